package omslag.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import omslag.results.Batch;
import omslag.results.KeptPlan;
import omslag.results.Manifest;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.RunTables;
import omslag.scenario.Inquiry;
import omslag.scenario.Points;
import omslag.scenario.Sought;
import omslag.statistics.StoppingRule;
import omslag.text.Texts;

/**
 * A plan carried out into a results folder: what is finished there is kept, the rest is run, and the tables are made.
 *
 * @param plan what to run
 * @param aim what it is run for
 * @param shard which part of it
 * @param folder where the results go
 * @param fresh whether to throw away what an earlier plan left there
 * @param threads how many threads make runs
 * @param version the version of the program
 * @param command what the user typed
 * @param telling how progress is told
 */
public record Experiment(
        Plan plan,
        Aim aim,
        Shard shard,
        Path folder,
        boolean fresh,
        int threads,
        String version,
        List<String> command,
        Telling telling) {
    private static final int NAMED_FAILURES = 10;

    /** An experiment without a design, whole. */
    public Experiment(
            Plan plan, Path folder, boolean fresh, int threads, String version, List<String> command, Telling telling) {
        this(plan, Aim.NONE, Shard.WHOLE, folder, fresh, threads, version, command, telling);
    }

    /**
     * How progress is told.
     *
     * @param out where
     * @param terminal whether a line there can renew itself
     * @param quiet whether only failures are told
     * @param texts the words for it
     */
    public record Telling(PrintWriter out, boolean terminal, boolean quiet, Texts texts) {}

    /**
     * How an experiment ended.
     *
     * @param status the exit status: 0 every run completed, 1 a run failed or could not be written, 130 interrupted
     * @param completed how many runs are finished
     * @param failed how many failed
     * @param tabled whether the tables were made
     * @param headlines what is said first of it; none with a design
     */
    public record Ending(int status, int completed, int failed, boolean tabled, List<Headline> headlines) {}

    /**
     * Carries out the plan.
     *
     * @param model what makes a run
     * @param stop asks it to stop; the tables of what is finished are made all the same
     * @throws Refused when the folder is not ours to write to; nothing was changed then
     */
    public Ending conduct(Model model, Stop stop) throws Refused {
        if (aim.layout().spec() instanceof Sought sought) {
            return search(sought, model, stop);
        }
        Instant started = Instant.now();
        try {
            Experiment stage = fresh ? this : replicated(Math.max(plan.replications(), replicationsThere()));
            boolean anew = fresh;
            while (true) {
                try (ResultsFolder results = ResultsFolder.open(folder, stage.plan.record(), anew)) {
                    Optional<Ending> ending = stage.conduct(results, model, stop, started);
                    if (ending.isPresent()) {
                        return ending.get();
                    }
                }
                anew = false;
                stage = stage.replicated(stage.rule().next(stage.plan.replications()));
            }
        } catch (IOException e) {
            tell("run.not-opened", folder, cause(e));
            return new Ending(1, 0, 0, false, List.of());
        }
    }

    private Ending search(Sought sought, Model model, Stop stop) throws Refused {
        try {
            return new Rounds(this, sought, model, stop).conduct();
        } catch (IOException e) {
            tell("run.not-opened", folder, cause(e));
            return new Ending(1, 0, 0, false, List.of());
        }
    }

    /** The same experiment with another number of replications. */
    private Experiment replicated(int times) {
        return new Experiment(plan.replicated(times), aim, shard, folder, fresh, threads, version, command, telling);
    }

    /** The same experiment with points that a search has come by. */
    Experiment at(Points points) {
        return new Experiment(
                plan.at(points), aim.at(points), shard, folder, fresh, threads, version, command, telling);
    }

    /**
     * Joins the finished runs of other folders of this plan, or of its beginning, and makes the tables; nothing is run.
     *
     * @throws Refused when a folder is of another plan, or the one to write to is not ours; nothing was changed then
     */
    public Ending merge(List<Path> others) throws Refused {
        Instant started = Instant.now();
        try {
            for (Path other : others) {
                ResultsFolder.check(other, plan.record());
            }
        } catch (IOException e) {
            tell("run.not-opened", folder, cause(e));
            return new Ending(1, 0, 0, false, List.of());
        }
        try (ResultsFolder results = ResultsFolder.open(folder, plan.record(), fresh)) {
            for (Path other : others) {
                int taken = results.adopt(other);
                tell("merge.taken", other, taken);
            }
            begin(results);
            return assemble(results, new Stop(), progress(), started, batch -> {});
        } catch (IOException e) {
            tell("run.not-opened", folder, cause(e));
            return new Ending(1, 0, 0, false, List.of());
        }
    }

    /** Replications that an interrupted search for precision had come to. */
    private int replicationsThere() throws IOException {
        return aim.precision().isEmpty()
                ? 0
                : KeptPlan.find(folder).map(KeptPlan::replications).orElse(0);
    }

    /** One stage of an experiment; empty when its intervals are too wide and more replications are to come. */
    private Optional<Ending> conduct(ResultsFolder results, Model model, Stop stop, Instant started) {
        try {
            begin(results);
            Progress progress = progress();
            progress.resumed(results.completed());
            progress.begin();
            run(results, model, stop, progress, key -> !results.has(key));
            if (!stop.asked() && results.failed().isEmpty() && goesOn(results)) {
                return Optional.empty();
            }
            return Optional.of(assemble(results, stop, progress, started, batch -> {}));
        } catch (IOException e) {
            return Optional.of(
                    notWritten(e, results.completed(), results.failed().size(), plan.runs()));
        }
    }

    /** Whether the answer is not exact enough yet and may become so. */
    private boolean goesOn(ResultsFolder results) throws IOException {
        if (aim.precision().isEmpty()) {
            return false;
        }
        Inquiry.Precision precision = aim.precision().get();
        double widest = aim.widest(results, precision.indicator());
        StoppingRule.State state = rule().at(plan.replications(), widest);
        String id = "indicator." + precision.indicator().id() + ".name";
        String verdict = switch (state) {
            case REACHED -> "run.precision-reached";
            case LIMIT -> "run.precision-limit";
            case GOES_ON -> "run.precision-on";
        };
        tell(
                verdict,
                telling.texts().get(id),
                Headline.brief(widest, telling.texts()),
                Headline.brief(precision.halfWidth(), telling.texts()),
                plan.replications());
        return state == StoppingRule.State.GOES_ON;
    }

    private StoppingRule rule() {
        Inquiry.Precision precision = aim.precision().orElseThrow();
        return new StoppingRule(precision.halfWidth(), precision.least(), precision.most());
    }

    /** Writes down what the runs are made for. */
    void begin(ResultsFolder results) throws IOException {
        if (!aim.document().isEmpty()) {
            results.publish(Aim.FILE, aim.document());
        }
    }

    /** Makes the runs that are wanted. */
    void run(ResultsFolder results, Model model, Stop stop, Progress progress, Predicate<RunKey> wanted)
            throws IOException {
        Runner runner = new LocalRunner(threads, model, stop, progress::tick);
        try {
            runner.runAll(
                    plan,
                    plan.order(key ->
                            wanted.test(key) && shard.covers(key, plan.points().count())),
                    outcome -> {
                        results.keep(outcome, plan.runSeed(outcome.key().replication()));
                        progress.ended(outcome instanceof RunOutcome.Completed);
                    });
        } finally {
            results.seal();
            progress.close();
        }
    }

    /** Tables beside those that every plan has. */
    @FunctionalInterface
    interface MoreTables {
        /** Writes them. */
        void write(Batch batch) throws IOException;
    }

    /** Makes the tables of what is finished. */
    Ending assemble(ResultsFolder results, Stop stop, Progress progress, Instant started, MoreTables more)
            throws IOException {
        boolean interrupted = stop.asked();
        List<Headline> headlines = plan.points().count() > 0 ? List.of() : Headline.of(results);
        progress.say(telling.texts().get("run.tables"));
        try (Batch batch = results.batch()) {
            new RunTables(results, threads).write(batch, plan::runSeed);
            new PlanTables(results, Slices.BUDGET, threads, aim.tabled()).write(batch);
            PowerTable.write(headlines, batch);
            aim.write(results, batch);
            more.write(batch);
            batch.publish();
            new Manifest(version, command, started, Instant.now()).write(results, batch.sums());
        }
        List<RunOutcome.Failed> failed = results.failed();
        name(failed);
        int completed = results.completed();
        if (interrupted) {
            tell("run.interrupted", completed, plan.runs());
        }
        int status = interrupted ? Interruption.STATUS : completed == planned() ? 0 : 1;
        return new Ending(status, completed, failed.size(), true, headlines);
    }

    private void name(List<RunOutcome.Failed> failed) {
        for (RunOutcome.Failed run : failed.subList(0, Math.min(failed.size(), NAMED_FAILURES))) {
            int replication = run.key().replication();
            String scenario = plan.arms().get(run.key().scenario()).name();
            tell(
                    "run.failed",
                    run.key().point() == 0
                            ? scenario
                            : scenario + ", " + run.key().point(),
                    replication,
                    run.stage().id(),
                    run.reason());
        }
        if (failed.size() > NAMED_FAILURES) {
            tell("run.failed-more", failed.size() - NAMED_FAILURES);
        }
    }

    private Ending notWritten(IOException e, int completed, int failed, int runs) {
        tell("run.not-written", folder, cause(e), completed, runs);
        return new Ending(1, completed, failed, false, List.of());
    }

    /** What the system says, as in "No space left on device"; other exceptions say too little without their name. */
    private static String cause(IOException e) {
        String message = e.getMessage();
        return e.getClass().equals(IOException.class) && message != null ? message : Attempt.reason(e);
    }

    /** Says what a user must know, also one who asked for quiet. */
    private void tell(String key, Object... parts) {
        telling.out().println(telling.texts().get(key, parts));
        telling.out().flush();
    }

    /** How many runs this part of the plan has. */
    private int planned() {
        if (shard.isWhole()) {
            return plan.runs();
        }
        int planned = 0;
        Iterator<RunKey> runs =
                plan.order(key -> shard.covers(key, plan.points().count()));
        for (; runs.hasNext(); runs.next()) {
            planned++;
        }
        return planned;
    }

    Progress progress() {
        return new Progress(
                telling.out(), telling.terminal(), telling.quiet(), telling.texts(), System::nanoTime, planned());
    }
}
