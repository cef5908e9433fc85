package omslag.validation;

import java.util.Locale;
import omslag.term.Term;

/** What makes a pattern true in the model, if it is. */
public enum Nature implements Term {
    /** A coefficient: then the pattern is a check that the equations do what they say, and no evidence. */
    IMPLIED,
    /** The interplay of rules: only such patterns count as evidence. */
    EMERGENT;

    /** The key of the text that names it. */
    String text() {
        return switch (this) {
            case IMPLIED -> "validation.nature.implied";
            case EMERGENT -> "validation.nature.emergent";
        };
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
