package omslag.scenario;

import java.util.List;
import omslag.unit.Numbers;

/**
 * One setting that a design varies, between two bounds or over a list of values.
 *
 * <p>A coordinate from 0 up to 1 stands for one value: for that share of the way between the bounds, or for one of the
 * values of the list, each of which has an equal part of the way.
 */
public sealed interface Factor {
    /** The path of the setting. */
    String path();

    /** The value at a coordinate from 0 up to 1, of the declared type. */
    Object at(double coordinate);

    /**
     * A number between two bounds.
     *
     * @param path the setting
     * @param low the lowest value
     * @param high the highest
     * @param logarithmic whether equal parts of the way are equal ratios; both bounds are then above 0
     */
    record Between(String path, double low, double high, boolean logarithmic) implements Factor {
        @Override
        public Object at(double coordinate) {
            if (logarithmic) {
                double way = Numbers.log(low) + (Numbers.log(high) - Numbers.log(low)) * coordinate;
                return Math.min(high, Math.max(low, Numbers.exp(way)));
            }
            return low + (high - low) * coordinate;
        }
    }

    /**
     * A whole number between two bounds, both of which are met.
     *
     * @param path the setting
     * @param low the lowest value
     * @param high the highest
     */
    record Whole(String path, int low, int high) implements Factor {
        @Override
        public Object at(double coordinate) {
            long values = (long) high - low + 1;
            return (int) (low + Math.min(values - 1, (long) (coordinate * values)));
        }
    }

    /**
     * One of some values.
     *
     * @param path the setting
     * @param values the values, in their order
     */
    record Among(String path, List<Object> values) implements Factor {
        /** A list of its own. */
        public Among {
            values = List.copyOf(values);
        }

        @Override
        public Object at(double coordinate) {
            return values.get(Math.min(values.size() - 1, (int) (coordinate * values.size())));
        }
    }
}
