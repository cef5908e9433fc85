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
        for (IndicatorId indicator : IndicatorId.primaries()) {
            for (int year = first.start().year(); year <= end.year(); year++) {
                PairedDifference difference = PairedDifference.of(differences(runs, indicator, year)[0]);
                csv.cell(first.name()).cell(entries.get(1).name()).cell(indicator.id());
                csv.cell(new Quarter(year, MIDDLE).toString()).cell(difference.n());
                csv.cell(difference.mean()).cell(difference.interval().low());
                csv.cell(difference.interval().high()).cell(difference.distinguishable());
                double[] sets = accepted.isEmpty()
                        ? new double[0]
                        : Arrays.stream(differences(accepted.get(), indicator, year))
                                .mapToDouble(set -> Moments.of(set).mean())
                                .toArray();
                band(Summary.Quantile.sorted(sets), csv);
            }
        }
    }

    private static void band(double[] sets, Csv csv) throws IOException {
        csv.cell(sets.length).cell(Summary.Quantile.of(sets, 0.05));
        csv.cell(Summary.Quantile.of(sets, 0.5)).cell(Summary.Quantile.of(sets, 0.95));
        long above = Arrays.stream(sets).filter(set -> set > 0).count();
        csv.cell(sets.length == 0 ? Double.NaN : (double) above / sets.length).end();
    }

    /** The second scenario less the first in a year, by point and replication. */
    private static double[][] differences(ResultsFolder runs, IndicatorId indicator, int year) throws IOException {
        PlanRecord plan = runs.plan();
        double[][] differences = new double[plan.points().count()][plan.replications()];
        for (int p = 0; p < differences.length; p++) {
            for (int r = 0; r < plan.replications(); r++) {
                int point = plan.points().first() + p;
                differences[p][r] = figure(runs, new RunKey(1, point, r + 1), indicator, year)
                        - figure(runs, new RunKey(0, point, r + 1), indicator, year);
            }
        }
        return differences;
    }

    private static double figure(ResultsFolder runs, RunKey key, IndicatorId indicator, int year) throws IOException {
        if (!runs.has(key)) {
            return Double.NaN;
        }
        try (PartReader part = runs.part(key)) {
            return Annual.of(part, indicator, Scope.ALL, new Quarter(year, 1), new Quarter(year, 4));
        }
    }
}
