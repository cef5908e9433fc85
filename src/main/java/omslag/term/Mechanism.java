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
    BUDGET("budget");

    private final String id;

    Mechanism(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
