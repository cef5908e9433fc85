package omslag.results;

/**
 * What the runs of a scenario write.
 *
 * @param history which runs write their history; what is as usual for other tables is all of them without a design
 * @param causes which runs write their causes
 * @param events which runs write their events
 * @param organisations which runs write their organisations
 * @param quarters which quarters have rows in the tables by quarter
 */
public record OutputChoice(Volume history, Volume causes, Volume events, Volume organisations, Quarters quarters) {
    /** The choice where nothing is said. */
    public static final OutputChoice USUAL =
            new OutputChoice(Volume.USUAL, Volume.USUAL, Volume.USUAL, Volume.USUAL, Quarters.ALL);

    /** The same of which runs keep the last year. */
    public OutputChoice ofLastYear() {
        return new OutputChoice(history, causes, events, organisations, Quarters.LAST_YEAR);
    }

    /** Which runs of a plan write a table. */
    public enum Volume {
        /** All of them in a plan of at most a hundred runs, a sample beyond. */
        USUAL,
        /** All of them. */
        ALL,
        /** Replications 1 to 3, of points 1 to 3 where there is a design. */
        SAMPLE,
        /** None of them. */
        NONE;

        private static final int MANY_RUNS = 100;
        private static final int SAMPLED = 3;

        /** Whether a run writes in a plan of so many runs. */
        public boolean covers(RunKey key, int runsInPlan) {
            return switch (this) {
                case USUAL -> runsInPlan <= MANY_RUNS || isSampled(key);
                case ALL -> true;
                case SAMPLE -> isSampled(key);
                case NONE -> false;
            };
        }

        private static boolean isSampled(RunKey key) {
            return key.replication() <= SAMPLED && key.point() <= SAMPLED;
        }

        /** How many runs of one scenario write, of so many points, 0 without a design, and so many replications of each. */
        public int writing(int points, int replications, int runsInPlan) {
            int all = Math.max(1, points) * replications;
            RunKey beyond = new RunKey(0, 0, SAMPLED + 1);
            RunKey within = new RunKey(0, 0, 1);
            return covers(beyond, runsInPlan)
                    ? all
                    : covers(within, runsInPlan)
                            ? Math.min(Math.max(1, points), SAMPLED) * Math.min(replications, SAMPLED)
                            : 0;
        }
    }

    /** Which quarters have rows. */
    public enum Quarters {
        /** Every quarter. */
        ALL,
        /** The last quarter of each year. */
        YEAR_END,
        /** Those of the last year; runs keep no others. */
        LAST_YEAR;

        /** Whether the quarter with this number within the year has rows. */
        public boolean covers(int number) {
            return this != YEAR_END || number == 4;
        }
    }
}
