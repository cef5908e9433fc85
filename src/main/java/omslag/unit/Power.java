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
    private static final int CELL_BITS = 4;

    private final double exponent;
    private final long[] bases = new long[1 << CELL_BITS];
    private final double[] results = new double[1 << CELL_BITS];

    /** Numbers to the power of this. */
    public Power(double exponent) {
        this.exponent = exponent;
        long none = Double.doubleToRawLongBits(Double.NaN);
        Arrays.fill(bases, none);
        Arrays.fill(results, Numbers.pow(Double.NaN, exponent));
    }

    /** This number to the power. */
    public double of(double base) {
        long bits = Double.doubleToRawLongBits(base);
        int cell = (int) (bits * GOLDEN >>> Long.SIZE - CELL_BITS);
        if (bases[cell] != bits) {
            bases[cell] = bits;
            results[cell] = Numbers.pow(base, exponent);
        }
        return results[cell];
    }
}
