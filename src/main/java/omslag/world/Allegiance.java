package omslag.world;

/** What citizens do with public tasks: how loyal they are, and which they have left for a challenger. */
public final class Allegiance {
    /** With nothing in it yet. */
    public Allegiance() {}

    /** A copy that has nothing in common with this one. */
    Allegiance copy() {
        return new Allegiance();
    }
}
