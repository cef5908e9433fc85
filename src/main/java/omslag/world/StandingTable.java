package omslag.world;

import java.util.Arrays;

/** How they stand with the public, of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class StandingTable {
    final double[] salience;
    final double[] fairness;
    final double[] careless;
    final double[] shock;
    final double[] outageHours;
    final double[] leaked;
    final double[] wronged;
    final double[] earlier;
    final double[] soFar;
    final double[] operations;
    final double[] overrunSum;
    final int[] outages;
    final int[] breaches;
    final int[] scandals;
    final int[] projectsEnded;

    private final int organisations;

    /** Of this many organisations. */
    StandingTable(int organisations) {
        this.organisations = organisations;
        salience = new double[organisations];
        fairness = new double[organisations];
        careless = new double[organisations];
        shock = new double[organisations];
        outageHours = new double[organisations];
        leaked = new double[organisations];
        wronged = new double[organisations];
        earlier = new double[organisations];
        soFar = new double[organisations];
        operations = new double[organisations];
        overrunSum = new double[organisations];
        outages = new int[organisations];
        breaches = new int[organisations];
        scandals = new int[organisations];
        projectsEnded = new int[organisations];
        Arrays.fill(fairness, 1);
    }

    /** Takes over organisations of other columns. */
    void take(StandingTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        System.arraycopy(other.outages, from, outages, to, many);
        System.arraycopy(other.breaches, from, breaches, to, many);
        System.arraycopy(other.scandals, from, scandals, to, many);
        System.arraycopy(other.projectsEnded, from, projectsEnded, to, many);
    }

    private double[][] numbers() {
        return new double[][] {
            salience, fairness, careless, shock, outageHours, leaked, wronged, earlier, soFar, operations, overrunSum
        };
    }

    /** Columns that have nothing in common with these. */
    StandingTable copy() {
        StandingTable copy = new StandingTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
