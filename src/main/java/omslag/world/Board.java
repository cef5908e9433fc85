package omslag.world;

import omslag.term.Philosophy;
import omslag.term.Wave;

/** The board of an organisation: its traits, what it believes of new technology, its attention and its decisions. */
public final class Board {
    /** Share of attention for the own organisation at the start; essay table 12. */
    public static final double START_POLITY = 0.2;

    /** Share of the impact of technology that a board does not see at the start; theory 3n. */
    public static final double START_BLIND_SPOT = 0.7;

    private final double[] belief = new double[Wave.values().length];
    private double trait;
    private double stewardship;
    private double ethics;
    private double attention = 1;
    private double polity = START_POLITY;
    private double blindSpot = START_BLIND_SPOT;
    private final double[] philosophy = new double[Philosophy.values().length];
    private final double[] character = new double[Philosophy.values().length];
    private Figures figures = new Figures();
    private double appointed;
    private double usualWorth = 1;
    private Decisions decisions = new Decisions(0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0);

    /** The trait by which a policy decides: opaque here, it means something in the decision package only. */
    public double trait() {
        return trait;
    }

    /** The trait with which the board was appointed: that by which it decides, but for what has moved since. */
    public double appointed() {
        return appointed;
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

    /** The share of its attention that goes to its own organisation; the rest goes to policy. */
    public double polity() {
        return polity;
    }

    /** The share of the impact of technology on its organisation that it does not see, 0 to 1. */
    public double blindSpot() {
        return blindSpot;
    }

    /** The weight of a philosophy of management; the weights sum to 1 once they are set. */
    public double philosophy(Philosophy one) {
        return philosophy[one.ordinal()];
    }

    /** The weight of a philosophy of management at the start. */
    public double character(Philosophy one) {
        return character[one.ordinal()];
    }

    /** What a benefit of the innovations of the start is worth to the board, before this is normed to 1. */
    public double usualWorth() {
        return usualWorth;
    }

    /** The figures by which it judges its organisation. */
    public Figures figures() {
        return figures;
    }

    /** What it has decided for this quarter. */
    public Decisions decisions() {
        return decisions;
    }

    /** Gives the board its traits. */
    public void appoint(double newTrait, double newStewardship, double newEthics) {
        trait = newTrait;
        appointed = newTrait;
        stewardship = newStewardship;
        ethics = newEthics;
    }

    /** The trait by which it decides moves; with what it was appointed stays. */
    public void move(double newTrait) {
        trait = newTrait;
    }

    /** Changes what it believes. */
    public void believe(Wave wave, double share) {
        belief[wave.ordinal()] = share;
    }

    /** Leaves it this part of its attention. */
    public void attend(double share) {
        attention = share;
    }

    /** Turns this share of its attention to its own organisation. */
    public void turn(double polityShare) {
        polity = polityShare;
    }

    /** Sees more or less of what technology does. */
    public void overlook(double share) {
        blindSpot = share;
    }

    /** Weighs a philosophy of management. */
    public void weigh(Philosophy one, double weight) {
        philosophy[one.ordinal()] = weight;
    }

    /** Begins with a weight of a philosophy. */
    public void begin(Philosophy one, double weight) {
        character[one.ordinal()] = weight;
        philosophy[one.ordinal()] = weight;
    }

    /** Sets what a benefit of the innovations of the start is worth to it. */
    public void appreciate(double worth) {
        usualWorth = worth;
    }

    /** Takes decisions. */
    public void decide(Decisions newDecisions) {
        decisions = newDecisions;
    }

    /** A copy that has nothing in common with this one. */
    Board copy() {
        Board copy = new Board();
        Copies.over(belief, copy.belief);
        Copies.over(philosophy, copy.philosophy);
        Copies.over(character, copy.character);
        copy.appointed = appointed;
        copy.usualWorth = usualWorth;
        copy.figures = figures.copy();
        copy.trait = trait;
        copy.stewardship = stewardship;
        copy.ethics = ethics;
        copy.attention = attention;
        copy.polity = polity;
        copy.blindSpot = blindSpot;
        copy.decisions = decisions;
        return copy;
    }
}
