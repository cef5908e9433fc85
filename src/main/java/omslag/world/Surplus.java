package omslag.world;

import omslag.term.Task;

/** Employees whose work has gone, by the task they had; they are employed, but hold no post. */
public final class Surplus {
    private static final int TASKS = SurplusTable.TASKS;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private SurplusTable table;

    /** Its place in the columns. */
    private int at;

    /** With nobody in it. */
    public Surplus() {
        table = new SurplusTable(1);
    }

    private Surplus(SurplusTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** Employees who had this task and have no post. */
    public double of(Task task) {
        return table.displaced[at * TASKS + task.ordinal()];
    }

    /** All employees without a post. */
    public double total() {
        double sum = 0;
        int end = (at + 1) * TASKS;
        for (int i = at * TASKS; i < end; i++) {
            sum += table.displaced[i];
        }
        return sum;
    }

    /** Employees retrained for another task in this quarter, before or after their work went. */
    public double retrained() {
        return table.retrained[at];
    }

    /** Employees dismissed in this quarter. */
    public double redundant() {
        return table.redundant[at];
    }

    /** Dismissals that are remembered, in FTE. */
    public double remembered() {
        return table.remembered[at];
    }

    /** Dismissals that no event tells of yet, in FTE. */
    public double unreported() {
        return table.unreported[at];
    }

    /** Opens the books of a quarter; dismissals are remembered to this part. */
    public void open(double rememberedPart) {
        table.retrained[at] = 0;
        table.redundant[at] = 0;
        table.remembered[at] *= rememberedPart;
    }

    /** An event tells of the dismissals. */
    public void report() {
        table.unreported[at] = 0;
    }

    /** The number without a post changes. */
    void change(Task task, double by) {
        table.displaced[at * TASKS + task.ordinal()] = Math.max(0, table.displaced[at * TASKS + task.ordinal()] + by);
    }

    /** This part of them stays. */
    void keep(Task task, double part) {
        table.displaced[at * TASKS + task.ordinal()] *= part;
    }

    /** Counts who were retrained. */
    void countRetrained(double fte) {
        table.retrained[at] += fte;
    }

    /** Counts who were dismissed. */
    void countRedundant(double fte) {
        table.redundant[at] += fte;
        table.remembered[at] += fte;
        table.unreported[at] += fte;
    }

    /** Its numbers move to a place in these columns. */
    void move(SurplusTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Surplus copy(Twins twins) {
        return new Surplus(twins.of(table, SurplusTable::copy), at);
    }
}
