package omslag.world;

/** A project that replaces a system. */
public final class Project {
    private final double planned;
    private final double needed;
    private double spent;

    /**
     * A new project.
     *
     * @param planned what it is planned to cost
     * @param needed what it will turn out to cost
     */
    public Project(double planned, double needed) {
        this.planned = planned;
        this.needed = needed;
    }

    /** What it was planned to cost. */
    public double planned() {
        return planned;
    }

    /** What it will turn out to cost. */
    public double needed() {
        return needed;
    }

    /** What has been spent on it. */
    public double spent() {
        return spent;
    }

    /** Spends money on it. */
    public void spend(double money) {
        spent += money;
    }

    /** Whether it is done. */
    public boolean done() {
        return spent >= needed * (1 - 1e-12);
    }

    /** A copy that has nothing in common with this one. */
    Project copy() {
        Project copy = new Project(planned, needed);
        copy.spent = spent;
        return copy;
    }
}
