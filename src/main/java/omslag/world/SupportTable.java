package omslag.world;

import java.util.Arrays;
import omslag.term.SupportFunction;

/** HR, control and procurement of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class SupportTable {
    static final int FUNCTIONS = SupportFunction.values().length;

    final double[] asked;
    final double[] askedNew;
    final double[] cases;
    final double[] ahead;
    final double[] asks;
    final double[] unknown;
    final double[] startCapacity;
    final double[] capacity;
    final double[] format;
    final double[] ordinary;
    final double[] novel;
    final double[] arrived;
    final double[] handled;
    final double[] givenUp;
    final double[] inTime;

    private final int organisations;

    /** Of this many organisations. */
    SupportTable(int organisations) {
        this.organisations = organisations;
        asked = new double[organisations];
        askedNew = new double[organisations];
        cases = new double[organisations];
        ahead = new double[organisations];
        asks = new double[organisations];
        unknown = new double[organisations];
        startCapacity = new double[organisations * FUNCTIONS];
        capacity = new double[organisations * FUNCTIONS];
        format = new double[organisations * FUNCTIONS];
        ordinary = new double[organisations * FUNCTIONS];
        novel = new double[organisations * FUNCTIONS];
        arrived = new double[organisations * FUNCTIONS];
        handled = new double[organisations * FUNCTIONS];
        givenUp = new double[organisations * FUNCTIONS];
        inTime = new double[organisations * FUNCTIONS];
        Arrays.fill(inTime, 1);
    }

    /** Takes over organisations of other columns. */
    void take(SupportTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        Copies.columns(other.byFunctions(), from * FUNCTIONS, byFunctions(), to * FUNCTIONS, many * FUNCTIONS);
    }

    private double[][] numbers() {
        return new double[][] {asked, askedNew, cases, ahead, asks, unknown};
    }

    private double[][] byFunctions() {
        return new double[][] {startCapacity, capacity, format, ordinary, novel, arrived, handled, givenUp, inTime};
    }

    /** Columns that have nothing in common with these. */
    SupportTable copy() {
        SupportTable copy = new SupportTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
