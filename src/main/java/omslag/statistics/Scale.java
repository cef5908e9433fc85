package omslag.statistics;

/** How the values of a dimension can be cut in two. */
public enum Scale {
    /** By size: numbers, and levels that have an order. */
    ORDERED,
    /** By level: the numbers are names and no more. */
    NOMINAL
}
