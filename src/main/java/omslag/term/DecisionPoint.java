package omslag.term;

/** A point at which a board decides, and so the only place where its mindset can matter. */
public enum DecisionPoint implements Term {
    /** The split of discretionary money over change, hardening, operations and reskilling. */
    D1("D1"),
    /** The risk aversion with which a pilot is judged. */
    D2("D2"),
    /** The evidence asked before a pilot is scaled up. */
    D3("D3"),
    /** The number of vetoes that a scale-up must pass. */
    D4("D4"),
    /** The share of purchases made by challenge instead of specification. */
    D5("D5"),
    /** Training days a year for each employee. */
    D6("D6"),
    /** The share of stewardship money that goes to replacement; not a matter of mindset. */
    D7("D7"),
    /** Openness to data of citizens. */
    D8("D8"),
    /** Guard-rails around algorithms; not a matter of mindset. */
    D9("D9"),
    /** Extra vetoes while an incident is remembered. */
    D10("D10");

    private final String id;

    DecisionPoint(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
