package omslag.term;

/** A capability of the trinity that smart innovations build on. */
public enum Capability implements Term {
    /** Sensors: the internet of things creates data. */
    SENSORS("sensors"),
    /** Big data: storing and joining them, unstructured data too. */
    BIG_DATA("big-data"),
    /** Artificial intelligence: analysing them. */
    AI("ai");

    private final String id;

    Capability(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
