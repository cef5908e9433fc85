package omslag.scenario;

import omslag.parameter.Course;

/**
 * What a user asks: settings, what changes on the way, and how often it is run.
 *
 * @param name its name, which is also the name of files: letters, digits, {@code -}, {@code _} and {@code .}
 * @param question the question it asks, in words; may be empty
 * @param dutchQuestion the same question in Dutch; empty where only the other is asked
 * @param course the settings at the start and what changes later
 * @param replications how many times it is run
 * @param seed the seed of chance; every scenario of a plan has the same, so that they share their chance
 * @param output what is written of its runs
 */
public record Scenario(
        String name, String question, String dutchQuestion, Course course, int replications, long seed, Output output) {
    /** Replications where nothing is said. */
    public static final int REPLICATIONS = 30;

    /** The seed where nothing is said. */
    public static final long SEED = 1;

    /** The scenario as a file with everything resolved; reading it again gives an equal scenario. */
    public String toYaml() {
        return ScenarioWriter.write(this);
    }
}
