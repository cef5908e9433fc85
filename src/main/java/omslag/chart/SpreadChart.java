package omslag.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/**
 * How outcomes and differences spread over the points of a design: a band over what nobody knows, such as the parameter sets
 * that were accepted, and over all runs.
 */
final class SpreadChart {
    private static final String TABLE = "spread.csv";

    private final DesignView view;
    private final ChartTexts texts;

    SpreadChart(DesignView view) {
        this.view = view;
        this.texts = view.texts();
    }

    /** Differences where there are several scenarios, which are what is asked, and below them the levels. */
    Optional<Figure> figure() {
        List<Ladder.Group> groups = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        for (boolean difference : new boolean[] {true, false}) {
            for (IndicatorId indicator : view.tables().outcomes()) {
                List<Row> rows = rows(indicator, difference, "points");
                if (!rows.isEmpty()) {
                    groups.add(group(indicator, rows, difference));
                    rows.forEach(row -> data.add(row.cells()));
                    rows(indicator, difference, "runs").forEach(row -> data.add(row.cells()));
                }
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        data.add(0, view.tables().rows(TABLE).get(0).columns());
        return Optional.of(view.figure(
                "spread",
                texts.get(
                        "spread.title",
                        view.cases(view.tables().count()),
                        view.card().replications()),
                finding(),
                List.of(),
                view.caption(texts.get("spread.caption")),
                data,
                new Ladder(
                        List.of(
                                new Ladder.KeyEntry(Ladder.Style.DISC, true, true, texts.get("spread.key-points")),
                                new Ladder.KeyEntry(Ladder.Style.DIAMOND, false, true, texts.get("spread.key-runs"))),
                        groups,
                        texts)));
    }

    private List<Row> rows(IndicatorId indicator, boolean difference, String over) {
        return view.tables().rows(TABLE, "indicator", indicator.id(), "over", over).stream()
                .filter(row -> row.text("against").isEmpty() != difference)
                .filter(row -> !row.text("median").isEmpty())
                .toList();
    }

    private Ladder.Group group(IndicatorId indicator, List<Row> points, boolean difference) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Row row : points) {
            String name = difference
                    ? texts.get("spread.pair", view.scenario(row.text("scenario")), view.scenario(row.text("against")))
                    : view.scenario(row.text("scenario"));
            List<Ladder.Mark> marks = Stream.concat(
                            Stream.of(mark(Ladder.Style.DISC, row, true)),
                            runs(row).map(all -> mark(Ladder.Style.DIAMOND, all, false)).stream())
                    .toList();
            List<String> notes = difference ? List.of(view.percent(row.number("share_above_zero"))) : List.of();
            rungs.add(new Ladder.Rung(ChartTexts.capital(name), marks, notes));
        }
        String unit = difference
                ? view.unit(indicator)
                : texts.texts().find("chart." + indicator.id() + ".meaning").orElse(indicator.unit());
        return new Ladder.Group(
                texts.get(difference ? "spread.difference" : "spread.level", texts.name(indicator)),
                unit,
                difference ? List.of(texts.get("spread.above")) : List.of(),
                rungs);
    }

    private Optional<Row> runs(Row points) {
        return view
                .tables()
                .rows(
                        TABLE,
                        "scenario",
                        points.text("scenario"),
                        "against",
                        points.text("against"),
                        "indicator",
                        points.text("indicator"),
                        "over",
                        "runs")
                .stream()
                .findFirst();
    }

    private static Ladder.Mark mark(Ladder.Style style, Row row, boolean told) {
        return new Ladder.Mark(style, row.number("median"), row.number("p05"), row.number("p95"), told);
    }

    /** Of the first difference, or else of the first scenario, the band over points in each outcome. */
    private String finding() {
        boolean difference = view.tables().rows(TABLE).stream()
                .anyMatch(row -> !row.text("against").isEmpty());
        List<String> parts = new ArrayList<>();
        Optional<Row> first = Optional.empty();
        for (IndicatorId indicator : view.tables().outcomes()) {
            Optional<Row> row = rows(indicator, difference, "points").stream().findFirst();
            first = first.or(() -> row);
            row.ifPresent(one -> parts.add(part(indicator, one, difference)));
        }
        String scenario = first.map(row -> view.scenario(row.text("scenario"))).orElse("");
        String against = first.map(row -> view.scenario(row.text("against"))).orElse("");
        return difference
                ? texts.get("spread.finding-pair", scenario, against, texts.list(parts))
                : texts.get("spread.finding", scenario, texts.list(parts));
    }

    private String part(IndicatorId indicator, Row row, boolean difference) {
        int decimals = Subject.decimals((row.number("p95") - row.number("p05")) / 4);
        String low = texts.number(row.number("p05"), decimals);
        String high = texts.number(row.number("p95"), decimals);
        return difference
                ? texts.get(
                        "spread.part-pair",
                        view.within(indicator),
                        low,
                        high,
                        view.percent(row.number("share_above_zero")))
                : texts.get("spread.part", view.within(indicator), low, high);
    }
}
