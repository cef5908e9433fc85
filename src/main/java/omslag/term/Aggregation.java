package omslag.term;

/** How the quarters of a year make the figure of the year. */
public enum Aggregation {
    /** The mean of the quarters. */
    MEAN,
    /** The sum of the quarters. */
    SUM
}
