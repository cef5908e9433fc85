package omslag.statistics;

/**
 * The exponent of a power-law tail, P(X &gt; x) ∝ x<sup>−α</sup>, by the estimator of Hill (1975) with a known least value:
 * the number of values over the sum of their logarithms against it.
 */
public final class TailExponent {
    private TailExponent() {}

    /**
     * The exponent of the values that are at least this.
     *
     * @param least where the tail begins, above 0
     * @return not-a-number when there are no such values, or none above it
     */
    public static double of(double[] values, double least) {
        if (!(least > 0)) {
            throw new IllegalArgumentException("a tail begins above 0, not at " + least);
        }
        double sum = 0;
        int n = 0;
        for (double value : values) {
            if (value >= least) {
                sum += StrictMath.log(value / least);
                n++;
            }
        }
        return sum > 0 ? n / sum : Double.NaN;
    }
}
