package omslag.unit;

/**
 * The model's mathematics: functions whose last bit is the same on every JDK and processor.
 *
 * <p>{@code java.lang.Math} may answer transcendentals with another last bit on another machine; {@link StrictMath} may
 * not. The gates forbid the first in the model.
 */
public final class Numbers {
    private static final double LARGEST = 700;
    private static final double LN2 = 0.6931471805599453;
    private static final double PER_LN2 = 1 / LN2;
    private static final int MANTISSA = 52;

    private Numbers() {}

    /** e to the power x. */
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /**
     * e to the power x for the passes over citizens: right to 1e-12, for x cut to ±{@value #LARGEST}.
     *
     * <p>A power of two, and a polynomial for what is left, with additions and multiplications alone.
     */
    public static double quickExp(double x) {
        double cut = Math.max(-LARGEST, Math.min(LARGEST, x));
        double twos = Math.rint(cut * PER_LN2);
        double r = cut - twos * LN2;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = 1 + r + r2 * (1.0 / 2 + r * (1.0 / 6));
        double middle = 1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720 + r * (1.0 / 5040));
        double high = 1.0 / 40320 + r * (1.0 / 362880) + r2 * (1.0 / 3628800);
        double scale = Double.longBitsToDouble((long) (twos + Double.MAX_EXPONENT) << MANTISSA);
        return (low + r4 * (middle + r4 * high)) * scale;
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

    /** x to the power y. */
    public static double pow(double x, double y) {
        return StrictMath.pow(x, y);
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
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** The value nearest to x within low and high. */
    public static double clip(double x, double low, double high) {
        // By comparison: bounds are seldom reached, and a branch that is foretold costs less than Math.min and
        // Math.max.
        double most = x > high ? high : x;
        return most <= low ? low : most;
    }
}
