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
 * <p>Implementation note. Some thirty rules and measures walk all uses in each quarter. One final class that holds an array
 * lets the compiler see through the loop, which a list wrapped against change does not.
 */
public final class Uses extends AbstractList<Use> implements RandomAccess {
    private Use[] all = new Use[8];
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

    /** One more begins. */
    void append(Use use) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = use;
    }

    /** Drops those that have ended. */
    void dropStopped() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Use use = all[i];
            if (use.stage() != Use.Stage.STOPPED) {
                all[kept++] = use;
            }
        }
        // What is dropped is let go of, so that it takes no memory.
        Arrays.fill(all, kept, size, null);
        size = kept;
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
