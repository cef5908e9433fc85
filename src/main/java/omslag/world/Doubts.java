package omslag.world;

import java.util.Arrays;

/**
 * A bench for the few citizens of a block who may do something in a step, about any of four matters.
 *
 * <p>Implementation note. Sixteen bits of chance for each matter say who may: one pass for each, that compares whole numbers
 * and branches on nothing, leaves a bit for each doubt, and a list is made of those about whom there is any. Only they are
 * looked at.
 */
public final class Doubts {
    private static final int MATTERS = 4;
    private static final int ALL = (1 << MATTERS) - 1;

    final int[] doubts = new int[Citizens.BLOCK];
    private final int[] who = new int[Citizens.BLOCK];
    private int count;

    /** Opens the bench for this many citizens, about whom there is no doubt yet. */
    void open(int citizens) {
        count = citizens;
        Arrays.fill(doubts, 0, citizens, 0);
    }

    /** How many citizens are on the bench. */
    int count() {
        return count;
    }

    /** Raises doubts about a matter for those whose sixteen bits say less than this. */
    public void raise(int matter, int[] lanes, int below) {
        raise(count, doubts, lanes, matter, below);
    }

    private static void raise(int n, int[] doubts, int[] lanes, int matter, int below) {
        int last = Integer.SIZE - 1;
        for (int j = 0; j < n; j++) {
            doubts[j] |= lanes[j] - below >>> last << matter;
        }
    }

    /**
     * Lists whom there is doubt about: four times the number of the citizen in the block, plus that of the matter.
     *
     * @return how many are listed
     */
    public int pairs(int[] to) {
        int listed = list();
        int pairs = 0;
        for (int k = 0; k < listed; k++) {
            int inBlock = who[k];
            for (int left = doubts[inBlock]; left != 0; left &= left - 1) {
                to[pairs++] = MATTERS * inBlock + Integer.numberOfTrailingZeros(left);
            }
        }
        return pairs;
    }

    private int list() {
        int[] all = doubts;
        int[] list = who;
        int listed = 0;
        for (int j = 0; j < count; j++) {
            list[listed] = j;
            listed += all[j] + ALL >>> MATTERS;
        }
        return listed;
    }
}
