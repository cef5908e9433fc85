package omslag.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.term.Kind;

/**
 * What part of government an indicator is about: all of it, or one kind.
 *
 * @param kind the kind; empty for all
 */
public record Scope(Optional<Kind> kind) {
    /** All of government. */
    public static final Scope ALL = new Scope(Optional.empty());

    private static final List<Scope> SCOPES = scopes();

    /** All scopes, in the order of the tables. */
    public static List<Scope> all() {
        return SCOPES;
    }

    /** The scope of one kind. */
    public static Scope of(Kind kind) {
        return SCOPES.get(index(kind));
    }

    /** The id in the tables: {@code all}, or the id of the kind. */
    public String id() {
        return kind.map(Kind::id).orElse("all");
    }

    /** The place in {@link #all}. */
    public int index() {
        return kind.isPresent() ? index(kind.get()) : 0;
    }

    /** The place in {@link #all} of the scope of one kind. */
    static int index(Kind kind) {
        return kind.ordinal() + 1;
    }

    /** Whether an organisation of this kind lies within it. */
    public boolean covers(Kind other) {
        return kind.isEmpty() || kind.get() == other;
    }

    private static List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(ALL);
        for (Kind kind : Kind.values()) {
            scopes.add(new Scope(Optional.of(kind)));
        }
        return List.copyOf(scopes);
    }
}
