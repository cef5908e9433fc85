package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.results.Batch;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * Draws the charts of a results folder from its tables: for each primary indicator the spread of runs, the means and
 * the paired differences, and for each scenario its landscapes.
 */
public final class Charts {
    private Charts() {}

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
        List<Figure> figures = figures(resultsFolder, options);
        Fonts fonts = Fonts.get();
        Path folder = resultsFolder.resolve("charts");
        Path data = folder.resolve("data");
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(data);
            try (Batch batch = new Batch(folder)) {
                for (Figure figure : figures) {
                    Export export = new Export(figure, fonts);
                    batch.file(figure.name() + ".svg", export.svg());
                    batch.file(figure.name() + ".pdf", export.pdf());
                    batch.file(figure.name() + ".png", export.png());
                    batch.table("data/" + figure.name() + ".csv", figure.data().get(0), export::data);
                }
                batch.publish();
                written.addAll(batch.files());
            }
        } catch (IOException e) {
            throw new ChartException("the charts cannot be written to " + folder + ": " + e, e);
        }
        return written;
    }

    /** What would be drawn. */
    static List<Figure> figures(Path resultsFolder, ChartOptions options) throws ChartException {
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
        return figures;
    }
}
