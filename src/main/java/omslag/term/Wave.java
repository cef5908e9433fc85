package omslag.term;

/** A wave of technology; waves add to one another, none replaces another. */
public enum Wave implements Term {
    /** From 1960. */
    AUTOMATION("automation"),
    /** From 1990. */
    DIGITALISATION("digitalisation"),
    /** From 2000. */
    DATAFICATION("datafication");

    private final String id;

    Wave(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
