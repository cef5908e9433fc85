package omslag.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Which scenario holds up wherever things go: the regret of each, its worst outcome, and how often it would come first. */
final class RobustnessChart {
    private static final String TABLE = "robustness.csv";
    private static final String GREATEST = "greatest_regret";

    private final DesignView view;
    private final ChartTexts texts;

    RobustnessChart(DesignView view) {
        this.view = view;
        this.texts = view.texts();
    }

    private List<Row> rows(IndicatorId indicator, String criterion) {
        return view.tables().rows(TABLE, "indicator", indicator.id(), "criterion", criterion);
    }

    /** The chart; empty when no outcome was judged. */
    Optional<Figure> figure() {
        List<IndicatorId> outcomes = view.tables().outcomes().stream()
                .filter(indicator -> !rows(indicator, GREATEST).isEmpty())
                .toList();
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        int points = (int) rows(outcomes.get(0), GREATEST).get(0).number("points");
        return Optional.of(view.figure(
                "robustness",
                texts.get("robustness.title", view.cases(points), view.card().replications()),
                finding(outcomes),
                List.of(),
                view.caption(texts.get("robustness.caption")),
                data(outcomes),
                new Ladder(
                        List.of(
                                new Ladder.KeyEntry(
                                        Ladder.Style.PALE, true, false, texts.get("robustness.key-greatest")),
                                new Ladder.KeyEntry(Ladder.Style.BAR, true, false, texts.get("robustness.key-mean"))),
                        outcomes.stream().map(this::group).toList(),
                        texts)));
    }

    private Ladder.Group group(IndicatorId indicator) {
        List<Row> greatest = new ArrayList<>(rows(indicator, GREATEST));
        greatest.sort(Comparator.comparingDouble(row -> row.number("value")));
        int decimals = Subject.decimals(greatest.get(greatest.size() - 1).number("value") / 10);
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Row row : greatest) {
            String scenario = row.text("scenario");
            double mean = of(indicator, "mean_regret", scenario)
                    .map(one -> one.number("value"))
                    .orElse(Double.NaN);
            String worst = of(indicator, "worst", scenario)
                    .map(one -> texts.number(one.number("value"), decimals))
                    .orElse("");
            rungs.add(new Ladder.Rung(
                    ChartTexts.capital(view.scenario(scenario)),
                    List.of(
                            new Ladder.Mark(Ladder.Style.PALE, row.number("value"), Double.NaN, Double.NaN),
                            new Ladder.Mark(Ladder.Style.BAR, mean, Double.NaN, Double.NaN)),
                    List.of(worst, view.percent(row.number("share_first")))));
        }
        return new Ladder.Group(
                texts.name(indicator),
                view.unit(indicator),
                List.of(texts.get("robustness.worst"), texts.get("robustness.first")),
                rungs);
    }

    private Optional<Row> of(IndicatorId indicator, String criterion, String scenario) {
        return rows(indicator, criterion).stream()
                .filter(row -> row.text("scenario").equals(scenario))
                .findFirst();
    }

    /** "By their greatest regret risk management holds up best in legitimacy and effectiveness, …" */
    private String finding(List<IndicatorId> outcomes) {
        Map<List<String>, List<String>> by = new LinkedHashMap<>();
        for (IndicatorId indicator : outcomes) {
            List<Row> all = rows(indicator, GREATEST);
            // Scenarios that tie share the mean of their ranks.
            double best =
                    all.stream().mapToDouble(row -> row.number("rank")).min().orElse(1);
            List<String> first = all.stream()
                    .filter(row -> row.number("rank") == best)
                    .map(row -> view.scenario(row.text("scenario")))
                    .toList();
            by.computeIfAbsent(first, any -> new ArrayList<>()).add(view.within(indicator));
        }
        List<String> parts = new ArrayList<>();
        by.forEach((first, of) -> parts.add(texts.get(
                first.size() > 1 ? "robustness.part-tie" : "robustness.part", texts.list(first), texts.list(of))));
        return texts.get("robustness.finding", String.join("; ", parts));
    }

    private List<List<String>> data(List<IndicatorId> outcomes) {
        List<List<String>> data = new ArrayList<>();
        for (IndicatorId indicator : outcomes) {
            for (String criterion : List.of(GREATEST, "mean_regret", "worst")) {
                for (Row row : rows(indicator, criterion)) {
                    if (data.isEmpty()) {
                        data.add(row.columns());
                    }
                    data.add(row.cells());
                }
            }
        }
        return data;
    }
}
