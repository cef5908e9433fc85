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
 * table holds no scatter, and all lanes without a contact find it.
 */
final class Contacts {
    private static final int LANE_BITS = 16;
    private static final int LANES = 1 << LANE_BITS;

    private final BlockDraws draws = new BlockDraws();
    private final int[] cells = new int[BlockDraws.BLOCK];
    private final float[][] scatter = new float[Layer.values().length][BlockDraws.BLOCK];

    /**
     * The chance of a contact, in lanes of sixteen bits.
     *
     * @param threshold lanes below this mean a contact
     * @param multiplier the cell of a lane is the lane times this,
     * @param power over two to this power: the most that whole numbers of 32 bits can hold, so that the last lane below the
     *     threshold is in the last cell, as it should be, for probabilities up to .7 and for 1; else it may be off by one lane
     */
    record Odds(int threshold, int multiplier, int power) {
        /** A contact with this probability. */
        static Odds of(double probability) {
            int threshold = (int) Math.rint(LANES * probability);
            if (threshold == 0) {
                return new Odds(0, 0, 0);
            }
            int power = LANE_BITS - Cells.BITS + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(threshold);
            long parts = (long) Cells.COUNT << power;
            return new Odds(threshold, (int) ((parts + threshold - 1) / threshold), power);
        }

        /** The cell of a lane; that of no contact if it means none. */
        int cell(int lane) {
            return threshold == 0 ? Cells.COUNT : Math.min(Cells.COUNT, lane * multiplier >>> power);
        }

        /** How far the contact of a lane lies from the average, in standard deviations; 0 without one. */
        float noise(int lane) {
            return Cells.normal(cell(lane));
        }
    }

    /** Draws for this many citizens of a block of a place. */
    void draw(long placeLane, int block, int count) {
        draws.draw(Draws.inLane(placeLane, block), count);
    }

    /** Makes the contacts of a layer for this many citizens of the block drawn last; how many there are. */
    int meet(Layer layer, Odds odds, int count) {
        float[] to = scatter(layer);
        if (odds.threshold() == 0) {
            Arrays.fill(to, 0, count, 0);
            return 0;
        }
        draws.parts(layer.ordinal(), count, odds.multiplier(), odds.power(), Cells.COUNT, cells);
        Cells.normal(cells, count, to);
        return met(cells, count);
    }

    private static int met(int[] cells, int count) {
        int without = 0;
        for (int j = 0; j < count; j++) {
            without += cells[j] >>> Cells.BITS;
        }
        return count - without;
    }

    /** How far the contacts of a layer lay from the average, in standard deviations; 0 for citizens without one. */
    float[] scatter(Layer layer) {
        return scatter[layer.ordinal()];
    }

    /** The same for all layers. */
    float[][] scatter() {
        return scatter;
    }

    /** The bits of a layer, from the bits of a citizen and quarter. */
    static int lane(long bits, Layer layer) {
        return (int) (bits >>> LANE_BITS * layer.ordinal()) & LANES - 1;
    }

    /** The bits of a citizen. */
    static long bits(long placeLane, int slot) {
        return BlockDraws.bits(Draws.inLane(placeLane, slot / BlockDraws.BLOCK), slot % BlockDraws.BLOCK);
    }
}
