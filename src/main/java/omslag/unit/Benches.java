package omslag.unit;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Work benches for {@link Hands}: scratch space that whoever makes a part takes, uses alone, and puts back.
 *
 * <p>What lies on a bench is what the last part left there and means nothing to the next, so which hands got which bench
 * changes nothing. There are as many as were ever in use at once.
 */
public final class Benches<B> {
    private static final int MOST = 64;

    private final Supplier<B> maker;
    private final AtomicReferenceArray<B> free = new AtomicReferenceArray<>(MOST);

    /** No benches yet; they are made like this when they are wanted. */
    public Benches(Supplier<B> maker) {
        this.maker = maker;
    }

    /** A bench that nobody else has. */
    public B take() {
        for (int i = 0; i < MOST; i++) {
            B bench = free.get(i) == null ? null : free.getAndSet(i, null);
            if (bench != null) {
                return bench;
            }
        }
        return maker.get();
    }

    /** Puts a bench back; one too many is thrown away. */
    public void putBack(B bench) {
        int i = 0;
        while (i < MOST && !free.compareAndSet(i, null, bench)) {
            i++;
        }
    }
}
