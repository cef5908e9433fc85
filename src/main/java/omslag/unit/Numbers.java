package omslag.unit;

/**
 * The model's mathematics: functions whose last bit is the same on every JDK and processor.
 *
 * <p>{@code java.lang.Math} may answer transcendentals with another last bit on another machine; {@link StrictMath} may
 * not. The gates forbid the first in the model.
 *
 * <p>Implementation note. A power of {@link StrictMath} takes some 250 nanoseconds, and organisations ask for dozens of
 * powers and exponentials a quarter. The exponential here is a table of the powers of 2 in 128ths and a polynomial for what
 * is left (Tang 1989, ACM Transactions on Mathematical Software 15, 144-157), made of additions and multiplications, which
 * every Java rounds alike; it errs by two units in the last place at most. A power is the exponential of a logarithm, and errs
 * by some more units as that logarithm is large.
 */
public final class Numbers {
    private static final int CELL_BITS = 7;
    private static final int CELLS = 1 << CELL_BITS;
    private static final double LOG_2 = 0.6931471805599453;
    private static final double CELLS_IN_1 = CELLS / LOG_2;

    /** The logarithm of 2 over the cells, in two parts; the first ends in zeros, so that whole multiples of it are exact. */
    private static final double CELL = 0x1.62e42feep-1 / CELLS;

    private static final double CELL_REST = 0x1.a39ef35793c76p-33 / CELLS;

    /** Added and taken away again, it leaves the nearest whole number. */
    private static final double TO_WHOLE = 0x1.8p52;

    /** Within this the exponential is a normal number. */
    private static final double ORDINARY = 700;

    private static final int EXPONENT_BIT = 52;
    private static final double THIRD = 1.0 / 6;
    private static final double FOURTH = 1.0 / 24;
    private static final double FIFTH = 1.0 / 120;
    private static final double[] POWER = powers();

    private Numbers() {}

    private static double[] powers() {
        double[] powers = new double[CELLS];
        for (int i = 0; i < CELLS; i++) {
            powers[i] = StrictMath.pow(2, (double) i / CELLS);
        }
        return powers;
    }

    /** e to the power x. */
    public static double exp(double x) {
        if (!(Math.abs(x) < ORDINARY)) {
            return StrictMath.exp(x);
        }
        double whole = x * CELLS_IN_1 + TO_WHOLE - TO_WHOLE;
        double r = x - whole * CELL - whole * CELL_REST;
        int n = (int) whole;
        double more = r + r * r * (0.5 + r * (THIRD + r * (FOURTH + r * FIFTH)));
        double power = POWER[n & CELLS - 1];
        double scale = Double.longBitsToDouble((long) (Double.MAX_EXPONENT + (n >> CELL_BITS)) << EXPONENT_BIT);
        return (power + power * more) * scale;
    }

    /** e to the power x, less one, exact near zero. */
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /** The natural logarithm. */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /** The natural logarithm of one plus x, exact near zero. */
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /** x to the power y; x itself for the power 1, and the root of {@link #sqrt} for a half. */
    public static double pow(double x, double y) {
        if (y == 1) {
            return x;
        }
        if (y == 0.5 && x >= 0) {
            return sqrt(x);
        }
        boolean ordinary = x > 0 && x < Double.POSITIVE_INFINITY && Math.abs(y) < ORDINARY;
        return ordinary ? exp(y * log(x)) : StrictMath.pow(x, y);
    }

    /** The square root, correctly rounded everywhere. */
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /** The cosine, for the Box-Muller transform. */
    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    /** The logistic function 1/(1+e^-x). */
    public static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }

    /** The value nearest to x within low and high. */
    public static double clip(double x, double low, double high) {
        // By comparison: bounds are seldom reached, and a branch that is foretold costs less than Math.min and
        // Math.max.
        double most = x > high ? high : x;
        return most <= low ? low : most;
    }
}
