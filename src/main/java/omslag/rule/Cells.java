package omslag.rule;

import omslag.random.Quantiles;

/**
 * The standard normal distribution in equally probable cells, of which the passes over citizens draw: the middles, scaled to
 * variance 1.
 */
final class Cells {
    /** How many bits of chance tell a cell. */
    static final int BITS = 10;

    /** How many cells there are. */
    static final int COUNT = 1 << BITS;

    private static final int WITHIN = 2 * COUNT - 1;
    private static final float[] NORMAL = normal();

    private Cells() {}

    /** The value of a cell; a last one, beyond the others, holds nothing. */
    static float normal(int cell) {
        return NORMAL[cell];
    }

    /** The cell that these bits tell. */
    static int of(long bits) {
        return (int) (bits >>> Long.SIZE - BITS);
    }

    /** The values of so many cells. */
    static void normal(int[] cells, int count, float[] to) {
        float[] table = NORMAL;
        for (int j = 0; j < count; j++) {
            to[j] = table[cells[j] & WITHIN];
        }
    }

    private static float[] normal() {
        double[] cells = new double[COUNT];
        double squares = 0;
        for (int i = 0; i < COUNT; i++) {
            cells[i] = Quantiles.normal((i + 0.5) / COUNT);
            squares += cells[i] * cells[i];
        }
        double scale = Math.sqrt(COUNT / squares);
        // As long as a power of two, so that nothing has to be checked.
        float[] table = new float[2 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            table[i] = (float) (scale * cells[i]);
        }
        return table;
    }
}
