package omslag.world;

import omslag.unit.Numbers;

/**
 * How a change of a product is divided over its factors: by logarithms, each weighed by the logarithmic mean of the product
 * (Ang 2005, Energy Policy 33, 867-871), which leaves no remainder. What is nought counts as next to nought (Ang and Liu
 * 2007, Energy Policy 35, 238-246).
 */
final class Shares {
    /** Next to nought. */
    static final double TINY = 1e-100;

    /** Products that differ by less than this, as logarithms, are alike. */
    private static final double ALIKE = 1e-6;

    private static final double NEAR = 1.0 / 16;

    private Shares() {}

    /**
     * How far a number moved, as a logarithm.
     *
     * <p>Implementation note. Within an eighth this is a short series, exact to the last bits, at a tenth of the price of a
     * logarithm.
     */
    static double apart(double before, double after) {
        if (before == after) {
            return 0;
        }
        double z = (after - before) / (after + before);
        if (before < TINY || !(Math.abs(z) < NEAR)) {
            return Numbers.log(Math.max(after, TINY) / Math.max(before, TINY));
        }
        double s = z * z;
        return 2 * z * (1 + s * (1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7 + s * (1.0 / 9 + s / 11)))));
    }

    /** The logarithmic mean of two numbers whose logarithms lie so far apart. */
    static double mean(double before, double after, double apart) {
        return Math.abs(apart) < ALIKE ? (before + after) / 2 : (after - before) / apart;
    }

    /**
     * The share of a straight way, in logarithms, on which the first of two numbers is the lesser: a change of the lesser is
     * this share of the change of the first and the rest of that of the second.
     */
    static double lesser(double first, double firstAfter, double second, double secondAfter) {
        if (first < second == firstAfter < secondAfter) {
            return first < second ? 1 : 0;
        }
        double before = apart(second, first);
        double crossing = before / (before - apart(secondAfter, firstAfter));
        return first < second ? crossing : 1 - crossing;
    }

    /** The part of a change of a product of three that one factor brings, on average over the orders in which they change. */
    static double ofThree(double change, double a0, double a1, double b0, double b1) {
        return change * (2 * (a0 * b0 + a1 * b1) + a0 * b1 + a1 * b0) / 6;
    }
}
