package omslag.rule;

/** The phases of a quarter, in their order. */
public enum Phase {
    /** What the scenario sets off. */
    EVENTS_STRIKE,
    /** Innovations arrive, mature, become cheaper and are talked about. */
    TECHNOLOGY_MOVES,
    /** Technology companies are founded, fail and have outages. */
    COMPANIES_OFFER,
    /** Money comes in. */
    BUDGETS_ARE_SET,
    /** Boards renew what they believe and take decisions D1 to D10; money is divided. */
    BOARDS_DECIDE,
    /** Organisations consider innovations and start pilots. */
    ORGANISATIONS_CONSIDER,
    /** Pilots yield evidence, are scaled up or die. */
    PILOTS_LEARN,
    /** Debt is repaid and systems are replaced. */
    PROJECTS_PROGRESS,
    /** Systems grow older. */
    SYSTEMS_AGE,
    /** Employees are trained, leave and are hired. */
    STAFF_MOVES,
    /** Outages, breaches and algorithmic injustice. */
    INCIDENTS_STRIKE,
    /** Work is done. */
    SERVICES_ARE_DELIVERED,
    /** Citizens compare what they meet with what they expect. */
    CITIZENS_EXPERIENCE,
    /** Citizens talk with their neighbours. */
    CITIZENS_TALK
}
