package omslag.world;

/** What an organisation is capable of beyond its staff: the trinity of sensors, big data and AI, and social innovation. */
public final class Capabilities {
    /** With nothing in it yet. */
    public Capabilities() {}

    /** A copy that has nothing in common with this one. */
    Capabilities copy() {
        return new Capabilities();
    }
}
