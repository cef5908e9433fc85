package omslag.unit;

import java.util.Arrays;

/**
 * A power with a fixed exponent that remembers its latest results, for where the same few numbers come back.
 *
 * <p>Implementation note. A power is a pure function of the bits of its base, so what is remembered can never go stale; a
 * base that falls on the cell of another takes its place. It belongs to one run and so to one thread.
 */
public final class Power {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int FEW = 4;
    private static final int MANY = 11;

    private final double exponent;
    private final int shift;
    private final long[] bases;
    private final double[] results;

    /** Numbers to the power of this; a few results are remembered. */
    public Power(double exponent) {
        this(exponent, FEW);
    }

    private Power(double exponent, int bits) {
        this.exponent = exponent;
        shift = Long.SIZE - bits;
        bases = new long[1 << bits];
        results = new double[1 << bits];
        long none = Double.doubleToRawLongBits(Double.NaN);
        Arrays.fill(bases, none);
        Arrays.fill(results, Numbers.pow(Double.NaN, exponent));
    }

    /** Numbers to the power of this, where each organisation has a number of its own that stays: all are remembered. */
    public static Power ofMany(double exponent) {
        return new Power(exponent, MANY);
    }

    /** This number to the power. */
    public double of(double base) {
        long bits = Double.doubleToRawLongBits(base);
        int cell = (int) (bits * GOLDEN >>> shift);
        if (bases[cell] != bits) {
            bases[cell] = bits;
            results[cell] = Numbers.pow(base, exponent);
        }
        return results[cell];
    }
}
