package omslag.validation;

import java.io.IOException;
import java.util.List;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.Summary;

/** The table of patterns and what came out for them. */
public final class PatternTable {
    /** Its name. */
    public static final String FILE = "patterns.csv";

    /** Its columns. */
    static final List<String> COLUMNS = List.of(
            "id",
            "pattern",
            "use",
            "nature",
            "study",
            "gauge",
            "statistic",
            "least",
            "most",
            "runs",
            "figure",
            "p05",
            "p95",
            "share_of_runs",
            "by_default",
            "sets",
            "sets_p05",
            "sets_p95",
            "share_of_sets",
            "verdict");

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private PatternTable() {}

    /** Writes it. */
    static void write(List<Verdict> verdicts, Batch batch) throws IOException {
        batch.table(FILE, COLUMNS, csv -> {
            for (Verdict verdict : verdicts) {
                row(verdict, csv);
            }
        });
    }

    private static void row(Verdict verdict, Csv csv) throws IOException {
        Pattern pattern = verdict.pattern();
        csv.cell(pattern.id())
                .cell(pattern.group())
                .cell(pattern.purpose().id())
                .cell(pattern.nature().id());
        if (pattern.test().isPresent()) {
            Pattern.Test test = pattern.test().get();
            csv.cell(test.study()).cell(test.measure().gauge().id());
            csv.cell(test.criterion().of().id());
            csv.cell(finite(test.criterion().least()))
                    .cell(finite(test.criterion().most()));
        } else {
            csv.empty().empty().empty().empty().empty();
        }
        double[] sets = Summary.Quantile.sorted(verdict.sets());
        csv.cell(verdict.runs()).cell(verdict.figure());
        csv.cell(verdict.quantile(LOW)).cell(verdict.quantile(HIGH)).cell(verdict.shareOfRuns());
        csv.cell(verdict.byDefault().id()).cell(sets.length);
        csv.cell(Summary.Quantile.of(sets, LOW)).cell(Summary.Quantile.of(sets, HIGH));
        csv.cell(verdict.shareOfSets()).cell(verdict.word().id()).end();
    }

    private static double finite(double bound) {
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }
}
