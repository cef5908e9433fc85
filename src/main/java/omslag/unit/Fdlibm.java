package omslag.unit;

/**
 * The power function as {@link StrictMath} has it, to the last bit, in half the time.
 *
 * <p>Implementation note. This is the algorithm e_pow of fdlibm, the library that StrictMath is defined by (Sun Microsystems
 * 1993, freely granted), for what the model asks: a finite base above zero and an exponent of ordinary size. All else is
 * asked of StrictMath. The order of the operations is that of the original and makes the bits. What it saves is the
 * questions about special cases, and the sign.
 */
final class Fdlibm {
    private static final long HIGH = 0xFFFFFFFF00000000L;
    private static final long LOW = 0xFFFFFFFFL;
    private static final int EXPONENT = 20;
    private static final int BIAS = 0x3ff;
    private static final int FRACTION = 0x000fffff;
    private static final int HIDDEN = 0x00100000;
    private static final int ONE = 0x3ff00000;
    private static final int INFINITE = 0x7ff00000;
    private static final int HALF = 0x3fe00000;

    /** Up to here a fraction is nearest to 1, and up to there to 1.5. */
    private static final int NEAR_ONE = 0x3988E;

    private static final int NEAR_THREE_HALVES = 0xBB67A;

    /** Exponents and results of ordinary size, in powers of 2. */
    private static final double ORDINARY = 1000;

    private static final double SMALL = 1e-10;

    private static final double L1 = 5.99999999999994648725e-01;
    private static final double L2 = 4.28571428578550184252e-01;
    private static final double L3 = 3.33333329818377432918e-01;
    private static final double L4 = 2.72728123808534006489e-01;
    private static final double L5 = 2.30660745775561754067e-01;
    private static final double L6 = 2.06975017800338417784e-01;
    private static final double P1 = 1.66666666666666019037e-01;
    private static final double P2 = -2.77777777770155933842e-03;
    private static final double P3 = 6.61375632143793436117e-05;
    private static final double P4 = -1.65339022054652515390e-06;
    private static final double P5 = 4.13813679705723846039e-08;
    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double LN2_HIGH = 0x1.62e43p-1;
    private static final double LN2_LOW = -1.90465429995776804525e-09;
    private static final double CP = 9.61796693925975554329e-01;
    private static final double CP_HIGH = 9.61796700954437255859e-01;
    private static final double CP_LOW = -7.02846165095275826516e-09;
    private static final double LOG_HIGH = 5.84962487220764160156e-01;
    private static final double LOG_LOW = 1.35003920212974897128e-08;

    private Fdlibm() {}

    /** x to the power y. */
    static double pow(double x, double y) {
        long bits = Double.doubleToRawLongBits(x);
        int word = (int) (bits >>> Integer.SIZE);
        double size = y < 0 ? -y : y;
        boolean ordinary = word >= HIDDEN && word < INFINITE && size >= SMALL && size <= ORDINARY;
        // fdlibm answers these without the general way.
        if (!ordinary || size == 1 || y == 2 || y == 0.5 || x == 1) {
            return StrictMath.pow(x, y);
        }
        int n = (word >> EXPONENT) - BIAS;
        int fraction = word & FRACTION;
        int near = fraction <= NEAR_ONE || fraction >= NEAR_THREE_HALVES ? 0 : 1;
        word = fraction | ONE;
        if (fraction >= NEAR_THREE_HALVES) {
            n++;
            word -= HIDDEN;
        }
        double base = Double.longBitsToDouble((long) word << Integer.SIZE | bits & LOW);
        double from = near == 0 ? 1 : 1.5;

        // The logarithm of the base, with some 20 bits more than a number has.
        double u = base - from;
        double v = 1 / (base + from);
        double ss = u * v;
        double sHigh = high(ss);
        double tHigh = ofHigh((word >> 1 | 0x20000000) + 0x00080000 + (near << 18));
        double tLow = base - (tHigh - from);
        double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
        double s2 = ss * ss;
        double r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6)))));
        r += sLow * (sHigh + ss);
        s2 = sHigh * sHigh;
        tHigh = high(3.0 + s2 + r);
        tLow = r - ((tHigh - 3.0) - s2);
        u = sHigh * tHigh;
        v = sLow * tHigh + tLow * ss;
        double pHigh = high(u + v);
        double pLow = v - (pHigh - u);
        double zHigh = CP_HIGH * pHigh;
        double zLow = CP_LOW * pHigh + pLow * CP + (near == 0 ? 0 : LOG_LOW);
        double logHigh = near == 0 ? 0 : LOG_HIGH;
        double t1 = high(((zHigh + zLow) + logHigh) + n);
        double t2 = zLow - (((t1 - n) - logHigh) - zHigh);

        // Times the exponent.
        double yHigh = high(y);
        pLow = (y - yHigh) * t1 + y * t2;
        pHigh = yHigh * t1;
        double z = pLow + pHigh;
        return z < ORDINARY && z > -ORDINARY ? twoTo(z, pHigh, pLow) : StrictMath.pow(x, y);
    }

    /** 2 to a power that is given in two parts. */
    private static double twoTo(double power, double powerHigh, double powerLow) {
        int word = (int) (Double.doubleToRawLongBits(power) >>> Integer.SIZE);
        int size = word & Integer.MAX_VALUE;
        int n = 0;
        double pHigh = powerHigh;
        if (size > HALF) {
            n = word + (HIDDEN >> (size >> EXPONENT) - BIAS + 1);
            int k = ((n & Integer.MAX_VALUE) >> EXPONENT) - BIAS;
            pHigh -= ofHigh(n & ~(FRACTION >> k));
            n = (n & FRACTION | HIDDEN) >> EXPONENT - k;
            n = word < 0 ? -n : n;
        }
        double t = high(powerLow + pHigh);
        double u = t * LN2_HIGH;
        double v = (powerLow - (t - pHigh)) * LN2 + t * LN2_LOW;
        double z = u + v;
        double w = v - (z - u);
        t = z * z;
        double t1 = z - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
        double r = z * t1 / (t1 - 2.0) - (z * w + w);
        z = 1 - (r - z);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(z) + ((long) n << Integer.SIZE + EXPONENT));
    }

    /** A number without the lower half of its bits. */
    private static double high(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & HIGH);
    }

    private static double ofHigh(int word) {
        return Double.longBitsToDouble((long) word << Integer.SIZE);
    }
}
