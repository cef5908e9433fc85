package omslag.unit;

/**
 * One step of the model: which one, and how long it is.
 *
 * @param index quarters since the year 0, the time part of every address of chance
 * @param years the length in years, a quarter by default
 */
public record Step(int index, double years) {
    /** The length of the default step in years. */
    public static final double QUARTER = 0.25;

    /** The default step for this quarter. */
    public static Step of(Quarter quarter) {
        return new Step(quarter.index(), QUARTER);
    }

    /** The quarter this step covers. */
    public Quarter quarter() {
        return Quarter.ofIndex(index);
    }

    /** Whether this step closes a calendar year. */
    public boolean endsYear() {
        return quarter().number() == 4;
    }

    /** The share of a gap that a linear relaxation closes in this step: 1 − exp(−rate·years), rate per year. */
    public double relaxation(double rate) {
        return -Numbers.expm1(-rate * years);
    }
}
