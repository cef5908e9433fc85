package omslag.parameter;

/** How well the standard value of a parameter is founded. */
public enum Mark {
    /** Verified in the source itself. */
    VERIFIED("V"),
    /** Verified second-hand: a secondary page states the number. */
    SECOND_HAND("V2"),
    /** Standard literature, from memory: check before printing. */
    MEMORY("M"),
    /** Derived by calculation from numbers marked otherwise. */
    DERIVED("D"),
    /** A proposal without a direct empirical anchor: belongs in every sensitivity analysis. */
    PROPOSAL("P"),
    /** A choice of the user, not a claim about the world. */
    CHOICE("-");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    /** The letter under which the mark is printed. */
    public String letter() {
        return letter;
    }
}
