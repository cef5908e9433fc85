package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * The words of the report in one language, and how it writes numbers.
 *
 * @param texts all texts in that language
 */
record Words(Texts texts) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int MOST_DECIMALS = 6;

    /** The language's id: en or nl. */
    String language() {
        return texts.language().id();
    }

    /** The text with this key, {@code report.} left out. */
    String get(String key, Object... arguments) {
        return texts.get("report." + key, arguments);
    }

    /** The text with this key, its places filled with prose, spans or words. */
    Prose say(String key, Object... arguments) {
        String text = texts.get("report." + key);
        List<Span> spans = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            words(spans, text.substring(from, matcher.start()));
            add(spans, arguments[Integer.parseInt(matcher.group(1))]);
            from = matcher.end();
        }
        words(spans, text.substring(from));
        return new Prose(spans);
    }

    private static void add(List<Span> spans, Object argument) {
        if (argument instanceof Prose prose) {
            spans.addAll(prose.spans());
        } else if (argument instanceof Span span) {
            spans.add(span);
        } else {
            words(spans, argument.toString());
        }
    }

    private static void words(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Plain(words));
        }
    }

    /** The name of an indicator, with a capital. */
    String name(IndicatorId indicator) {
        return texts.get("indicator." + indicator.id() + ".name");
    }

    /** The name of an indicator within a sentence. */
    String within(IndicatorId indicator) {
        String name = name(indicator);
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A scenario as people write it. */
    static Span scenario(String name) {
        return new Span.Name(plain(name));
    }

    /** The name of a scenario in words. */
    static String plain(String name) {
        return name.replaceAll("[-_]+", " ").strip();
    }

    /** The number in a cell with so many decimals. */
    Span number(Row row, String column, int decimals) {
        return cited(row, column, text(row.number(column), decimals), Span.How.PLAIN);
    }

    /** The number in a cell without its sign. */
    Span size(Row row, String column, int decimals) {
        return cited(row, column, text(Math.abs(row.number(column)), decimals), Span.How.SIZE);
    }

    /** The number in a cell as a whole number. */
    Span whole(Row row, String column) {
        return number(row, column, 0);
    }

    /** How many runs a share of runs is. */
    Span runs(Row row, String column) {
        return cited(row, column, text(row.number(column) * row.number("n"), 0), Span.How.RUNS);
    }

    /** The year of the quarter in a row. */
    Span year(Row row) {
        return cited(row, "quarter", row.text("quarter").substring(0, 4), Span.How.YEAR);
    }

    /** A cell as it stands: a number that is a name, such as that of a year or of a point. */
    Span literal(Row row, String column) {
        return cited(row, column, row.text(column), Span.How.LITERAL);
    }

    private static Span cited(Row row, String column, String shown, Span.How how) {
        String text = row.text(column);
        return text.isEmpty()
                ? new Span.Plain("–")
                : new Span.Cited(shown, row.table() + ":" + row.line() + ":" + column, text, how);
    }

    /** A number as the language writes it, with a true minus and no minus zero. */
    String text(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = texts.number(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text.replace("-", "") : text.replace('-', '−');
    }

    /** Decimals that show the first digit of half an interval; two at least below one, six at most. */
    static int decimals(double halfWidth, double mean) {
        double size = halfWidth > 0 ? halfWidth : Math.abs(mean) / 100;
        if (!(size > 0)) {
            return 2;
        }
        int decimals = size >= 10 ? 0 : size >= 1 ? 1 : 2;
        for (double scaled = size * 100; decimals >= 2 && scaled < 1 && decimals < MOST_DECIMALS; decimals++) {
            scaled *= 10;
        }
        return decimals;
    }

    /** Decimals for a level or a difference with its interval. */
    static int decimals(Row row, String mean) {
        int decimals = decimalsOfWidth(row, mean);
        while (decimals < MOST_DECIMALS
                && (vanishes(row.number("ci_low"), decimals) || vanishes(row.number("ci_high"), decimals))) {
            decimals++;
        }
        return decimals;
    }

    /** Decimals for a level or a difference by the width of its interval alone. */
    static int decimalsOfWidth(Row row, String mean) {
        return decimals((row.number("ci_high") - row.number("ci_low")) / 2, row.number(mean));
    }

    /** A bound of an interval, with more decimals where it would be written as zero though it is not. */
    Span bound(Row row, String column, int decimals) {
        int enough = decimals;
        while (enough < MOST_DECIMALS && vanishes(row.number(column), enough)) {
            enough++;
        }
        return number(row, column, enough);
    }

    /** Whether a bound would be written as zero though it is not: then the text would hide on which side it lies. */
    private static boolean vanishes(double bound, int decimals) {
        double scaled = Math.abs(bound);
        for (int i = 0; i < decimals; i++) {
            scaled *= 10;
        }
        return Math.abs(bound) > 1e-7 && scaled < 0.5;
    }

    /** "a, b and c". */
    Prose list(List<Prose> items) {
        Prose all = Prose.empty();
        for (int i = 0; i < items.size(); i++) {
            String before = i == items.size() - 1 ? " " + get("and") + " " : ", ";
            all = i == 0 ? items.get(i) : all.then(Prose.of(before)).then(items.get(i));
        }
        return all;
    }

    /** The text with a capital at the start. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
