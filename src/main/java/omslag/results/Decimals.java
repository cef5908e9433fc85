package omslag.results;

/** The decimal form of a number. Stands in for the shortest-decimal writer of {@code omslag.unit} until that is there. */
final class Decimals {
    private Decimals() {}

    /** Appends the shortest decimal that reads back as this number. */
    static void append(StringBuilder out, double value) {
        String text = Double.toString(value);
        out.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }

    /** The shortest decimal that reads back as this number. */
    static String text(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }
}
