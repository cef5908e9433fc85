package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * Draws the charts of a results folder from its tables: for each primary indicator the spread of runs, the means and
 * the paired differences, and for each scenario its landscapes; of the runs of a design, what was made of its points.
 */
public final class Charts {
    /** Names of the columns of the index of charts. */
    private static final List<String> INDEX = List.of("name", "title", "subtitle", "alt");

    private Charts() {}

    private static void index(List<Figure> figures, Csv csv) throws IOException {
        for (Figure figure : figures) {
            List.of(figure.name(), figure.finding(), figure.title(), figure.alt())
                    .forEach(csv::cell);
            csv.end();
        }
    }

    /**
     * Draws all charts into {@code charts/} of the folder, each as SVG, PDF and PNG with its numbers in
     * {@code charts/data/}.
     *
     * <p>Everything is read before anything is written, and everything is written before charts of the same name are
     * replaced: a disk that fills up leaves the old ones. An indicator that the
     * tables leave out has no charts, and a folder with one scenario has no differences.
     *
     * @param resultsFolder a folder with {@code runs.csv}, {@code summary.csv} and, for several scenarios,
     *     {@code comparison.csv}
     * @return the files written, in order
     * @throws ChartException when a table is missing or cannot be understood, or a chart cannot be written; its message
     *     is for the user
     */
    public static List<Path> draw(Path resultsFolder, ChartOptions options) throws ChartException {
        return draw(resultsFolder, options, 1);
    }

    /** Draws the same charts on so many threads. */
    public static List<Path> draw(Path resultsFolder, ChartOptions options, int threads) throws ChartException {
        List<Figure> figures = figures(resultsFolder, options);
        Fonts fonts = Fonts.of(new Look(options.style()));
        Path folder = resultsFolder.resolve("charts");
        Path data = folder.resolve("data");
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(data);
            try (Batch batch = new Batch(folder)) {
                for (Drawn drawn : drawn(figures, fonts, threads)) {
                    String name = drawn.figure.name();
                    batch.file(name + ".svg", drawn.svg);
                    batch.file(name + ".pdf", drawn.pdf);
                    batch.file(name + ".png", drawn.png);
                    batch.table("data/" + name + ".csv", drawn.figure.data().get(0), drawn.export::data);
                }
                batch.table("index.csv", INDEX, csv -> index(figures, csv));
                batch.publish();
                written.addAll(batch.files());
            }
        } catch (IOException e) {
            throw new ChartException("the charts cannot be written to " + folder + ": " + e, e);
        }
        return written;
    }

    /** A figure in all its forms. */
    private record Drawn(Figure figure, Export export, byte[] svg, byte[] pdf, byte[] png) {}

    /** Draws several figures at once, each on one thread, and gives them in their order. */
    private static List<Drawn> drawn(List<Figure> figures, Fonts fonts, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Charts::thread);
        try {
            List<Drawn> drawn = new ArrayList<>();
            for (Future<Drawn> one : pool.invokeAll(
                    figures.stream().map(figure -> drawing(figure, fonts)).toList())) {
                drawn.add(one.get());
            }
            return drawn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while charts were drawn", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Drawn> drawing(Figure figure, Fonts fonts) {
        return () -> {
            Export export = new Export(figure, fonts);
            return new Drawn(figure, export, export.svg(), export.pdf(), export.png());
        };
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "charts");
        thread.setDaemon(true);
        return thread;
    }

    /** What would be drawn. */
    static List<Figure> figures(Path resultsFolder, ChartOptions options) throws ChartException {
        if (DesignTables.isDesign(resultsFolder)) {
            return new DesignCharts(resultsFolder, options).figures();
        }
        ResultTables tables = new ResultTables(resultsFolder);
        ChartTexts texts = new ChartTexts(Texts.of(options.language()));
        List<Figure> figures = new ArrayList<>();
        for (IndicatorId indicator : IndicatorId.primaries()) {
            Subject subject = new Subject(indicator, tables, texts, options);
            if (!subject.scenarios().isEmpty()) {
                figures.add(new FanChart(subject).figure());
                figures.add(new MeansChart(subject).figure());
            }
            if (!subject.pairs().isEmpty()) {
                figures.add(new DifferenceChart(subject).figure());
            }
        }
        Subject first = new Subject(IndicatorId.RUN_SHARE, tables, texts, options);
        for (Series series : first.scenarios()) {
            new LandscapesChart(tables, texts, first).figure(series.scenario()).ifPresent(figures::add);
        }
        figures.addAll(new MoreCharts(resultsFolder, tables, options).figures());
        return figures;
    }
}
