package omslag.report;

/** A stretch of a sentence: words, a number from a table, or something to be typed. */
sealed interface Span {
    /** What a reader sees. */
    String shown();

    /** Words. */
    record Plain(String shown) implements Span {}

    /** Words that carry weight. */
    record Strong(String shown) implements Span {}

    /** Something that is typed or written literally: a command, a path of a setting. */
    record Code(String shown) implements Span {}

    /** A proper name that a user gave, such as that of a scenario. */
    record Name(String shown) implements Span {}

    /** Words in English in a report that may be in another language. */
    record English(String shown) implements Span {}

    /**
     * A number, with the place in a table where it comes from.
     *
     * @param shown the number as the language writes it
     * @param source the file, its line and the column: {@code summary.csv:12:mean}
     * @param raw the text of the cell
     * @param how what was done to it before it was written
     */
    record Cited(String shown, String source, String raw, How how) implements Span {}

    /** What was done to the text of a cell before it was written. */
    enum How {
        /** Rounded. */
        PLAIN,
        /** Rounded, without its sign. */
        SIZE,
        /** A share of runs times the n of its row: a number of runs. */
        RUNS,
        /** A share, as whole percents. */
        PERCENT,
        /** A bound that the number in the cell lies below. */
        BELOW,
        /** The year of a quarter. */
        YEAR,
        /** As it is, but for the decimal sign. */
        LITERAL
    }
}
