package omslag.world;

import omslag.term.SupportFunction;

/**
 * HR, control and procurement of an organisation: what they can handle, in what format they work, and what waits for
 * them. Work is counted in changes of the size of a pilot that holds nothing new.
 */
public final class Support {
    private static final int FUNCTIONS = SupportFunction.values().length;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private SupportTable table;

    /** Its place in the columns. */
    private int at;

    /** With nothing that waits, so that all is handled in time. */
    public Support() {
        table = new SupportTable(1);
    }

    private Support(SupportTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** What a function can handle in a year. */
    public double capacity(SupportFunction function) {
        return table.capacity[at * FUNCTIONS + function.ordinal()];
    }

    /** What a function could handle in a year at the start. */
    public double startCapacity(SupportFunction function) {
        return table.startCapacity[at * FUNCTIONS + function.ordinal()];
    }

    /** How far a function has changed from compliance to adaptation, 0 to 1. */
    public double format(SupportFunction function) {
        return table.format[at * FUNCTIONS + function.ordinal()];
    }

    /** Changes with nothing new in them that wait for a function. */
    public double ordinary(SupportFunction function) {
        return table.ordinary[at * FUNCTIONS + function.ordinal()];
    }

    /** Changes with something new in them that wait for a function. */
    public double novel(SupportFunction function) {
        return table.novel[at * FUNCTIONS + function.ordinal()];
    }

    /** Changes that came to a function in this quarter. */
    public double arrived(SupportFunction function) {
        return table.arrived[at * FUNCTIONS + function.ordinal()];
    }

    /** Changes that a function handled in this quarter. */
    public double handled(SupportFunction function) {
        return table.handled[at * FUNCTIONS + function.ordinal()];
    }

    /** Changes that went on without a function in this quarter. */
    public double givenUp(SupportFunction function) {
        return table.givenUp[at * FUNCTIONS + function.ordinal()];
    }

    /** Share of what waits for a function that it can handle in time. */
    public double inTime(SupportFunction function) {
        return table.inTime[at * FUNCTIONS + function.ordinal()];
    }

    /** Share of its changes that an organisation can carry in time: that of its slowest function. */
    public double pace() {
        double least = 1;
        for (int f = 0; f < FUNCTIONS; f++) {
            least = Math.min(least, table.inTime[at * FUNCTIONS + f]);
        }
        return least;
    }

    /** Changes with nothing new that ask for all functions, since they were last taken up. */
    public double asked() {
        return table.asked[at];
    }

    /** Changes with something new that ask for all functions, since they were last taken up. */
    public double askedNew() {
        return table.askedNew[at];
    }

    /** Work for HR alone, since it was last taken up. */
    public double cases() {
        return table.cases[at];
    }

    /** Share of the employees whose work is about to go whom HR reaches in time. */
    public double ahead() {
        return table.ahead[at];
    }

    /** Share of supervision that asks for knowledge of things that are new. */
    public double asks() {
        return table.asks[at];
    }

    /** Share of supervision that asks for knowledge that supervisors do not have. */
    public double unknown() {
        return table.unknown[at];
    }

    /** Equips a function at the start. */
    public void equip(SupportFunction function, double aYear, double itsFormat) {
        table.startCapacity[at * FUNCTIONS + function.ordinal()] = aYear;
        table.capacity[at * FUNCTIONS + function.ordinal()] = aYear;
        table.format[at * FUNCTIONS + function.ordinal()] = itsFormat;
    }

    /** A function has other staff than before. */
    public void staff(SupportFunction function, double aYear) {
        table.capacity[at * FUNCTIONS + function.ordinal()] = aYear;
    }

    /** A function works in another format. */
    public void renew(SupportFunction function, double newFormat) {
        table.format[at * FUNCTIONS + function.ordinal()] = newFormat;
    }

    /** A change asks this much of every function. */
    public void ask(double work, boolean somethingNew) {
        if (somethingNew) {
            table.askedNew[at] += work;
        } else {
            table.asked[at] += work;
        }
    }

    /** Employees ask this much of HR. */
    public void askHr(double work) {
        table.cases[at] += work;
    }

    /** Changes come to a function, with nothing new in them and with something new. */
    public void arrive(SupportFunction function, double withoutNew, double withNew) {
        int f = function.ordinal();
        table.arrived[at * FUNCTIONS + f] = withoutNew + withNew;
        table.ordinary[at * FUNCTIONS + f] += withoutNew;
        table.novel[at * FUNCTIONS + f] += withNew;
    }

    /** All that was asked has come to the functions. */
    public void clear() {
        table.asked[at] = 0;
        table.askedNew[at] = 0;
        table.cases[at] = 0;
    }

    /**
     * A function handles part of all that waits, and part of the rest goes on without it.
     *
     * @param function the function
     * @param share the share that it handles
     * @param lost the share of the rest that goes on without it
     * @param timely the share of what waits that it could handle in time
     */
    public void handle(SupportFunction function, double share, double lost, double timely) {
        int f = function.ordinal();
        double waiting = table.ordinary[at * FUNCTIONS + f] + table.novel[at * FUNCTIONS + f];
        table.handled[at * FUNCTIONS + f] = share * waiting;
        table.givenUp[at * FUNCTIONS + f] = lost * (1 - share) * waiting;
        double left = (1 - share) * (1 - lost);
        table.ordinary[at * FUNCTIONS + f] *= left;
        table.novel[at * FUNCTIONS + f] *= left;
        table.inTime[at * FUNCTIONS + f] = timely;
    }

    /** HR reaches this share of those whose work is about to go. */
    public void reach(double share) {
        table.ahead[at] = share;
    }

    /** This share of supervision asks for new knowledge, and supervisors lack it for that share. */
    public void lack(double newAsks, double newUnknown) {
        table.asks[at] = newAsks;
        table.unknown[at] = newUnknown;
    }

    /** Its numbers move to a place in these columns. */
    void move(SupportTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** An independent copy. */
    public Support copy() {
        return copy(new Twins());
    }

    /** A copy that has nothing in common with this one. */
    Support copy(Twins twins) {
        return new Support(twins.of(table, SupportTable::copy), at);
    }
}
