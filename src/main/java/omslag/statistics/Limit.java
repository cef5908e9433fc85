package omslag.statistics;

import java.util.List;

/** What a box asks of one dimension: to lie between two numbers, or to be one of some levels. */
public sealed interface Limit {
    /** The number of the dimension, from 0. */
    int dimension();

    /** Whether this value is within the limit. */
    boolean admits(double value);

    /**
     * A limit by size.
     *
     * @param dimension its number
     * @param low the least value; minus infinity where there is none
     * @param high the greatest value; infinity where there is none
     */
    record Between(int dimension, double low, double high) implements Limit {
        /** Refuses a low end above the high end. */
        public Between {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a limit from " + low + " to " + high + " admits nothing");
            }
        }

        @Override
        public boolean admits(double value) {
            return low <= value && value <= high;
        }
    }

    /**
     * A limit by level.
     *
     * @param dimension its number
     * @param levels the levels within, from low to high
     */
    record Among(int dimension, List<Double> levels) implements Limit {
        /** Refuses to admit nothing. */
        public Among {
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("a limit without levels admits nothing");
            }
            levels = levels.stream().sorted().toList();
        }

        @Override
        public boolean admits(double value) {
            return levels.contains(value);
        }
    }
}
