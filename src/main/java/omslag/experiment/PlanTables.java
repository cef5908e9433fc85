package omslag.experiment;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import omslag.measure.History;
import omslag.measure.Scope;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.OutputChoice;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.statistics.PairedDifference;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The tables over replications: the summary of each scenario, and its comparison with the first.
 *
 * <p>All sums run in the order of the replications, so that the bytes do not depend on which run was finished when.
 */
final class PlanTables {
    /** The columns of {@code summary.csv}. */
    static final List<String> SUMMARY = List.of(
            "scenario",
            "point",
            "quarter",
            "scope",
            "indicator",
            "n",
            "mean",
            "sd",
            "ci_low",
            "ci_high",
            "p05",
            "p25",
            "median",
            "p75",
            "p95");

    /** The columns of {@code comparison.csv}. */
    static final List<String> COMPARISON = List.of(
            "a",
            "b",
            "point",
            "quarter",
            "scope",
            "indicator",
            "n",
            "difference",
            "ci_low",
            "ci_high",
            "share_b_above_a",
            "distinguishable");

    private final ResultsFolder folder;
    private final PlanRecord plan;
    private final Slices slices;
    private final Set<IndicatorId> indicators;

    PlanTables(ResultsFolder folder, int budget) {
        this(folder, budget, 1, EnumSet.allOf(IndicatorId.class));
    }

    /**
     * The tables of the finished runs in a folder.
     *
     * @param folder the folder
     * @param budget how many doubles may be in memory
     * @param threads how many threads write them
     * @param indicators those that have rows
     */
    PlanTables(ResultsFolder folder, int budget, int threads, Set<IndicatorId> indicators) {
        this.folder = folder;
        this.indicators = indicators;
        this.plan = folder.plan();
        this.slices = new Slices(folder, budget, threads);
    }

    /** Writes both. */
    void write(Batch batch) throws IOException {
        batch.table("summary.csv", SUMMARY, csv -> {
            for (int s = 0; s < plan.scenarios().size(); s++) {
                for (int p = plan.points().first(); p <= plan.points().last(); p++) {
                    summary(csv, s, p);
                }
            }
        });
        batch.table("comparison.csv", COMPARISON, csv -> {
            for (int s = 1; s < plan.scenarios().size(); s++) {
                for (int p = plan.points().first(); p <= plan.points().last(); p++) {
                    comparison(csv, s, p);
                }
            }
        });
    }

    private void summary(Csv table, int scenario, int point) throws IOException {
        PlanRecord.Entry entry = plan.scenarios().get(scenario);
        Rows rows = new Rows(
                point, entry.start(), entry.output().quarters(), entry.output().quarters(), indicators);
        int cells = entry.quarters() * History.rowLength();
        Slices.Side side = new Slices.Side(scenario, point, 0);
        slices.values(table, side, folder.finished(scenario, point), cells, (csv, cell, values) -> {
            if (rows.covers(cell)) {
                rows.place(csv.cell(entry.name()), cell);
                Summary summary = Summary.of(values);
                csv.cell(summary.moments().n()).cell(summary.moments().mean());
                csv.cell(summary.moments().sd());
                csv.cell(summary.interval().low()).cell(summary.interval().high());
                csv.cell(summary.p05()).cell(summary.p25()).cell(summary.median());
                csv.cell(summary.p75()).cell(summary.p95()).end();
            }
        });
    }

    private void comparison(Csv table, int scenario, int point) throws IOException {
        PlanRecord.Entry a = plan.scenarios().get(0);
        PlanRecord.Entry b = plan.scenarios().get(scenario);
        Shared shared = Shared.of(a, b);
        Rows rows = new Rows(
                point, shared.start(), a.output().quarters(), b.output().quarters(), indicators);
        slices.differences(
                table,
                new Slices.Side(0, point, shared.offset(a)),
                new Slices.Side(scenario, point, shared.offset(b)),
                Slices.common(folder.finished(0, point), folder.finished(scenario, point)),
                shared.quarters() * History.rowLength(),
                (csv, cell, values) -> {
                    if (rows.covers(cell)) {
                        rows.place(csv.cell(a.name()).cell(b.name()), cell);
                        PairedDifference difference = PairedDifference.of(values);
                        csv.cell(difference.n()).cell(difference.mean());
                        csv.cell(difference.interval().low())
                                .cell(difference.interval().high());
                        csv.cell(difference.shareAbove())
                                .cell(difference.distinguishable())
                                .end();
                    }
                });
    }

    /**
     * The quarters that two scenarios share.
     *
     * @param start the first
     * @param quarters how many, 0 when there is none
     */
    record Shared(Quarter start, int quarters) {
        static Shared of(PlanRecord.Entry a, PlanRecord.Entry b) {
            int start = Math.max(a.start().index(), b.start().index());
            int end = Math.min(a.start().index() + a.quarters(), b.start().index() + b.quarters());
            return new Shared(Quarter.ofIndex(start), Math.max(0, end - start));
        }

        /** The first shared cell in the history of a scenario. */
        long offset(PlanRecord.Entry entry) {
            return (long) (start.index() - entry.start().index()) * History.rowLength();
        }
    }

    /** Where a cell stands: its quarter, scope and indicator, and whether it has a row. */
    private record Rows(
            int point, Quarter start, OutputChoice.Quarters a, OutputChoice.Quarters b, Set<IndicatorId> indicators) {
        boolean covers(int cell) {
            int number = quarter(cell).number();
            return indicators.contains(IndicatorId.values()[cell % IndicatorId.values().length])
                    && a.covers(number)
                    && b.covers(number);
        }

        void place(Csv csv, int cell) {
            int indicators = IndicatorId.values().length;
            csv.cell(point).cell(quarter(cell).toString());
            csv.cell(Scope.all().get(cell / indicators % Scope.all().size()).id());
            csv.cell(IndicatorId.values()[cell % indicators].id());
        }

        private Quarter quarter(int cell) {
            return start.plus(cell / History.rowLength());
        }
    }
}
