package omslag.measure;

import omslag.unit.Quarter;

/**
 * What will be read of what a run leaves behind. What nobody will read is not written down: it says nothing then, and the
 * rest is the same.
 *
 * @param from the first quarter whose indicators are read
 * @param causes whether it is read what moved the booked indicators
 * @param organisations whether the state of organisations at the ends of years is read
 */
public record Asked(Quarter from, boolean causes, boolean organisations) {
    /** All of it. */
    public static final Asked ALL = new Asked(Quarter.ofIndex(0), true, true);

    /** What is asked by this, by that, or by both. */
    public Asked and(Asked other) {
        return new Asked(
                from.compareTo(other.from) <= 0 ? from : other.from,
                causes || other.causes,
                organisations || other.organisations);
    }

    /** Whether the indicators of a quarter are written down: causes divide the change of each. */
    boolean covers(Quarter quarter) {
        return causes || from.compareTo(quarter) <= 0;
    }
}
