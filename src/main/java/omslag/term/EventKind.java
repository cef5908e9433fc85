package omslag.term;

/** A kind of event worth a row in the table of events. */
public enum EventKind implements Term {
    /** A system outage of severity major or more. */
    OUTAGE("outage"),
    /** A data breach of severity major or more. */
    BREACH("breach"),
    /** A flawed algorithm comes to light. */
    ALGORITHM_SCANDAL("algorithm-scandal"),
    /** A pilot is scaled up. */
    SCALE_UP("scale-up"),
    /** A replacement project is cancelled. */
    PROJECT_CANCELLED("project-cancelled"),
    /** A replacement project ends at more than one and a half times its budget. */
    PROJECT_OVERRUN("project-overrun"),
    /** A technology company fails, or has an outage that hits all its clients. */
    VENDOR_FAILURE("vendor-failure"),
    /** A cut of the ICT budget, set off by a scenario. */
    BUDGET_CUT("budget-cut");

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /** Whether a scenario can set it off. */
    public boolean staged() {
        return this == OUTAGE || this == BREACH || this == ALGORITHM_SCANDAL || this == BUDGET_CUT;
    }

    @Override
    public String id() {
        return id;
    }
}
