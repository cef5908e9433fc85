package omslag.statistics;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import omslag.unit.Numbers;
import org.apache.commons.math3.special.Gamma;

/**
 * What a number of pairs can tell: for the t test of a paired difference, two-sided, when differences are normal. Power is
 * exact, by the noncentral t distribution, to six digits; where a shift is too large for that, to three.
 */
public final class PairedPower {
    /** The power that is usually asked for. */
    public static final double USUAL = 0.8;

    /** More pairs than this are not looked for. */
    public static final int MOST_PAIRS = 10_000_000;

    /** The level of a test that is made once. */
    public static final double LEVEL = 0.05;

    /** Beyond it chance moves the mean by next to nothing, and only the spread that is found decides. */
    private static final double LARGE_SHIFT = 37;

    private PairedPower() {}

    /**
     * The chance that so many pairs tell the difference from zero.
     *
     * @param pairs 2 or more
     * @param difference the expected difference
     * @param sd the standard deviation of the difference between pairs, 0 or more
     * @param level of the test: lower where it is one of several
     */
    public static double of(int pairs, double difference, double sd, double level) {
        if (pairs < 2 || !(sd >= 0)) {
            throw new IllegalArgumentException(
                    "power has 2 pairs or more and a spread of 0 or more, not " + pairs + " and " + sd);
        }
        if (difference == 0) {
            return level;
        }
        double shift = Math.abs(difference) / sd * Numbers.sqrt(pairs);
        double critical = StudentT.critical(pairs - 1, level);
        if (shift > LARGE_SHIFT) {
            double most = shift / critical;
            return most > LARGE_SHIFT ? 1 : Gamma.regularizedGammaP((pairs - 1) / 2.0, (pairs - 1) * most * most / 2);
        }
        return 1 - NoncentralT.below(critical, pairs - 1, shift) + NoncentralT.below(-critical, pairs - 1, shift);
    }

    /** The least number of pairs that tell the difference with this power; none when {@link #MOST_PAIRS} do not. */
    public static OptionalInt pairsFor(double difference, double sd, double power, double level) {
        return least(pairs -> of(pairs, difference, sd, level) >= power);
    }

    /** The least number of pairs whose interval is expected to reach no further than this on either side. */
    public static OptionalInt pairsForHalfWidth(double halfWidth, double sd) {
        return least(pairs -> halfWidth(pairs, sd) <= halfWidth);
    }

    /** The least difference that so many pairs tell with this power, to nine digits; 0 where pairs do not differ. */
    public static double differenceFor(int pairs, double sd, double power, double level) {
        if (!(sd > 0)) {
            return sd;
        }
        double low = 0;
        double high = sd;
        while (of(pairs, high, sd, level) < power) {
            low = high;
            high *= 2;
        }
        while (high - low > 1e-10 * high) {
            double middle = (low + high) / 2;
            if (of(pairs, middle, sd, level) >= power) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * The expected half-width of the 95 % t interval of the mean of n normal values.
     *
     * @param n 2 or more
     * @param sd their standard deviation
     */
    public static double halfWidth(int n, double sd) {
        if (n < 2) {
            return Double.NaN;
        }
        // The sample's standard deviation falls short of the true one on average.
        return StudentT.critical(n - 1) * GammaRatio.c4(n) * sd / Numbers.sqrt(n);
    }

    /** The least number of pairs of which this holds, as it holds for every larger number. */
    private static OptionalInt least(IntPredicate enough) {
        int low = 1;
        int high = 2;
        while (!enough.test(high)) {
            if (high == MOST_PAIRS) {
                return OptionalInt.empty();
            }
            low = high;
            high = Math.min(MOST_PAIRS, 2 * high);
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(high);
    }
}
