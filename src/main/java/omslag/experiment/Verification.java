package omslag.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import omslag.results.Batch;
import omslag.results.Fingerprint;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RowSums;
import omslag.results.RunCard;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.RunTables;

/**
 * Runs of a results folder made again and held against its tables, byte for byte.
 *
 * @param folder the results folder; nothing is written there
 * @param kept what it was made for
 * @param threads how many threads make runs
 * @param telling how progress is told
 */
public record Verification(Path folder, KeptInquiry kept, int threads, Experiment.Telling telling) {
    /**
     * How it ended.
     *
     * @param runs how many runs were made again
     * @param tables how many tables were held against the sums in the manifest
     * @param faults what did not hold, as texts for the user; none when all held
     * @param interrupted whether it was cut short
     */
    public record Ending(int runs, int tables, List<String> faults, boolean interrupted) {
        /** A list of its own. */
        public Ending {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Makes runs again.
     *
     * @param most how many at most; they are spread evenly over the completed runs
     * @throws IOException when a table cannot be read, or no run be kept
     */
    public Ending conduct(Model model, int most, Stop stop) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> sums = RunCard.read(folder).sums();
        for (Map.Entry<String, String> table : sums.entrySet()) {
            if (!Fingerprint.ofFile(folder.resolve(table.getKey())).equals(table.getValue())) {
                faults.add(telling.texts().get("verify.table", table.getKey()));
            }
        }
        List<RunKey> chosen = spread(RowSums.completed(folder, kept.plan().record()), most);
        Path again = Files.createTempDirectory("omslag-verify");
        try {
            compare(again, chosen, model, stop, faults);
        } catch (Refused refused) {
            throw new IOException(refused.getMessage(), refused);
        } finally {
            remove(again);
        }
        return new Ending(chosen.size(), sums.size(), faults, stop.asked());
    }

    private static List<RunKey> spread(List<RunKey> runs, int most) {
        if (runs.size() <= most) {
            return runs;
        }
        List<RunKey> chosen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            chosen.add(runs.get((int) ((2L * i + 1) * runs.size() / (2L * most))));
        }
        return chosen;
    }

    private void compare(Path again, List<RunKey> chosen, Model model, Stop stop, List<String> faults)
            throws IOException, Refused {
        TreeSet<RunKey> wanted = new TreeSet<>(chosen);
        Plan plan = kept.plan();
        try (ResultsFolder results = ResultsFolder.open(again, plan.record(), false)) {
            Progress progress = new Progress(
                    telling.out(),
                    telling.terminal(),
                    telling.quiet(),
                    telling.texts(),
                    System::nanoTime,
                    chosen.size());
            progress.begin();
            try {
                new LocalRunner(threads, model, stop, progress::tick)
                        .runAll(plan, plan.order(wanted::contains), outcome -> {
                            results.keep(outcome, plan.runSeed(outcome.key().replication()));
                            progress.ended(outcome instanceof RunOutcome.Completed);
                        });
            } finally {
                results.seal();
                progress.close();
            }
            results.failed()
                    .forEach(run -> faults.add(telling.texts()
                            .get(
                                    "verify.failed",
                                    name(plan, run.key()),
                                    run.stage().id(),
                                    run.reason())));
            if (!stop.asked()) {
                Map<String, Map<RunKey, String>> made = new LinkedHashMap<>();
                try (Batch batch = results.batch()) {
                    new RunTables(results, threads).write(batch, plan::runSeed);
                    kept.aim().writeOutcomes(results, batch);
                    batch.publish();
                    for (String table : batch.sums().keySet()) {
                        made.put(table, RowSums.of(again.resolve(table), plan.record(), wanted::contains));
                    }
                }
                hold(made, plan, wanted, faults);
            }
        }
    }

    private void hold(Map<String, Map<RunKey, String>> made, Plan plan, TreeSet<RunKey> wanted, List<String> faults)
            throws IOException {
        for (Map.Entry<String, Map<RunKey, String>> table : made.entrySet()) {
            Map<RunKey, String> there = RowSums.of(folder.resolve(table.getKey()), plan.record(), wanted::contains);
            for (RunKey key : wanted) {
                if (!there.getOrDefault(key, "").equals(table.getValue().getOrDefault(key, ""))) {
                    faults.add(telling.texts().get("verify.rows", table.getKey(), name(plan, key)));
                }
            }
        }
    }

    private static String name(Plan plan, RunKey key) {
        String scenario = plan.arms().get(key.scenario()).name();
        String point = key.point() == 0 ? "" : "/" + key.point();
        return scenario + point + "/" + key.replication();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
