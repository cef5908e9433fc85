package omslag.world;

/** Which citizens sense for themselves, and where their data go. */
public final class Sensing {
    /** With nothing in it yet. */
    public Sensing() {}

    /** A copy that has nothing in common with this one. */
    Sensing copy() {
        return new Sensing();
    }
}
