package omslag.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;

/**
 * The words and numbers of charts in one language.
 *
 * @param texts all texts in that language
 */
record ChartTexts(Texts texts) {
    Language language() {
        return texts.language();
    }

    /** The text with this key ({@code chart.} left out), its {0}, {1} … filled in. */
    String get(String key, Object... values) {
        return texts.get("chart." + key, values);
    }

    String name(IndicatorId indicator) {
        return texts.get("indicator." + indicator.id() + ".name");
    }

    /** The number with this many decimals, in the signs of the language, with a true minus; no minus zero. */
    String number(double value, int decimals) {
        String text = format(decimals).format(value);
        return text.startsWith("−") && text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text.substring(1) : text;
    }

    /** How axes write numbers. */
    DecimalFormat format(int decimals) {
        DecimalFormatSymbols symbols = language().symbols();
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /** "a, b and c". */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + get("and") + " " + items.get(last);
    }

    /** The text with a capital at the start. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
