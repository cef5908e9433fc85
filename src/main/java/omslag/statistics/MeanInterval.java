package omslag.statistics;

import omslag.random.Draws;

/**
 * The interval of a mean by the way that suits the values: Student's t, or the bootstrap t where they are too skewed for it.
 *
 * @param interval of 95 %
 * @param method by which it was made
 * @param skewness G1 of the values; not-a-number for fewer than three
 */
public record MeanInterval(Interval interval, Method method, double skewness) {
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
            return new MeanInterval(bootstrap, Method.BOOTSTRAP_T, skewness);
        }
        Moments moments = Moments.of(values);
        return new MeanInterval(Interval.ofMean(moments.n(), moments.mean(), moments.sd()), Method.T, skewness);
    }
}
