package omslag.world;

/** The parties that take up public tasks: communities of a place and companies that serve the country. */
public final class Challengers {
    /** With nothing in it yet. */
    public Challengers() {}

    /** A copy that has nothing in common with this one. */
    Challengers copy() {
        return new Challengers();
    }
}
