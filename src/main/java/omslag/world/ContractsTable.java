package omslag.world;

import java.util.Arrays;

/**
 * The contracts of many organisations in columns, one for each quantity, as in {@link WorkTable}: some by system, some by
 * organisation.
 */
final class ContractsTable {
    final double[] years;
    final double[] left;
    final double[] markUp;
    final double[] data;
    final double[] clause;
    final double[] open;
    final double[] leaving;
    final double[] load;
    final double[] access;
    final double[] auditableAtStart;
    final double[] owed;
    final double[] waited;
    final double[] value;
    final double[] innovativeValue;
    final int[] calls;
    final int[] innovativeBids;

    private final int organisations;

    /** Of this many systems and organisations. */
    ContractsTable(int systems, int organisations) {
        this.organisations = organisations;
        years = new double[systems];
        left = new double[systems];
        markUp = new double[systems];
        data = new double[systems];
        clause = new double[systems];
        open = new double[systems];
        leaving = new double[systems];
        load = new double[organisations];
        access = new double[organisations];
        auditableAtStart = new double[organisations];
        owed = new double[organisations];
        waited = new double[organisations];
        value = new double[organisations];
        innovativeValue = new double[organisations];
        calls = new int[organisations];
        innovativeBids = new int[organisations];
        Arrays.fill(load, 1);
    }

    /** Takes over systems of other columns. */
    void takeSystems(ContractsTable other, int from, int to, int systems) {
        Copies.columns(other.systems(), from, systems(), to, systems);
    }

    /** Takes over organisations of other columns. */
    void take(ContractsTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        System.arraycopy(other.calls, from, calls, to, many);
        System.arraycopy(other.innovativeBids, from, innovativeBids, to, many);
    }

    private double[][] systems() {
        return new double[][] {years, left, markUp, data, clause, open, leaving};
    }

    private double[][] numbers() {
        return new double[][] {load, access, auditableAtStart, owed, waited, value, innovativeValue};
    }

    /** Columns that have nothing in common with these. */
    ContractsTable copy() {
        ContractsTable copy = new ContractsTable(years.length, organisations);
        copy.takeSystems(this, 0, 0, years.length);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
