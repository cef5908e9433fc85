package omslag.world;

import java.util.List;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Kind;

/**
 * What changes effectiveness: the work that is served at standard, and the work that is asked, process by process.
 *
 * <p>Work served at standard is the lesser of what waits and what can be done, times the lesser of quality and one. What can
 * be done and quality are products, and their changes are divided over the factors by {@link Shares}; what waits is a sum.
 *
 * <p>Implementation note. What a process was in the quarter before lies in one row of one array, so that a process costs
 * a few lines of the cache that follow one another.
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
        /** What money for operations leaves of it, over what quality is normed by. */
        KEPT,
        /** One and what innovations add to quality. */
        BETTER
    }

    private static final int FACTORS = Factor.values().length;
    private static final int PARTS = 4;
    private static final int AT_SERVICE = FACTORS;
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
        Work work = organisation.work();
        int at = (first[organisation.index()] + process) * ROW;
        System.arraycopy(factors, 0, row, 0, FACTORS);
        ask(work, process, AT_SERVICE);
        if (served[organisation.index()]) {
            divide(organisation.kind(), at);
        }
        System.arraycopy(row, 0, rows, at, AT_CLOSE);
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
    private void divide(Kind kind, int at) {
        double hands = apart(at, Factor.HANDS);
        double gained = apart(at, Factor.GAINED);
        double running = apart(at, Factor.RUNNING);
        double moving = apart(at, Factor.MOVING);
        double able = hands + gained + running + moving;
        double waits = Shares.apart(waiting(rows, at), waiting(row, 0));
        double quality =
                apart(at, Factor.RIGHT) + apart(at, Factor.LEAN) + apart(at, Factor.KEPT) + apart(at, Factor.BETTER);
        double bound = Shares.lesser(able(rows, at), able(row, 0), waiting(rows, at), waiting(row, 0));
        double poor = Shares.lesser(quality(rows, at), quality(row, 0), 1, 1);
        double each = Shares.mean(rows[at], row[0], bound * able + (1 - bound) * waits + poor * quality);
        if (bound > 0) {
            ratio.changePart(kind, Cause.EFFECTIVENESS_STAFF, each * bound * hands);
            ratio.changePart(kind, Cause.EFFECTIVENESS_INNOVATIONS, each * bound * gained);
            ratio.changePart(kind, Cause.EFFECTIVENESS_OUTAGES, each * bound * running);
            ratio.changePart(kind, Cause.EFFECTIVENESS_CHAINS, each * bound * moving);
        }
        if (bound < 1) {
            waiting(at, each * (1 - bound), waits, kind);
        }
        if (poor > 0) {
            quality(at, each * poor, kind);
        }
    }

    private void waiting(int at, double each, double apart, Kind kind) {
        double mean = Shares.mean(waiting(rows, at), waiting(row, 0), apart);
        if (mean == 0) {
            return;
        }
        int asked = Factor.ASKED.ordinal();
        int carried = Factor.CARRIED.ordinal();
        ratio.changePart(kind, Cause.EFFECTIVENESS_WAITING, each * (row[carried] - rows[at + carried]) / mean);
        changeOfAsked(at, AT_SERVICE);
        // What is asked in a step is this for its length, which may be seen of either quarter.
        double both = sumOfAsked(rows, at) + sumOfAsked(row, 0);
        double length = both > 0 ? (rows[at + asked] + row[asked]) / both : 0;
        for (int i = 0; i < PARTS; i++) {
            ratio.changePart(kind, ASKS[i], each * length * asks[i] / mean);
        }
    }

    private void quality(int at, double each, Kind kind) {
        int right = Factor.RIGHT.ordinal();
        int unskilled = Factor.UNSKILLED.ordinal();
        double apart = apart(at, Factor.RIGHT);
        double mean = Shares.mean(rows[at + right], row[right], apart);
        double skill = mean > 0 ? (rows[at + unskilled] - row[unskilled]) / mean : 0;
        ratio.changePart(kind, Cause.EFFECTIVENESS_SKILL, each * skill);
        ratio.changePart(kind, Cause.EFFECTIVENESS_ALGORITHMS, each * (apart - skill));
        ratio.changePart(kind, Cause.EFFECTIVENESS_OLD_SYSTEMS, each * apart(at, Factor.LEAN));
        ratio.changePart(kind, Cause.EFFECTIVENESS_OPERATIONS, each * apart(at, Factor.KEPT));
        ratio.changePart(kind, Cause.EFFECTIVENESS_INNOVATIONS, each * apart(at, Factor.BETTER));
    }

    /** How far a factor moved, as a logarithm. */
    private double apart(int at, Factor factor) {
        return Shares.apart(rows[at + factor.ordinal()], row[factor.ordinal()]);
    }

    private static double waiting(double[] from, int at) {
        return from[at + Factor.ASKED.ordinal()] + from[at + Factor.CARRIED.ordinal()];
    }

    private static double able(double[] from, int at) {
        return from[at + Factor.HANDS.ordinal()]
                * from[at + Factor.GAINED.ordinal()]
                * from[at + Factor.RUNNING.ordinal()]
                * from[at + Factor.MOVING.ordinal()];
    }

    private static double quality(double[] from, int at) {
        return from[at + Factor.RIGHT.ordinal()]
                * from[at + Factor.LEAN.ordinal()]
                * from[at + Factor.KEPT.ordinal()]
                * from[at + Factor.BETTER.ordinal()];
    }

    private static double sumOfAsked(double[] from, int at) {
        int i = at + AT_SERVICE;
        return from[i] * from[i + 1] * from[i + 2] + from[i + 3];
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
