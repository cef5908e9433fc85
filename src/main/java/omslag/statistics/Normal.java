package omslag.statistics;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution; its quantiles are in {@link omslag.random.Quantiles}. */
final class Normal {
    private static final double ROOT_2 = 1.4142135623730951;

    private Normal() {}

    /** The probability of at most z. */
    static double below(double z) {
        return Erf.erfc(-z / ROOT_2) / 2;
    }
}
