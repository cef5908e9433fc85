package omslag.statistics;

import omslag.unit.Numbers;

/** How skewed values are, and whether that harms the t interval of their mean. */
public final class Skewness {
    private static final double COCHRAN = 25;
    private static final double SURE = 1.959963984540054;

    private Skewness() {}

    /**
     * The adjusted skewness G1 (Joanes and Gill 1998) of the defined ones among these values: 0 for values without spread,
     * not-a-number for fewer than three.
     */
    public static double of(double[] values) {
        int n = Moments.of(values).n();
        return n < 3 ? Double.NaN : ofPopulation(values) * Numbers.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /** The third central moment over the second to the power 3/2; 0 for values without spread. */
    static double ofPopulation(double[] values) {
        Moments moments = Moments.of(values);
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double off = value - moments.mean();
                squares += off * off;
                cubes += off * off * off;
            }
        }
        double variance = squares / moments.n();
        return variance > 0 ? cubes / moments.n() / (variance * Numbers.sqrt(variance)) : 0;
    }

    /**
     * Whether the t interval of a mean of these values is better replaced by the bootstrap t.
     *
     * <p>Cochran (1977, Sampling Techniques, section 2.15) holds the normal interval good enough for more than 25 G1²
     * values. Few values often look skewed by chance; so G1 must also be further from 0 than a normal sample would have it
     * in one case of twenty. In simulations of 20 values from an exponential distribution t covers 93 % and the chosen
     * interval 95 %; from a lognormal one with sigma 1, 87 % and 91 %.
     */
    public static boolean harmsT(double[] values) {
        int count = Moments.of(values).n();
        if (count < 3) {
            return false;
        }
        double n = count;
        double skewness = of(values);
        double error = Numbers.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
        return COCHRAN * skewness * skewness >= n && Math.abs(skewness) > SURE * error;
    }
}
