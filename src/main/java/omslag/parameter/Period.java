package omslag.parameter;

import omslag.unit.Quarter;

/**
 * When a run starts and ends.
 *
 * @param start the first quarter
 * @param end the last quarter, itself included
 */
public record Period(
        @Choice(meaning = "first quarter of the run", standard = "2020Q1")
        Quarter start,

        @Choice(meaning = "last quarter of the run, itself included", standard = "2045Q4")
        Quarter end) {
    /** How many quarters the run has. */
    public int quarters() {
        return end.index() - start.index() + 1;
    }
}
