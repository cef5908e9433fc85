package omslag.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/** The charts of the runs of a design, from the tables that were made of them. */
final class DesignCharts {
    private final DesignView view;
    private final SpreadOverTimeChart bands;

    DesignCharts(Path folder, ChartOptions options) throws ChartException {
        try {
            view = new DesignView(
                    DesignTables.read(folder),
                    RunCard.read(folder),
                    new ChartTexts(Texts.of(options.language())),
                    options);
            bands = new SpreadOverTimeChart(view, folder);
        } catch (IOException e) {
            throw new ChartException(String.valueOf(e.getMessage()), e);
        }
    }

    /** All that the tables allow. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Optional<Plane> plane = view.plane();
        for (DesignView.Pair pair : view.pairs("signs.csv")) {
            plane.flatMap(axes -> new SignMapChart(view, pair, axes).figure()).ifPresent(figures::add);
        }
        for (DesignView.Pair pair : view.pairs("boxes.csv")) {
            new BoxChart(view, pair).figure().ifPresent(figures::add);
        }
        new RobustnessChart(view).figure().ifPresent(figures::add);
        new FrontChart(view).figure().ifPresent(figures::add);
        AcceptedChart accepted = new AcceptedChart(view);
        accepted.ranges().ifPresent(figures::add);
        accepted.targets().ifPresent(figures::add);
        for (Of of : subjects("sensitivity.csv")) {
            new SensitivityChart(view, of.scenario(), of.against()).figure().ifPresent(figures::add);
        }
        for (Of of : subjects("effects.csv")) {
            for (IndicatorId indicator : view.tables().outcomes()) {
                new EffectsChart(view, of.scenario(), of.against(), indicator)
                        .figure()
                        .ifPresent(figures::add);
            }
        }
        if (!view.tables().file().isSearch()) {
            // Points that a search came by are no sample of anything.
            new SpreadChart(view).figure().ifPresent(figures::add);
            figures.addAll(bands.figures());
        }
        return figures;
    }

    /** A scenario, and the one whose outcome is taken off; empty for its own outcome. */
    private record Of(String scenario, String against) {}

    /** Of what a table tells: the differences where there are any, for they are what is asked, otherwise the scenarios. */
    private List<Of> subjects(String table) {
        List<Of> all = view.tables().rows(table).stream()
                .map(row -> new Of(row.text("scenario"), row.text("against")))
                .distinct()
                .toList();
        List<Of> differences =
                all.stream().filter(of -> !of.against().isEmpty()).toList();
        return differences.isEmpty() ? all : differences;
    }
}
