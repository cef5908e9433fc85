package omslag.statistics;

/**
 * The test of Kolmogorov and Smirnov: whether two samples may be of one distribution.
 *
 * @param distance the largest distance between their distribution functions
 * @param pValue the probability of one as large or larger, were they of one: the limit for large samples
 */
public record KolmogorovSmirnov(double distance, double pValue) {
    private static final int TERMS = 100;

    /** The test of the defined ones among these values; not-a-number when one of the samples is empty. */
    public static KolmogorovSmirnov of(double[] one, double[] other) {
        double[] a = Summary.Quantile.sorted(one);
        double[] b = Summary.Quantile.sorted(other);
        double distance = Math.max(above(a, b), above(b, a));
        return new KolmogorovSmirnov(distance, beyond(Math.sqrt(size(a, b)) * distance));
    }

    /**
     * The one-sided test, whether the first sample may lie no further up than the second: its distance is the largest by
     * which the distribution function of the first lies below that of the second.
     */
    public static KolmogorovSmirnov larger(double[] one, double[] other) {
        double[] a = Summary.Quantile.sorted(one);
        double[] b = Summary.Quantile.sorted(other);
        double distance = above(a, b);
        return new KolmogorovSmirnov(distance, StrictMath.exp(-2 * size(a, b) * distance * distance));
    }

    private static double size(double[] a, double[] b) {
        return (double) a.length * b.length / (a.length + b.length);
    }

    /** The largest distance by which the distribution function of a lies below that of b, 0 or more. */
    private static double above(double[] a, double[] b) {
        if (a.length == 0 || b.length == 0) {
            return Double.NaN;
        }
        int i = 0;
        int j = 0;
        double distance = 0;
        while (i < a.length && j < b.length) {
            double at = Math.min(a[i], b[j]);
            while (i < a.length && a[i] <= at) {
                i++;
            }
            while (j < b.length && b[j] <= at) {
                j++;
            }
            distance = Math.max(distance, (double) j / b.length - (double) i / a.length);
        }
        return distance;
    }

    /** The probability that the largest excursion of a Brownian bridge goes beyond this. */
    static double beyond(double excursion) {
        if (Double.isNaN(excursion)) {
            return excursion;
        }
        // Below this the series converges slowly, and the probability is 1 to twelve digits.
        if (excursion < 0.2) {
            return 1;
        }
        double sum = 0;
        for (int k = 1; k <= TERMS; k++) {
            double term = StrictMath.exp(-2.0 * k * k * excursion * excursion);
            sum += k % 2 == 1 ? term : -term;
        }
        return Math.max(0, Math.min(1, 2 * sum));
    }
}
