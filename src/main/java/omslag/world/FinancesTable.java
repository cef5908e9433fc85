package omslag.world;

import omslag.term.Purse;
import omslag.term.Spending;

/** The ICT money of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class FinancesTable {
    static final int PURSES = Purse.values().length;
    static final int SPENDINGS = Spending.values().length;

    final double[] budget;
    final double[] opening;
    final double[] income;
    final double[] discretionary;
    final double[] shortfall;
    final double[] wish;
    final double[] forChange;
    final double[] maintenanceLastYear;
    final double[] purses;
    final double[] spent;

    private final int organisations;

    /** Of this many organisations. */
    FinancesTable(int organisations) {
        this.organisations = organisations;
        budget = new double[organisations];
        opening = new double[organisations];
        income = new double[organisations];
        discretionary = new double[organisations];
        shortfall = new double[organisations];
        wish = new double[organisations];
        forChange = new double[organisations];
        maintenanceLastYear = new double[organisations];
        purses = new double[organisations * PURSES];
        spent = new double[organisations * SPENDINGS];
    }

    /** Takes over organisations of other columns. */
    void take(FinancesTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        System.arraycopy(other.purses, from * PURSES, purses, to * PURSES, many * PURSES);
        System.arraycopy(other.spent, from * SPENDINGS, spent, to * SPENDINGS, many * SPENDINGS);
    }

    private double[][] numbers() {
        return new double[][] {budget, opening, income, discretionary, shortfall, wish, forChange, maintenanceLastYear};
    }

    /** Columns that have nothing in common with these. */
    FinancesTable copy() {
        FinancesTable copy = new FinancesTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
