package omslag.world;

import omslag.term.Wave;

/** The board of an organisation: its traits, what it believes of new technology, its attention and its decisions. */
public final class Board {
    private final double[] belief = new double[Wave.values().length];
    private double trait;
    private double stewardship;
    private double ethics;
    private double attention = 1;
    private Decisions decisions = new Decisions(0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0);

    /** The trait by which a policy decides: opaque here, it means something in the decision package only. */
    public double trait() {
        return trait;
    }

    /** Care for what one owns, 0 to 1. */
    public double stewardship() {
        return stewardship;
    }

    /** Capability to guard algorithms, 0 to 1. */
    public double ethics() {
        return ethics;
    }

    /** What the board believes of the share of innovations of a wave that work, 0 to 1. */
    public double belief(Wave wave) {
        return belief[wave.ordinal()];
    }

    /** The part of its attention that levers and incidents leave, 0 to 1. */
    public double attention() {
        return attention;
    }

    /** What it has decided for this quarter. */
    public Decisions decisions() {
        return decisions;
    }

    /** Gives the board its traits. */
    public void appoint(double newTrait, double newStewardship, double newEthics) {
        trait = newTrait;
        stewardship = newStewardship;
        ethics = newEthics;
    }

    /** Changes what it believes. */
    public void believe(Wave wave, double share) {
        belief[wave.ordinal()] = share;
    }

    /** Leaves it this part of its attention. */
    public void attend(double share) {
        attention = share;
    }

    /** Takes decisions. */
    public void decide(Decisions newDecisions) {
        decisions = newDecisions;
    }
}
