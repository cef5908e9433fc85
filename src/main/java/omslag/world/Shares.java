package omslag.world;

/**
 * How a change of a product is divided over its factors: by logarithms, each weighed by the logarithmic mean of the product
 * (Ang 2005, Energy Policy 33, 867-871), which leaves no remainder. What is nought counts as next to nought (Ang and Liu
 * 2007, Energy Policy 35, 238-246).
 */
final class Shares {
    /** Next to nought, and its logarithm. */
    static final double TINY = 1e-100;

    /** Products that differ by less than this, as logarithms, are alike. */
    private static final double ALIKE = 1e-6;

    private Shares() {}

    /** The logarithmic mean of two numbers with these logarithms. */
    static double mean(double before, double after, double logBefore, double logAfter) {
        double apart = logAfter - logBefore;
        return Math.abs(apart) < ALIKE ? (before + after) / 2 : (after - before) / apart;
    }

    /**
     * The share of a straight way on which the first of two numbers is the lesser, so that a change of the lesser is this
     * share of the change of the first and the rest of that of the second.
     *
     * @param before how far the first lay above the second before
     * @param after how far it lies above it after
     */
    static double lesser(double before, double after) {
        if (before < 0 == after < 0) {
            return before < 0 ? 1 : 0;
        }
        double crossing = before / (before - after);
        return before < 0 ? crossing : 1 - crossing;
    }

    /** The part of a change of a product of three that one factor brings, on average over the orders in which they change. */
    static double ofThree(double change, double a0, double a1, double b0, double b1) {
        return change * (2 * (a0 * b0 + a1 * b1) + a0 * b1 + a1 * b0) / 6;
    }
}
