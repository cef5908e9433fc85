package omslag.rule;

import java.util.Arrays;
import omslag.random.BlockDraws;
import omslag.random.Draws;
import omslag.term.Layer;

/**
 * Contacts of the citizens of a block in a quarter: sixteen bits of one address for each layer say whether there was a
 * contact and, if so, how far it lay from the average.
 *
 * <p>Implementation note. Nothing branches on whether there was a contact, which cannot be foretold: a last cell of the
 * table holds no scatter, and all lanes without a contact find it. The cell of a lane is the lane times cells over
 * threshold, in whole numbers: with 32 binary places the product is right for every lane.
 */
final class Contacts {
    private static final int LANE = 1 << 16;
    private static final int PLACES = 32;

    private final BlockDraws draws = new BlockDraws();
    private final int[] lanes = new int[BlockDraws.BLOCK];
    private final float[][] scatter = new float[Layer.values().length][BlockDraws.BLOCK];

    /** Draws for this many citizens of a block of a place. */
    void draw(long placeLane, int block, int count) {
        draws.draw(Draws.inLane(placeLane, block), count);
    }

    /**
     * Makes the contacts of a layer for this many citizens of the block drawn last.
     *
     * @param threshold the number below which a lane means a contact
     * @return how many there are
     */
    int meet(Layer layer, int threshold, int count) {
        float[] to = scatter(layer);
        if (threshold == 0) {
            Arrays.fill(to, 0, count, 0);
            return 0;
        }
        draws.sixteen(layer.ordinal(), count, lanes);
        return count - look(lanes, inverse(threshold), count, to);
    }

    /** How far the contacts of a layer lay from the average, in standard deviations; 0 for citizens without one. */
    float[] scatter(Layer layer) {
        return scatter[layer.ordinal()];
    }

    /** The same for all layers. */
    float[][] scatter() {
        return scatter;
    }

    private static int look(int[] lanes, long inverse, int count, float[] to) {
        int without = 0;
        for (int j = 0; j < count; j++) {
            int cell = Math.min(Cells.COUNT, (int) (lanes[j] * inverse >>> PLACES));
            to[j] = Cells.normal(cell);
            without += cell >>> Cells.BITS;
        }
        return without;
    }

    /** Cells over threshold with 32 binary places, rounded up. */
    private static long inverse(int threshold) {
        return (((long) Cells.COUNT << PLACES) + threshold - 1) / threshold;
    }

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
        return Cells.normal((int) ((long) lane * Cells.COUNT / threshold));
    }

    /** The bits of a citizen. */
    static long bits(long placeLane, int slot) {
        return BlockDraws.bits(Draws.inLane(placeLane, slot / BlockDraws.BLOCK), slot % BlockDraws.BLOCK);
    }
}
