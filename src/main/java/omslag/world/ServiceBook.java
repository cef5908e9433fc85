package omslag.world;

import java.util.List;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.unit.Numbers;

/**
 * What changes effectiveness: the work that is served at standard, and the work that is asked, process by process.
 *
 * <p>Work served at standard is the lesser of what waits and what can be done, times the lesser of quality and one. What can
 * be done and quality are products, and their changes are divided over the factors by {@link Shares}; what waits is a sum.
 *
 * <p>Implementation note. What a process was in the quarter before lies in one row of one array, so that a process costs
 * two lines of the cache and three or four logarithms.
 */
public final class ServiceBook {
    /** What makes up the service of a process in a quarter. */
    public enum Factor {
        /** Work served at standard. */
        SERVED,
        /** Work asked in this quarter. */
        ASKED,
        /** Work that waited from before. */
        CARRIED,
        /** What the hands can do. */
        HANDS,
        /** One and what innovations add to that. */
        GAINED,
        /** The share of the time in which systems run. */
        RUNNING,
        /** The share that others do not keep waiting. */
        MOVING,
        /** The share of decisions that is right. */
        RIGHT,
        /** The share that is wrong for want of skill. */
        UNSKILLED,
        /** What technical debt leaves of quality. */
        LEAN,
        /** What money for operations leaves of it. */
        KEPT,
        /** One and what innovations add to quality. */
        BETTER,
        /** All other factors of quality, which do not change. */
        NORM
    }

    private static final int FACTORS = Factor.values().length;
    private static final int FIRST_LOG = FACTORS;
    private static final int WAITS = FIRST_LOG + FACTORS;
    private static final int AT_SERVICE = WAITS + 1;
    private static final int PARTS = 4;
    private static final int AT_CLOSE = AT_SERVICE + PARTS;
    private static final int ROW = AT_CLOSE + PARTS;

    private static final Cause[] ASKS = {
        Cause.EFFECTIVENESS_DEMAND,
        Cause.EFFECTIVENESS_LESS_WORK,
        Cause.EFFECTIVENESS_LEAVING,
        Cause.EFFECTIVENESS_ADDED_WORK
    };

    private final int[] first;
    private final double[] rows;
    private final boolean[] served;
    private final boolean[] closed;
    private final double[] row = new double[ROW];
    private final double[] asks = new double[PARTS];
    private final RatioBook ratio;

    /** For these organisations, with nothing booked yet. */
    ServiceBook(List<Organisation> organisations) {
        this(offsets(organisations), new RatioBook(IndicatorId.EFFECTIVENESS));
    }

    private ServiceBook(int[] first, RatioBook ratio) {
        this.first = first;
        this.ratio = ratio;
        rows = new double[first[first.length - 1] * ROW];
        served = new boolean[first.length - 1];
        closed = new boolean[first.length - 1];
    }

    private static int[] offsets(List<Organisation> organisations) {
        int[] first = new int[organisations.size() + 1];
        for (int o = 0; o < organisations.size(); o++) {
            first[o + 1] = first[o] + organisations.get(o).work().size();
        }
        return first;
    }

    /** The ratio of work served at standard to work asked. */
    public RatioBook ratio() {
        return ratio;
    }

    /** Books the service of a process in a quarter, by {@link Factor}. */
    public void serve(Organisation organisation, int process, double[] factors) {
        System.arraycopy(factors, 0, row, 0, FACTORS);
        for (int f = Factor.HANDS.ordinal(); f < FACTORS; f++) {
            row[FIRST_LOG + f] = f == Factor.UNSKILLED.ordinal() ? 0 : log(factors[f]);
        }
        row[WAITS] = log(factors[Factor.ASKED.ordinal()] + factors[Factor.CARRIED.ordinal()]);
        Work work = organisation.work();
        ask(work, process, AT_SERVICE);
        int at = (first[organisation.index()] + process) * ROW;
        System.arraycopy(rows, at + AT_CLOSE, row, AT_CLOSE, PARTS);
        if (served[organisation.index()]) {
            divide(organisation, at);
        }
        System.arraycopy(row, 0, rows, at, ROW);
        served[organisation.index()] |= process == work.size() - 1;
    }

    /** Books what is asked of an organisation when a quarter ends. */
    public void close(Organisation organisation) {
        Work work = organisation.work();
        int o = organisation.index();
        for (int p = 0; p < work.size(); p++) {
            ask(work, p, AT_CLOSE);
            int at = (first[o] + p) * ROW;
            if (closed[o]) {
                changeOfAsked(at, AT_CLOSE);
                for (int i = 0; i < PARTS; i++) {
                    ratio.changeWhole(organisation.kind(), ASKS[i], asks[i]);
                }
            }
            System.arraycopy(row, AT_CLOSE, rows, at + AT_CLOSE, PARTS);
            ratio.whole(organisation.kind(), work.asked(p));
        }
        ratio.part(organisation.kind(), work.standard());
        closed[o] = true;
    }

    /** What makes up the work that is asked. */
    private void ask(Work work, int process, int to) {
        row[to] = work.demand(process);
        row[to + 1] = work.retired(process) ? 0 : 1 - work.superfluous(process);
        row[to + 2] = 1 - work.departed(process);
        row[to + 3] = work.retired(process) ? 0 : work.needed(process);
    }

    private void changeOfAsked(int at, int from) {
        double demand = rows[at + from];
        double left = rows[at + from + 1];
        double stayed = rows[at + from + 2];
        double demandNow = row[from];
        double leftNow = row[from + 1];
        double stayedNow = row[from + 2];
        asks[0] = Shares.ofThree(demandNow - demand, left, leftNow, stayed, stayedNow);
        asks[1] = Shares.ofThree(leftNow - left, demand, demandNow, stayed, stayedNow);
        asks[2] = Shares.ofThree(stayedNow - stayed, demand, demandNow, left, leftNow);
        asks[3] = row[from + 3] - rows[at + from + 3];
    }

    /** Divides the change of what is served at standard. */
    private void divide(Organisation organisation, int at) {
        double quality = quality(row, 0);
        double qualityBefore = quality(rows, at);
        double able = able(row, 0);
        double ableBefore = able(rows, at);
        double waits = row[WAITS];
        double waitsBefore = rows[at + WAITS];
        double logNow = Math.min(able, waits) + Math.min(0, quality);
        double logBefore = Math.min(ableBefore, waitsBefore) + Math.min(0, qualityBefore);
        double each = Shares.mean(rows[at], row[0], logBefore, logNow);
        double bound = each * Shares.lesser(ableBefore - waitsBefore, able - waits);
        double poor = each * Shares.lesser(qualityBefore, quality);
        Booking to = (cause, amount) -> ratio.changePart(organisation.kind(), cause, amount);
        if (bound > 0) {
            to.book(Cause.EFFECTIVENESS_STAFF, bound * apart(at, Factor.HANDS));
            to.book(Cause.EFFECTIVENESS_INNOVATIONS, bound * apart(at, Factor.GAINED));
            to.book(Cause.EFFECTIVENESS_OUTAGES, bound * apart(at, Factor.RUNNING));
            to.book(Cause.EFFECTIVENESS_CHAINS, bound * apart(at, Factor.MOVING));
        }
        if (bound < each) {
            waiting(at, each - bound, to);
        }
        if (poor > 0) {
            quality(at, poor, to);
        }
    }

    @FunctionalInterface
    private interface Booking {
        void book(Cause cause, double amount);
    }

    private void waiting(int at, double each, Booking to) {
        int asked = Factor.ASKED.ordinal();
        int carried = Factor.CARRIED.ordinal();
        double mean = Shares.mean(
                rows[at + asked] + rows[at + carried], row[asked] + row[carried], rows[at + WAITS], row[WAITS]);
        if (mean == 0) {
            return;
        }
        to.book(Cause.EFFECTIVENESS_WAITING, each * (row[carried] - rows[at + carried]) / mean);
        changeOfAsked(at, AT_SERVICE);
        // What is asked in a step is this for its length, which may be seen of either quarter.
        double both = sumOfAsked(rows, at) + sumOfAsked(row, 0);
        double length = both > 0 ? (rows[at + asked] + row[asked]) / both : 0;
        for (int i = 0; i < PARTS; i++) {
            to.book(ASKS[i], each * length * asks[i] / mean);
        }
    }

    private static double sumOfAsked(double[] from, int at) {
        int i = at + AT_SERVICE;
        return from[i] * from[i + 1] * from[i + 2] + from[i + 3];
    }

    private void quality(int at, double each, Booking to) {
        int right = Factor.RIGHT.ordinal();
        int unskilled = Factor.UNSKILLED.ordinal();
        double mean = Shares.mean(rows[at + right], row[right], rows[at + FIRST_LOG + right], row[FIRST_LOG + right]);
        double skill = mean > 0 ? (rows[at + unskilled] - row[unskilled]) / mean : 0;
        to.book(Cause.EFFECTIVENESS_SKILL, each * skill);
        to.book(Cause.EFFECTIVENESS_ALGORITHMS, each * (apart(at, Factor.RIGHT) - skill));
        to.book(Cause.EFFECTIVENESS_OLD_SYSTEMS, each * apart(at, Factor.LEAN));
        to.book(Cause.EFFECTIVENESS_OPERATIONS, each * (apart(at, Factor.KEPT) + apart(at, Factor.NORM)));
        to.book(Cause.EFFECTIVENESS_INNOVATIONS, each * apart(at, Factor.BETTER));
    }

    private double apart(int at, Factor factor) {
        int f = FIRST_LOG + factor.ordinal();
        return row[f] - rows[at + f];
    }

    private static double able(double[] from, int at) {
        return sum(from, at, Factor.HANDS, Factor.MOVING);
    }

    private static double quality(double[] from, int at) {
        return sum(from, at, Factor.RIGHT, Factor.NORM);
    }

    private static double sum(double[] from, int at, Factor low, Factor high) {
        double sum = 0;
        for (int f = low.ordinal(); f <= high.ordinal(); f++) {
            sum += from[at + FIRST_LOG + f];
        }
        return sum;
    }

    private static double log(double x) {
        return x == 1 ? 0 : Numbers.log(Math.max(x, Shares.TINY));
    }

    /** A copy that has nothing in common with this one. */
    ServiceBook copy() {
        ServiceBook copy = new ServiceBook(first.clone(), ratio.copy(IndicatorId.EFFECTIVENESS));
        Copies.over(rows, copy.rows);
        Copies.over(row, copy.row);
        Copies.over(asks, copy.asks);
        Copies.over(served, copy.served);
        Copies.over(closed, copy.closed);
        return copy;
    }
}
