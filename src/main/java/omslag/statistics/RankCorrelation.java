package omslag.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** Spearman's rank correlation: values that are equal share the mean of their ranks. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /**
     * The correlation of the ranks of pairs; pairs of which one is not a number are left out.
     *
     * @return not-a-number when fewer than two pairs are left, or one side does not vary
     */
    public static double of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "pairs need as many of one as of the other: " + x.length + ", " + y.length);
        }
        double[] a = new double[x.length];
        double[] b = new double[x.length];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                a[n] = x[i];
                b[n++] = y[i];
            }
        }
        return pearson(ranks(Arrays.copyOf(a, n)), ranks(Arrays.copyOf(b, n)));
    }

    /** The ranks of values from 1, equal ones at the mean of theirs. */
    public static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = Moments.of(a).mean();
        double meanB = Moments.of(b).mean();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : Double.NaN;
    }
}
