package omslag.engine;

import omslag.measure.Asked;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.rule.Groundwork;
import omslag.unit.Hands;

/** Who makes many runs, one after another, and works out once what they have in common. It belongs to one thread. */
public final class Maker {
    private final Hands hands;
    private final Groundwork groundwork = new Groundwork();

    /** Who makes runs with these hands. */
    public Maker(Hands hands) {
        this.hands = hands;
    }

    /** One run, the same as by {@link Engine#run}. */
    public Recorded run(Course course, GovernmentPack pack, long seed) {
        return begin(course, pack, seed, Asked.ALL).run();
    }

    /** A run that has not begun, of which this will be read. */
    public Simulation begin(Course course, GovernmentPack pack, long seed, Asked asked) {
        return new Simulation(course, pack, seed, hands, groundwork, asked);
    }
}
