package omslag.world;

import java.util.Arrays;
import omslag.term.SupportFunction;

/**
 * HR, control and procurement of an organisation: what they can handle, in what format they work, and what waits for
 * them. Work is counted in changes of the size of a pilot that holds nothing new.
 */
public final class Support {
    private static final int FUNCTIONS = SupportFunction.values().length;

    private final double[] startCapacity = new double[FUNCTIONS];
    private final double[] capacity = new double[FUNCTIONS];
    private final double[] format = new double[FUNCTIONS];
    private final double[] ordinary = new double[FUNCTIONS];
    private final double[] novel = new double[FUNCTIONS];
    private final double[] arrived = new double[FUNCTIONS];
    private final double[] handled = new double[FUNCTIONS];
    private final double[] givenUp = new double[FUNCTIONS];
    private final double[] inTime = new double[FUNCTIONS];
    private double asked;
    private double askedNew;
    private double cases;
    private double ahead;
    private double asks;
    private double unknown;

    /** With nothing that waits, so that all is handled in time. */
    public Support() {
        Arrays.fill(inTime, 1);
    }

    /** What a function can handle in a year. */
    public double capacity(SupportFunction function) {
        return capacity[function.ordinal()];
    }

    /** What a function could handle in a year at the start. */
    public double startCapacity(SupportFunction function) {
        return startCapacity[function.ordinal()];
    }

    /** How far a function has changed from compliance to adaptation, 0 to 1. */
    public double format(SupportFunction function) {
        return format[function.ordinal()];
    }

    /** Changes with nothing new in them that wait for a function. */
    public double ordinary(SupportFunction function) {
        return ordinary[function.ordinal()];
    }

    /** Changes with something new in them that wait for a function. */
    public double novel(SupportFunction function) {
        return novel[function.ordinal()];
    }

    /** Changes that came to a function in this quarter. */
    public double arrived(SupportFunction function) {
        return arrived[function.ordinal()];
    }

    /** Changes that a function handled in this quarter. */
    public double handled(SupportFunction function) {
        return handled[function.ordinal()];
    }

    /** Changes that went on without a function in this quarter. */
    public double givenUp(SupportFunction function) {
        return givenUp[function.ordinal()];
    }

    /** Share of what waits for a function that it can handle in time. */
    public double inTime(SupportFunction function) {
        return inTime[function.ordinal()];
    }

    /** Share of its changes that an organisation can carry in time: that of its slowest function. */
    public double pace() {
        double least = 1;
        for (double share : inTime) {
            least = Math.min(least, share);
        }
        return least;
    }

    /** Changes with nothing new that ask for all functions, since they were last taken up. */
    public double asked() {
        return asked;
    }

    /** Changes with something new that ask for all functions, since they were last taken up. */
    public double askedNew() {
        return askedNew;
    }

    /** Work for HR alone, since it was last taken up. */
    public double cases() {
        return cases;
    }

    /** Share of the employees whose work is about to go whom HR reaches in time. */
    public double ahead() {
        return ahead;
    }

    /** Share of supervision that asks for knowledge of things that are new. */
    public double asks() {
        return asks;
    }

    /** Share of supervision that asks for knowledge that supervisors do not have. */
    public double unknown() {
        return unknown;
    }

    /** Equips a function at the start. */
    public void equip(SupportFunction function, double aYear, double itsFormat) {
        startCapacity[function.ordinal()] = aYear;
        capacity[function.ordinal()] = aYear;
        format[function.ordinal()] = itsFormat;
    }

    /** A function has other staff than before. */
    public void staff(SupportFunction function, double aYear) {
        capacity[function.ordinal()] = aYear;
    }

    /** A function works in another format. */
    public void renew(SupportFunction function, double newFormat) {
        format[function.ordinal()] = newFormat;
    }

    /** A change asks this much of every function. */
    public void ask(double work, boolean somethingNew) {
        if (somethingNew) {
            askedNew += work;
        } else {
            asked += work;
        }
    }

    /** Employees ask this much of HR. */
    public void askHr(double work) {
        cases += work;
    }

    /** Changes come to a function, with nothing new in them and with something new. */
    public void arrive(SupportFunction function, double withoutNew, double withNew) {
        int f = function.ordinal();
        arrived[f] = withoutNew + withNew;
        ordinary[f] += withoutNew;
        novel[f] += withNew;
    }

    /** All that was asked has come to the functions. */
    public void clear() {
        asked = 0;
        askedNew = 0;
        cases = 0;
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
        double waiting = ordinary[f] + novel[f];
        handled[f] = share * waiting;
        givenUp[f] = lost * (1 - share) * waiting;
        double left = (1 - share) * (1 - lost);
        ordinary[f] *= left;
        novel[f] *= left;
        inTime[f] = timely;
    }

    /** HR reaches this share of those whose work is about to go. */
    public void reach(double share) {
        ahead = share;
    }

    /** This share of supervision asks for new knowledge, and supervisors lack it for that share. */
    public void lack(double newAsks, double newUnknown) {
        asks = newAsks;
        unknown = newUnknown;
    }

    /** An independent copy. */
    public Support copy() {
        Support copy = new Support();
        double[][] from = {startCapacity, capacity, format, ordinary, novel, arrived, handled, givenUp, inTime};
        double[][] to = {
            copy.startCapacity,
            copy.capacity,
            copy.format,
            copy.ordinary,
            copy.novel,
            copy.arrived,
            copy.handled,
            copy.givenUp,
            copy.inTime
        };
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, FUNCTIONS);
        }
        copy.asked = asked;
        copy.askedNew = askedNew;
        copy.cases = cases;
        copy.ahead = ahead;
        copy.asks = asks;
        copy.unknown = unknown;
        return copy;
    }
}
