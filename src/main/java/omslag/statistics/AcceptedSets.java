package omslag.statistics;

import java.util.List;

/**
 * Parameter sets that come near what was observed, all of them.
 *
 * @param points a row for each set, a value from 0 to 1 for each parameter
 * @param weights of each set; they add up to 1
 * @param distances of each set: that of the target farthest off, in its tolerances
 * @param rounds what each round did
 */
public record AcceptedSets(double[][] points, double[] weights, double[] distances, List<Round> rounds) {
    /**
     * What a round did.
     *
     * @param tolerance the distance of the farthest set that is left
     * @param accepted the share of the sets tried that came nearer than those left before; not-a-number in the first
     * @param tried how many sets it tried
     * @param failed how many of them could not be run
     */
    public record Round(double tolerance, double accepted, int tried, int failed) {}

    /** Whether every set meets every target within its tolerance. */
    public boolean met() {
        return !rounds.isEmpty() && rounds.get(rounds.size() - 1).tolerance <= 1;
    }
}
