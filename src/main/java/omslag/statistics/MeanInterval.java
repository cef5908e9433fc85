package omslag.statistics;

import omslag.random.Draws;

/**
 * The interval of a mean by the way that suits the values: Student's t, or the bootstrap t where they are too skewed for it.
 *
 * @param interval of 95 %
 * @param method by which it was made
 * @param pValue the probability by the same way of a mean as far from zero, or further, were the true one zero
 * @param skewness G1 of the values; not-a-number for fewer than three
 */
public record MeanInterval(Interval interval, Method method, double pValue, double skewness) {
    /** A way to make the interval of a mean. */
    public enum Method {
        /** Student's t. */
        T,
        /** The bootstrap t. */
        BOOTSTRAP_T
    }

    /**
     * The interval of the mean of the defined ones among these values; {@link Skewness#harmsT} chooses the way. Student's
     * t stays where the bootstrap t is unknown, as for shares of few runs.
     */
    public static MeanInterval of(double[] values, Draws draws) {
        double skewness = Skewness.of(values);
        Interval bootstrap = Skewness.harmsT(values) ? Bootstrap.studentised(values, draws) : Interval.UNKNOWN;
        if (!bootstrap.equals(Interval.UNKNOWN)) {
            return new MeanInterval(bootstrap, Method.BOOTSTRAP_T, Bootstrap.pValue(values, draws), skewness);
        }
        PairedDifference t = PairedDifference.of(values);
        return new MeanInterval(t.interval(), Method.T, t.pValue(), skewness);
    }
}
