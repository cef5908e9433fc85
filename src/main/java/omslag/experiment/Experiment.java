package omslag.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import omslag.results.Batch;
import omslag.results.Manifest;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunOutcome;
import omslag.results.RunTables;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * A plan carried out into a results folder: what is finished there is kept, the rest is run, and the tables are made.
 *
 * @param plan what to run
 * @param folder where the results go
 * @param fresh whether to throw away what an earlier plan left there
 * @param threads how many threads make runs
 * @param version the version of the program
 * @param command what the user typed
 * @param telling how progress is told
 */
public record Experiment(
        Plan plan, Path folder, boolean fresh, int threads, String version, List<String> command, Telling telling) {
    private static final int NAMED_FAILURES = 10;

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
     * @param headlines what is said first of it; empty when the tables were not made
     */
    public record Ending(int status, int completed, int failed, List<Headline> headlines) {}

    /**
     * Carries out the plan.
     *
     * @param model what makes a run
     * @param stop asks it to stop; the tables of what is finished are made all the same
     * @throws Refused when the folder is not ours to write to; nothing was changed then
     */
    public Ending conduct(Model model, Stop stop) throws Refused {
        Instant started = Instant.now();
        try (ResultsFolder results = ResultsFolder.open(folder, plan.record(), fresh)) {
            try {
                Progress progress = progress();
                progress.resumed(results.completed());
                progress.begin();
                run(results, model, stop, progress);
                return assemble(results, stop, progress, started);
            } catch (IOException e) {
                return notWritten(e, results.completed(), results.failed().size());
            }
        } catch (IOException e) {
            tell("run.not-opened", folder, cause(e));
            return new Ending(1, 0, 0, List.of());
        }
    }

    private void run(ResultsFolder results, Model model, Stop stop, Progress progress) throws IOException {
        Runner runner = new LocalRunner(threads, model, stop, progress::tick);
        try {
            runner.runAll(plan, plan.order(key -> !results.has(key)), outcome -> {
                results.keep(outcome, plan.runSeed(outcome.key().replication()));
                progress.ended(outcome instanceof RunOutcome.Completed);
            });
        } finally {
            results.seal();
            progress.close();
        }
    }

    private Ending assemble(ResultsFolder results, Stop stop, Progress progress, Instant started) throws IOException {
        boolean interrupted = stop.asked();
        progress.say(telling.texts().get("run.tables"));
        try (Batch batch = results.batch()) {
            new RunTables(results, threads).write(batch, plan::runSeed);
            new PlanTables(results, Slices.BUDGET, threads, EnumSet.allOf(IndicatorId.class)).write(batch);
            batch.publish();
            new Manifest(version, command, started, Instant.now()).write(results, batch.sums());
        }
        List<RunOutcome.Failed> failed = results.failed();
        name(failed);
        int completed = results.completed();
        if (interrupted) {
            tell("run.interrupted", completed, runs());
        }
        int status = interrupted ? Interruption.STATUS : completed == runs() ? 0 : 1;
        return new Ending(status, completed, failed.size(), Headline.of(results));
    }

    private void name(List<RunOutcome.Failed> failed) {
        for (RunOutcome.Failed run : failed.subList(0, Math.min(failed.size(), NAMED_FAILURES))) {
            int replication = run.key().replication();
            tell(
                    "run.failed",
                    plan.arm(run.key()).name(),
                    replication,
                    run.stage().id(),
                    run.reason());
        }
        if (failed.size() > NAMED_FAILURES) {
            tell("run.failed-more", failed.size() - NAMED_FAILURES);
        }
    }

    private Ending notWritten(IOException e, int completed, int failed) {
        tell("run.not-written", folder, cause(e), completed, runs());
        return new Ending(1, completed, failed, List.of());
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

    private int runs() {
        return plan.runs();
    }

    private Progress progress() {
        return new Progress(
                telling.out(), telling.terminal(), telling.quiet(), telling.texts(), System::nanoTime, runs());
    }
}
