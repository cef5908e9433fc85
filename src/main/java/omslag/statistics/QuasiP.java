package omslag.statistics;

import org.apache.commons.math3.special.Beta;

/**
 * How easily chance alone would give a restriction of a box what it adds (Bryant and Lempert 2010).
 *
 * <p>Of a box with one restriction lifted, a share p is of interest. If the restriction meant nothing, the n cases within
 * the box would hold k of interest or more with the probability that a binomial count of n trials with chance p is k or
 * more. It is called quasi because the box was sought in the same cases.
 */
final class QuasiP {
    private QuasiP() {}

    /** For a dimension that the box restricts. */
    static double of(Cases cases, Box box, int dimension) {
        BoxMeasure within = cases.measure(box);
        BoxMeasure lifted = cases.measure(box.without(dimension));
        return atLeast(within.density() * within.n(), within.n(), lifted.density());
    }

    /** The chance of k or more of n, each with chance p; a broken k lies between its neighbours. */
    static double atLeast(double k, int n, double p) {
        if (n == 0 || !(k > 0)) {
            return 1;
        }
        return p >= 1 ? 1 : Beta.regularizedBeta(p, k, n - k + 1);
    }
}
