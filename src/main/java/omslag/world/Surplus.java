package omslag.world;

import omslag.term.Task;

/** Employees whose work has gone, by the task they had; they are employed, but hold no post. */
public final class Surplus {
    private final double[] displaced = new double[Task.values().length];
    private double retrained;
    private double redundant;
    private double remembered;
    private double unreported;

    /** With nobody in it. */
    public Surplus() {}

    /** Employees who had this task and have no post. */
    public double of(Task task) {
        return displaced[task.ordinal()];
    }

    /** All employees without a post. */
    public double total() {
        double sum = 0;
        for (double d : displaced) {
            sum += d;
        }
        return sum;
    }

    /** Employees retrained for another task in this quarter, before or after their work went. */
    public double retrained() {
        return retrained;
    }

    /** Employees dismissed in this quarter. */
    public double redundant() {
        return redundant;
    }

    /** Dismissals that are remembered, in FTE. */
    public double remembered() {
        return remembered;
    }

    /** Dismissals that no event tells of yet, in FTE. */
    public double unreported() {
        return unreported;
    }

    /** Opens the books of a quarter; dismissals are remembered to this part. */
    public void open(double rememberedPart) {
        retrained = 0;
        redundant = 0;
        remembered *= rememberedPart;
    }

    /** An event tells of the dismissals. */
    public void report() {
        unreported = 0;
    }

    /** The number without a post changes. */
    void change(Task task, double by) {
        displaced[task.ordinal()] = Math.max(0, displaced[task.ordinal()] + by);
    }

    /** This part of them stays. */
    void keep(Task task, double part) {
        displaced[task.ordinal()] *= part;
    }

    /** Counts who were retrained. */
    void countRetrained(double fte) {
        retrained += fte;
    }

    /** Counts who were dismissed. */
    void countRedundant(double fte) {
        redundant += fte;
        remembered += fte;
        unreported += fte;
    }

    /** An independent copy. */
    public Surplus copy() {
        Surplus copy = new Surplus();
        System.arraycopy(displaced, 0, copy.displaced, 0, displaced.length);
        copy.retrained = retrained;
        copy.redundant = redundant;
        copy.remembered = remembered;
        copy.unreported = unreported;
        return copy;
    }
}
