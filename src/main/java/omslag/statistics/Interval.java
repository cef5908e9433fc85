package omslag.statistics;

/**
 * A 95 % confidence interval.
 *
 * @param low the lower end; not-a-number when fewer than two values are known
 * @param high the upper end; not-a-number when fewer than two values are known
 */
public record Interval(double low, double high) {
    /** The interval of a mean that cannot be known. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** The t interval of the mean of n independent values with this mean and standard deviation. */
    public static Interval ofMean(int n, double mean, double sd) {
        if (n < 2) {
            return UNKNOWN;
        }
        double half = StudentT.critical(n - 1) * sd / Math.sqrt(n);
        return new Interval(mean - half, mean + half);
    }

    /** Half the distance between its ends; not-a-number when unknown. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether zero lies outside; an unknown interval excludes nothing. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
