package omslag.random;

import omslag.unit.Numbers;

/** The inverse of Poisson's distribution function, for any mean up to a thousand million. */
final class Poisson {
    /*
     * Implementation note. The masses are added upwards until they reach p, from a first count so low that less lies
     * below it than the smallest probability a uniform draw can have: 0 for a mean up to 100, else ten standard
     * deviations below the mean (the lower tail is thinner than a normal one). exp(−mean) would underflow above 745, so
     * there the mass at the first count comes by ratios from the mass at the mode, which is Stirling's formula in the
     * form of C. Loader, "Fast and accurate computation of binomial probabilities" (2000). The work grows as the root
     * of the mean. Counts are right to about 1e-13 in p: above 1 − 1e-13 the last few are lost to rounding.
     */
    private static final double MOST = 1e9;
    private static final double MARGIN = 1e-12;
    private static final double REACH = 10;

    private Poisson() {}

    /**
     * The least count with at least this probability below or at it.
     *
     * @param p within (0, 1)
     * @param mean at most 1e9; 0 or less gives 0
     */
    static int quantile(double p, double mean) {
        if (!(mean <= MOST)) {
            throw new IllegalArgumentException("the mean of a Poisson draw is at most " + MOST + ", not " + mean);
        }
        if (mean <= 0) {
            return 0;
        }
        if (p < 1 - mean - MARGIN) {
            // The chance of none is at least one less the mean: for rare events no need to ask the exponential.
            return 0;
        }
        int count = (int) Math.max(0, mean - REACH * Numbers.sqrt(mean));
        double mass = count == 0 ? Numbers.exp(-mean) : massFarBelow(count, mean);
        double sum = mass;
        while (p > sum) {
            count++;
            mass *= mean / count;
            double more = sum + mass;
            if (more == sum && count > mean) {
                // Rounding keeps the sum below p: what lies beyond is less than the last bit of it.
                return count;
            }
            sum = more;
        }
        return count;
    }

    private static double massFarBelow(int count, double mean) {
        int mode = (int) mean;
        double mass = massAtMode(mode, mean);
        for (int k = mode; k > count; k--) {
            mass *= k / mean;
        }
        return mass;
    }

    /** Of a mode from 100 on. */
    private static double massAtMode(double mode, double mean) {
        double x = (mean - mode) / mode;
        // mode·(x − ln(1+x)), with 0 ≤ x ≤ 0.01
        double deviance =
                mode * x * x * (1.0 / 2 - x * (1.0 / 3 - x * (1.0 / 4 - x * (1.0 / 5 - x * (1.0 / 6 - x / 7)))));
        double stirling = (1 / 12.0 - (1 / 360.0 - 1 / (1260.0 * mode * mode)) / (mode * mode)) / mode;
        return Numbers.exp(-deviance - stirling) / Numbers.sqrt(2 * Math.PI * mode);
    }
}
