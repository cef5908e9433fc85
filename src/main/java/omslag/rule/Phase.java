package omslag.rule;

/** The phases of a quarter, in their order. */
public enum Phase {
    /** What the scenario sets off. */
    EVENTS_STRIKE,
    /** Innovations arrive, mature, become cheaper and are talked about. */
    TECHNOLOGY_MOVES,
    /** Technology companies are founded, fail and have outages. */
    COMPANIES_OFFER,
    /** The needs of society move, and a storm begins or ends. */
    NEEDS_MOVE,
    /** Money comes in. */
    BUDGETS_ARE_SET,
    /** Mindsets move, boards renew what they believe and take decisions D1 to D10; money is divided. */
    BOARDS_DECIDE,
    /** Organisations consider innovations and start pilots. */
    ORGANISATIONS_CONSIDER,
    /** Pilots yield evidence, are scaled up or die. */
    PILOTS_LEARN,
    /** HR, control and procurement handle what changes ask of them. */
    CHANGES_ARE_HANDLED,
    /** Debt is repaid and systems are replaced. */
    PROJECTS_PROGRESS,
    /** Systems grow older. */
    SYSTEMS_AGE,
    /** Contracts run on, are renewed or given to another supplier. */
    CONTRACTS_RUN,
    /** Employees are trained, leave and are hired. */
    STAFF_MOVES,
    /** Outages, breaches and algorithmic injustice. */
    INCIDENTS_STRIKE,
    /** Innovations in one field make work in others superfluous; processes are retired. */
    FIELDS_SHIFT,
    /** Work is done. */
    SERVICES_ARE_DELIVERED,
    /** Chains of organisations answer the needs of society. */
    CHAINS_WORK,
    /** Citizens compare what they meet with what they expect. */
    CITIZENS_EXPERIENCE,
    /** Citizens begin to sense for themselves and give or keep their data. */
    CITIZENS_SENSE,
    /** Citizens stay, speak up or leave. */
    CITIZENS_CHOOSE,
    /** Citizens talk with their neighbours. */
    CITIZENS_TALK
}
