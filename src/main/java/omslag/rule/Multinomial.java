package omslag.rule;

import omslag.unit.Numbers;

/** The multinomial logit: shares of those who choose among alternatives of different worth (ODD 3h). */
final class Multinomial {
    /** The worth of what cannot be chosen. */
    static final double NOT_THERE = Double.NEGATIVE_INFINITY;

    private Multinomial() {}

    /**
     * The share of each alternative; an alternative that is not there gets none.
     *
     * @param scale 0: all alike; very large: the best takes all
     */
    static void shares(double scale, double[] worth, double[] shares) {
        double best = NOT_THERE;
        for (double one : worth) {
            best = Math.max(best, one);
        }
        double sum = 0;
        for (int i = 0; i < worth.length; i++) {
            double behind = scale * (worth[i] - best);
            // e to the power 0, which the best always has, is 1 without asking.
            shares[i] = worth[i] == NOT_THERE ? 0 : behind == 0 ? 1 : Numbers.exp(behind);
            sum += shares[i];
        }
        for (int i = 0; i < worth.length && sum > 0; i++) {
            shares[i] /= sum;
        }
    }

    /** The alternative at this place, 0 to 1, in the row of shares. */
    static int at(double place, double[] shares) {
        double left = place;
        int last = shares.length - 1;
        for (int i = 0; i < last; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return last;
    }
}
