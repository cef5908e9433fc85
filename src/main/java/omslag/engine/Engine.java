package omslag.engine;

import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.unit.Hands;

/** Runs one world from start to end. */
public final class Engine {
    private Engine() {}

    /**
     * One run.
     *
     * @param course the settings and what changes on the way
     * @param pack the government
     * @param seed the seed of this run, see {@link omslag.random.Draws#runSeed}
     * @throws RuntimeException when the model breaks; the caller makes it a failed run
     */
    public static Recorded run(Course course, GovernmentPack pack, long seed) {
        return run(course, pack, seed, Hands.ONE);
    }

    /** One run with hands that share its work: the same, sooner. */
    public static Recorded run(Course course, GovernmentPack pack, long seed, Hands hands) {
        return new Simulation(course, pack, seed, hands).run();
    }
}
