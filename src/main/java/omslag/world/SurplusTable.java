package omslag.world;

import omslag.term.Task;

/** Employees whose work has gone,  of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class SurplusTable {
    static final int TASKS = Task.values().length;

    final double[] retrained;
    final double[] redundant;
    final double[] remembered;
    final double[] unreported;
    final double[] displaced;

    private final int organisations;

    /** Of this many organisations. */
    SurplusTable(int organisations) {
        this.organisations = organisations;
        retrained = new double[organisations];
        redundant = new double[organisations];
        remembered = new double[organisations];
        unreported = new double[organisations];
        displaced = new double[organisations * TASKS];
    }

    /** Takes over organisations of other columns. */
    void take(SurplusTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        System.arraycopy(other.displaced, from * TASKS, displaced, to * TASKS, many * TASKS);
    }

    private double[][] numbers() {
        return new double[][] {retrained, redundant, remembered, unreported};
    }

    /** Columns that have nothing in common with these. */
    SurplusTable copy() {
        SurplusTable copy = new SurplusTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
