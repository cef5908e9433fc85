package omslag.rule;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Counts against what they should be. */
final class Chance {
    /** Below this p-value a test fails: one false alarm in ten thousand seeds, and seeds are fixed. */
    static final double RARE = 1e-4;

    private Chance() {}

    /**
     * The p-value of times, counted by step, against a law: {@code counts[n]} ended in step n from 1, and the law gives
     * the probability of an end by step n.
     */
    static double ofTimes(int[] counts, int all, IntToDoubleFunction law) {
        double chiSquare = 0;
        int cells = 0;
        double expected = 0;
        int seen = 0;
        int past = 0;
        for (int n = 1; n < counts.length; n++) {
            expected += all * (law.applyAsDouble(n) - law.applyAsDouble(n - 1));
            seen += counts[n];
            past += counts[n];
            if (expected >= 10) {
                chiSquare += (seen - expected) * (seen - expected) / expected;
                cells++;
                expected = 0;
                seen = 0;
            }
        }
        double left = expected + all * (1 - law.applyAsDouble(counts.length - 1));
        double over = seen + all - past - left;
        chiSquare += over * over / left;
        return 1 - new ChiSquaredDistribution(cells).cumulativeProbability(chiSquare);
    }

    /** The p-value of two rows of counts being alike. */
    static double alike(int[] one, int[] other) {
        double a = 0;
        double b = 0;
        for (int i = 0; i < one.length; i++) {
            a += one[i];
            b += other[i];
        }
        double chiSquare = 0;
        int cells = 0;
        for (int i = 0; i < one.length; i++) {
            double both = one[i] + other[i];
            double first = both * a / (a + b);
            double second = both - first;
            if (Math.min(first, second) >= 5) {
                chiSquare += (one[i] - first) * (one[i] - first) / first
                        + (other[i] - second) * (other[i] - second) / second;
                cells++;
            }
        }
        return 1 - new ChiSquaredDistribution(cells - 1).cumulativeProbability(chiSquare);
    }

    /** Four standard errors of a share of this many. */
    static double ofShare(double share, double of) {
        return 4 * Math.sqrt(share * (1 - share) / of);
    }
}
