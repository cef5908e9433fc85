package omslag.statistics;

import omslag.unit.Numbers;
import org.apache.commons.math3.special.Gamma;

/** A ratio of gamma functions by which small samples are corrected. */
final class GammaRatio {
    /** From here on three terms of the series in 1/x have all digits, and logarithms of gamma would lose some. */
    private static final double LARGE = 10_000;

    private GammaRatio() {}

    /** Γ(x + 1/2) / (Γ(x) √x): near 1 for large x, and 0 for x = 0. */
    static double of(double x) {
        if (x == 0) {
            return 0;
        }
        return x > LARGE
                ? 1 - 1 / (8 * x) + 1 / (128 * x * x)
                : Numbers.exp(Gamma.logGamma(x + 0.5) - Gamma.logGamma(x)) / Numbers.sqrt(x);
    }

    /** The expected standard deviation of n normal values, 2 or more, as a part of the true one: c4. */
    static double c4(int n) {
        return of((n - 1) / 2.0);
    }

    /** Hedges' exact correction (1981) of an effect size with these degrees of freedom; 0 for 1. */
    static double hedges(int degreesOfFreedom) {
        double x = (degreesOfFreedom - 1) / 2.0;
        return of(x) * Numbers.sqrt(x / (x + 0.5));
    }
}
