package omslag.term;

/** A societal challenge, and the domain of data about it. */
public enum Challenge implements Term {
    /** Climate and the living environment. */
    CLIMATE("climate"),
    /** Mobility. */
    MOBILITY("mobility"),
    /** Safety. */
    SAFETY("safety"),
    /** Health and care. */
    HEALTH("health");

    private final String id;

    Challenge(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
