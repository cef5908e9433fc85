package omslag.statistics;

/**
 * The straight line through points that leaves the least sum of squares.
 *
 * @param slope how much y rises with one of x; not-a-number when x does not vary
 * @param intercept its height at x = 0
 */
public record Line(double slope, double intercept) {
    /** The line through pairs; pairs of which one is not a number are left out. */
    public static Line through(double[] x, double[] y) {
        double n = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                n++;
                meanX += (x[i] - meanX) / n;
                meanY += (y[i] - meanY) / n;
            }
        }
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                xy += (x[i] - meanX) * (y[i] - meanY);
                xx += (x[i] - meanX) * (x[i] - meanX);
            }
        }
        double slope = xx > 0 ? xy / xx : Double.NaN;
        return new Line(slope, meanY - slope * meanX);
    }
}
