package omslag.report;

/**
 * The colours of the report, which stands on white: red, green and blue in the lowest 24 bits.
 *
 * @param ink of letters
 * @param quiet of letters with less weight
 * @param accent of headings and links
 * @param line between rows
 * @param tint behind boxes
 * @param higher of an indicator that ends higher
 * @param lower of an indicator that ends lower
 */
public record PageColours(int ink, int quiet, int accent, int line, int tint, int higher, int lower) {
    /** A style sheet or the styles of a Word file with these colours in their places, such as {@code $accent$}. */
    String in(String styles) {
        return styles.replace("$ink$", hex(ink))
                .replace("$quiet$", hex(quiet))
                .replace("$accent$", hex(accent))
                .replace("$line$", hex(line))
                .replace("$tint$", hex(tint))
                .replace("$higher$", hex(higher))
                .replace("$lower$", hex(lower));
    }

    private static String hex(int colour) {
        return String.format(java.util.Locale.ROOT, "%06x", colour);
    }
}
