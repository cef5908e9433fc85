package omslag.chart;

import java.util.Locale;
import java.util.Optional;

/** A language charts are drawn in: its words, and how it writes numbers. */
public enum ChartLanguage {
    /** English: a decimal point. */
    EN('.'),
    /** Dutch: a decimal comma. */
    NL(',');

    private final char decimal;

    ChartLanguage(char decimal) {
        this.decimal = decimal;
    }

    /** The language with this id ({@code en} or {@code nl}); empty when there is none. */
    public static Optional<ChartLanguage> find(String id) {
        for (ChartLanguage language : values()) {
            if (language.id().equals(id)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The id, as {@code --lang} takes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign between units and tenths. */
    public char decimal() {
        return decimal;
    }
}
