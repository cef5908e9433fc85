package omslag.statistics;

import omslag.unit.Numbers;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/** The noncentral t distribution, by algorithm AS 243 (Lenth 1989, Applied Statistics 38, 185-189). */
final class NoncentralT {
    private static final double ACCURACY = 1e-12;
    private static final int MOST_TERMS = 10_000;
    private static final double ROOT_2_OVER_PI = 0.7978845608028654;
    private static final double LOG_ROOT_PI = 0.5723649429247001;

    /** Beyond it the weights of the series vanish. */
    private static final double MOST_SHIFT = 37;

    private NoncentralT() {}

    /**
     * The probability of at most t.
     *
     * @param degreesOfFreedom above 0
     * @param shift the noncentrality, from −37 to 37
     */
    static double below(double t, double degreesOfFreedom, double shift) {
        if (!(Math.abs(shift) <= MOST_SHIFT)) {
            throw new IllegalArgumentException("a shift is within " + MOST_SHIFT + ", not " + shift);
        }
        double probability =
                t < 0 ? 1 - ofPositive(-t, degreesOfFreedom, -shift) : ofPositive(t, degreesOfFreedom, shift);
        return Numbers.clip(probability, 0, 1);
    }

    private static double ofPositive(double t, double degreesOfFreedom, double shift) {
        double below = Normal.below(-shift);
        double x = t * t / (t * t + degreesOfFreedom);
        if (x == 0) {
            return below;
        }
        double square = shift * shift;
        double p = Numbers.exp(-square / 2) / 2;
        double q = ROOT_2_OVER_PI * p * shift;
        double left = 0.5 - p;
        double a = 0.5;
        double b = degreesOfFreedom / 2;
        double rest = Numbers.pow(degreesOfFreedom / (t * t + degreesOfFreedom), b);
        double odd = Beta.regularizedBeta(x, a, b);
        double oddStep = 2 * rest * Numbers.exp(a * Numbers.log(x) - logBeta(b));
        double even = 1 - rest;
        double evenStep = b * x * rest;
        below += p * odd + q * even;
        for (int term = 1; term < MOST_TERMS && left * (odd - oddStep) > ACCURACY / 2; term++) {
            a++;
            odd -= oddStep;
            even -= evenStep;
            oddStep *= x * (a + b - 1) / a;
            evenStep *= x * (a + b - 0.5) / (a + 0.5);
            p *= square / (2 * term);
            q *= square / (2 * term + 1);
            left -= p;
            below += p * odd + q * even;
        }
        return below;
    }

    /** The logarithm of the beta function of 1/2 and b. */
    private static double logBeta(double b) {
        return LOG_ROOT_PI + Gamma.logGamma(b) - Gamma.logGamma(0.5 + b);
    }
}
