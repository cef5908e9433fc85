package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import omslag.results.Batch;
import omslag.results.TableReader;
import omslag.term.IndicatorId;
import omslag.text.Texts;
import omslag.unit.Quarter;

/** Does the main answer hold over what calibration leaves open? The difference with its interval, over a band of sets. */
public final class BandChart {
    private static final double SETS = 0.3;

    private final Path table;
    private final ChartOptions options;
    private final ChartTexts texts;
    private final Look look;

    private BandChart(Path table, ChartOptions options) {
        this.table = table;
        this.options = options;
        texts = new ChartTexts(Texts.of(options.language()));
        look = new Look(options.style());
    }

    /**
     * Draws the main comparison of a validation, one picture for each indicator.
     *
     * @param table the table of the comparison
     * @param folder where the pictures go, as SVG and PNG
     */
    public static void draw(Path table, Path folder, ChartOptions options) throws IOException, ChartException {
        BandChart chart = new BandChart(table, options);
        Files.createDirectories(folder);
        Fonts fonts = Fonts.of(chart.look);
        try (Batch batch = new Batch(folder)) {
            for (IndicatorId indicator : IndicatorId.primaries()) {
                Series series = chart.series(indicator);
                if (!series.rows().isEmpty()) {
                    Export export = new Export(chart.figure(indicator, series), fonts);
                    batch.file("main-" + indicator.id() + ".svg", export.svg());
                    batch.file("main-" + indicator.id() + ".png", export.png());
                }
            }
            batch.publish();
        }
    }

    /** The picture of one indicator. */
    static Figure figure(Path table, IndicatorId indicator, ChartOptions options) throws IOException {
        BandChart chart = new BandChart(table, options);
        return chart.figure(indicator, chart.series(indicator));
    }

    private Series series(IndicatorId indicator) throws IOException {
        List<Row> rows = new ArrayList<>();
        String a = "";
        String b = "";
        try (TableReader reader = new TableReader(table, List.of("a", "b", "indicator", "quarter", "difference"))) {
            for (TableReader.Row row = reader.row(indicator.id()); row != null; row = reader.row(indicator.id())) {
                if (row.text("indicator").equals(indicator.id())) {
                    a = row.text("a");
                    b = row.text("b");
                    Quarter quarter = Quarter.find(row.text("quarter")).orElseThrow();
                    rows.add(new Row(quarter, row.columns(), row.cells()));
                }
            }
        }
        return new Series(b, a, rows);
    }

    private Figure figure(IndicatorId indicator, Series series) {
        List<Trace> traces = traces(series);
        double low = Math.min(0, least(traces));
        double high = Math.max(0, most(traces));
        Scale scale = Scale.around(low, high, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        double from = Math.floor(series.rows().get(0).time());
        double to = Math.ceil(series.rows().get(series.rows().size() - 1).time());
        Palette palette = look.palette(1);
        List<Figure.EndLabel> labels = series.last("difference").stream()
                .map(row -> new Figure.EndLabel(
                        row.time(),
                        row.number("difference"),
                        "",
                        texts.number(row.number("difference"), scale.decimals() + 1),
                        palette.ink()))
                .toList();
        return new Figure(
                "main-" + indicator.id(),
                ChartTexts.capital(texts.get(
                        "band.title", name(series.scenario()), name(series.against()), texts.name(indicator))),
                finding(indicator, series, scale.decimals() + 1),
                texts.texts().find("chart." + indicator.id() + ".difference").orElse(indicator.unit()),
                key(series),
                List.of(new Figure.Panel("", "", palette.ink(), traces, labels)),
                new Figure.Axes(from, to, scale, texts),
                caption(series),
                List.of());
    }

    private List<Trace> traces(Series series) {
        Palette palette = look.palette(1);
        List<Trace> traces = new ArrayList<>();
        if (sets(series) > 0) {
            traces.add(Trace.band(series, "sets_p05", "sets_p95", look.tint(palette.ink(), SETS / 2)));
        }
        traces.add(Trace.band(series, "ci_low", "ci_high", look.tint(palette.ink(), 1.5 * SETS)));
        if (sets(series) > 0) {
            traces.add(Trace.line(series, "sets_median", look.quiet(), look.thick(1.2, 4f, 3f)));
        }
        traces.add(Trace.zero(List.of(series), look.ink(), look.thick(1.1)));
        traces.add(Trace.line(series, "difference", palette.ink(), look.thick(2)));
        return traces;
    }

    private List<Figure.KeyEntry> key(Series series) {
        Palette palette = look.palette(1);
        List<Figure.KeyEntry> key = new ArrayList<>();
        key.add(new Figure.KeyEntry(palette.ink(), look.thick(2), texts.get("band.key-default")));
        key.add(new Figure.KeyEntry(look.tint(palette.ink(), 1.5 * SETS), null, texts.get("band.key-interval")));
        if (sets(series) > 0) {
            key.add(new Figure.KeyEntry(
                    look.quiet(),
                    look.thick(1.2, 4f, 3f),
                    look.tint(palette.ink(), SETS / 2),
                    texts.get("band.key-sets")));
        }
        return key;
    }

    private String finding(IndicatorId indicator, Series series, int decimals) {
        Row end = series.rows().get(series.rows().size() - 1);
        double difference = end.number("difference");
        boolean known = end.text("distinguishable").equals("true");
        String told = texts.get(
                !known ? "band.untold" : difference < 0 ? "band.lower" : "band.higher",
                end.quarter().year(),
                texts.name(indicator).toLowerCase(Locale.ROOT),
                texts.number(Math.abs(difference), decimals),
                name(series.scenario()),
                name(series.against()));
        return sets(series) == 0
                ? told
                : told + texts.get("band.sets", texts.number(100 * end.number("sets_above"), 0), sets(series));
    }

    private String caption(Series series) {
        String runs = texts.get(sets(series) == 0 ? "band.caption" : "band.caption-sets", series.runs(), sets(series));
        return options.sources().isBlank()
                ? runs
                : runs + " " + options.sources().strip();
    }

    private static int sets(Series series) {
        return (int) series.rows().get(0).number("sets");
    }

    private static String name(String scenario) {
        return scenario.replaceAll("[-_]+", " ").strip();
    }

    private static double least(List<Trace> traces) {
        return traces.stream()
                .mapToDouble(Trace::low)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0);
    }

    private static double most(List<Trace> traces) {
        return traces.stream()
                .mapToDouble(Trace::high)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
    }
}
