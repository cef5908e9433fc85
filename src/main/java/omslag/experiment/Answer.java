package omslag.experiment;

import java.io.IOException;
import java.util.List;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;

/**
 * What the runs at a point gave.
 *
 * @param point its number; 0 for settings that are no scenario together, which are not run
 * @param settings what it sets, as tables have it
 * @param values for each figure, scenario and replication, not-a-number where undefined; empty unless every run completed
 */
record Answer(int point, List<String> settings, double[][][] values) {
    /** A list of its own. */
    Answer {
        settings = List.copyOf(settings);
    }

    /** Settings that could not be tried. */
    static Answer none(int point, List<String> settings) {
        return new Answer(point, settings, new double[0][][]);
    }

    /** Whether every run completed. */
    boolean complete() {
        return values.length > 0;
    }

    /** Reads the runs at a point. */
    static Answer read(ResultsFolder folder, int point, List<String> settings, List<Figure> figures)
            throws IOException {
        PlanRecord plan = folder.plan();
        double[][][] values = new double[figures.size()][plan.scenarios().size()][plan.replications()];
        for (int s = 0; s < plan.scenarios().size(); s++) {
            for (int r = 0; r < plan.replications(); r++) {
                RunKey key = new RunKey(s, point, r + 1);
                if (!folder.has(key)) {
                    return none(point, settings);
                }
                try (PartReader part = folder.part(key)) {
                    for (int f = 0; f < figures.size(); f++) {
                        values[f][s][r] =
                                figures.get(f).in(part, plan.scenarios().get(s));
                    }
                }
            }
        }
        return new Answer(point, settings, values);
    }
}
