package omslag.results;

import java.nio.file.Path;
import java.util.Locale;
import omslag.term.Term;

/** A results folder that will not be written to; nothing in it was changed. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String path;
    private final String detail;

    /** Why a folder is refused; its words are the texts {@code folder.<id>}. */
    public enum Reason implements Term {
        /** Something that is no folder stands in its place. */
        NOT_A_FOLDER,
        /** It cannot be made or written to. */
        NOT_WRITABLE,
        /** It holds something that the program did not write. */
        SOMETHING_ELSE,
        /** It holds the results of another plan. */
        OTHER_PLAN,
        /** It holds more replications than are asked for now. */
        FEWER_REPLICATIONS,
        /** It holds more points of the design than are asked for now, or others. */
        OTHER_POINTS,
        /** It holds no results, where some are to be read. */
        NO_RESULTS,
        /** Another program is writing in it now. */
        IN_USE;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A refusal of this folder. */
    public Refused(Reason reason, Path path, String detail) {
        super(reason + " " + path + (detail.isEmpty() ? "" : ": " + detail));
        this.reason = reason;
        this.path = path.toString();
        this.detail = detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Which folder. */
    public String path() {
        return path;
    }

    /** What was found, in a few words; may be empty. */
    public String detail() {
        return detail;
    }
}
