package omslag.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import omslag.term.IndicatorId;

/** The words and numbers of charts in one language. */
final class ChartTexts {
    private final ChartLanguage language;
    private final Properties texts = new Properties();

    ChartTexts(ChartLanguage language) {
        this.language = language;
        String bundle = "/omslag/chart_" + language.id() + ".properties";
        try (InputStream in = ChartTexts.class.getResourceAsStream(bundle)) {
            if (in == null) {
                throw new IllegalStateException("no bundle " + bundle);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChartLanguage language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text with this key ({@code chart.} left out), its {0}, {1} … filled in. */
    String get(String key, Object... values) {
        String text = texts.getProperty("chart." + key);
        if (text == null) {
            throw new IllegalArgumentException("no text chart." + key + " in " + language.id());
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    String name(IndicatorId indicator) {
        return get(indicator.id() + ".name");
    }

    /** The number with this many decimals, in the signs of the language, with a true minus; no minus zero. */
    String number(double value, int decimals) {
        String text = format(decimals).format(value);
        return text.startsWith("−") && text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text.substring(1) : text;
    }

    /** How axes write numbers. */
    DecimalFormat format(int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(language.decimal());
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
