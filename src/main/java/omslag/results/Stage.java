package omslag.results;

import java.util.Locale;

/** Where in its life a run failed. */
public enum Stage {
    /** While the model ran. */
    MODEL,
    /** While its history was checked: its shape, and that every number is finite. */
    CHECK,
    /** While its results were made ready for the disk. */
    STORE;

    /** The word in the table of runs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
