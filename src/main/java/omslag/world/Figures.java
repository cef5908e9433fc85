package omslag.world;

import omslag.term.Philosophy;
import omslag.term.Wave;

/**
 * The figures by which a board judges its organisation: one for each philosophy, what it aspires to, and what its
 * innovations return.
 */
public final class Figures {
    private static final int PHILOSOPHIES = Philosophy.values().length;
    private static final int WAVES = Wave.values().length;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private FiguresTable table;

    /** Its place in the columns. */
    private int at;

    /** With nothing to show yet. */
    public Figures() {
        table = new FiguresTable(1);
    }

    private Figures(FiguresTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** The figure that counts for a philosophy as the board sees it: unit cost inverted, service, learning. */
    public double seen(Philosophy one) {
        return table.seen[at * PHILOSOPHIES + one.ordinal()];
    }

    /** That figure at the start. */
    public double start(Philosophy one) {
        return table.start[at * PHILOSOPHIES + one.ordinal()];
    }

    /** Performance by the figures that count, against that of the start. */
    public double index() {
        return table.index[at];
    }

    /** The performance that the board aspires to, against that of the start. */
    public double aspiration() {
        return table.aspiration[at];
    }

    /** Returns of the innovations of a wave: from −1, only cost, to 1, only benefit; zero when there are none. */
    public double returns(Wave wave) {
        return table.returns[at * WAVES + wave.ordinal()];
    }

    /** Returns of the innovations of a wave less those of the start. */
    public double gained(Wave wave) {
        return table.returns[at * WAVES + wave.ordinal()] - table.startReturns[at * WAVES + wave.ordinal()];
    }

    /** Returns of all its innovations less those of the start. */
    public double gained() {
        return net(table.benefit[at], table.cost[at]) - table.startReturn[at];
    }

    /** What its innovations realise in a year over what they cost in a year; zero when there are none. */
    public double profit() {
        return table.cost[at] <= 0 ? 0 : table.benefit[at] / table.cost[at];
    }

    /** A figure is seen. */
    public void see(Philosophy one, double value) {
        table.seen[at * PHILOSOPHIES + one.ordinal()] = value;
    }

    /** Performance is judged. */
    public void judge(double newIndex) {
        table.index[at] = newIndex;
    }

    /** The board aspires to something else. */
    public void aspire(double newAspiration) {
        table.aspiration[at] = newAspiration;
    }

    /** What its innovations realise and cost in a year, for each wave. */
    public void count(double[] benefits, double[] costs) {
        table.benefit[at] = 0;
        table.cost[at] = 0;
        for (int w = 0; w < WAVES; w++) {
            table.returns[at * WAVES + w] = net(benefits[w], costs[w]);
            table.benefit[at] += benefits[w];
            table.cost[at] += costs[w];
        }
    }

    /** The figures of now are those of the start. */
    public void markStart() {
        System.arraycopy(table.seen, at * PHILOSOPHIES, table.start, at * PHILOSOPHIES, PHILOSOPHIES);
        System.arraycopy(table.returns, at * WAVES, table.startReturns, at * WAVES, WAVES);
        table.startReturn[at] = net(table.benefit[at], table.cost[at]);
    }

    private static double net(double benefit, double cost) {
        double all = benefit + cost;
        return all <= 0 ? 0 : (benefit - cost) / all;
    }

    /** Its numbers move to a place in these columns. */
    void move(FiguresTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Figures copy(Twins twins) {
        return new Figures(twins.of(table, FiguresTable::copy), at);
    }
}
