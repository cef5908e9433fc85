package omslag.statistics;

import java.util.Arrays;

/**
 * What a row of a summary says about values of one kind: their mean with its interval, and their spread.
 *
 * @param moments number, mean and standard deviation
 * @param interval the 95 % t interval of the mean
 * @param p05 the 5 % quantile
 * @param p25 the lower quartile
 * @param median the median
 * @param p75 the upper quartile
 * @param p95 the 95 % quantile; quantiles are not-a-number when there is no value
 */
public record Summary(
        Moments moments, Interval interval, double p05, double p25, double median, double p75, double p95) {
    /** The summary of the defined ones among these values; sums run in their order. */
    public static Summary of(double[] values) {
        Moments moments = Moments.of(values);
        double[] sorted = Quantile.sorted(values);
        return new Summary(
                moments,
                Interval.ofMean(moments.n(), moments.mean(), moments.sd()),
                Quantile.of(sorted, 0.05),
                Quantile.of(sorted, 0.25),
                Quantile.of(sorted, 0.5),
                Quantile.of(sorted, 0.75),
                Quantile.of(sorted, 0.95));
    }

    /** Quantiles by linear interpolation between order statistics. */
    public static final class Quantile {
        private Quantile() {}

        /** The defined ones among these values, from low to high. */
        public static double[] sorted(double[] values) {
            double[] sorted = new double[values.length];
            int n = 0;
            for (double value : values) {
                if (!Double.isNaN(value)) {
                    sorted[n++] = value;
                }
            }
            Arrays.sort(sorted, 0, n);
            return n == sorted.length ? sorted : Arrays.copyOf(sorted, n);
        }

        /** Type 7 of Hyndman and Fan (1996), the default of R and NumPy; not-a-number when there is no value. */
        public static double of(double[] sorted, double probability) {
            if (sorted.length == 0) {
                return Double.NaN;
            }
            double place = (sorted.length - 1) * probability;
            int below = (int) place;
            if (below + 1 >= sorted.length) {
                return sorted[sorted.length - 1];
            }
            return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
        }
    }
}
