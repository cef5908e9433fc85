package omslag.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import omslag.measure.Scope;
import omslag.results.Batch;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.scenario.Mixture;
import omslag.scenario.Prepared;
import omslag.statistics.Interval;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.statistics.Shapley;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The division of the difference between two scenarios of a results folder at a date over the settings in which they
 * differ: by Shapley values, on shared chance, replication by replication.
 *
 * <p>Between the two lie scenarios that have some of those settings from the one and the rest from the other. They are run
 * with the seeds of the replications until the date, in a folder within the results folder; what is finished there is kept.
 * All indicators and scopes are divided at once.
 *
 * @param folder the results folder
 * @param a the scenario to compare with
 * @param b the scenario
 * @param at the quarter
 * @param replications how many of the replications in the folder are divided; empty: all when nothing has to be run, and
 *     otherwise five at most
 * @param threads how many threads make runs
 * @param telling how progress is told
 */
public record Apportionment(
        Path folder,
        String a,
        String b,
        Quarter at,
        OptionalInt replications,
        int threads,
        Experiment.Telling telling) {
    private static final int USUAL = 5;

    /**
     * How it ended.
     *
     * @param status the exit status: 0 done, 1 a run failed, 130 interrupted
     * @param groups the settings in which the scenarios differ until the date; none when they are alike
     * @param shares the division for each indicator and scope; none when it was interrupted or no replication is whole
     */
    public record Ending(int status, List<Mixture.Group> groups, List<Shares> shares) {
        /** Lists of its own. */
        public Ending {
            groups = List.copyOf(groups);
            shares = List.copyOf(shares);
        }

        /** The division of one indicator in one scope. */
        public Shares of(IndicatorId indicator, Scope scope) {
            return shares.stream()
                    .filter(one -> one.indicator() == indicator && one.scope().equals(scope))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing was divided"));
        }
    }

    /** The two sides in the results folder. */
    private record Sides(ResultsFolder results, int a, int b, int[] common) {}

    /**
     * Divides the difference, running what has to be run.
     *
     * @param model what makes a run
     * @param version the version of the model, which must be that of the results
     * @param stop asks it to stop
     * @throws Refused when the folder holds results of another version of the program or of other data, or another
     *     program is writing there
     * @throws IOException when reading or writing fails
     */
    public Ending conduct(Model model, String version, Stop stop) throws Refused, IOException {
        KeptInquiry kept = KeptInquiry.read(folder, version);
        List<Prepared> prepared = kept.inquiry().scenarios();
        Plan plan = kept.plan();
        List<String> names = plan.arms().stream().map(Arm::name).toList();
        int first = names.indexOf(a);
        int second = names.indexOf(b);
        try (ResultsFolder results = ResultsFolder.open(folder, plan.record(), false)) {
            int[] common = Slices.common(results.finished(first, 0), results.finished(second, 0));
            Sides sides = new Sides(results, first, second, common);
            Mixture mixture = new Mixture(prepared.get(first), prepared.get(second), at);
            if (mixture.groups().isEmpty() || common.length == 0) {
                return new Ending(0, mixture.groups(), List.of());
            }
            int usual = mixture.groups().size() == 1 ? common.length : USUAL;
            int[] divided = Arrays.copyOf(common, Math.min(replications.orElse(usual), common.length));
            Coalitions coalitions = new Coalitions(mixture, at, plan, divided[divided.length - 1]);
            try (ResultsFolder between = coalitions.open(results.division(name(results.plan(), first, second)))) {
                return divide(sides, mixture, coalitions, between, divided, model, stop);
            }
        }
    }

    /** The files of scenarios have names that no two share. */
    private String name(PlanRecord plan, int first, int second) {
        return bare(plan.files().get(second)) + "-against-" + bare(plan.files().get(first)) + "-" + at;
    }

    private static String bare(String file) {
        return file.substring(0, file.length() - ".yaml".length());
    }

    private Ending divide(
            Sides sides,
            Mixture mixture,
            Coalitions coalitions,
            ResultsFolder between,
            int[] divided,
            Model model,
            Stop stop)
            throws IOException {
        List<RunKey> needed = coalitions.needed(divided);
        if (!needed.stream().allMatch(between::has)) {
            Progress progress = new Progress(
                    telling.out(),
                    telling.terminal(),
                    telling.quiet(),
                    telling.texts(),
                    System::nanoTime,
                    needed.size());
            progress.say(telling.texts().get("why.running", mixture.groups().size(), divided.length, needed.size()));
            progress.resumed((int) needed.stream().filter(between::has).count());
            progress.begin();
            coalitions.make(needed, between, new LocalRunner(threads, model, stop, progress::tick), progress);
            coalitions.failures(between).forEach(this::tell);
        }
        if (stop.asked()) {
            return new Ending(Interruption.STATUS, mixture.groups(), List.of());
        }
        int[] whole = Arrays.stream(divided)
                .filter(replication ->
                        coalitions.needed(new int[] {replication}).stream().allMatch(between::has))
                .toArray();
        List<Shares> shares = shares(sides, mixture, coalitions, between, whole);
        write(sides.results(), between, shares);
        return new Ending(whole.length == divided.length ? 0 : 1, mixture.groups(), shares);
    }

    private void tell(String mix, RunOutcome.Failed failed) {
        String line = telling.texts()
                .get(
                        "run.failed",
                        mix,
                        failed.key().replication(),
                        failed.stage().id(),
                        failed.reason());
        telling.out().println(line);
        telling.out().flush();
    }

    private static void write(ResultsFolder results, ResultsFolder between, List<Shares> shares) throws IOException {
        try (Batch batch = between.batch()) {
            batch.table(Shares.TABLE, Shares.COLUMNS, csv -> {
                for (Shares one : shares) {
                    one.write(csv);
                }
            });
            batch.publish();
        }
        results.gather(Shares.TABLE);
    }

    private List<Shares> shares(
            Sides sides, Mixture mixture, Coalitions coalitions, ResultsFolder between, int[] replications)
            throws IOException {
        Map<Integer, double[]> as = rows(sides.results(), sides.a(), sides.common());
        Map<Integer, double[]> bs = rows(sides.results(), sides.b(), sides.common());
        List<Map<Long, double[]>> worths = new ArrayList<>();
        List<Shapley> ways = new ArrayList<>();
        for (int replication : replications) {
            Shapley way = coalitions.way(replication);
            Map<Long, double[]> worth = coalitions.rows(between, replication);
            worth.put(0L, cells(as, replication));
            worth.put(way.all(), cells(bs, replication));
            worths.add(worth);
            ways.add(way);
        }
        List<Shares> all = new ArrayList<>();
        int indicators = IndicatorId.values().length;
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : IndicatorId.values()) {
                int cell = scope.index() * indicators + indicator.ordinal();
                List<Shares.Share> shares = shares(mixture, ways, worths, cell);
                PairedDifference total = PairedDifference.of(column(as, cell), column(bs, cell));
                all.add(new Shares(a, b, at, scope, indicator, coalitions.sampled(), shares, total));
            }
        }
        return all;
    }

    /** The shares of one cell: those of each replication in which it is defined throughout, and their means. */
    private static List<Shares.Share> shares(
            Mixture mixture, List<Shapley> ways, List<Map<Long, double[]>> worths, int cell) {
        List<List<Shapley.Share>> byReplication = new ArrayList<>();
        for (int r = 0; r < ways.size(); r++) {
            Map<Long, double[]> worth = worths.get(r);
            if (worth.values().stream().noneMatch(row -> Double.isNaN(row[cell]))) {
                byReplication.add(ways.get(r).divide(coalition -> cells(worth, coalition)[cell]));
            }
        }
        int n = byReplication.size();
        List<Shares.Share> shares = new ArrayList<>();
        for (int player = 0; player < mixture.groups().size(); player++) {
            double[] values = new double[n];
            double squares = 0;
            for (int r = 0; r < n; r++) {
                Shapley.Share share = byReplication.get(r).get(player);
                values[r] = share.value();
                squares += share.error() * share.error();
            }
            Moments moments = Moments.of(values);
            Interval interval = Interval.ofMean(n, moments.mean(), moments.sd());
            shares.add(new Shares.Share(
                    mixture.groups().get(player), n, moments.mean(), interval, Math.sqrt(squares) / n));
        }
        return shares;
    }

    private Map<Integer, double[]> rows(ResultsFolder results, int scenario, int[] replications) throws IOException {
        Map<Integer, double[]> rows = new TreeMap<>();
        for (int replication : replications) {
            try (PartReader part = results.part(new RunKey(scenario, 0, replication))) {
                rows.put(replication, part.row(at.index() - part.start().index()));
            }
        }
        return rows;
    }

    private static double[] column(Map<Integer, double[]> rows, int cell) {
        return rows.values().stream().mapToDouble(row -> row[cell]).toArray();
    }

    private static <K> double[] cells(Map<K, double[]> rows, K key) {
        double[] row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("no run of " + key);
        }
        return row;
    }
}
