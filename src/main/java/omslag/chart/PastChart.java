package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.results.Batch;
import omslag.results.TableReader;
import omslag.text.Language;
import omslag.text.Texts;

/**
 * How near do runs come to the series of the past? Each series on axes of its own: what was observed, the spread of runs
 * and a simple forecast.
 */
public final class PastChart {
    /** The name of its files. */
    public static final String NAME = "past";

    private static final String TABLE = "series_paths.csv";

    private static final List<String> NEEDED = List.of(
            "target",
            "what",
            "what_nl",
            "part",
            "unit",
            "year",
            "observed",
            "runs",
            "mean",
            "p05",
            "p95",
            "naive_mean",
            "naive_linear",
            "naive_logistic");

    private final List<TableReader.Row> rows;
    private final ChartTexts texts;
    private final ChartOptions options;

    private PastChart(List<TableReader.Row> rows, ChartOptions options) {
        this.rows = List.copyOf(rows);
        this.options = options;
        texts = new ChartTexts(Texts.of(options.language()));
    }

    /**
     * Draws it into {@code charts/} of a folder with {@code series_paths.csv}, as SVG, PDF and PNG with its numbers.
     *
     * @return the files written
     * @throws ChartException when the table cannot be understood, or the chart cannot be written
     */
    public static List<Path> draw(Path folder, ChartOptions options) throws ChartException {
        Path charts = folder.resolve("charts");
        try {
            Figure figure = figure(folder, options);
            Export export = new Export(figure, Fonts.of(new Look(options.style())));
            Files.createDirectories(charts.resolve("data"));
            try (Batch batch = new Batch(charts)) {
                batch.file(NAME + ".svg", export.svg());
                batch.file(NAME + ".pdf", export.pdf());
                batch.file(NAME + ".png", export.png());
                batch.table("data/" + NAME + ".csv", figure.data().get(0), export::data);
                batch.publish();
                return batch.files();
            }
        } catch (IOException e) {
            throw new ChartException("the chart of the past cannot be made: " + e.getMessage(), e);
        }
    }

    static Figure figure(Path folder, ChartOptions options) throws IOException {
        return read(folder, options).figure();
    }

    /** What is drawn. */
    static List<PastPanel> panels(Path folder, ChartOptions options) throws IOException {
        return read(folder, options).panels();
    }

    private static PastChart read(Path folder, ChartOptions options) throws IOException {
        List<TableReader.Row> rows = new ArrayList<>();
        try (TableReader table = new TableReader(folder.resolve(TABLE), NEEDED)) {
            for (TableReader.Row row = table.row(""); row != null; row = table.row("")) {
                rows.add(row);
            }
        }
        return new PastChart(rows, options);
    }

    private List<PastPanel> panels() {
        Map<String, List<TableReader.Row>> bySeries = new LinkedHashMap<>();
        for (TableReader.Row row : rows) {
            bySeries.computeIfAbsent(row.text("target") + " " + row.text("part"), key -> new ArrayList<>())
                    .add(row);
        }
        return bySeries.values().stream().map(this::panel).toList();
    }

    private Figure figure() {
        List<PastPanel> panels = panels();
        long held = panels.stream().filter(PastPanel::hasModel).count();
        int runs = rows.stream()
                .mapToInt(row -> Integer.parseInt(row.text("runs")))
                .max()
                .orElse(0);
        Look look = new Look(options.style());
        Palette model = look.palette(0);
        List<Figure.KeyEntry> key = List.of(
                new Figure.KeyEntry(look.ink(), null, texts.get("past.observed")),
                new Figure.KeyEntry(
                        model.colour(), model.line(2), model.tint(PastSketch.BAND), texts.get("past.model")),
                new Figure.KeyEntry(look.quiet(), Look.stroke(1.2, 4, 3), texts.get("past.naive")));
        List<List<String>> data = new ArrayList<>();
        data.add(rows.isEmpty() ? List.of("target") : rows.get(0).columns());
        rows.forEach(row -> data.add(row.cells()));
        return new Figure(
                NAME,
                texts.get("past.title", runs),
                texts.get("past.finding", held, panels.size()),
                "",
                key,
                List.of(),
                new Figure.Axes(0, 1, new Scale(0, 1, 1), texts),
                (texts.get("past.caption") + " " + options.sources()).strip(),
                data,
                new PastSketch(panels, texts));
    }

    private PastPanel panel(List<TableReader.Row> of) {
        TableReader.Row first = of.get(0);
        String what = first.text(options.language() == Language.DUTCH ? "what_nl" : "what");
        boolean lone = rows.stream()
                .filter(row -> row.text("target").equals(first.text("target")))
                .allMatch(row -> row.text("part").equals(first.text("part")));
        String part = lone ? "" : ": " + first.text("part").replace('-', ' ');
        return new PastPanel(first.text("target") + part, ChartTexts.capital(what), first.text("unit"), of);
    }
}
