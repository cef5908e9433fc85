package omslag.world;

import java.util.Arrays;
import omslag.term.Philosophy;
import omslag.term.Wave;

/**
 * The figures by which a board judges its organisation: one for each philosophy, what it aspires to, and what its
 * innovations return.
 */
public final class Figures {
    private static final int PHILOSOPHIES = Philosophy.values().length;
    private static final int WAVES = Wave.values().length;

    private final double[] start = new double[PHILOSOPHIES];
    private final double[] seen = new double[PHILOSOPHIES];
    private final double[] startReturns = new double[WAVES];
    private final double[] returns = new double[WAVES];
    private double startReturn;
    private double benefit;
    private double cost;
    private double index = 1;
    private double aspiration = 1;

    /** With nothing to show yet. */
    public Figures() {
        Arrays.fill(start, 1);
        Arrays.fill(seen, 1);
    }

    /** The figure that counts for a philosophy as the board sees it: unit cost inverted, service, learning. */
    public double seen(Philosophy one) {
        return seen[one.ordinal()];
    }

    /** That figure at the start. */
    public double start(Philosophy one) {
        return start[one.ordinal()];
    }

    /** Performance by the figures that count, against that of the start. */
    public double index() {
        return index;
    }

    /** The performance that the board aspires to, against that of the start. */
    public double aspiration() {
        return aspiration;
    }

    /** Returns of the innovations of a wave: from −1, only cost, to 1, only benefit; zero when there are none. */
    public double returns(Wave wave) {
        return returns[wave.ordinal()];
    }

    /** Returns of the innovations of a wave less those of the start. */
    public double gained(Wave wave) {
        return returns[wave.ordinal()] - startReturns[wave.ordinal()];
    }

    /** Returns of all its innovations less those of the start. */
    public double gained() {
        return net(benefit, cost) - startReturn;
    }

    /** What its innovations realise in a year over what they cost in a year; zero when there are none. */
    public double profit() {
        return cost <= 0 ? 0 : benefit / cost;
    }

    /** A figure is seen. */
    public void see(Philosophy one, double value) {
        seen[one.ordinal()] = value;
    }

    /** Performance is judged. */
    public void judge(double newIndex) {
        index = newIndex;
    }

    /** The board aspires to something else. */
    public void aspire(double newAspiration) {
        aspiration = newAspiration;
    }

    /** What its innovations realise and cost in a year, for each wave. */
    public void count(double[] benefits, double[] costs) {
        benefit = 0;
        cost = 0;
        for (int w = 0; w < WAVES; w++) {
            returns[w] = net(benefits[w], costs[w]);
            benefit += benefits[w];
            cost += costs[w];
        }
    }

    /** The figures of now are those of the start. */
    public void markStart() {
        System.arraycopy(seen, 0, start, 0, PHILOSOPHIES);
        System.arraycopy(returns, 0, startReturns, 0, WAVES);
        startReturn = net(benefit, cost);
    }

    /** A copy that shares nothing with it. */
    public Figures copy() {
        Figures copy = new Figures();
        System.arraycopy(start, 0, copy.start, 0, PHILOSOPHIES);
        System.arraycopy(seen, 0, copy.seen, 0, PHILOSOPHIES);
        System.arraycopy(startReturns, 0, copy.startReturns, 0, WAVES);
        System.arraycopy(returns, 0, copy.returns, 0, WAVES);
        copy.startReturn = startReturn;
        copy.benefit = benefit;
        copy.cost = cost;
        copy.index = index;
        copy.aspiration = aspiration;
        return copy;
    }

    private static double net(double benefit, double cost) {
        double all = benefit + cost;
        return all <= 0 ? 0 : (benefit - cost) / all;
    }
}
