package omslag.world;

import java.util.Arrays;
import omslag.term.Philosophy;
import omslag.term.Wave;

/** The figures of boards of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class FiguresTable {
    static final int PHILOSOPHIES = Philosophy.values().length;
    static final int WAVES = Wave.values().length;

    final double[] startReturn;
    final double[] benefit;
    final double[] cost;
    final double[] index;
    final double[] aspiration;
    final double[] start;
    final double[] seen;
    final double[] startReturns;
    final double[] returns;

    private final int organisations;

    /** Of this many organisations. */
    FiguresTable(int organisations) {
        this.organisations = organisations;
        startReturn = new double[organisations];
        benefit = new double[organisations];
        cost = new double[organisations];
        index = new double[organisations];
        aspiration = new double[organisations];
        start = new double[organisations * PHILOSOPHIES];
        seen = new double[organisations * PHILOSOPHIES];
        startReturns = new double[organisations * WAVES];
        returns = new double[organisations * WAVES];
        Arrays.fill(start, 1);
        Arrays.fill(seen, 1);
        Arrays.fill(index, 1);
        Arrays.fill(aspiration, 1);
    }

    /** Takes over organisations of other columns. */
    void take(FiguresTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        Copies.columns(
                other.byPhilosophies(), from * PHILOSOPHIES, byPhilosophies(), to * PHILOSOPHIES, many * PHILOSOPHIES);
        Copies.columns(other.byWaves(), from * WAVES, byWaves(), to * WAVES, many * WAVES);
    }

    private double[][] numbers() {
        return new double[][] {startReturn, benefit, cost, index, aspiration};
    }

    private double[][] byPhilosophies() {
        return new double[][] {start, seen};
    }

    private double[][] byWaves() {
        return new double[][] {startReturns, returns};
    }

    /** Columns that have nothing in common with these. */
    FiguresTable copy() {
        FiguresTable copy = new FiguresTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
