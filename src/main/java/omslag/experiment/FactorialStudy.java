package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.scenario.DesignSpec;
import omslag.statistics.FullGrid;
import omslag.statistics.Holm;
import omslag.statistics.PairedDifference;

/**
 * What each dimension of a grid does, and which of them do more together: main effects and interactions by twos.
 *
 * <p>A main effect is the mean at the last level less that at the first, over all levels of the others. An interaction is
 * how much larger the effect of one dimension is at the last level of another than at its first: above zero they
 * complement each other. Both are taken in each replication, in which all points share their chance, so that their
 * intervals are those of paired differences; p-values are corrected for the number of effects of the outcome (Holm).
 */
final class FactorialStudy implements Study {
    static final List<String> COLUMNS = List.of(
            "scenario",
            "against",
            "indicator",
            "effect",
            "dimension",
            "with",
            "n",
            "value",
            "ci_low",
            "ci_high",
            "p_corrected");

    /** An effect of one dimension, or of two together. */
    private record Effect(int first, int second, PairedDifference value) {
        boolean isMain() {
            return second < 0;
        }
    }

    @Override
    public void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException {
        DesignSpec.Grid grid = (DesignSpec.Grid) layout.spec();
        FullGrid cube = (FullGrid) layout.cube().orElseThrow();
        batch.table(
                "effects.csv",
                COLUMNS,
                csv -> Subjects.each(outcomes, subject -> {
                    List<Effect> effects = effects(grid, cube, subject.values());
                    double[] corrected = Holm.corrected(effects.stream()
                            .mapToDouble(effect -> effect.value().pValue())
                            .toArray());
                    for (int e = 0; e < effects.size(); e++) {
                        write(subject.start(csv), grid, effects.get(e), corrected[e]);
                    }
                }));
    }

    private static void write(Csv csv, DesignSpec.Grid grid, Effect effect, double corrected) throws IOException {
        PairedDifference value = effect.value();
        csv.cell(effect.isMain() ? "main" : "interaction");
        csv.cell(grid.dimensions().get(effect.first()).name());
        csv.cell(effect.isMain() ? "" : grid.dimensions().get(effect.second()).name());
        csv.cell(value.n()).cell(value.mean());
        csv.cell(value.interval().low())
                .cell(value.interval().high())
                .cell(corrected)
                .end();
    }

    private static List<Effect> effects(DesignSpec.Grid grid, FullGrid cube, double[][] values) {
        int dimensions = grid.dimensions().size();
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            effects.add(new Effect(
                    i,
                    -1,
                    PairedDifference.of(at(cube, values, i, false, -1, false), at(cube, values, i, true, -1, false))));
        }
        for (int i = 0; i < dimensions; i++) {
            for (int j = i + 1; j < dimensions; j++) {
                effects.add(new Effect(
                        i,
                        j,
                        PairedDifference.of(effect(cube, values, i, j, false), effect(cube, values, i, j, true))));
            }
        }
        return effects;
    }

    /** The effect of one dimension by replication where another is at its last level, or at its first. */
    private static double[] effect(FullGrid cube, double[][] values, int of, int with, boolean last) {
        double[] low = at(cube, values, of, false, with, last);
        double[] high = at(cube, values, of, true, with, last);
        for (int r = 0; r < low.length; r++) {
            high[r] -= low[r];
        }
        return high;
    }

    /**
     * The mean by replication over the points at which one dimension is at its last level, or at its first, and another, if
     * any, too; not-a-number in a replication in which a run is missing.
     */
    private static double[] at(FullGrid cube, double[][] values, int one, boolean last, int other, boolean otherLast) {
        double[] means = new double[values[0].length];
        for (int r = 0; r < means.length; r++) {
            double sum = 0;
            int n = 0;
            for (int p = 0; p < cube.size(); p++) {
                if (stands(cube, p, one, last) && (other < 0 || stands(cube, p, other, otherLast))) {
                    sum += values[p][r];
                    n++;
                }
            }
            means[r] = sum / n;
        }
        return means;
    }

    private static boolean stands(FullGrid cube, int point, int dimension, boolean last) {
        return cube.level(point, dimension) == (last ? cube.levels(dimension) - 1 : 0);
    }
}
