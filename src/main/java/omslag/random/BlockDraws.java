package omslag.random;

/**
 * Chance for a block of agents at once: sixty-four bits for each agent of a block, as a pure function of the lane of the
 * block and the number of the agent in it.
 *
 * <p>Implementation note. {@link Draws} mixes 64 bits, which this processor's vectors cannot multiply; here the bits of an
 * agent are two words of 32, each from a keyed hash of its own. The key of a block comes from {@link Draws}, one for each
 * seed, strand, place, block and quarter, so that the hash has to tell only the {@value #BLOCK} agents of a block apart.
 * The hash is the best known with two multiplications and three shifts (Wellons 2018, improved by TheIronBorn 2022), with
 * half of its key put in at the start and half in the middle: no two blocks then walk through the same words. Each loop
 * writes one array and counts by a table, as the compiler wants it. The battery of RandomnessTest holds for it.
 */
public final class BlockDraws {
    /** The most agents in a block. */
    public static final int BLOCK = 1024;

    private static final int GOLDEN = 0x9E3779B9;
    private static final int FIRST = 0x21F0AAAD;
    private static final int SECOND = 0xD35A2D97;
    private static final int HALF = 16;
    private static final int SIXTEEN = (1 << HALF) - 1;
    private static final int[] STEPS = steps();

    private final int[] low = new int[BLOCK];
    private final int[] high = new int[BLOCK];

    /** Draws for the first agents of a block, whose lane is that of {@link Draws#key} of its place and its number. */
    public void draw(long lane, int count) {
        long other = other(lane);
        draw((int) lane, (int) (lane >>> Integer.SIZE), count, low);
        draw((int) other, (int) (other >>> Integer.SIZE), count, high);
    }

    /** Sixteen of the bits of an agent of the block drawn last; {@code which} from 0 to 3. */
    public int sixteen(int agent, int which) {
        int word = which < 2 ? low[agent] : high[agent];
        return (which & 1) == 0 ? word & SIXTEEN : word >>> HALF;
    }

    /** Sixteen of the bits of each of the first agents of the block drawn last; {@code which} from 0 to 3. */
    public void sixteen(int which, int count, int[] to) {
        int[] words = which < 2 ? low : high;
        if ((which & 1) == 0) {
            for (int i = 0; i < count; i++) {
                to[i] = words[i] & SIXTEEN;
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = words[i] >>> HALF;
            }
        }
    }

    /**
     * In which of equal parts the sixteen bits of each of the first agents lie: bits times multiplier over a power of two,
     * cut to {@code most}.
     */
    public void parts(int which, int count, int multiplier, int power, int most, int[] to) {
        int[] words = which < 2 ? low : high;
        if ((which & 1) == 0) {
            for (int i = 0; i < count; i++) {
                int part = (words[i] & SIXTEEN) * multiplier >>> power;
                int over = part - most;
                to[i] = part - (over & ~(over >> Integer.SIZE - 1));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int part = (words[i] >>> HALF) * multiplier >>> power;
                int over = part - most;
                to[i] = part - (over & ~(over >> Integer.SIZE - 1));
            }
        }
    }

    /** All bits of an agent of the block drawn last. */
    public long bits(int agent) {
        return (long) high[agent] << Integer.SIZE | low[agent] & 0xFFFF_FFFFL;
    }

    /** All bits of an agent of a block: what {@link #draw} gives, for one. */
    public static long bits(long lane, int agent) {
        long other = other(lane);
        int first = word(STEPS[agent] + (int) lane, (int) (lane >>> Integer.SIZE));
        int second = word(STEPS[agent] + (int) other, (int) (other >>> Integer.SIZE));
        return (long) second << Integer.SIZE | first & 0xFFFF_FFFFL;
    }

    private static long other(long lane) {
        return Draws.inLane(lane, 1);
    }

    private static void draw(int key, int middle, int count, int[] words) {
        int[] steps = STEPS;
        for (int i = 0; i < count; i++) {
            words[i] = word(steps[i] + key, middle);
        }
    }

    private static int word(int start, int middle) {
        int x = start;
        x = (x ^ x >>> 16) * FIRST + middle;
        x = (x ^ x >>> 15) * SECOND;
        return x ^ x >>> 15;
    }

    private static int[] steps() {
        int[] steps = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            steps[i] = GOLDEN * i;
        }
        return steps;
    }
}
