package omslag.parameter;

import omslag.unit.Quarter;
import omslag.unit.Step;

/**
 * When a run starts and ends.
 *
 * @param start the first quarter
 * @param end the last quarter, itself included
 * @param stepsPerQuarter how many steps the model makes in a quarter
 */
public record Period(
        @Choice(meaning = "first quarter of the run", standard = "2020Q1")
        Quarter start,

        @Choice(meaning = "last quarter of the run, itself included", standard = "2045Q4")
        Quarter end,

        @Parameter(
                meaning = "steps of the model in a quarter: 1, or 3 for months; what is reported stays by quarter",
                unit = "steps",
                low = 1,
                high = 12,
                standard = 1,
                mark = Mark.CHOICE)
        int stepsPerQuarter) {
    /** The first step of the run. */
    public Step first() {
        return Step.opening(start, stepsPerQuarter);
    }

    /** How many quarters the run has. */
    public int quarters() {
        return end.index() - start.index() + 1;
    }
}
