package omslag.statistics;

/**
 * Linear moments of a sample (Hosking 1990), from unbiased probability-weighted moments.
 *
 * @param scale λ2, half the mean distance of two values
 * @param kurtosis τ4 = λ4/λ2: 0 for the uniform, .1226 for the normal, 1/6 for the exponential and .2357 for the Laplace
 *     distribution
 */
public record LMoments(double scale, double kurtosis) {
    private static final int FOUR = 4;

    /** The moments of the defined ones among these values; not-a-number with fewer than four, or without spread. */
    public static LMoments of(double[] values) {
        double[] sorted = Summary.Quantile.sorted(values);
        int n = sorted.length;
        if (n < FOUR) {
            return new LMoments(Double.NaN, Double.NaN);
        }
        double[] b = new double[FOUR];
        for (int i = 0; i < n; i++) {
            double weight = 1;
            for (int r = 0; r < FOUR; r++) {
                b[r] += weight * sorted[i] / n;
                weight *= (double) (i - r) / (n - 1 - r);
            }
        }
        double second = 2 * b[1] - b[0];
        double fourth = 20 * b[3] - 30 * b[2] + 12 * b[1] - b[0];
        return new LMoments(second, second > 0 ? fourth / second : Double.NaN);
    }
}
