package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Robustness in words: which scenario regrets least, what the others regret, and whether its place holds. */
final class RobustnessWords {
    private static final String TABLE = "robustness.csv";
    private static final String GREATEST = "greatest_regret";

    private final Telling telling;
    private final Words words;

    RobustnessWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** What is told of each outcome. */
    List<Prose> sentences() {
        return sentences(true);
    }

    /** The regrets alone. */
    List<Prose> brief() {
        return sentences(false);
    }

    private List<Prose> sentences(boolean whole) {
        List<Prose> sentences = new ArrayList<>();
        for (IndicatorId indicator : telling.tables().outcomes()) {
            List<Row> greatest = sorted(indicator, GREATEST);
            if (!greatest.isEmpty()) {
                List<Row> alike = greatest.stream()
                        .filter(row -> row.number("rank") == greatest.get(0).number("rank"))
                        .toList();
                if (alike.size() > 1) {
                    sentences.add(tie(indicator, alike));
                    continue;
                }
                Prose regret = regret(indicator, greatest);
                sentences.add(
                        whole ? regret.then(steady(greatest.get(0))).then(order(indicator, greatest.get(0))) : regret);
            }
        }
        return sentences;
    }

    /** The rows of a criterion, the best first. */
    List<Row> sorted(IndicatorId indicator, String criterion) {
        return telling.tables().rows(TABLE, "indicator", indicator.id(), "criterion", criterion).stream()
                .filter(row -> !row.text("value").isEmpty())
                .sorted(Comparator.comparingDouble((Row row) -> row.number("rank")))
                .toList();
    }

    private Prose regret(IndicatorId indicator, List<Row> greatest) {
        Row best = greatest.get(0);
        int decimals = decimals(greatest);
        List<Prose> others = new ArrayList<>();
        for (Row row : greatest.subList(1, greatest.size())) {
            others.add(words.say(
                    "robust.other", Words.scenario(row.text("scenario")), words.number(row, "value", decimals)));
        }
        return words.say(
                best.number("value") == 0 ? "robust.always" : "robust.best",
                Words.scenario(best.text("scenario")),
                words.within(indicator),
                words.number(best, "value", decimals),
                words.list(others),
                telling.cases(best, "points"));
    }

    private Prose tie(IndicatorId indicator, List<Row> alike) {
        List<Prose> names = alike.stream()
                .map(row -> Prose.of(Words.scenario(row.text("scenario"))))
                .toList();
        return words.say(
                "robust.tie",
                words.list(names),
                words.within(indicator),
                telling.cases(alike.get(0), "points"),
                words.number(alike.get(0), "value", decimals(alike)));
    }

    private Prose steady(Row best) {
        return words.say("robust.steady", telling.percent(best, "share_first"));
    }

    /** Decimals that show the second digit of the greatest of these. */
    static int decimals(List<Row> rows) {
        double most = rows.stream()
                .mapToDouble(row -> Math.abs(row.number("value")))
                .max()
                .orElse(0);
        return Words.decimals(most / 10, most);
    }

    /** Whether other criteria put the same scenario first, and the worst outcomes. */
    private Prose order(IndicatorId indicator, Row best) {
        Map<String, List<Prose>> by = new LinkedHashMap<>();
        for (String criterion : List.of("mean", "worst", "optimism", "satisficing", "mean_regret", "p90_regret")) {
            List<Row> rows = sorted(indicator, criterion);
            // Scenarios that tie share the mean of their ranks.
            boolean same = rows.stream()
                    .anyMatch(row -> row.number("rank") == rows.get(0).number("rank")
                            && row.text("scenario").equals(best.text("scenario")));
            if (!rows.isEmpty() && !same) {
                by.computeIfAbsent(rows.get(0).text("scenario"), any -> new ArrayList<>())
                        .add(words.say("criterion." + criterion));
            }
        }
        if (by.isEmpty()) {
            return words.say("robust.all");
        }
        List<Prose> parts = new ArrayList<>();
        by.forEach((scenario, criteria) ->
                parts.add(words.say("robust.instead", Words.scenario(scenario), words.list(criteria))));
        return words.say("robust.unless", words.list(parts));
    }
}
