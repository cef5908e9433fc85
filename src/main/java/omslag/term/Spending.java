package omslag.term;

/** What ICT money is spent on. */
public enum Spending implements Term {
    /** Maintenance of systems. */
    MAINTENANCE("maintenance"),
    /** Repair of technical debt. */
    REPAIR("repair"),
    /** Replacement of systems. */
    REPLACEMENT("replacement"),
    /** Pilots. */
    PILOTS("pilots"),
    /** Scaling of pilots. */
    SCALING("scaling"),
    /** Hardening against outages and breaches. */
    HARDENING("hardening"),
    /** Operations: what keeps service good from day to day. */
    OPERATIONS("operations"),
    /** Reskilling of digital staff. */
    RESKILLING("reskilling"),
    /** Levers. */
    LEVERS("levers"),
    /** Guard-rails around algorithms. */
    GUARD_RAILS("guard-rails"),
    /** Mark-ups of suppliers above the price of a free market. */
    LOCK_IN("lock-in"),
    /** Moving from one supplier to another. */
    SWITCHING("switching"),
    /** Data from others, and sensing of one's own. */
    DATA("data"),
    /** Shared infrastructure and standards. */
    INFRASTRUCTURE("infrastructure"),
    /** Improvement of HR, control and procurement. */
    SUPPORT("support");

    private final String id;

    Spending(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
