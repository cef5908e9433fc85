package omslag.world;

import java.util.Arrays;
import omslag.term.Purse;
import omslag.term.Spending;

/**
 * The ICT money of an organisation, in thousands of euros of 2024.
 *
 * <p>Nothing is lost: what comes in is spent on something or stays in a purse, see {@link #imbalance}.
 */
public final class Finances {
    private static final int PURSES = FinancesTable.PURSES;
    private static final int SPENDINGS = FinancesTable.SPENDINGS;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private FinancesTable table;

    /** Its place in the columns. */
    private int at;

    /** With this budget a year. */
    public Finances(double budget) {
        table = new FinancesTable(1);
        table.budget[at] = budget;
    }

    private Finances(FinancesTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** The budget of a year. */
    public double budget() {
        return table.budget[at];
    }

    /** What is in a purse. */
    public double in(Purse purse) {
        return table.purses[at * PURSES + purse.ordinal()];
    }

    /** What was spent on something in this quarter. */
    public double spent(Spending spending) {
        return table.spent[at * SPENDINGS + spending.ordinal()];
    }

    /** What the board could divide in this quarter. */
    public double discretionary() {
        return table.discretionary[at];
    }

    /**
     * The money for change that a step brings, as a mean over about a quarter of this many steps.
     *
     * @param brought what the step before brought
     */
    public double forChange(double brought, int parts) {
        double before = table.forChange[at];
        table.forChange[at] = before == 0 ? brought : before + (brought - before) / parts;
        return table.forChange[at];
    }

    /** Maintenance that could not be paid in this quarter. */
    public double shortfall() {
        return table.shortfall[at];
    }

    /** What was wished for since the last budget and could not be paid. */
    public double wish() {
        return table.wish[at];
    }

    /** Yearly cost of maintenance when the budget was last set. */
    public double maintenanceLastYear() {
        return table.maintenanceLastYear[at];
    }

    /** Sets the budget of a year and forgets the wishes. */
    public void grant(double newBudget, double maintenance) {
        table.budget[at] = newBudget;
        table.wish[at] = 0;
        table.maintenanceLastYear[at] = maintenance;
    }

    /** Opens a quarter: this much comes in, on top of what the purses hold. */
    public void open(double amount) {
        table.opening[at] = sum(table.purses, at * PURSES, PURSES);
        Arrays.fill(table.spent, at * SPENDINGS, (at + 1) * SPENDINGS, 0);
        table.income[at] = amount;
        table.purses[at * PURSES + Purse.FREE.ordinal()] += amount;
        table.shortfall[at] = 0;
    }

    /** Puts money into a purse before a quarter is opened: what was left over before the start, or comes beside the budget. */
    public void endow(Purse purse, double amount) {
        table.purses[at * PURSES + purse.ordinal()] += amount;
    }

    /** Moves money from one purse to another. */
    public void move(Purse from, Purse to, double amount) {
        table.purses[at * PURSES + from.ordinal()] -= amount;
        table.purses[at * PURSES + to.ordinal()] += amount;
    }

    /** Spends money out of a purse. */
    public void spend(Purse purse, Spending spending, double amount) {
        table.purses[at * PURSES + purse.ordinal()] -= amount;
        table.spent[at * SPENDINGS + spending.ordinal()] += amount;
    }

    /** Notes what the board could divide. */
    public void divide(double amount) {
        table.discretionary[at] = amount;
    }

    /** Notes maintenance that could not be paid. */
    public void fallShort(double amount) {
        table.shortfall[at] = amount;
    }

    /** Notes what could not be paid for. */
    public void wishFor(double amount) {
        table.wish[at] += amount;
    }

    /** What came in and is neither spent nor in a purse: zero but for rounding. */
    public double imbalance() {
        return table.opening[at]
                + table.income[at]
                - sum(table.spent, at * SPENDINGS, SPENDINGS)
                - sum(table.purses, at * PURSES, PURSES);
    }

    private static double sum(double[] of, int first, int many) {
        double sum = 0;
        for (int i = first; i < first + many; i++) {
            sum += of[i];
        }
        return sum;
    }

    /** Its numbers move to a place in these columns. */
    void move(FinancesTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Finances copy(Twins twins) {
        return new Finances(twins.of(table, FinancesTable::copy), at);
    }
}
