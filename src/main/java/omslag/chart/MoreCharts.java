package omslag.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/** The charts beyond the summary: consequences, causes, grids, runs, the balance of data and municipalities. */
final class MoreCharts {
    private final Path folder;
    private final ResultTables tables;
    private final ChartOptions options;
    private final ChartTexts texts;
    private final List<Figure> figures = new ArrayList<>();

    MoreCharts(Path folder, ResultTables tables, ChartOptions options) {
        this.folder = folder;
        this.tables = tables;
        this.options = options;
        this.texts = new ChartTexts(Texts.of(options.language()));
    }

    private Subject subject(IndicatorId indicator) {
        return new Subject(indicator, tables, texts, options);
    }

    /** All that the tables allow. */
    List<Figure> figures() throws ChartException {
        new ConsequencesChart(ConsequencesChart.indicators().stream()
                        .map(this::subject)
                        .toList())
                .figure()
                .ifPresent(figures::add);
        RunHistories runs = new RunHistories(folder);
        Causes causes = new Causes(folder);
        SettingsGrid settings =
                new SettingsGrid(folder, List.copyOf(tables.completed().keySet()));
        for (IndicatorId indicator : IndicatorId.primaries()) {
            Subject subject = subject(indicator);
            if (subject.scenarios().isEmpty()) {
                continue;
            }
            if (runs.has(indicator)) {
                RunsCharts charts = new RunsCharts(indicator, subject, runs);
                figures.add(charts.spaghetti());
                figures.add(charts.ends());
            }
            WaterfallChart waterfall = new WaterfallChart(indicator, subject, causes);
            subject.scenarios().forEach(one -> waterfall.scenario(one).ifPresent(figures::add));
            subject.pairs().forEach(one -> waterfall.difference(one).ifPresent(figures::add));
            grid(subject, settings);
        }
        new TernaryChart(subject(IndicatorId.INFORMATION_BALANCE), tables)
                .figure()
                .ifPresent(figures::add);
        places();
        return figures;
    }

    private void grid(Subject subject, SettingsGrid settings) {
        Map<String, Double> ends = new LinkedHashMap<>();
        for (Series one : subject.scenarios()) {
            one.last("mean").ifPresent(row -> ends.put(one.scenario(), row.number("mean")));
        }
        settings.grid(ends).ifPresent(grid -> figures.add(new HeatMap(subject, grid).figure()));
    }

    private void places() throws ChartException {
        Subject subject = subject(IndicatorId.LEGITIMACY);
        if (subject.scenarios().isEmpty()) {
            return;
        }
        List<Row> rows = subject.scenarios().get(0).rows();
        String year = String.valueOf(rows.get(rows.size() - 1).quarter().year());
        new MunicipalitiesChart(subject, new Municipalities(folder, year))
                .figure()
                .ifPresent(figures::add);
    }
}
