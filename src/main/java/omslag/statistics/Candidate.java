package omslag.statistics;

import java.util.Arrays;

/**
 * A point that was tried, with how it did.
 *
 * @param point a value from 0 to 1 for each dimension
 * @param score how it did
 */
public record Candidate(double[] point, Score score) {
    /**
     * How a candidate does.
     *
     * @param objectives what is to be made small, one value for each aim; turn the sign of what is to be made great
     * @param violation by how much it breaks its constraints, such as a budget: 0 when it keeps them
     */
    public record Score(double[] objectives, double violation) {
        /** A candidate that could not be tried: worse than all that could. */
        public static final Score FAILED = new Score(new double[0], Double.POSITIVE_INFINITY);

        /** Refuses a violation below zero; a score in which a number is missing or infinite counts as failed. */
        public Score {
            if (violation < 0) {
                throw new IllegalArgumentException("a violation is 0 or more, not " + violation);
            }
            if (!Double.isFinite(violation) || !Arrays.stream(objectives).allMatch(Double::isFinite)) {
                objectives = new double[0];
                violation = Double.POSITIVE_INFINITY;
            }
        }

        /** Whether it could not be tried. */
        public boolean failed() {
            return violation == Double.POSITIVE_INFINITY;
        }

        /**
         * Whether this is better (Deb e.a. 2002): it keeps its constraints and the other does not, or breaks them less;
         * or both keep them and it is better in one aim and worse in none.
         */
        public boolean dominates(Score other) {
            if (violation > 0 || other.violation > 0) {
                return violation < other.violation;
            }
            boolean better = false;
            for (int k = 0; k < objectives.length; k++) {
                if (objectives[k] > other.objectives[k]) {
                    return false;
                }
                better |= objectives[k] < other.objectives[k];
            }
            return better;
        }
    }
}
