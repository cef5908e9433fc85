package omslag.rule;

import omslag.unit.Numbers;

/**
 * What a chain brings about with partners of these capabilities (ODD 3o): a mean with constant elasticity of
 * substitution, which is the weakest link for an exponent of minus infinity, the geometric mean for 0 and the mean for 1.
 *
 * @param exponent the exponent r
 */
record ChainOutput(double exponent) {
    /** The least capability that counts: what is most urgent is done without a partner that stands still. */
    static final double LEAST = 0.2;

    /** What a partner adds to the sum of a chain, before its weight. */
    double term(double capability) {
        double x = Math.max(LEAST, capability);
        return exponent == 0 ? Numbers.log(x) : Numbers.pow(x, exponent);
    }

    /** The output of a chain with this mean of terms. */
    double of(double meanTerm) {
        return exponent == 0 ? Numbers.exp(meanTerm) : Numbers.pow(meanTerm, 1 / exponent);
    }
}
