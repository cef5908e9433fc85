package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.Batch;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/** Do results depend on how finely the model is cut? For each indicator, how far each level lies from the finest. */
public final class ConvergenceChart {
    private static final List<Ladder.Style> STYLES =
            List.of(Ladder.Style.DISC, Ladder.Style.DIAMOND, Ladder.Style.PALE);

    private final ChartOptions options;
    private final ChartTexts texts;
    private final String what;
    private final List<Row> rows;
    private final List<String> cases;
    private final List<Long> levels;

    private ConvergenceChart(String what, List<Row> all, ChartOptions options) {
        this.options = options;
        this.what = what;
        texts = new ChartTexts(Texts.of(options.language()));
        String last = all.stream()
                .map(row -> row.text("year"))
                .max(Comparator.naturalOrder())
                .orElse("");
        rows = all.stream().filter(row -> row.text("year").equals(last)).toList();
        cases = rows.stream()
                .map(row -> row.text("case"))
                .distinct()
                .limit(STYLES.size())
                .toList();
        levels = rows.stream()
                .map(row -> (long) row.number("level"))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Draws one picture for each thing that a table of convergence makes finer.
     *
     * @param table the table
     * @param folder where the pictures go, as SVG and PNG
     */
    public static void draw(Path table, Path folder, ChartOptions options) throws IOException, ChartException {
        Files.createDirectories(folder);
        Fonts fonts = Fonts.of(new Look(options.style()));
        try (Batch batch = new Batch(folder)) {
            for (Figure figure : figures(table, options)) {
                Export export = new Export(figure, fonts);
                batch.file(figure.name() + ".svg", export.svg());
                batch.file(figure.name() + ".png", export.png());
            }
            batch.publish();
        }
    }

    /** A figure for each thing that a table of convergence makes finer. */
    static List<Figure> figures(Path table, ChartOptions options) throws IOException {
        List<Row> all = new ArrayList<>();
        try (TableReader reader = new TableReader(table, List.of("what", "case", "level", "indicator", "year"))) {
            for (Row row = reader.row(""); row != null; row = reader.row("")) {
                all.add(row);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (String what : all.stream().map(row -> row.text("what")).distinct().toList()) {
            List<Row> rows =
                    all.stream().filter(row -> row.text("what").equals(what)).toList();
            figures.add(new ConvergenceChart(what, rows, options).figure());
        }
        return figures;
    }

    private Figure figure() {
        List<Ladder.KeyEntry> key = new ArrayList<>();
        for (int c = 0; c < cases.size(); c++) {
            key.add(new Ladder.KeyEntry(STYLES.get(c), true, true, column(cases.get(c))));
        }
        key.add(new Ladder.KeyEntry(Ladder.Style.DISC, false, true, texts.get("convergence.untold")));
        List<Ladder.Group> groups =
                IndicatorId.primaries().stream().map(this::group).toList();
        List<List<String>> data = new ArrayList<>();
        data.add(rows.get(0).columns());
        rows.forEach(row -> data.add(row.cells()));
        String caption = texts.get("convergence.caption", runs(), rows.get(0).text("year"));
        return new Figure(
                "convergence-" + what,
                texts.get(step() ? "convergence.title-step" : "convergence.title-population", level(finest())),
                finding(),
                "",
                List.of(),
                List.of(),
                new Figure.Axes(0, 1, new Scale(0, 1, 1), texts),
                options.sources().isBlank()
                        ? caption
                        : caption + " " + options.sources().strip(),
                data,
                new Ladder(key, groups, texts));
    }

    private boolean step() {
        return what.equals("step");
    }

    private Ladder.Group group(IndicatorId indicator) {
        String unit =
                texts.texts().find("chart." + indicator.id() + ".difference").orElse(indicator.unit());
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (long level : levels) {
            List<Ladder.Mark> marks = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            for (int c = 0; c < cases.size(); c++) {
                Optional<Row> row = find(cases.get(c), level, indicator);
                notes.add(row.map(this::mean).orElse("–"));
                if (level != finest() && row.isPresent()) {
                    marks.add(mark(STYLES.get(c), row.get()));
                }
            }
            rungs.add(new Ladder.Rung(level(level), marks, notes));
        }
        List<String> columns = cases.stream().map(this::column).toList();
        return new Ladder.Group(ChartTexts.capital(texts.name(indicator)), unit, columns, rungs);
    }

    private static Ladder.Mark mark(Ladder.Style style, Row row) {
        return new Ladder.Mark(
                style,
                row.number("difference"),
                row.number("difference_low"),
                row.number("difference_high"),
                told(row));
    }

    private static boolean told(Row row) {
        return row.text("distinguishable").equals("true");
    }

    private String mean(Row row) {
        double half = row.number("ci_high") - row.number("mean");
        return texts.number(row.number("mean"), Double.isNaN(half) ? 3 : Math.max(2, Subject.decimals(half)));
    }

    private Optional<Row> find(String one, long level, IndicatorId indicator) {
        return rows.stream()
                .filter(row -> row.text("case").equals(one)
                        && (long) row.number("level") == level
                        && row.text("indicator").equals(indicator.id()))
                .findFirst();
    }

    /** The level that the others are held against. */
    private long finest() {
        return (long) rows.get(0).number("finest");
    }

    private String level(long level) {
        if (!step()) {
            return texts.get("convergence.agents", texts.texts().number((double) level, 0));
        }
        if (level == 1) {
            return texts.get("convergence.quarter");
        }
        if (level == 3) {
            return texts.get("convergence.month");
        }
        return level == 6
                ? texts.get("convergence.half-month")
                : texts.get("convergence.steps", texts.texts().number((double) level, 0));
    }

    /** The largest difference that can be told, against the mean. */
    private String finding() {
        List<Row> coarse = rows.stream()
                .filter(row -> (long) row.number("level") != finest() && cases.contains(row.text("case")))
                .toList();
        List<Row> told = coarse.stream().filter(ConvergenceChart::told).toList();
        Optional<Row> worst = told.stream()
                .filter(row -> cases.indexOf(row.text("case")) < 2)
                .max(Comparator.comparingDouble(ConvergenceChart::relative));
        if (worst.isEmpty()) {
            return texts.get("convergence.finding-none", told.size(), coarse.size());
        }
        Row row = worst.get();
        IndicatorId indicator = IndicatorId.primaries().stream()
                .filter(one -> one.id().equals(row.text("indicator")))
                .findFirst()
                .orElseThrow();
        return texts.get(
                "convergence.finding",
                told.size(),
                coarse.size(),
                texts.number(100 * relative(row), 1),
                texts.name(indicator),
                level((long) row.number("level")));
    }

    private static double relative(Row row) {
        return Math.abs(row.number("difference") / (row.number("mean") - row.number("difference")));
    }

    /** How many runs there are of each, or from how few to how many. */
    private String runs() {
        int[] counts =
                rows.stream().mapToInt(row -> (int) row.number("n")).sorted().toArray();
        int least = counts[0];
        int most = counts[counts.length - 1];
        return least == most ? Integer.toString(most) : least + "–" + most;
    }

    private String column(String one) {
        int c = cases.indexOf(one);
        return c == 2 ? texts.get("convergence.second-less-first") : name(one);
    }

    private static String name(String one) {
        return one.replaceAll("[-_]+", " ").strip();
    }
}
