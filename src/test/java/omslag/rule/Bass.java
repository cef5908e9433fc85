package omslag.rule;

import java.util.function.DoubleUnaryOperator;

/**
 * Diffusion in a population of equals: own hazard p and hazard q for the share F that has adopted (Bass 1969), in
 * continuous time, in the recursion of a model with steps, and with the chance that a finite population leaves.
 */
record Bass(double p, double q) {
    /** F(t) from F(0), the closed form. */
    double closed(double from, double t) {
        double open = (1 - from) / (p + q * from) * Math.exp(-(p + q) * t);
        return (1 - p * open) / (1 + q * open);
    }

    /** F after these steps, when the hazard is that at the start of each step. */
    double recursion(double from, double years, int steps) {
        double f = from;
        for (int n = 0; n < steps; n++) {
            f += (1 - f) * chance(f, years);
        }
        return f;
    }

    /** F after these steps of Euler's rule. */
    double euler(double from, double years, int steps) {
        double f = from;
        for (int n = 0; n < steps; n++) {
            f += years * (p + q * f) * (1 - f);
        }
        return f;
    }

    /** The standard deviation of F after these steps in a population of n, by linear noise. */
    double deviation(double from, double years, int steps, double n) {
        double f = from;
        double variance = 0;
        for (int step = 0; step < steps; step++) {
            double chance = chance(f, years);
            double slope = (1 - chance) * (1 + (1 - f) * years * q);
            variance = slope * slope * variance + (1 - f) * chance * (1 - chance) / n;
            f += (1 - f) * chance;
        }
        return Math.sqrt(variance);
    }

    /** When the recursion, with straight lines between its steps, passes this share. */
    double passes(double share, double from, double years) {
        double f = from;
        for (int n = 0; ; n++) {
            double next = f + (1 - f) * chance(f, years);
            if (next >= share) {
                return years * (n + (share - f) / (next - f));
            }
            f = next;
        }
    }

    private double chance(double f, double years) {
        return 1 - Math.exp(-years * (p + q * f));
    }

    /** Where a rising function is zero between 0 and 2. */
    static double root(DoubleUnaryOperator rising) {
        double low = 0;
        double high = 2;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
