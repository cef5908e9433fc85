package omslag.world;

import java.util.Arrays;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Kind;

/**
 * What changed the part and the whole of a ratio since the quarter before, by cause, for each kind of government. The ratio
 * itself moves by the midpoint rule: a change of the part counts over the mean of one over the whole, a change of the whole
 * over the mean of the part.
 */
public final class RatioBook {
    private static final int KINDS = Kind.values().length;

    private final int firstCause;
    private final int causes;
    private final double[][] partChanges;
    private final double[][] wholeChanges;
    private final double[][] parts = new double[2][KINDS];
    private final double[][] wholes = new double[2][KINDS];

    /** For an indicator. */
    RatioBook(IndicatorId indicator) {
        firstCause = Cause.of(indicator).get(0).ordinal();
        causes = Cause.of(indicator).size();
        partChanges = new double[KINDS][causes];
        wholeChanges = new double[KINDS][causes];
    }

    /** Turns to the next quarter: what the part and the whole are now is what they were before. */
    void open() {
        for (int k = 0; k < KINDS; k++) {
            Arrays.fill(partChanges[k], 0);
            Arrays.fill(wholeChanges[k], 0);
            parts[0][k] = parts[1][k];
            wholes[0][k] = wholes[1][k];
            parts[1][k] = 0;
            wholes[1][k] = 0;
        }
    }

    /** Adds to the part of a kind as it is now. */
    void part(Kind kind, double amount) {
        parts[1][kind.ordinal()] += amount;
    }

    /** Adds to the whole of a kind as it is now. */
    void whole(Kind kind, double amount) {
        wholes[1][kind.ordinal()] += amount;
    }

    /** The part of a kind changed for this cause. */
    void changePart(Kind kind, Cause cause, double amount) {
        partChanges[kind.ordinal()][cause.ordinal() - firstCause] += amount;
    }

    /** The whole of a kind changed for this cause. */
    void changeWhole(Kind kind, Cause cause, double amount) {
        wholeChanges[kind.ordinal()][cause.ordinal() - firstCause] += amount;
    }

    /**
     * How much a cause changed the ratio since the quarter before, over these kinds together; not-a-number where the ratio
     * is or was undefined.
     */
    public double change(Cause cause, Iterable<Kind> kinds) {
        int c = cause.ordinal() - firstCause;
        double part = 0;
        double whole = 0;
        double partBefore = 0;
        double partNow = 0;
        double before = 0;
        double now = 0;
        for (Kind kind : kinds) {
            int k = kind.ordinal();
            part += partChanges[k][c];
            whole += wholeChanges[k][c];
            partBefore += parts[0][k];
            partNow += parts[1][k];
            before += wholes[0][k];
            now += wholes[1][k];
        }
        return before > 0 && now > 0
                ? part * (1 / before + 1 / now) / 2 - whole * (partBefore + partNow) / (2 * before * now)
                : Double.NaN;
    }

    /** The ratio of the quarter before, over these kinds together; not-a-number where it was undefined. */
    public double before(Iterable<Kind> kinds) {
        double part = 0;
        double whole = 0;
        for (Kind kind : kinds) {
            part += parts[0][kind.ordinal()];
            whole += wholes[0][kind.ordinal()];
        }
        return whole > 0 ? part / whole : Double.NaN;
    }

    /** A copy that has nothing in common with this one. */
    RatioBook copy(IndicatorId indicator) {
        RatioBook copy = new RatioBook(indicator);
        Copies.over(partChanges, copy.partChanges);
        Copies.over(wholeChanges, copy.wholeChanges);
        Copies.over(parts, copy.parts);
        Copies.over(wholes, copy.wholes);
        return copy;
    }
}
