package omslag.world;

/** The contracts of an organisation with its suppliers: years, data, clauses, and what leaving would cost. */
public final class Contracts {
    /** With nothing in it yet. */
    public Contracts() {}

    /** A copy that has nothing in common with this one. */
    Contracts copy() {
        return new Contracts();
    }
}
