package omslag.validation;

import java.util.Locale;
import omslag.term.Term;

/** What a pattern may be used for. */
public enum Purpose implements Term {
    /** It may be used to choose parameters. */
    CALIBRATION,
    /** It is kept aside, and nothing is ever chosen by it. */
    HOLD_OUT,
    /** Neither: an exact property, or one without a figure from practice. */
    NONE;

    /** The letter that theory gives it. */
    String mark() {
        return switch (this) {
            case CALIBRATION -> "C";
            case HOLD_OUT -> "H";
            case NONE -> "–";
        };
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
