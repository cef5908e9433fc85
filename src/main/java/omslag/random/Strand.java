package omslag.random;

/** A use of chance. A new use gets a new strand, at the end: the number of a strand is part of every address. */
public enum Strand {
    /** A board's place in the distribution of mindsets. */
    MINDSET,
    /** A board's place in the distribution of stewardship. */
    STEWARDSHIP,
    /** A board's place in the distribution of ethics capability. */
    ETHICS,
    /** Whether an innovation works. */
    VIABILITY,
    /** How much an innovation yields. */
    BENEFIT,
    /** How many innovations arrive. */
    ARRIVAL,
    /** Which processes an innovation touches. */
    TOUCH,
    /** Who offers an innovation. */
    SUPPLIER,
    /** When an organisation considers an innovation. */
    CONSIDERATION,
    /** What a quarter of a pilot shows. */
    PILOT_SIGNAL,
    /** How a pilot that is judged ends. */
    PILOT_EXIT,
    /** How a reviewer judges a scale-up. */
    VETO,
    /** The broken part of a number of vetoes. */
    VETO_NUMBER,
    /** Whether a deployed algorithm is flawed. */
    FLAW,
    /** When a flaw comes to light. */
    DETECTION,
    /** How many outages a quarter brings. */
    OUTAGE,
    /** How bad an outage is. */
    OUTAGE_SEVERITY,
    /** How many breaches a quarter brings. */
    BREACH,
    /** How bad a breach is. */
    BREACH_SEVERITY,
    /** How long the chain of troubles of a project is. */
    CASCADE,
    /** The age of a system at the start. */
    SYSTEM_AGE,
    /** The debt of a system at the start. */
    SYSTEM_DEBT,
    /** How a system hangs together with others. */
    COUPLING,
    /** Who supplies a system. */
    VENDOR,
    /** The room an organisation has at the start. */
    CAPACITY,
    /** What a citizen is: age, education, skill. */
    CITIZEN,
    /** A citizen's trust at the start. */
    DISPOSITION,
    /** Whom a citizen knows elsewhere. */
    FRIENDS,
    /** Contacts of a citizen in a quarter and how they went. */
    CONTACT,
    /** Births and deaths of start-ups. */
    STARTUP,
    /** Outages of technology companies. */
    COMPANY_OUTAGE,
    /** Pilots and flaws that stand at the start. */
    START_STATE
}
