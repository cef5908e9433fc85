package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import omslag.results.TableReader;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;
import omslag.unit.Decimals;
import omslag.unit.Quarter;

/**
 * The differences of a design through the years as bands over its points, where runs kept more than their last year: of the
 * mean difference at each point the median, the middle half and nine in ten.
 */
final class SpreadOverTimeChart {
    private static final int YEAR = 4;
    private static final List<String> COLUMNS = List.of("points", "p05", "p25", "median", "p75", "p95");
    private static final double HALF = 0.55;
    private static final double NINETY = 0.25;

    private final DesignView view;
    private final ChartTexts texts;
    private final Look look;
    private final Map<IndicatorId, Map<String, NavigableMap<Quarter, List<Double>>>> found = new TreeMap<>();

    /** Reads the differences of all government in a results folder. */
    SpreadOverTimeChart(DesignView view, Path folder) throws IOException {
        this.view = view;
        this.texts = view.texts();
        this.look = new Look(view.options().style());
        Path comparison = folder.resolve("comparison.csv");
        if (!Files.isRegularFile(comparison)) {
            return;
        }
        try (TableReader table =
                new TableReader(comparison, List.of("b", "quarter", "scope", "indicator", "difference"))) {
            for (TableReader.Row row = table.row(",all,"); row != null; row = table.row(",all,")) {
                keep(row);
            }
        }
    }

    private void keep(TableReader.Row row) {
        Optional<IndicatorId> indicator = view.tables().outcomes().stream()
                .filter(one -> one.id().equals(row.text("indicator")))
                .findFirst();
        Optional<Quarter> quarter = Quarter.find(row.text("quarter"));
        if (indicator.isPresent()
                && quarter.isPresent()
                && row.text("scope").equals("all")
                && !row.text("difference").isEmpty()) {
            found.computeIfAbsent(indicator.get(), any -> new TreeMap<>())
                    .computeIfAbsent(row.text("b"), any -> new TreeMap<>())
                    .computeIfAbsent(quarter.get(), any -> new ArrayList<>())
                    .add(row.number("difference"));
        }
    }

    /** A figure for each outcome; none where runs kept but one year. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        found.forEach((indicator, pairs) -> {
            List<Series> series = new ArrayList<>();
            pairs.forEach((b, quarters) -> {
                if (quarters.lastKey().index() - quarters.firstKey().index() >= YEAR) {
                    series.add(series(b, quarters));
                }
            });
            if (!series.isEmpty()) {
                figures.add(figure(indicator, series));
            }
        });
        return figures;
    }

    private static Series series(String b, NavigableMap<Quarter, List<Double>> quarters) {
        List<Row> rows = new ArrayList<>();
        quarters.forEach((quarter, values) -> {
            Summary summary =
                    Summary.of(values.stream().mapToDouble(Double::doubleValue).toArray());
            rows.add(new Row(
                    quarter,
                    COLUMNS,
                    List.of(
                            String.valueOf(values.size()),
                            Decimals.text(summary.p05()),
                            Decimals.text(summary.p25()),
                            Decimals.text(summary.median()),
                            Decimals.text(summary.p75()),
                            Decimals.text(summary.p95()))));
        });
        return new Series(b, "", rows);
    }

    private Figure figure(IndicatorId indicator, List<Series> series) {
        Scale scale = Subject.differences(
                series.stream().map(one -> panel(one, series, 0)).toList());
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "quarter", "points", "p05", "p25", "median", "p75", "p95"));
        for (Series one : series) {
            for (Row row : one.rows()) {
                List<String> line =
                        new ArrayList<>(List.of(one.scenario(), row.quarter().toString()));
                line.addAll(row.cells());
                data.add(line);
            }
        }
        Row first = series.get(0).rows().get(0);
        Row last = series.get(0).rows().get(series.get(0).rows().size() - 1);
        String a = view.card().scenarios().get(0).name();
        return new Figure(
                "spread-" + indicator.id(),
                texts.get(
                        "spread.title-years",
                        view.within(indicator),
                        view.scenario(a),
                        view.cases(view.tables().count()),
                        view.card().replications()),
                finding(indicator, a, series.get(0).scenario(), last),
                view.unit(indicator),
                key(),
                series.stream()
                        .map(one -> panel(one, series, scale.decimals() + 1))
                        .toList(),
                new Figure.Axes(first.quarter().index() / 4.0, (last.quarter().index() + 1) / 4.0, scale, texts),
                view.sources(texts.get("spread.caption-years")),
                data);
    }

    private String finding(IndicatorId indicator, String a, String b, Row last) {
        int decimals = Subject.decimals((last.number("p95") - last.number("p05")) / 4);
        return ChartTexts.capital(texts.get(
                "spread.finding-years",
                view.scenario(b),
                view.scenario(a),
                view.within(indicator),
                texts.number(last.number("p05"), decimals),
                texts.number(last.number("p95"), decimals),
                last.quarter().number() == YEAR
                        ? texts.get("at.end", last.quarter().year())
                        : texts.get("at.quarter", last.quarter())));
    }

    private Figure.Panel panel(Series series, List<Series> all, int decimals) {
        Palette palette = look.palette(1 + all.indexOf(series));
        Row last = series.rows().get(series.rows().size() - 1);
        return new Figure.Panel(
                ChartTexts.capital(view.scenario(series.scenario())),
                "",
                palette.ink(),
                List.of(
                        Trace.band(series, "p05", "p95", palette.tint(NINETY)),
                        Trace.band(series, "p25", "p75", palette.tint(HALF)),
                        Trace.zero(
                                all, look.ink(), look.thick(1.1, look.palette(0).dash())),
                        Trace.line(series, "median", palette.ink(), look.thick(2))),
                List.of(new Figure.EndLabel(
                        last.time(),
                        last.number("median"),
                        "",
                        texts.number(last.number("median"), decimals),
                        palette.ink())));
    }

    private List<Figure.KeyEntry> key() {
        return List.of(
                new Figure.KeyEntry(look.quiet(), look.thick(2), texts.get("spread.key-median")),
                new Figure.KeyEntry(look.tint(look.quiet(), HALF), null, texts.get("spread.key-half")),
                new Figure.KeyEntry(look.tint(look.quiet(), NINETY), null, texts.get("spread.key-ninety")));
    }
}
