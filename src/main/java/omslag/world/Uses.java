package omslag.world;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The uses of an organisation in order of beginning, to be read by anybody and changed by its portfolio only.
 *
 * <p>Implementation note. Some thirty rules and measures pass over all uses in each quarter, and most ask of each no more
 * than its stage, innovation and process. Uses lie scattered in memory, so that asking them costs more than all that is
 * done with the answers. What is asked of many is therefore written down here too, in a word for each use, one next to
 * the other: {@code innovation (16 bits), process (12), begun (20), marks (8), stage (8)} beside it stand which try it is,
 * what is believed of it, what it costs and how good it is. A use writes down what becomes of it as long as it is listed.
 */
public final class Uses extends AbstractList<Use> implements RandomAccess {
    private static final Use.Stage[] STAGES = Use.Stage.values();
    private static final int SCALED = Use.Stage.SCALED.ordinal();
    private static final int STAGE = 0xFF;
    private static final int REPAIRING = 1 << 8;
    private static final int FLAWED = 1 << 9;
    private static final int CONFORMING = 1 << 10;
    private static final int PROVEN = 1 << 11;
    private static final int CHALLENGED = 1 << 12;
    private static final int ORPHANED = 1 << 13;
    private static final int BEGUN_AT = 16;
    private static final int BEGUN_BITS = 20;
    private static final int PROCESS_AT = BEGUN_AT + BEGUN_BITS;
    private static final int PROCESS_BITS = 12;
    private static final int INNOVATION_AT = PROCESS_AT + PROCESS_BITS;
    private static final int INNOVATION_BITS = Long.SIZE - INNOVATION_AT;

    private Use[] all = new Use[8];
    private long[] facts = new long[8];
    private int[] attempts = new int[8];
    private double[] posteriors = new double[8];
    private double[] costs = new double[8];
    private double[] qualities = new double[8];
    private int size;

    Uses() {}

    @Override
    public Use get(int which) {
        return all[Objects.checkIndex(which, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Use> iterator() {
        return new Walk(all, size);
    }

    /** Where a use stands. */
    public Use.Stage stage(int which) {
        return STAGES[(int) facts[which] & STAGE];
    }

    /** Whether a use stands at this stage. */
    public boolean at(int which, Use.Stage stage) {
        return ((int) facts[which] & STAGE) == stage.ordinal();
    }

    /** Whether a use is in use at full size. */
    public boolean scaled(int which) {
        return ((int) facts[which] & STAGE) == SCALED;
    }

    /** Whether a use is in use at full size and not being repaired. */
    public boolean serves(int which) {
        return ((int) facts[which] & (STAGE | REPAIRING)) == SCALED;
    }

    /** Whether a use is in use at full size with a flaw that nobody has noticed. */
    public boolean harms(int which) {
        return ((int) facts[which] & (STAGE | FLAWED)) == (SCALED | FLAWED);
    }

    /** Whether a use still uses money or attention: a pilot of any age. */
    public boolean underWay(int which) {
        return stage(which).underWay();
    }

    /** Whether a flaw of a use is being repaired. */
    public boolean repairing(int which) {
        return (facts[which] & REPAIRING) != 0;
    }

    /** Whether a use was begun to conform. */
    public boolean conforming(int which) {
        return (facts[which] & CONFORMING) != 0;
    }

    /** Whether a use was bought by challenge. */
    public boolean challenged(int which) {
        return (facts[which] & CHALLENGED) != 0;
    }

    /** Whether a use is known to work. */
    public boolean proven(int which) {
        return (facts[which] & PROVEN) != 0;
    }

    /** The step in which a use began. */
    public int begun(int which) {
        return (int) (facts[which] >>> BEGUN_AT) & (1 << BEGUN_BITS) - 1;
    }

    /** The number of the process of a use in the organisation. */
    public int process(int which) {
        return (int) (facts[which] >>> PROCESS_AT) & (1 << PROCESS_BITS) - 1;
    }

    /** Whether the maker of a use has failed. */
    public boolean orphaned(int which) {
        return (facts[which] & ORPHANED) != 0;
    }

    /** What scaling a use costs, once it is decided. */
    public double cost(int which) {
        return costs[which];
    }

    /** The quality of what is delivered for a use, 1 for what a usual purchase delivers. */
    public double quality(int which) {
        return qualities[which];
    }

    /** Which try of this organisation with its innovation a use is, from 0. */
    public int attempt(int which) {
        return attempts[which];
    }

    /** What the board believes of a use after what it has shown. */
    public double posterior(int which) {
        return posteriors[which];
    }

    /** The number of the innovation of a use. */
    public int innovation(int which) {
        return (int) (facts[which] >>> INNOVATION_AT);
    }

    /** One more begins. */
    void append(Use use) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
            facts = Arrays.copyOf(facts, 2 * size);
            attempts = Arrays.copyOf(attempts, 2 * size);
            posteriors = Arrays.copyOf(posteriors, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            qualities = Arrays.copyOf(qualities, 2 * size);
        }
        all[size] = use;
        use.list(this, size);
        size++;
        note(size - 1, use);
    }

    /** Writes down what has become of a use. */
    void note(int which, Use use) {
        Objects.checkIndex(use.begun(), 1 << BEGUN_BITS);
        Objects.checkIndex(use.process(), 1 << PROCESS_BITS);
        Objects.checkIndex(use.innovation(), 1 << INNOVATION_BITS);
        int marks = (use.repairing() > 0 ? REPAIRING : 0)
                | (use.flawed() ? FLAWED : 0)
                | (use.conforming() ? CONFORMING : 0)
                | (use.proven() ? PROVEN : 0)
                | (use.challenged() ? CHALLENGED : 0)
                | (use.orphaned() ? ORPHANED : 0);
        facts[which] = (long) use.innovation() << INNOVATION_AT
                | (long) use.process() << PROCESS_AT
                | (long) use.begun() << BEGUN_AT
                | marks
                | use.stage().ordinal();
        attempts[which] = use.attempt();
        posteriors[which] = use.posterior();
        costs[which] = use.cost();
        qualities[which] = use.quality();
    }

    /** Drops those that have ended. */
    void dropStopped() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (at(i, Use.Stage.STOPPED)) {
                all[i].list(null, 0);
            } else {
                keep(i, kept++);
            }
        }
        // What is dropped is let go of, so that it takes no memory.
        Arrays.fill(all, kept, size, null);
        size = kept;
    }

    private void keep(int from, int to) {
        if (from != to) {
            all[to] = all[from];
            facts[to] = facts[from];
            attempts[to] = attempts[from];
            posteriors[to] = posteriors[from];
            costs[to] = costs[from];
            qualities[to] = qualities[from];
            all[to].list(this, to);
        }
    }

    /** A walk over those there were when it began. */
    private static final class Walk implements Iterator<Use> {
        private final Use[] all;
        private final int end;
        private int next;

        Walk(Use[] all, int end) {
            this.all = all;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Use next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return all[next++];
        }
    }
}
