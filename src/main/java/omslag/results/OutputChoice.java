package omslag.results;

/**
 * What the runs of a scenario write.
 *
 * @param causes which runs write their causes
 * @param events which runs write their events
 * @param organisations which runs write their organisations
 * @param quarters which quarters have rows in the tables by quarter
 */
public record OutputChoice(Volume causes, Volume events, Volume organisations, Quarters quarters) {
    /** The choice where nothing is said. */
    public static final OutputChoice USUAL = new OutputChoice(Volume.USUAL, Volume.USUAL, Volume.USUAL, Quarters.ALL);

    /** Which runs of a plan write a table. */
    public enum Volume {
        /** All of them in a plan of at most a hundred runs, a sample beyond. */
        USUAL,
        /** All of them. */
        ALL,
        /** Replications 1 to 3. */
        SAMPLE,
        /** None of them. */
        NONE;

        private static final int MANY_RUNS = 100;
        private static final int SAMPLED = 3;

        /** How many of so many replications write in a plan of so many runs. */
        public int writing(int replications, int runsInPlan) {
            return covers(SAMPLED + 1, runsInPlan)
                    ? replications
                    : covers(1, runsInPlan) ? Math.min(replications, SAMPLED) : 0;
        }

        /** Whether this replication writes in a plan of so many runs. */
        public boolean covers(int replication, int runsInPlan) {
            return switch (this) {
                case USUAL -> runsInPlan <= MANY_RUNS || replication <= SAMPLED;
                case ALL -> true;
                case SAMPLE -> replication <= SAMPLED;
                case NONE -> false;
            };
        }
    }

    /** Which quarters have rows. */
    public enum Quarters {
        /** Every quarter. */
        ALL,
        /** The last quarter of each year. */
        YEAR_END;

        /** Whether the quarter with this number within the year has rows. */
        public boolean covers(int number) {
            return this == ALL || number == 4;
        }
    }
}
