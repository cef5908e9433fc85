package omslag.world;

import omslag.term.Kind;

/**
 * The umbrella organisations, one for each kind of government: of municipalities (VNG), provinces (IPO), water authorities
 * (UvW), ministries (the council of chief information officers) and agencies, with the representative bodies beside them.
 */
public final class Umbrellas {
    private static final int KINDS = Kind.values().length;

    private final double[] effort = new double[KINDS];
    private final double[] knowledge = new double[KINDS];

    /** How hard an umbrella organisation campaigns among its members, 0 to 1. */
    public double effort(Kind kind) {
        return effort[kind.ordinal()];
    }

    /** What it knows of the returns of the innovations of members, mean over them, less those of the start. */
    public double knowledge(Kind kind) {
        return knowledge[kind.ordinal()];
    }

    /** It campaigns harder or less hard. */
    public void campaign(Kind kind, double newEffort) {
        effort[kind.ordinal()] = newEffort;
    }

    /** It learns what members achieve. */
    public void learn(Kind kind, double returns) {
        knowledge[kind.ordinal()] = returns;
    }

    /** A copy that shares nothing with it. */
    public Umbrellas copy() {
        Umbrellas copy = new Umbrellas();
        System.arraycopy(effort, 0, copy.effort, 0, KINDS);
        System.arraycopy(knowledge, 0, copy.knowledge, 0, KINDS);
        return copy;
    }
}
