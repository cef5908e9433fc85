package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;

/**
 * A bench for the citizens of one block who may begin to sense, stop, or change where their data go: what they sense, and
 * how many neighbours sensed in the previous step.
 *
 * <p>Implementation note. How many neighbours sensed a domain stands in a byte for each, so that all four are added at once.
 */
public final class Onlookers {
    /** Neighbours on either side in the ring of a place. */
    static final int SIDE = 2;

    private static final int SEVEN = 7;

    final int[] now = new int[Citizens.BLOCK];
    final int[] ring = new int[Citizens.BLOCK + 2 * SIDE];
    final int[] far = new int[Citizens.BLOCK];
    private final int[] near = new int[Citizens.BLOCK];
    private final Doubts doubts = new Doubts();

    static {
        if (Challenge.values().length * Byte.SIZE != Integer.SIZE) {
            throw new IllegalStateException("a byte for each of four domains is an int");
        }
    }

    /** Opens the bench for this many citizens, whose neighbours have been looked at, or do not matter. */
    void open(int citizens, boolean neighbours) {
        doubts.open(citizens);
        if (neighbours) {
            add(citizens, near, ring, far);
        } else {
            Arrays.fill(near, 0, citizens, 0);
        }
    }

    private static void add(int n, int[] near, int[] ring, int[] far) {
        for (int j = 0; j < n; j++) {
            near[j] = ring[j] + ring[j + 1] + ring[j + 3] + ring[j + 4] + far[j];
        }
    }

    /**
     * Raises doubts about a domain.
     *
     * @param lanes sixteen bits for each citizen of the block
     * @param begin who does not sense may begin with a lane below this
     * @param each how much higher that is for each neighbour who sensed
     * @param stop who senses may stop with a lane below this
     * @param change who senses may change the destination with a lane from this on
     */
    public void raise(int domain, int[] lanes, int begin, int each, int stop, int change) {
        raise(doubts.count(), doubts.doubts, lanes, near, now, domain, begin, each, stop, change - 1);
    }

    private static void raise(
            int n,
            int[] doubts,
            int[] lanes,
            int[] near,
            int[] now,
            int domain,
            int begin,
            int each,
            int stop,
            int change) {
        int bits = Byte.SIZE * domain;
        int top = Integer.SIZE - 1 - domain;
        int last = Integer.SIZE - 1;
        for (int j = 0; j < n; j++) {
            // The sign of each of these says whether it is so.
            int begins = lanes[j] - begin - each * (near[j] >>> bits & SEVEN);
            int again = lanes[j] - stop | change - lanes[j];
            int senses = now[j] << top;
            doubts[j] |= (begins & ~senses | again & senses) >>> last << domain;
        }
    }

    /** Those there is doubt about. */
    public Doubts doubts() {
        return doubts;
    }

    /** Whether the citizen with this number in the block senses a domain when the step begins. */
    public boolean senses(int inBlock, int domain) {
        return (now[inBlock] >> domain & 1) != 0;
    }

    /** How many neighbours of the citizen with this number in the block sensed a domain. */
    public int near(int inBlock, int domain) {
        return near[inBlock] >>> Byte.SIZE * domain & SEVEN;
    }
}
