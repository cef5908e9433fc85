package omslag.term;

/** A type of work of a civil servant. */
public enum Task implements Term {
    /** Routine administrative work. */
    ADMINISTRATION("administration"),
    /** Contact with citizens and firms. */
    CONTACT("contact"),
    /** Inspection and enforcement in the field. */
    INSPECTION("inspection"),
    /** Policy, advice and management. */
    POLICY("policy"),
    /** Upkeep of old systems. */
    LEGACY_IT("legacy-it"),
    /** Digital and data work. */
    DIGITAL("digital");

    private final String id;

    Task(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
