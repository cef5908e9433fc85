package omslag.term;

/** A mechanism of the model that can be switched off; then its state stays as at the start. */
public enum Mechanism implements Term {
    /** 3a: arrival, cost, maturity and hype of technology. */
    TECHNOLOGY("technology"),
    /** 3b: organisations consider innovations and copy one another. */
    ADOPTION("adoption"),
    /** 3c: pilots yield evidence, are scaled up or die. */
    PILOTS("pilots"),
    /** 3d: systems age, debt grows, replacement projects run and overrun. */
    LEGACY("legacy"),
    /** 3e: outages, breaches and algorithmic injustice. */
    INCIDENTS("incidents"),
    /** 3f: citizens compare experience with expectation and adjust trust. */
    TRUST("trust"),
    /** 3f: citizens' expressed trust moves with that of their neighbours. */
    SOCIAL_INFLUENCE("social-influence"),
    /** 3i: vacancies, applications, hires, quits and skills. */
    LABOUR("labour"),
    /** 3p: demand, backlog, timeliness and quality of work processes. */
    SERVICE("service"),
    /** The yearly ICT budget follows requests, friction and legitimacy. */
    BUDGET("budget"),
    /** 3g: citizens sense for themselves and give or keep their data; the information balance. */
    SENSING("sensing"),
    /** 3h: others take up public tasks; citizens stay, speak up or leave. */
    CHALLENGERS("challengers"),
    /** 3j: tenders and challenges, bidders, lock-in, ownership of data and algorithms. */
    PROCUREMENT("procurement"),
    /** 3k: HR, control and procurement with a capacity and a format. */
    SUPPORT_FUNCTIONS("support-functions"),
    /** 3l: needs of society, their shocks, and the perfect storm. */
    CHALLENGES("challenges"),
    /** 3m: an innovation in one field makes work in another superfluous. */
    PLAYING_FIELDS("playing-fields"),
    /** 3o: organisations depend on one another in chains. */
    CHAINS("chains"),
    /** More, better, different: what organisations want of technology, and who claims the money. */
    PHILOSOPHY("philosophy");

    private final String id;

    Mechanism(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
