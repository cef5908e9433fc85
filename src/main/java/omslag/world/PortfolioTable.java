package omslag.world;

import omslag.term.Wave;

/** What many organisations remember of results in columns, one for each quantity, as in {@link WorkTable}. */
final class PortfolioTable {
    static final int WAVES = Wave.values().length;

    final double[] failed;
    final double[] worked;
    final double[] lost;

    private final int organisations;

    /** Of this many organisations. */
    PortfolioTable(int organisations) {
        this.organisations = organisations;
        failed = new double[organisations * WAVES];
        worked = new double[organisations * WAVES];
        lost = new double[organisations * WAVES];
    }

    /** Takes over organisations of other columns. */
    void take(PortfolioTable other, int from, int to, int many) {
        Copies.columns(other.columns(), from * WAVES, columns(), to * WAVES, many * WAVES);
    }

    private double[][] columns() {
        return new double[][] {failed, worked, lost};
    }

    /** Columns that have nothing in common with these. */
    PortfolioTable copy() {
        PortfolioTable copy = new PortfolioTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
