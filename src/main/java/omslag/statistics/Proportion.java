package omslag.statistics;

import omslag.random.Quantiles;

/**
 * A share of independent trials.
 *
 * @param count in how many of them it happened
 * @param n how many trials
 * @param share count over n; not-a-number when there are none
 * @param interval the 95 % interval of Wilson (1927); unknown when there are none
 */
public record Proportion(int count, int n, double share, Interval interval) {
    private static final double UPPER = 0.975;

    /** So many of n. */
    public static Proportion of(int count, int n) {
        if (count < 0 || count > n) {
            throw new IllegalArgumentException("a count of " + n + " is from 0 to " + n + ", not " + count);
        }
        if (n == 0) {
            return new Proportion(0, 0, Double.NaN, Interval.UNKNOWN);
        }
        double z = Quantiles.normal(UPPER);
        double share = (double) count / n;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        // At the ends rounding would leave a hair's breadth.
        double low = count == 0 ? 0 : middle - half;
        double high = count == n ? 1 : middle + half;
        return new Proportion(count, n, share, new Interval(low, high));
    }
}
