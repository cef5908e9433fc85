package omslag.text;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import omslag.term.Term;

/** A language in which the program speaks to people: its texts, and how it writes numbers. */
public enum Language implements Term {
    /** English: a decimal point. */
    ENGLISH("en", '.', ','),
    /** Dutch: a decimal comma. */
    DUTCH("nl", ',', '.');

    private final String id;
    private final char decimal;
    private final char grouping;

    Language(String id, char decimal, char grouping) {
        this.id = id;
        this.decimal = decimal;
        this.grouping = grouping;
    }

    @Override
    public String id() {
        return id;
    }

    /** The signs in its numbers. They are not those of the JDK, which differ from one JDK to the next. */
    public DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        return symbols;
    }
}
