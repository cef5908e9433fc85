package omslag.unit;

/**
 * The model's mathematics: functions whose last bit is the same on every JDK and processor.
 *
 * <p>{@code java.lang.Math} may answer transcendentals with another last bit on another machine; {@link StrictMath} may
 * not. The gates forbid the first in the model.
 */
public final class Numbers {
    private Numbers() {}

    /** e to the power x. */
    public static double exp(double x) {
        return StrictMath.exp(x);
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
        return Fdlibm.pow(x, y);
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
