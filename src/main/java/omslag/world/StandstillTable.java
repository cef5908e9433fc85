package omslag.world;

/** What stands still of the work of many organisations, in columns as in {@link WorkTable}. */
final class StandstillTable {
    final double[] held;
    final double[] cutOff;

    /** With this many processes, none of which waits. */
    StandstillTable(int processes) {
        held = new double[processes];
        cutOff = new double[processes];
    }

    /** Takes over processes of other columns. */
    void take(StandstillTable other, int from, int to, int processes) {
        System.arraycopy(other.held, from, held, to, processes);
        System.arraycopy(other.cutOff, from, cutOff, to, processes);
    }

    /** Columns that have nothing in common with these. */
    StandstillTable copy() {
        StandstillTable copy = new StandstillTable(held.length);
        copy.take(this, 0, 0, held.length);
        return copy;
    }
}
