package omslag.term;

import java.util.Optional;

/** A word from a closed set, with the id that users write and read. */
public interface Term {
    /** The id, in kebab-case. */
    String id();

    /** The member of this set with that id; empty when there is none. */
    static <E extends Enum<E> & Term> Optional<E> find(Class<E> set, String id) {
        for (E member : set.getEnumConstants()) {
            if (member.id().equals(id)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
