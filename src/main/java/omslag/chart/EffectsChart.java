package omslag.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** What each dimension of a grid does to an outcome, and which do more, or less, together: the largest first. */
final class EffectsChart {
    private static final double ALPHA = 0.05;

    private final DesignView view;
    private final ChartTexts texts;
    private final String scenario;
    private final String against;
    private final IndicatorId indicator;
    private final List<Row> sorted;

    /** Of an outcome of a scenario, and of its difference with another where that is not empty. */
    EffectsChart(DesignView view, String scenario, String against, IndicatorId indicator) {
        this.view = view;
        this.texts = view.texts();
        this.scenario = scenario;
        this.against = against;
        this.indicator = indicator;
        this.sorted =
                view
                        .tables()
                        .rows("effects.csv", "scenario", scenario, "against", against, "indicator", indicator.id())
                        .stream()
                        .filter(row -> !row.text("value").isEmpty())
                        .sorted(Comparator.comparingDouble((Row row) -> -Math.abs(row.number("value"))))
                        .toList();
    }

    /** The chart; empty when there is no effect. */
    Optional<Figure> figure() {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Row row : sorted) {
            Ladder.Style style = row.text("effect").equals("main") ? Ladder.Style.DISC : Ladder.Style.DIAMOND;
            Ladder.Mark mark = new Ladder.Mark(
                    style, row.number("value"), row.number("ci_low"), row.number("ci_high"), isTold(row));
            rungs.add(new Ladder.Rung(ChartTexts.capital(name(row)), List.of(mark), List.of()));
        }
        Ladder.Group group = new Ladder.Group(texts.name(indicator), view.unit(indicator), List.of(), rungs);
        List<Ladder.KeyEntry> key = List.of(
                new Ladder.KeyEntry(Ladder.Style.DISC, true, true, texts.get("effects.key-main")),
                new Ladder.KeyEntry(Ladder.Style.DIAMOND, true, true, texts.get("effects.key-two")),
                new Ladder.KeyEntry(Ladder.Style.DISC, false, true, texts.get("effects.key.untold")));
        List<List<String>> data = new ArrayList<>();
        data.add(sorted.get(0).columns());
        sorted.forEach(row -> data.add(row.cells()));
        return Optional.of(view.figure(
                "effects-" + indicator.id() + "-" + scenario + (against.isEmpty() ? "" : "-less-" + against),
                title(),
                finding(),
                List.of(),
                view.caption(texts.get("effects.caption")),
                data,
                new Ladder(key, List.of(group), texts)));
    }

    private String title() {
        String runs = sorted.get(0).text("n");
        String points = view.cases(view.tables().count());
        return against.isEmpty()
                ? texts.get("effects.title", view.within(indicator), view.scenario(scenario), points, runs)
                : texts.get(
                        "effects.title-pair",
                        view.within(indicator),
                        view.scenario(scenario),
                        view.scenario(against),
                        points,
                        runs);
    }

    private String finding() {
        List<Row> told = sorted.stream().filter(EffectsChart::isTold).toList();
        if (told.isEmpty()) {
            return texts.get("effects.none", sorted.size(), view.within(indicator));
        }
        Row first = told.get(0);
        int decimals = Subject.decimals((first.number("ci_high") - first.number("ci_low")) / 2);
        return texts.get(
                "effects.finding",
                told.size(),
                sorted.size(),
                view.within(indicator),
                name(first),
                (first.number("value") > 0 ? "+" : "") + texts.number(first.number("value"), decimals));
    }

    private String name(Row row) {
        String one = view.setting(row.text("dimension"));
        return row.text("with").isEmpty() ? one : one + " × " + view.setting(row.text("with"));
    }

    private static boolean isTold(Row row) {
        return row.number("p_corrected") < ALPHA;
    }
}
