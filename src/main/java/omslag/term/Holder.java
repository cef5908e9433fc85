package omslag.term;

/** Who holds data about society. */
public enum Holder implements Term {
    /** Government. */
    STATE("state"),
    /** Citizens and what they own in common. */
    CITIZENS("citizens"),
    /** Technology companies. */
    PLATFORMS("platforms");

    private final String id;

    Holder(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
