package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.term.IndicatorId;

/**
 * Draws the charts of a results folder from its tables: for each primary indicator the spread of runs, the means, and
 * the paired differences.
 */
public final class Charts {
    private Charts() {}

    /**
     * Draws all charts into {@code charts/} of the folder, each as SVG, PDF and PNG with its numbers in
     * {@code charts/data/}.
     *
     * <p>Everything is read before anything is written. Charts of the same name are replaced. An indicator that the
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
            for (Figure figure : figures) {
                Export export = new Export(figure, fonts);
                written.add(Files.write(folder.resolve(figure.name() + ".svg"), export.svg()));
                written.add(Files.write(folder.resolve(figure.name() + ".pdf"), export.pdf()));
                written.add(Files.write(folder.resolve(figure.name() + ".png"), export.png()));
                written.add(Files.write(data.resolve(figure.name() + ".csv"), export.csv()));
            }
        } catch (IOException e) {
            throw new ChartException("the charts cannot be written to " + folder + ": " + e, e);
        }
        return written;
    }

    /** What would be drawn. */
    static List<Figure> figures(Path resultsFolder, ChartOptions options) throws ChartException {
        ResultTables tables = new ResultTables(resultsFolder);
        ChartTexts texts = new ChartTexts(options.language());
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
        return figures;
    }
}
