package omslag.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.text.Texts;

/** The charts of the runs of a design, from the tables that were made of them. */
final class DesignCharts {
    private final DesignView view;

    DesignCharts(Path folder, ChartOptions options) throws ChartException {
        try {
            view = new DesignView(
                    DesignTables.read(folder),
                    RunCard.read(folder),
                    new ChartTexts(Texts.of(options.language())),
                    options);
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
        return figures;
    }
}
