package omslag.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import omslag.results.Batch;
import omslag.statistics.Moments;
import omslag.statistics.Summary;

/**
 * How outcomes of a design, and differences with the first scenario, spread: {@code spread.csv}, over points (the mean of the
 * replications at each) and over all runs. A result over parameter sets that were accepted is read from it as a band.
 */
final class SpreadTable {
    static final String NAME = "spread.csv";
    static final List<String> COLUMNS = List.of(
            "scenario",
            "against",
            "indicator",
            "over",
            "n",
            "mean",
            "p05",
            "p25",
            "median",
            "p75",
            "p95",
            "share_above_zero");

    private SpreadTable() {}

    /** Writes it. */
    static void write(Outcomes outcomes, Batch batch) throws IOException {
        batch.table(
                NAME,
                COLUMNS,
                csv -> Subjects.each(outcomes, subject -> {
                    double[] points = Arrays.stream(subject.values())
                            .mapToDouble(values -> Moments.of(values).mean())
                            .toArray();
                    double[] runs = Arrays.stream(subject.values())
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
                    for (boolean byPoint : new boolean[] {true, false}) {
                        double[] values = byPoint ? points : runs;
                        Summary summary = Summary.of(values);
                        subject.start(csv)
                                .cell(byPoint ? "points" : "runs")
                                .cell(summary.moments().n());
                        csv.cell(summary.moments().mean()).cell(summary.p05()).cell(summary.p25());
                        csv.cell(summary.median()).cell(summary.p75()).cell(summary.p95());
                        csv.cell(above(values, summary.moments().n())).end();
                    }
                }));
    }

    private static double above(double[] values, int n) {
        return n == 0
                ? Double.NaN
                : (double) Arrays.stream(values).filter(value -> value > 0).count() / n;
    }
}
