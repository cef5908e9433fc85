package omslag.experiment;

import java.util.Optional;
import omslag.engine.Maker;
import omslag.engine.Simulation;
import omslag.measure.Asked;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.unit.Hands;

/** What makes one run out of settings, a government and a seed; {@link omslag.engine.Engine#run} is one. */
@FunctionalInterface
public interface Model {
    /** The engine, whose runs can branch. */
    Model ENGINE = engine();

    /** One run. It is called by several threads at once. */
    Recorded run(Course course, GovernmentPack pack, long seed);

    /** One run of which this will be read; what is not asked may be left out. */
    default Recorded run(Course course, GovernmentPack pack, long seed, Asked asked) {
        return run(course, pack, seed);
    }

    /** A run that has not begun, of which this will be read, and from which others can go on; empty when runs of this model cannot branch. */
    default Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
        return Optional.empty();
    }

    /** The same model, whose runs these hands make. */
    default Model by(Hands hands) {
        return this;
    }

    private static Model engine() {
        return new Model() {
            @Override
            public Recorded run(Course course, GovernmentPack pack, long seed) {
                return by(Hands.ONE).run(course, pack, seed);
            }

            @Override
            public Recorded run(Course course, GovernmentPack pack, long seed, Asked asked) {
                return by(Hands.ONE).run(course, pack, seed, asked);
            }

            @Override
            public Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
                return by(Hands.ONE).begin(course, pack, seed, asked);
            }

            @Override
            public Model by(Hands hands) {
                return engine(new Maker(hands));
            }
        };
    }

    /** The engine of one thread that makes runs, which keeps what they have in common. */
    private static Model engine(Maker maker) {
        return new Model() {
            @Override
            public Recorded run(Course course, GovernmentPack pack, long seed) {
                return maker.run(course, pack, seed);
            }

            @Override
            public Recorded run(Course course, GovernmentPack pack, long seed, Asked asked) {
                return maker.begin(course, pack, seed, asked).run();
            }

            @Override
            public Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
                return Optional.of(maker.begin(course, pack, seed, asked));
            }

            @Override
            public Model by(Hands others) {
                return engine(new Maker(others));
            }
        };
    }
}
