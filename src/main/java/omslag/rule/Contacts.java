package omslag.rule;

import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.term.Layer;

/**
 * Contacts of a citizen in a quarter: sixteen bits of one address for each layer say whether there was a contact and, if
 * so, how far it lay from the average.
 */
final class Contacts {
    private static final int LANE = 1 << 16;
    private static final int CELLS = 1024;
    private static final double HALF = 0.5;
    private static final float[] NORMAL = normal();

    private Contacts() {}

    /** The bits of a layer, from the bits of a citizen and quarter. */
    static int lane(long bits, Layer layer) {
        return (int) (bits >>> (16 * layer.ordinal())) & (LANE - 1);
    }

    /** The number below which a lane means a contact, at this probability. */
    static int threshold(double probability) {
        return (int) Math.rint(LANE * probability);
    }

    /** How far a contact lay from the average, in standard deviations; for lanes below the threshold. */
    static float noise(int lane, int threshold) {
        return NORMAL[(int) ((long) lane * CELLS / threshold)];
    }

    /**
     * How far the contact of a lane lay from the average, as {@link #noise(int, int)}; 0 for lanes without a contact.
     *
     * <p>Multiplying by the inverse of the threshold is quicker than dividing, and exact: whole numbers of 26 bits, moved
     * up by a half, lie too far from the next cell for rounding to reach it.
     */
    static float noiseOrNone(int lane, double inverse) {
        return NORMAL[Math.min(CELLS, (int) ((lane * CELLS + HALF) * inverse))];
    }

    /** One over a threshold. */
    static double inverse(int threshold) {
        return 1.0 / threshold;
    }

    /** The bits of a citizen. */
    static long bits(long placeLane, int slot) {
        return Draws.inLane(placeLane, slot);
    }

    /** The middles of equally probable cells of the normal distribution, scaled to variance 1, and a last cell of nothing. */
    private static float[] normal() {
        double[] cells = new double[CELLS];
        double squares = 0;
        for (int i = 0; i < CELLS; i++) {
            cells[i] = Quantiles.normal((i + 0.5) / CELLS);
            squares += cells[i] * cells[i];
        }
        double scale = Math.sqrt(CELLS / squares);
        float[] table = new float[CELLS + 1];
        for (int i = 0; i < CELLS; i++) {
            table[i] = (float) (scale * cells[i]);
        }
        return table;
    }
}
