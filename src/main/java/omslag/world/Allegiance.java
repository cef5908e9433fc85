package omslag.world;

/** What citizens do with public tasks: how loyal they are, and which they have left for a challenger. */
public final class Allegiance {
    /** With nothing in it yet. */
    public Allegiance() {}
}
