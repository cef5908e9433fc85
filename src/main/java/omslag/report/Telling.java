package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.chart.DesignTables;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.SettingName;

/**
 * How the tables of a design are put into words: names, and numbers that keep the place they come from.
 *
 * @param words the words of the language
 * @param tables the tables
 */
record Telling(Words words, DesignTables tables) {
    private static final double SMALL_P = 0.001;

    /** Two scenarios that are compared. */
    record Pair(String a, String b) {}

    /**
     * What a table tells of: a scenario, or its difference with another.
     *
     * @param scenario the scenario
     * @param against the one that is taken off; empty for the outcome itself
     */
    record Subject(String scenario, String against) {
        boolean isDifference() {
            return !against.isEmpty();
        }
    }

    /** The pairs that a table has, in its order. */
    List<Pair> pairs(String table) {
        return tables.rows(table).stream()
                .map(row -> new Pair(row.text("a"), row.text("b")))
                .distinct()
                .toList();
    }

    /** Of what a table tells: the differences where there are any, for they are what is asked, otherwise the scenarios. */
    List<Subject> subjects(String table) {
        List<Subject> all = tables.rows(table).stream()
                .map(row -> new Subject(row.text("scenario"), row.text("against")))
                .distinct()
                .toList();
        List<Subject> differences = all.stream().filter(Subject::isDifference).toList();
        return differences.isEmpty() ? all : differences;
    }

    /** "legitimacy under baseline" or "the difference in legitimacy between b and a". */
    Prose subject(Subject of, IndicatorId indicator) {
        return of.isDifference()
                ? words.say(
                        "design.of-pair",
                        words.within(indicator),
                        Words.scenario(of.scenario()),
                        Words.scenario(of.against()))
                : words.say("design.of-one", words.within(indicator), Words.scenario(of.scenario()));
    }

    /** The rows of a subject in an outcome. */
    List<Row> rows(String table, Subject of, IndicatorId indicator, String... more) {
        List<String> asked = new ArrayList<>(
                List.of("scenario", of.scenario(), "against", of.against(), "indicator", indicator.id()));
        asked.addAll(List.of(more));
        return tables.rows(table, asked.toArray(new String[0]));
    }

    /** A setting or a dimension as people write it. */
    Span setting(String path) {
        return new Span.Name(SettingName.of(path, words.texts()));
    }

    /** "share of innovations that work and speed of technology". */
    Prose settings(List<Row> rows, String column) {
        return words.list(
                rows.stream().map(row -> Prose.of(setting(row.text(column)))).toList());
    }

    /** "200 environments", or combinations of settings where not all of them are of the environment. */
    Prose cases(Row row, String column) {
        boolean all = tables.settings().stream().allMatch(path -> path.startsWith("environment."));
        return words.say(all ? "design.environments" : "design.combinations", words.whole(row, column));
    }

    /** The share in a cell as whole percents. */
    Span percent(Row row, String column) {
        return percent(row, column, "%");
    }

    private Span percent(Row row, String column, String sign) {
        String raw = row.text(column);
        String shown = words.text(row.number(column) * 100, 0) + sign;
        return raw.isEmpty() ? new Span.Plain("–") : new Span.Cited(shown, source(row, column), raw, Span.How.PERCENT);
    }

    /** "62% (54 to 70)". */
    Prose share(Row row, String column) {
        return words.say("design.share", percent(row, column), percent(row, "ci_low", ""), percent(row, "ci_high", ""));
    }

    /** A number with its interval, or alone where it has none. */
    Prose estimate(Row row) {
        return estimate(row, "value");
    }

    /** The number in a column with its interval, or alone where it has none. */
    Prose estimate(Row row, String column) {
        int decimals = Words.decimals(row, column);
        return row.text("ci_low").isEmpty()
                ? Prose.of(words.number(row, column, decimals))
                : words.say(
                        "design.estimate",
                        words.number(row, column, decimals),
                        words.number(row, "ci_low", decimals),
                        words.number(row, "ci_high", decimals));
    }

    /** The same without its sign; a number below zero has its ends turned round. */
    Prose size(Row row) {
        int decimals = Words.decimals(row, "value");
        boolean below = row.number("value") < 0;
        return row.text("ci_low").isEmpty()
                ? Prose.of(words.size(row, "value", decimals))
                : words.say(
                        "design.estimate",
                        words.size(row, "value", decimals),
                        words.size(row, below ? "ci_high" : "ci_low", decimals),
                        words.size(row, below ? "ci_low" : "ci_high", decimals));
    }

    /** A number of which three digits count. */
    Span three(Row row, String column) {
        double size = Math.abs(row.number(column));
        int decimals = 2;
        for (double bound = 1; decimals < 6 && size > 0 && size < bound; bound /= 10) {
            decimals++;
        }
        for (double bound = 10; decimals > 0 && size >= bound; bound *= 10) {
            decimals--;
        }
        return words.number(row, column, decimals);
    }

    /** "p = 0.04", or "p below 0.001". */
    Prose probability(Row row, String column) {
        if (row.text(column).isEmpty()) {
            return Prose.of("–");
        }
        return row.number(column) < SMALL_P
                ? words.say(
                        "design.p-below",
                        new Span.Cited(words.text(SMALL_P, 3), source(row, column), row.text(column), Span.How.BELOW))
                : words.say("design.p", words.number(row, column, row.number(column) < 0.1 ? 3 : 2));
    }

    /** "4" or "3 to 4" pairs of runs, from the numbers in these rows. */
    Prose pairsOfRuns(List<Row> rows) {
        Optional<Row> least = extreme(rows, false);
        Optional<Row> most = extreme(rows, true);
        if (least.isEmpty() || most.isEmpty()) {
            return Prose.empty();
        }
        double low = least.get().number("n");
        double high = most.get().number("n");
        return low < high
                ? words.say("design.pairs-between", words.whole(least.get(), "n"), words.whole(most.get(), "n"))
                : words.say(high == 1 ? "design.pairs-lone" : "design.pairs", words.whole(most.get(), "n"));
    }

    private static Optional<Row> extreme(List<Row> rows, boolean most) {
        return rows.stream()
                .reduce((one, other) ->
                        other.number("n") > one.number("n") == most && other.number("n") != one.number("n")
                                ? other
                                : one);
    }

    private static String source(Row row, String column) {
        return row.table() + ":" + row.line() + ":" + column;
    }
}
