package omslag.engine;

import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;

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
        return new Simulation(course, pack, seed).run();
    }
}
