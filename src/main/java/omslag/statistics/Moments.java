package omslag.statistics;

/**
 * The number, mean and standard deviation of values, summed in their order.
 *
 * <p>Sums run over the differences from the first value: a constant then has exactly its own mean and no spread, and
 * values far from zero lose no digits.
 *
 * @param n how many values are defined, that is, are numbers
 * @param mean their mean; not-a-number when there are none
 * @param sd their standard deviation with n − 1; not-a-number when there are fewer than two
 */
public record Moments(int n, double mean, double sd) {
    /** The moments of the defined ones among these values. */
    public static Moments of(double[] values) {
        int n = 0;
        double first = Double.NaN;
        double sum = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                first = n == 0 ? value : first;
                sum += value - first;
                n++;
            }
        }
        if (n == 0) {
            return new Moments(0, Double.NaN, Double.NaN);
        }
        double mean = first + sum / n;
        return new Moments(n, mean, n == 1 ? Double.NaN : Math.sqrt(squares(values, first, sum / n) / (n - 1)));
    }

    private static double squares(double[] values, double first, double shift) {
        double squares = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double deviation = (value - first) - shift;
                squares += deviation * deviation;
            }
        }
        return squares;
    }
}
