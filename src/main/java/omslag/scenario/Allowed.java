package omslag.scenario;

import java.util.List;
import omslag.parameter.Declared;
import omslag.unit.Decimals;

/** Says what a key takes, in words that are yet to be put in a language. */
final class Allowed {
    private static final int MOST_LISTED = 12;

    private Allowed() {}

    /** What this key takes. */
    static Phrase by(Declared key) {
        return switch (key.form()) {
            case NUMBER -> Phrase.of("allowed.number", bound(key.low()), bound(key.high()));
            case WHOLE -> Phrase.of("allowed.whole", bound(key.low()), bound(key.high()));
            case WHOLE_OR_FULL -> Phrase.of("allowed.whole-or-full", bound(key.low()), bound(key.high()));
            case SWITCH -> Phrase.of("allowed.switch");
            case WORD -> Phrase.of("allowed.word", list(key.options()));
            case NAME -> Phrase.of("allowed.name");
            case QUARTER -> Phrase.of("allowed.quarter");
        };
    }

    /** Some words of a list, for a message that should still be read. */
    static String list(List<String> words) {
        return words.size() <= MOST_LISTED
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST_LISTED)) + ", …";
    }

    private static String bound(double number) {
        return number == (double) Long.MAX_VALUE
                ? Long.toString(Long.MAX_VALUE)
                : number == (double) Long.MIN_VALUE ? Long.toString(Long.MIN_VALUE) : Decimals.text(number);
    }
}
