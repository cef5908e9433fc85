package omslag.text;

import omslag.term.Term;

/** A language in which the program speaks to people. */
public enum Language implements Term {
    /** English. */
    ENGLISH("en"),
    /** Dutch. */
    DUTCH("nl");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
