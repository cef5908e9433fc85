package omslag.world;

import java.util.IdentityHashMap;
import java.util.function.UnaryOperator;

/** The copies of what many share, made once for all of them while a world is copied. */
final class Twins {
    private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();

    /** The one copy of something that is shared. */
    @SuppressWarnings("unchecked")
    <T> T of(T shared, UnaryOperator<T> copy) {
        Object twin = copies.get(shared);
        if (twin == null) {
            twin = copy.apply(shared);
            copies.put(shared, twin);
        }
        return (T) twin;
    }
}
