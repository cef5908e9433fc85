package omslag.unit;

/**
 * One step of the model: which one, and how long it is. A quarter has one step or more of the same length.
 *
 * @param index steps since the year 0, the time part of addresses of chance
 * @param years the length in years, a quarter by default
 * @param parts how many of these steps a quarter has
 */
public record Step(int index, double years, int parts) {
    /** The length of the default step in years. */
    public static final double QUARTER = 0.25;

    /** A step of this length that is counted as the only one of its quarter. */
    public Step(int index, double years) {
        this(index, years, 1);
    }

    /** The default step for this quarter. */
    public static Step of(Quarter quarter) {
        return new Step(quarter.index(), QUARTER);
    }

    /** The first step of this quarter, of which a quarter has so many. */
    public static Step opening(Quarter quarter, int parts) {
        return new Step(quarter.index() * parts, QUARTER / parts, parts);
    }

    /** The step this many steps later. */
    public Step plus(int steps) {
        return new Step(index + steps, years, parts);
    }

    /** The quarter this step is part of. */
    public Quarter quarter() {
        return Quarter.ofIndex(quarterIndex());
    }

    /** Quarters since the year 0: the time part of addresses of chance that hold for a whole quarter. */
    public int quarterIndex() {
        return parts == 1 ? index : Math.floorDiv(index, parts);
    }

    /** The index of the first step of the quarter with this index. */
    public int opening(int quarter) {
        return quarter * parts;
    }

    /** Which step of its quarter it is, from 0. */
    public int part() {
        return parts == 1 ? 0 : Math.floorMod(index, parts);
    }

    /** Whether it is the first of its quarter. */
    public boolean opensQuarter() {
        return part() == 0;
    }

    /** Whether it is the last of its quarter. */
    public boolean closesQuarter() {
        return part() == parts - 1;
    }

    /** The part of its quarter that comes after it: nothing by default. */
    public double rest() {
        return (parts - 1 - part()) / (double) parts;
    }

    /** Whether this step opens a calendar year. */
    public boolean opensYear() {
        return opensQuarter() && quarter().number() == 1;
    }

    /** Whether this step closes a calendar year. */
    public boolean endsYear() {
        return closesQuarter() && quarter().number() == 4;
    }

    /** The length in quarters: 1 by default. */
    public double quarters() {
        return years / QUARTER;
    }

    /** The share of a gap that a linear relaxation closes in this step: 1 − exp(−rate·years), rate per year. */
    public double relaxation(double rate) {
        return -Numbers.expm1(-rate * years);
    }
}
