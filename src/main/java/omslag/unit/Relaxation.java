package omslag.unit;

/**
 * The share of a gap that a linear relaxation closes, which remembers its latest results: most rates are the same for
 * everyone in a step.
 *
 * <p>Implementation note. The share is a pure function of rate and length of the step, so what is remembered can never go
 * stale; a rate that falls on the cell of another takes its place. It belongs to one run and so to one thread. A cell that
 * was never written holds the share of a rate of 0 in no time, which is 0.
 */
public final class Relaxation {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int CELL_BITS = 4;

    private final double[] rates = new double[1 << CELL_BITS];
    private final double[] lengths = new double[1 << CELL_BITS];
    private final double[] shares = new double[1 << CELL_BITS];

    /** What {@link Step#relaxation} says. */
    public double in(Step step, double rate) {
        int cell = (int) (Double.doubleToRawLongBits(rate) * GOLDEN >>> Long.SIZE - CELL_BITS);
        if (rates[cell] != rate || lengths[cell] != step.years()) {
            rates[cell] = rate;
            lengths[cell] = step.years();
            shares[cell] = step.relaxation(rate);
        }
        return shares[cell];
    }
}
