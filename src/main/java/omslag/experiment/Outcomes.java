package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.results.Csv;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * What counts of every run of a plan: the figure of the last year of some indicators, for all of government. One number an
 * indicator is in memory for each run.
 */
public final class Outcomes {
    /** The table of them. */
    public static final String TABLE = "outcomes.csv";

    private final PlanRecord plan;
    private final List<IndicatorId> indicators;
    private final double[][][][] values;

    private Outcomes(PlanRecord plan, List<IndicatorId> indicators, double[][][][] values) {
        this.plan = plan;
        this.indicators = indicators;
        this.values = values;
    }

    /** The outcomes of the finished runs in a folder; those of others are not a number. */
    static Outcomes of(ResultsFolder folder, List<IndicatorId> indicators) throws IOException {
        PlanRecord plan = folder.plan();
        int scenarios = plan.scenarios().size();
        double[][][][] values =
                new double[indicators.size()][scenarios][plan.points().count()][plan.replications()];
        for (double[][][] one : values) {
            for (double[][] scenario : one) {
                for (double[] point : scenario) {
                    Arrays.fill(point, Double.NaN);
                }
            }
        }
        for (int s = 0; s < scenarios; s++) {
            PlanRecord.Entry entry = plan.scenarios().get(s);
            Quarter end = entry.start().plus(entry.quarters() - 1);
            Quarter start = Annual.firstOfYear(entry.start(), end);
            for (RunKey key : (Iterable<RunKey>) folder.finished(s)::iterator) {
                try (PartReader part = folder.part(key)) {
                    for (int i = 0; i < indicators.size(); i++) {
                        values[i][s][key.point() - plan.points().first()][key.replication() - 1] =
                                Annual.of(part, indicators.get(i), start, end);
                    }
                }
            }
        }
        return new Outcomes(plan, indicators, values);
    }

    /** The plan. */
    PlanRecord plan() {
        return plan;
    }

    /** The indicators. */
    List<IndicatorId> indicators() {
        return indicators;
    }

    /** The names of the scenarios. */
    List<String> scenarios() {
        return plan.scenarios().stream().map(PlanRecord.Entry::name).toList();
    }

    /** The numbers of points: 0 without a design, otherwise from 1. */
    int firstPoint() {
        return plan.points().first();
    }

    /** The outcomes of a scenario by point and replication. */
    double[][] of(IndicatorId indicator, int scenario) {
        return values[indicators.indexOf(indicator)][scenario];
    }

    /** The differences of a scenario with the first, by point and replication. */
    double[][] differences(IndicatorId indicator, int scenario) {
        double[][] a = of(indicator, 0);
        double[][] b = of(indicator, scenario);
        double[][] differences = new double[a.length][];
        for (int p = 0; p < a.length; p++) {
            differences[p] = new double[a[p].length];
            for (int r = 0; r < a[p].length; r++) {
                differences[p][r] = b[p][r] - a[p][r];
            }
        }
        return differences;
    }

    /** The difference of a scenario with the first at a point, the points counted from 0. */
    PairedDifference difference(IndicatorId indicator, int scenario, int point) {
        return PairedDifference.of(of(indicator, 0)[point], of(indicator, scenario)[point]);
    }

    /** The columns of the table. */
    static List<String> columns(List<IndicatorId> indicators) {
        List<String> columns = new ArrayList<>(List.of("scenario", "point", "replication"));
        indicators.forEach(indicator -> columns.add(indicator.id()));
        return columns;
    }

    /** Writes the table: a row for each run, a column for each indicator. */
    void write(Csv csv) throws IOException {
        for (int s = 0; s < plan.scenarios().size(); s++) {
            for (int p = 0; p < plan.points().count(); p++) {
                for (int r = 0; r < plan.replications(); r++) {
                    csv.cell(plan.scenarios().get(s).name())
                            .cell(p + firstPoint())
                            .cell(r + 1);
                    for (double[][][] indicator : values) {
                        csv.cell(indicator[s][p][r]);
                    }
                    csv.end();
                }
            }
        }
    }
}
