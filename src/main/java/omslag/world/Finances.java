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
    private final double[] purses = new double[Purse.values().length];
    private final double[] spent = new double[Spending.values().length];
    private double budget;
    private double opening;
    private double income;
    private double discretionary;
    private double shortfall;
    private double wish;
    private double maintenanceLastYear;

    /** With this budget a year. */
    public Finances(double budget) {
        this.budget = budget;
    }

    /** The budget of a year. */
    public double budget() {
        return budget;
    }

    /** What is in a purse. */
    public double in(Purse purse) {
        return purses[purse.ordinal()];
    }

    /** What was spent on something in this quarter. */
    public double spent(Spending spending) {
        return spent[spending.ordinal()];
    }

    /** What the board could divide in this quarter. */
    public double discretionary() {
        return discretionary;
    }

    /** Maintenance that could not be paid in this quarter. */
    public double shortfall() {
        return shortfall;
    }

    /** What was wished for since the last budget and could not be paid. */
    public double wish() {
        return wish;
    }

    /** Yearly cost of maintenance when the budget was last set. */
    public double maintenanceLastYear() {
        return maintenanceLastYear;
    }

    /** Sets the budget of a year and forgets the wishes. */
    public void grant(double newBudget, double maintenance) {
        budget = newBudget;
        wish = 0;
        maintenanceLastYear = maintenance;
    }

    /** Opens a quarter: this much comes in, on top of what the purses hold. */
    public void open(double amount) {
        opening = sum(purses);
        Arrays.fill(spent, 0);
        income = amount;
        purses[Purse.FREE.ordinal()] += amount;
        shortfall = 0;
    }

    /** Puts money into a purse that was left over before the start. */
    public void endow(Purse purse, double amount) {
        purses[purse.ordinal()] += amount;
    }

    /** Moves money from one purse to another. */
    public void move(Purse from, Purse to, double amount) {
        purses[from.ordinal()] -= amount;
        purses[to.ordinal()] += amount;
    }

    /** Spends money out of a purse. */
    public void spend(Purse purse, Spending spending, double amount) {
        purses[purse.ordinal()] -= amount;
        spent[spending.ordinal()] += amount;
    }

    /** Notes what the board could divide. */
    public void divide(double amount) {
        discretionary = amount;
    }

    /** Notes maintenance that could not be paid. */
    public void fallShort(double amount) {
        shortfall = amount;
    }

    /** Notes what could not be paid for. */
    public void wishFor(double amount) {
        wish += amount;
    }

    /** What came in and is neither spent nor in a purse: zero but for rounding. */
    public double imbalance() {
        return opening
                + income
                - sum(spent)
                - sum(purses);
    }

    private static double sum(double[] of) {
        double sum = 0;
        for (double one : of) {
            sum += one;
        }
        return sum;
    }

    /** A copy that has nothing in common with this one. */
    Finances copy() {
        Finances copy = new Finances(budget);
        Copies.over(purses, copy.purses);
        Copies.over(spent, copy.spent);
        copy.opening = opening;
        copy.income = income;
        copy.discretionary = discretionary;
        copy.shortfall = shortfall;
        copy.wish = wish;
        copy.maintenanceLastYear = maintenanceLastYear;
        return copy;
    }
}
