package omslag.random;

import omslag.unit.Numbers;

/** The regularised incomplete beta function and its inverse, by the continued fraction of Lentz. */
final class Beta {
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };
    private static final double TINY = 1e-300;

    private Beta() {}

    static double quantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        double norm = norm(a, b);
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (cumulative(middle, a, b, norm) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    static double cumulative(double x, double a, double b) {
        return cumulative(x, a, b, norm(a, b));
    }

    /** The logarithm of one over the complete beta function. */
    private static double norm(double a, double b) {
        return logGamma(a + b) - logGamma(a) - logGamma(b);
    }

    private static double cumulative(double x, double a, double b, double norm) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Numbers.exp(norm + a * Numbers.log(x) + b * Numbers.log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = away(1 - (a + b) * x / (a + 1));
        d = 1 / d;
        double result = d;
        // It converges in some multiple of the root of the larger shape: a small spread makes large shapes.
        int most = 300 + (int) (10 * Numbers.sqrt(Math.max(a, b)));
        for (int m = 1; m <= most; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double change = d * c;
            result *= change;
            if (Math.abs(change - 1) < 1e-15) {
                break;
            }
        }
        return result;
    }

    private static double away(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    private static double logGamma(double x) {
        if (x < 0.5) {
            return Numbers.log(Math.PI / StrictMath.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double y = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (y + i);
        }
        double t = y + 7.5;
        return 0.5 * Numbers.log(2 * Math.PI) + (y + 0.5) * Numbers.log(t) - t + Numbers.log(sum);
    }
}
