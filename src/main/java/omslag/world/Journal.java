package omslag.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import omslag.term.EventKind;

/** The events of a run that are worth a row. */
public final class Journal {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An event.
     *
     * @param step the index of the step in which it happened
     * @param kind what kind of event
     * @param subject the id of the organisation or company
     * @param what a word more; may be empty
     * @param size how large, in the unit of its kind
     */
    public record Entry(int step, EventKind kind, String subject, String what, double size) {}

    /** All events so far, in order. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Writes an event down. */
    public void write(int step, EventKind kind, String subject, String what, double size) {
        entries.add(new Entry(step, kind, subject, what, size));
    }

    /** A copy that has nothing in common with this one. */
    Journal copy() {
        Journal copy = new Journal();
        copy.entries.addAll(entries);
        return copy;
    }
}
