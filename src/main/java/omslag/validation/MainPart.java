package omslag.validation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import omslag.experiment.Annual;
import omslag.measure.Scope;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The main comparison by year: the second scenario of the study less the first, with the defaults of the model and as a
 * band over the accepted parameter sets.
 */
public final class MainPart implements ValidationPart {
    /** Its table. */
    public static final String FILE = "main.csv";

    /** The study it is made in. */
    public static final String STUDY = "main";

    /** The columns of the table. */
    static final List<String> COLUMNS = List.of(
            "a",
            "b",
            "indicator",
            "quarter",
            "n",
            "difference",
            "ci_low",
            "ci_high",
            "distinguishable",
            "sets",
            "sets_p05",
            "sets_median",
            "sets_p95",
            "sets_above");

    /** The middle of a year stands for it on an axis of time. */
    private static final int MIDDLE = 3;

    @Override
    public void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken {
        Optional<Study> study = conduct.files().study(STUDY);
        if (study.isEmpty() || study.get().scenarios().size() < 2) {
            return;
        }
        Conduct.Kept kept = PatternPart.kept(conduct.files(), study.get());
        try (ResultsFolder runs = conduct.runs(study.get(), kept)) {
            Optional<ResultsFolder> accepted = conduct.acceptedRuns(study.get(), kept);
            try {
                batch.table(FILE, COLUMNS, csv -> rows(runs, accepted, csv));
            } finally {
                if (accepted.isPresent()) {
                    accepted.get().close();
                }
            }
        }
    }

    private static void rows(ResultsFolder runs, Optional<ResultsFolder> accepted, Csv csv) throws IOException {
        List<PlanRecord.Entry> entries = runs.plan().scenarios();
        PlanRecord.Entry first = entries.get(0);
        Quarter end = first.start().plus(first.quarters() - 1);
        double[][][] defaults = differences(runs);
        double[][][] sets = accepted.isEmpty() ? new double[0][][] : differences(accepted.get());
        int cell = 0;
        for (IndicatorId indicator : IndicatorId.primaries()) {
            for (int year = first.start().year(); year <= end.year(); year++, cell++) {
                PairedDifference difference = PairedDifference.of(defaults[0][cell]);
                csv.cell(first.name()).cell(entries.get(1).name()).cell(indicator.id());
                csv.cell(new Quarter(year, MIDDLE).toString()).cell(difference.n());
                csv.cell(difference.mean()).cell(difference.interval().low());
                csv.cell(difference.interval().high()).cell(difference.distinguishable());
                int place = cell;
                band(
                        Summary.Quantile.sorted(Arrays.stream(sets)
                                .mapToDouble(set -> Moments.of(set[place]).mean())
                                .toArray()),
                        csv);
            }
        }
    }

    private static void band(double[] sets, Csv csv) throws IOException {
        csv.cell(sets.length).cell(Summary.Quantile.of(sets, 0.05));
        csv.cell(Summary.Quantile.of(sets, 0.5)).cell(Summary.Quantile.of(sets, 0.95));
        long above = Arrays.stream(sets).filter(set -> set > 0).count();
        csv.cell(sets.length == 0 ? Double.NaN : (double) above / sets.length).end();
    }

    /** The second scenario less the first, by point, indicator and year, and replication; each run is read once. */
    private static double[][][] differences(ResultsFolder runs) throws IOException {
        PlanRecord plan = runs.plan();
        double[][][] differences = new double[plan.points().count()][][];
        for (int p = 0; p < differences.length; p++) {
            int point = plan.points().first() + p;
            for (int r = 0; r < plan.replications(); r++) {
                double[] a = figures(runs, new RunKey(0, point, r + 1));
                double[] b = figures(runs, new RunKey(1, point, r + 1));
                if (r == 0) {
                    differences[p] = new double[a.length][plan.replications()];
                }
                for (int cell = 0; cell < a.length; cell++) {
                    differences[p][cell][r] = b[cell] - a[cell];
                }
            }
        }
        return differences;
    }

    /** The figures of a run by indicator and year; not-a-number where it failed. */
    private static double[] figures(ResultsFolder runs, RunKey key) throws IOException {
        PlanRecord.Entry entry = runs.plan().scenarios().get(0);
        int start = entry.start().year();
        int years = entry.start().plus(entry.quarters() - 1).year() - start + 1;
        List<IndicatorId> indicators = IndicatorId.primaries();
        double[] figures = new double[indicators.size() * years];
        Arrays.fill(figures, Double.NaN);
        if (runs.has(key)) {
            try (PartReader part = runs.part(key)) {
                for (int cell = 0; cell < figures.length; cell++) {
                    int year = start + cell % years;
                    figures[cell] = Annual.of(
                            part, indicators.get(cell / years), Scope.ALL, new Quarter(year, 1), new Quarter(year, 4));
                }
            }
        }
        return figures;
    }
}
