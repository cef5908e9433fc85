package omslag.world;

/** HR, control and procurement of an organisation: what waits for them, and how they work. */
public final class Support {
    /** With nothing in it yet. */
    public Support() {}

    /** A copy that has nothing in common with this one. */
    Support copy() {
        return new Support();
    }
}
