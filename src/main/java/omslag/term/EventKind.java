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
    BUDGET_CUT("budget-cut"),
    /** A shock in a societal challenge: a flood, an epidemic, a blackout. */
    CHALLENGE_EVENT("challenge-event"),
    /** The shared infrastructure fails, and all that depends on it. */
    INFRASTRUCTURE_OUTAGE("infrastructure-outage"),
    /** An innovation is given an award: publicity and nothing else. */
    AWARD("award"),
    /** A perfect storm begins: the three conditions hold at once. */
    STORM("storm"),
    /** A challenger has come to serve most of a public task somewhere. */
    TAKEOVER("takeover"),
    /** A work process that was made superfluous is retired. */
    PROCESS_RETIRED("process-retired"),
    /** An organisation leaves a supplier for another. */
    SUPPLIER_SWITCH("supplier-switch"),
    /** Employees become redundant. */
    REDUNDANCY("redundancy"),
    /** Money for old systems beside the budget, which a scenario gives to an organisation for a quarter. */
    RENEWAL_GRANT("renewal-grant");

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /** Whether a scenario can set it off. */
    public boolean staged() {
        return switch (this) {
            case OUTAGE,
                    BREACH,
                    ALGORITHM_SCANDAL,
                    BUDGET_CUT,
                    CHALLENGE_EVENT,
                    INFRASTRUCTURE_OUTAGE,
                    AWARD,
                    RENEWAL_GRANT -> true;
            default -> false;
        };
    }

    @Override
    public String id() {
        return id;
    }
}
