package omslag.world;

import omslag.term.Philosophy;
import omslag.term.Wave;

/** The board of an organisation: its traits, what it believes of new technology, its attention and its decisions. */
public final class Board {
    private static final int PHILOSOPHIES = BoardTable.PHILOSOPHIES;
    private static final int WAVES = BoardTable.WAVES;

    /** Share of attention for the own organisation at the start; essay table 12. */
    public static final double START_POLITY = 0.2;

    /** Share of the impact of technology that a board does not see at the start; theory 3n. */
    public static final double START_BLIND_SPOT = 0.7;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private BoardTable table;

    /** Its place in the columns. */
    private int at;

    /** With no traits yet. */
    public Board() {
        table = new BoardTable(1);
    }

    private Board(BoardTable table, int at, Figures figures, Decisions decisions) {
        this.table = table;
        this.at = at;
        this.figures = figures;
        this.decisions = decisions;
    }

    private Figures figures = new Figures();
    private Decisions decisions = new Decisions(0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0);

    /** The trait by which a policy decides: opaque here, it means something in the decision package only. */
    public double trait() {
        return table.trait[at];
    }

    /** The trait with which the board was appointed: that by which it decides, but for what has moved since. */
    public double appointed() {
        return table.appointed[at];
    }

    /** Care for what one owns, 0 to 1. */
    public double stewardship() {
        return table.stewardship[at];
    }

    /** Capability to guard algorithms, 0 to 1. */
    public double ethics() {
        return table.ethics[at];
    }

    /** What the board believes of the share of innovations of a wave that work, 0 to 1. */
    public double belief(Wave wave) {
        return table.belief[at * WAVES + wave.ordinal()];
    }

    /** The part of its attention that levers and incidents leave, 0 to 1. */
    public double attention() {
        return table.attention[at];
    }

    /** The share of its attention that goes to its own organisation; the rest goes to policy. */
    public double polity() {
        return table.polity[at];
    }

    /** The share of the impact of technology on its organisation that it does not see, 0 to 1. */
    public double blindSpot() {
        return table.blindSpot[at];
    }

    /** The weight of a philosophy of management; the weights sum to 1 once they are set. */
    public double philosophy(Philosophy one) {
        return table.philosophy[at * PHILOSOPHIES + one.ordinal()];
    }

    /** The weight of a philosophy of management at the start. */
    public double character(Philosophy one) {
        return table.character[at * PHILOSOPHIES + one.ordinal()];
    }

    /** What a benefit of the innovations of the start is worth to the board, before this is normed to 1. */
    public double usualWorth() {
        return table.usualWorth[at];
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
        table.trait[at] = newTrait;
        table.appointed[at] = newTrait;
        table.stewardship[at] = newStewardship;
        table.ethics[at] = newEthics;
    }

    /** The trait by which it decides moves; with what it was appointed stays. */
    public void move(double newTrait) {
        table.trait[at] = newTrait;
    }

    /** Changes what it believes. */
    public void believe(Wave wave, double share) {
        table.belief[at * WAVES + wave.ordinal()] = share;
    }

    /** Leaves it this part of its attention. */
    public void attend(double share) {
        table.attention[at] = share;
    }

    /** Turns this share of its attention to its own organisation. */
    public void turn(double polityShare) {
        table.polity[at] = polityShare;
    }

    /** Sees more or less of what technology does. */
    public void overlook(double share) {
        table.blindSpot[at] = share;
    }

    /** Weighs a philosophy of management. */
    public void weigh(Philosophy one, double weight) {
        table.philosophy[at * PHILOSOPHIES + one.ordinal()] = weight;
    }

    /** Begins with a weight of a philosophy. */
    public void begin(Philosophy one, double weight) {
        table.character[at * PHILOSOPHIES + one.ordinal()] = weight;
        table.philosophy[at * PHILOSOPHIES + one.ordinal()] = weight;
    }

    /** Sets what a benefit of the innovations of the start is worth to it. */
    public void appreciate(double worth) {
        table.usualWorth[at] = worth;
    }

    /** Takes decisions. */
    public void decide(Decisions newDecisions) {
        decisions = newDecisions;
    }

    /** Its numbers move to a place in these columns. */
    void move(BoardTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Board copy(Twins twins) {
        return new Board(twins.of(table, BoardTable::copy), at, figures.copy(twins), decisions);
    }
}
