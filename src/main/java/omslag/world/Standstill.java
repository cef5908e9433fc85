package omslag.world;

/** What parts of the work of an organisation stand still in a quarter because others keep it waiting. */
public final class Standstill {
    private StandstillTable table;
    private int first;

    /** With this many processes, none of which waits. */
    public Standstill(int processes) {
        table = new StandstillTable(processes);
    }

    private Standstill(StandstillTable table, int first) {
        this.table = table;
        this.first = first;
    }

    /** Share of the capacity of a process that waits for partners in a chain who lag behind. */
    public double held(int process) {
        return table.held[first + process];
    }

    /** Share of the capacity of a process that stands still in this quarter because the shared infrastructure fails. */
    public double cutOff(int process) {
        return table.cutOff[first + process];
    }

    /** A share of the capacity of a process waits for partners. */
    public void hold(int process, double share) {
        table.held[first + process] = share;
    }

    /** A share of the capacity of a process stands still for want of shared infrastructure. */
    public void cutOff(int process, double share) {
        table.cutOff[first + process] = share;
    }

    /** It moves to these columns, from this place on. */
    void move(StandstillTable columns, int place, int processes) {
        columns.take(table, first, place, processes);
        table = columns;
        first = place;
    }

    /** A copy that has nothing in common with this one. */
    Standstill copy(Twins twins) {
        return new Standstill(twins.of(table, StandstillTable::copy), first);
    }
}
