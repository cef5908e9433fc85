package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.chart.ChartException;
import omslag.chart.ChartOptions;
import omslag.chart.Charts;
import omslag.chart.DesignTables;
import omslag.experiment.ModelVersion;
import omslag.measure.Scope;
import omslag.report.Explainer;
import omslag.report.Findings;
import omslag.report.Report;
import omslag.report.ReportException;
import omslag.report.ReportOptions;
import omslag.report.StyleFile;
import omslag.report.TableReasons;
import omslag.report.Why;
import omslag.scenario.Packs;
import omslag.text.Language;
import omslag.text.Texts;

/**
 * The charts of a results folder, with the sentence about sources that stands under each, and the report that takes them
 * in; of the runs of a design the findings as well.
 */
final class ScenarioCharts implements ChartMaker {
    @Override
    public void draw(Path folder, Language language, List<String> packs) throws IOException {
        draw(folder, language, packs, StyleFile.shipped(), 1);
    }

    @Override
    public void draw(Path folder, Language language, List<String> packs, StyleFile style, int threads)
            throws IOException {
        try {
            Charts.draw(
                    folder,
                    new ChartOptions(
                            language, sources(Texts.of(language), packs), style.charts(), names(language, packs)),
                    threads);
            boolean design = DesignTables.isDesign(folder);
            if (design) {
                Findings.of(folder, language).write(folder);
            }
            // Causes are kept of few runs of a design, each at one point.
            Why why = !design && Explainer.knows(folder)
                    ? new TableReasons(Explainer.read(folder, Scope.ALL), Texts.of(language))
                    : Why.UNKNOWN;
            Report.write(folder, new ReportOptions(language, why, style.page()));
        } catch (ChartException | ReportException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The tables hold the English names of municipalities; in Dutch some have another. */
    private static Map<String, String> names(Language language, List<String> packs) {
        Map<String, String> names = new LinkedHashMap<>();
        if (language == Language.DUTCH) {
            packs.stream()
                    .flatMap(pack -> Packs.SHIPPED.find(pack).stream())
                    .flatMap(pack -> pack.bodies().stream())
                    .forEach(body -> names.put(body.name(), body.nameDutch()));
        }
        return names;
    }

    /** A pack with sources to be named has a sentence of its own. */
    static String sources(Texts texts, List<String> packs) {
        String version = ModelVersion.program();
        String names = String.join(", ", packs);
        return texts.find("chart.sources." + names, version)
                .orElseGet(() -> texts.get("chart.sources", version, names));
    }
}
