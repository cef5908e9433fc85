package omslag.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.random.Draws;
import omslag.results.KeptPlan;
import omslag.results.OutputChoice;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.scenario.Mixture;
import omslag.statistics.Shapley;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The runs of the scenarios that lie between two others: which ones are needed, made in a folder of their own, of which
 * only the last quarter is kept.
 *
 * <p>Where orders are drawn there are a few pairs of them, which the replications take in turn; so the plan does not
 * depend on how many replications are divided, and more of them later go on with what is there.
 */
final class Coalitions {
    /** Pairs of orders in all, and how many each replication takes. */
    private static final int PAIRS = 10;

    private static final int PAIRS_OF_ONE = 2;

    private static final OutputChoice NOTHING = new OutputChoice(
            OutputChoice.Volume.NONE,
            OutputChoice.Volume.NONE,
            OutputChoice.Volume.NONE,
            OutputChoice.Volume.NONE,
            OutputChoice.Quarters.ALL);

    private final Quarter at;
    private final Draws draws;
    private final int players;
    private final List<Long> coalitions;
    private final Plan plan;

    /**
     * The runs between two scenarios.
     *
     * @param mixture the two, with one difference or more
     * @param at the quarter that is asked about
     * @param origin the plan that both are of
     * @param replications the highest replication that is divided
     */
    Coalitions(Mixture mixture, Quarter at, Plan origin, int replications) {
        this.at = at;
        draws = new Draws(origin.seed());
        players = mixture.groups().size();
        Shapley whole = sampled() ? Shapley.sampled(players, 0, PAIRS, draws) : Shapley.exact(players);
        coalitions = whole.coalitions().stream()
                .filter(coalition -> coalition != 0 && coalition != whole.all())
                .toList();
        List<Arm> arms = new ArrayList<>();
        for (long coalition : coalitions) {
            arms.add(Arm.of(mixture.mix(coalition, name(coalition))).writing(NOTHING));
        }
        // A plan has scenarios; where nothing lies between the two, it stands for that.
        plan = new Plan(
                arms.isEmpty() ? List.of(Arm.of(mixture.mix(0, name(0))).writing(NOTHING)) : arms,
                replications,
                origin.seed(),
                origin.model());
    }

    /** Whether orders are drawn. */
    boolean sampled() {
        return players > Shapley.MOST_EXACT;
    }

    /** How a replication is divided. */
    Shapley way(int replication) {
        int first = (replication - 1) * PAIRS_OF_ONE % PAIRS;
        return sampled() ? Shapley.sampled(players, first, PAIRS_OF_ONE, draws) : Shapley.exact(players);
    }

    /** The runs that these replications need. */
    List<RunKey> needed(int[] replications) {
        TreeSet<RunKey> keys = new TreeSet<>();
        for (int replication : replications) {
            for (long coalition : way(replication).coalitions()) {
                int scenario = coalitions.indexOf(coalition);
                if (scenario >= 0) {
                    keys.add(new RunKey(scenario, 0, replication));
                }
            }
        }
        return List.copyOf(keys);
    }

    /** Opens the folder of these runs; one that was made for something else is begun anew, for nobody else writes there. */
    ResultsFolder open(Path folder) throws Refused, IOException {
        int there = KeptPlan.find(folder).map(KeptPlan::replications).orElse(0);
        PlanRecord record = record(Math.max(there, plan.replications()));
        try {
            return ResultsFolder.open(folder, record, false);
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.OTHER_PLAN) {
                return ResultsFolder.open(folder, record(plan.replications()), true);
            }
            throw refused;
        }
    }

    private PlanRecord record(int replications) {
        PlanRecord whole = plan.record();
        List<PlanRecord.Entry> entries = whole.scenarios().stream()
                .map(entry -> new PlanRecord.Entry(
                        entry.name(),
                        entry.question(),
                        entry.yaml(),
                        entry.settings(),
                        entry.pack(),
                        entry.packContent(),
                        at,
                        1,
                        NOTHING))
                .toList();
        return PlanRecord.withoutDesign(whole.model(), whole.seed(), replications, entries);
    }

    /** Makes what is missing of these runs. */
    void make(List<RunKey> needed, ResultsFolder folder, LocalRunner runner, Progress progress) throws IOException {
        TreeSet<RunKey> missing = new TreeSet<>(needed);
        missing.removeIf(folder::has);
        try {
            runner.runAll(plan, plan.order(missing::contains), outcome -> {
                folder.keep(
                        outcome instanceof RunOutcome.Completed whole
                                ? new RunOutcome.Completed(whole.key(), whole.seconds(), last(whole.recorded()))
                                : outcome,
                        plan.runSeed(outcome.key().replication()));
                progress.ended(outcome instanceof RunOutcome.Completed);
            });
        } finally {
            folder.seal();
            progress.close();
        }
    }

    private Recorded last(Recorded recorded) {
        History kept = new History(at, 1);
        History whole = recorded.history();
        int quarter = at.index() - whole.start().index();
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : IndicatorId.values()) {
                kept.set(0, scope, indicator, whole.get(quarter, scope, indicator));
            }
        }
        return Recorded.of(kept);
    }

    /** The last quarter of the coalitions of a replication, all of whose runs are finished. */
    Map<Long, double[]> rows(ResultsFolder folder, int replication) throws IOException {
        Map<Long, double[]> rows = new TreeMap<>();
        for (RunKey key : needed(new int[] {replication})) {
            try (PartReader part = folder.part(key)) {
                rows.put(coalitions.get(key.scenario()), part.row(0));
            }
        }
        return rows;
    }

    /** Names of coalitions are their bits, the first group the first. */
    private String name(long coalition) {
        StringBuilder name = new StringBuilder("mix-");
        for (int player = 0; player < players; player++) {
            name.append(coalition >> player & 1);
        }
        return name.toString();
    }

    /** The failures of a folder by the name of their coalition. */
    Map<String, RunOutcome.Failed> failures(ResultsFolder folder) {
        Map<String, RunOutcome.Failed> failures = new LinkedHashMap<>();
        for (RunOutcome.Failed failed : folder.failed()) {
            failures.putIfAbsent(plan.arm(failed.key()).name(), failed);
        }
        return failures;
    }
}
