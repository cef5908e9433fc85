package omslag.term;

/** What kind of benefit an innovation brings when it works. */
public enum BenefitType implements Term {
    /** The same work with fewer hands. */
    COST("cost"),
    /** Better work: fewer errors, better service. */
    QUALITY("quality"),
    /** Work elsewhere that need not be done any more. */
    SUBSTITUTION("substitution");

    private final String id;

    BenefitType(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
