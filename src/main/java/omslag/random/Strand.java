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
    START_STATE,
    /** What neighbourhood a citizen lives in. */
    NEIGHBOURHOOD,
    /** Whether a citizen begins to sense. */
    SENSING,
    /** Where a citizen's data go. */
    DONATION,
    /** How loyal a citizen is. */
    LOYALTY,
    /** Whether a citizen stays, speaks up, leaves or turns away. */
    CHOICE,
    /** Where challengers are founded. */
    CHALLENGER_BIRTH,
    /** When challengers end. */
    CHALLENGER_DEATH,
    /** How government answers a take-over. */
    TAKEOVER,
    /** How a societal need moves. */
    NEED,
    /** When and where a shock in a societal need strikes. */
    NEED_EVENT,
    /** Links in chains. */
    LINK,
    /** Outages of the shared infrastructure. */
    INFRASTRUCTURE,
    /** What innovations of the catalogue turn out to be. */
    CATALOGUE,
    /** When a superfluous process is retired. */
    OBSOLESCENCE,
    /** Who bids, and how good and how dear. */
    BID,
    /** When a contract ends. */
    RENEWAL,
    /** Support functions. */
    SUPPORT,
    /** How mindsets move by themselves. */
    MIND,
    /** Which innovation is given an award. */
    AWARD,
    /** What umbrella organisations do. */
    UMBRELLA,
    /** The philosophy of an organisation at the start. */
    PHILOSOPHY,
    /** What the state of 1960 is. */
    PAST,
    /** In which order settings join when a difference between scenarios is divided over them. */
    ORDER,
    /** Where the points of a design lie. */
    DESIGN,
    /** Which of some values a bootstrap sample takes. */
    RESAMPLE,
    /** What is tried or drawn again where scenarios are discovered, policies ranked, levers sought and parameters fitted. */
    DISCOVERY
}
