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

    private static final int HALVINGS = 60;

    /** Most of Newton's steps; where they do not come near, the bisection asks at every step. */
    private static final int STEPS = 20;

    private static final double NEAREST = 1e-10;
    private static final double FARTHEST = 1e-3;

    /** Far above the error of the function, in its own unit, for each unit of the shapes. */
    private static final double ERROR = 1e-12;

    private Beta() {}

    static double quantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        double norm = norm(a, b);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (cumulative(middle, a, b, norm) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /**
     * The quantile rounded to the nearest multiple of one over this grid: the same number that rounding the quantile gives,
     * sooner.
     *
     * <p>Implementation note. It takes the same steps as the bisection, to one side or the other, without asking the
     * function where the answer is clear, and it stops where both ends round to the same.
     */
    static double quantile(double p, double a, double b, double grid) {
        double norm = norm(a, b);
        double root = root(p, a, b, norm);
        double below = 0;
        double above = 1;
        // So far from its root the function differs from p by more than the error with which it is worked out.
        double error = ERROR * (1 + a + b);
        for (double near = NEAREST; below == 0 && above == 1 && near < FARTHEST; near *= 100) {
            if (cumulative(root - near, a, b, norm) < p - error && cumulative(root + near, a, b, norm) > p + error) {
                below = root - near;
                above = root + near;
            }
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS && Math.rint(low * grid) != Math.rint(high * grid); i++) {
            double middle = 0.5 * (low + high);
            if (middle <= below || middle < above && cumulative(middle, a, b, norm) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.rint(0.5 * (low + high) * grid) / grid;
    }

    /** About where the function is p, by Newton's steps, kept within what is known. */
    private static double root(double p, double a, double b, double norm) {
        double low = 0;
        double high = 1;
        double x = a / (a + b);
        for (int i = 0; i < STEPS; i++) {
            double off = cumulative(x, a, b, norm) - p;
            low = off < 0 ? x : low;
            high = off < 0 ? high : x;
            double slope = Numbers.exp(norm + (a - 1) * Numbers.log(x) + (b - 1) * Numbers.log(1 - x));
            double next = x - off / slope;
            double step = Math.abs(next - x);
            x = next > low && next < high ? next : 0.5 * (low + high);
            if (step < NEAREST / 100) {
                break;
            }
        }
        return x;
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
