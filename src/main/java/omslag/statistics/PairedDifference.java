package omslag.statistics;

/**
 * The difference between two treatments that met the same chance, over pairs.
 *
 * @param n pairs in which both are defined
 * @param mean the mean of the differences b − a; not-a-number when there is no pair
 * @param interval the 95 % t interval of that mean
 * @param shareAbove the share of pairs in which b lies above a; not-a-number when there is no pair
 */
public record PairedDifference(int n, double mean, Interval interval, double shareAbove) {
    /** From the differences b − a in the order of the pairs; pairs that are not a number are left out. */
    public static PairedDifference of(double[] differences) {
        Moments moments = Moments.of(differences);
        int above = 0;
        for (double difference : differences) {
            if (difference > 0) {
                above++;
            }
        }
        double share = moments.n() == 0 ? Double.NaN : (double) above / moments.n();
        Interval interval = Interval.ofMean(moments.n(), moments.mean(), moments.sd());
        return new PairedDifference(moments.n(), moments.mean(), interval, share);
    }

    /** From the two sides of the pairs. */
    public static PairedDifference of(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "pairs need as many of one as of the other: " + a.length + ", " + b.length);
        }
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = b[i] - a[i];
        }
        return of(differences);
    }

    /**
     * The probability of a mean as far from zero, or further, were there no difference: the t test of pairs. Not-a-number
     * with fewer than two pairs; 1 when no pair differs, 0 when all differ by the same.
     */
    public double pValue() {
        if (n < 2) {
            return Double.NaN;
        }
        double half = interval.halfWidth();
        if (half == 0) {
            return mean == 0 ? 1 : 0;
        }
        return StudentT.twoSided(mean / half * StudentT.critical(n - 1), n - 1);
    }

    /** Whether the mean can be told from zero: its interval excludes zero. */
    public boolean distinguishable() {
        return interval.excludesZero();
    }
}
