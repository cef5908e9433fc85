package omslag.world;

/** What parts of the work of an organisation stand still in a quarter because others keep it waiting. */
public final class Standstill {
    private final double[] held;
    private final double[] cutOff;

    /** With this many processes, none of which waits. */
    public Standstill(int processes) {
        held = new double[processes];
        cutOff = new double[processes];
    }

    /** Share of the capacity of a process that waits for partners in a chain who lag behind. */
    public double held(int process) {
        return held[process];
    }

    /** Share of the capacity of a process that stands still in this quarter because the shared infrastructure fails. */
    public double cutOff(int process) {
        return cutOff[process];
    }

    /** A share of the capacity of a process waits for partners. */
    public void hold(int process, double share) {
        held[process] = share;
    }

    /** A share of the capacity of a process stands still for want of shared infrastructure. */
    public void cutOff(int process, double share) {
        cutOff[process] = share;
    }

    /** A copy that has nothing in common with this one. */
    Standstill copy() {
        Standstill copy = new Standstill(held.length);
        Copies.over(held, copy.held);
        Copies.over(cutOff, copy.cutOff);
        return copy;
    }
}
