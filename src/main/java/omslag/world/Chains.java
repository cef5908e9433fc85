package omslag.world;

/** The chains of organisations that answer the needs of society, and the links within them. */
public final class Chains {
    /** With nothing in it yet. */
    public Chains() {}

    /** A copy that has nothing in common with this one. */
    Chains copy() {
        return new Chains();
    }
}
