package omslag.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.measure.Causes;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Regime;
import omslag.unit.Quarter;

/** The tables with rows for single runs: runs, history, causes, events and organisations, in the order of the plan. */
public final class RunTables {
    private static final List<String> RUN = List.of("scenario", "point", "replication");

    private static final Regime[] REGIMES = Regime.values();
    private static final Cause[] CAUSES = Cause.values();
    private static final double DECIMALS = 1e12;

    private final ResultsFolder folder;
    private final PlanRecord plan;
    private final Scribes scribes;

    /** The tables of the finished runs in a folder, written by so many threads. */
    public RunTables(ResultsFolder folder, int threads) {
        this.folder = folder;
        scribes = new Scribes(threads);
        this.plan = folder.plan();
    }

    /** The seed of a run. */
    @FunctionalInterface
    public interface Seeds {
        /** The seed of a replication. */
        long of(int replication);
    }

    /** Writes all of them. */
    public void write(Batch batch, Seeds seeds) throws IOException {
        batch.table("runs.csv", runColumns(), csv -> runs(csv, seeds));
        batch.table("history.csv", historyColumns(), this::history);
        batch.table("causes.csv", causeColumns(), this::causes);
        batch.table("events.csv", eventColumns(), this::events);
        batch.table("organisations.csv", organisationColumns(), this::organisations);
    }

    /** The columns of {@code runs.csv}. */
    public static List<String> runColumns() {
        return with(RUN, List.of("seed", "status", "seconds", "stage", "reason"));
    }

    /** The columns of {@code history.csv}. */
    public static List<String> historyColumns() {
        List<String> indicators =
                Stream.of(IndicatorId.values()).map(IndicatorId::id).toList();
        return with(with(RUN, List.of("quarter", "scope")), indicators);
    }

    /** The columns of {@code causes.csv}. */
    public static List<String> causeColumns() {
        return with(RUN, List.of("quarter", "scope", "indicator", "cause", "change"));
    }

    /** The columns of {@code events.csv}. */
    public static List<String> eventColumns() {
        return with(RUN, List.of("quarter", "kind", "organisation", "what", "size"));
    }

    /** The columns of {@code organisations.csv}. */
    public static List<String> organisationColumns() {
        return with(
                with(RUN, List.of("year", "organisation", "name", "kind", "population")),
                with(Recorded.ORGANISATION_COLUMNS, List.of("regime")));
    }

    private void runs(Csv csv, Seeds seeds) throws IOException {
        for (int s = 0; s < plan.scenarios().size(); s++) {
            for (int p = plan.points().first(); p <= plan.points().last(); p++) {
                for (int r = 1; r <= plan.replications(); r++) {
                    RunKey key = new RunKey(s, p, r);
                    run(start(csv, key).cell(seeds.of(r)), key);
                }
            }
        }
    }

    private void run(Csv csv, RunKey key) throws IOException {
        Optional<RunOutcome.Failed> failed = folder.findFailed(key);
        if (folder.has(key)) {
            try (PartReader part = folder.part(key)) {
                csv.cell("completed").cell(part.seconds()).empty().empty().end();
            }
        } else if (failed.isPresent()) {
            RunOutcome.Failed run = failed.get();
            csv.cell("failed")
                    .cell(run.seconds())
                    .cell(run.stage().id())
                    .cell(run.reason())
                    .end();
        } else {
            csv.cell("planned").empty().empty().empty().end();
        }
    }

    private void history(Csv table) throws IOException {
        each(table, plan::writesHistory, (csv, key, part) -> {
            OutputChoice.Quarters chosen = plan.output(key).quarters();
            for (int q = 0; q < part.quarters(); q++) {
                Quarter quarter = part.start().plus(q);
                if (chosen.covers(quarter.number())) {
                    historyRows(csv, key, quarter.toString(), part.row(q));
                }
            }
        });
    }

    private void historyRows(Csv csv, RunKey key, String quarter, double[] row) throws IOException {
        int indicators = IndicatorId.values().length;
        for (Scope scope : Scope.all()) {
            start(csv, key).cell(quarter).cell(scope.id());
            for (int i = 0; i < indicators; i++) {
                csv.cell(row[scope.index() * indicators + i]);
            }
            csv.end();
        }
    }

    private void causes(Csv table) throws IOException {
        each(table, plan::writesCauses, (csv, key, part) -> {
            OutputChoice.Quarters chosen = plan.output(key).quarters();
            double[] sums = new double[Causes.rowLength()];
            for (int q = 0; q < part.quarters(); q++) {
                Quarter quarter = part.start().plus(q);
                double[] row = part.causes(q);
                Arrays.setAll(sums, i -> sums[i] + row[i]);
                if (chosen.covers(quarter.number())) {
                    causeRows(csv, key, quarter.toString(), sums);
                    Arrays.fill(sums, 0);
                }
            }
        });
    }

    /** What a cause changed since the last quarter with rows; causes that changed nothing have none. */
    private void causeRows(Csv csv, RunKey key, String quarter, double[] changes) throws IOException {
        for (Scope scope : Scope.all()) {
            for (Cause cause : CAUSES) {
                double change = rounded(changes[scope.index() * CAUSES.length + cause.ordinal()]);
                if (change != 0 && !Double.isNaN(change)) {
                    start(csv, key).cell(quarter).cell(scope.id());
                    csv.cell(cause.indicator().id())
                            .cell(cause.id())
                            .cell(change)
                            .end();
                }
            }
        }
    }

    /** Changes are written to twelve decimals: they add up to far less than a billionth all the same. */
    private static double rounded(double change) {
        return Math.rint(change * DECIMALS) / DECIMALS;
    }

    private void events(Csv table) throws IOException {
        each(table, plan::writesEvents, (csv, key, part) -> {
            for (Recorded.Event event : part.events()) {
                start(csv, key)
                        .cell(event.quarter().toString())
                        .cell(event.kind().id());
                csv.cell(event.organisation())
                        .cell(event.what())
                        .cell(event.size())
                        .end();
            }
        });
    }

    private void organisations(Csv table) throws IOException {
        each(table, plan::writesOrganisations, (csv, key, part) -> {
            part.organisations((year, organisation, name, kind, population, values, regime) -> {
                start(csv, key).cell(year).cell(organisation).cell(name);
                csv.cell(kind.id()).cell(population);
                for (double value : values) {
                    csv.cell(value);
                }
                csv.cell(regime < 0 ? "" : REGIMES[regime].id()).end();
            });
        });
    }

    @FunctionalInterface
    private interface Reading {
        void read(Csv csv, RunKey key, PartReader part) throws IOException;
    }

    /** Writes the rows of each run, several runs at once. */
    private void each(Csv table, Predicate<RunKey> chosen, Reading reading) throws IOException {
        Stream<RunKey> keys = IntStream.range(0, plan.scenarios().size())
                .boxed()
                .flatMap(folder::finished)
                .filter(chosen);
        scribes.write(table, keys.map(key -> rows(key, reading)).iterator());
    }

    private Batch.Filler rows(RunKey key, Reading reading) {
        return csv -> {
            try (PartReader part = folder.part(key)) {
                reading.read(csv, key, part);
            }
        };
    }

    private Csv start(Csv csv, RunKey key) {
        return csv.cell(plan.scenarios().get(key.scenario()).name())
                .cell(key.point())
                .cell(key.replication());
    }

    private static List<String> with(Collection<String> some, Collection<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
