package omslag.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.experiment.Aim;
import omslag.experiment.Experiment;
import omslag.experiment.Layout;
import omslag.experiment.Model;
import omslag.experiment.Plan;
import omslag.experiment.Shard;
import omslag.experiment.Stop;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunCard;
import omslag.scenario.DesignSpec;
import omslag.scenario.Output;
import omslag.scenario.Points;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;

/**
 * Carries out studies for those who measure in them: what is finished there is kept.
 *
 * @param files what the model is held against
 * @param out where the results go
 * @param program the version of the program, and the version of the model
 * @param command what the user typed
 * @param fresh whether to throw away what stands there
 * @param threads how many threads make runs
 * @param model what makes a run
 * @param stop asks to stop
 * @param telling how progress is told
 * @param tally what has been carried out so far
 */
public record Conduct(
        ValidationFiles files,
        Path out,
        Program program,
        List<String> command,
        boolean fresh,
        int threads,
        Model model,
        Stop stop,
        Experiment.Telling telling,
        Tally tally) {
    /** The status of an experiment of which a run failed. */
    private static final int FAILED = 1;

    private static final String RUNS = "runs";
    private static final String SETS = "runs-accepted";

    /** The versions that stand in results. */
    public record Program(String version, String model) {}

    /** What is kept of runs beside their histories. */
    public record Kept(boolean events, boolean organisations) {}

    /** A study was interrupted. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;

        Broken(int status) {
            this.status = status;
        }

        /** The exit status: 130. */
        public int status() {
            return status;
        }
    }

    /**
     * The runs of a study with the defaults of the model.
     *
     * @throws Broken when it was interrupted
     */
    public ResultsFolder runs(Study study, Kept kept) throws Refused, IOException, Broken {
        int replications = study.prepared().get(0).scenario().replications();
        return carryOut(study, kept, Points.NONE, replications, out.resolve(RUNS));
    }

    /**
     * The runs of a study at the accepted parameter sets, over which as many seeds are spread as the study asks for.
     *
     * @return empty when there are no such sets
     */
    public Optional<ResultsFolder> acceptedRuns(Study study, Kept kept) throws Refused, IOException, Broken {
        Points sets = files.accepted();
        if (sets.count() == 0) {
            return Optional.empty();
        }
        int seeds = study.prepared().get(0).scenario().replications();
        int each = (seeds + sets.count() - 1) / sets.count();
        return Optional.of(carryOut(study, kept, sets, each, out.resolve(SETS)));
    }

    private ResultsFolder carryOut(Study study, Kept kept, Points points, int replications, Path home)
            throws Refused, IOException, Broken {
        List<Prepared> prepared =
                study.prepared().stream().map(one -> keeping(one, kept)).toList();
        Plan plan = Plan.of(prepared, points, program.model()).replicated(replications);
        Path folder = home.resolve(study.name());
        Optional<ResultsFolder> there = finished(plan, folder);
        if (there.isPresent()) {
            return there.get();
        }
        DesignSpec design = points.count() == 0 ? new DesignSpec.None() : new DesignSpec.Listed(points);
        Aim aim = new Aim(
                Layout.of(design, plan.seed()), study.inquiry().outcomes(), Optional.empty(), new ArrayList<>(), "");
        telling.out().println(telling.texts().get("validate.study", study.name(), plan.runs()));
        telling.out().flush();
        boolean again = fresh && !tally.has(folder);
        Experiment experiment =
                new Experiment(plan, aim, Shard.WHOLE, folder, again, threads, program.version(), command, telling);
        Experiment.Ending ending = experiment.conduct(model, stop);
        tally.carriedOut(folder);
        if (ending.status() == FAILED && ending.tabled()) {
            tally.failed(study.name());
        } else if (ending.status() != 0) {
            throw new Broken(ending.status());
        }
        return ResultsFolder.open(folder, plan.record(), false);
    }

    /** The folder of a plan whose runs are all finished and whose tables are made; empty when there is none. */
    private Optional<ResultsFolder> finished(Plan plan, Path folder) throws Refused, IOException {
        if (fresh && !tally.has(folder) || !Files.isRegularFile(folder.resolve(RunCard.FILE))) {
            return Optional.empty();
        }
        ResultsFolder there = ResultsFolder.open(folder, plan.record(), false);
        if (there.completed() == plan.runs()) {
            return Optional.of(there);
        }
        there.close();
        return Optional.empty();
    }

    /** The same scenario, of whose runs the history is kept, and events and organisations where they are read. */
    private static Prepared keeping(Prepared prepared, Kept kept) {
        Scenario scenario = prepared.scenario();
        Output output = new Output(
                Optional.of(Output.Amount.NONE),
                Optional.of(Output.Amount.NONE),
                Optional.of(kept.organisations() ? Output.Amount.ALL : Output.Amount.NONE),
                Optional.of(kept.events() ? Output.Amount.ALL : Output.Amount.NONE),
                Optional.of(Output.Times.ALL));
        return new Prepared(
                new Scenario(
                        scenario.name(),
                        scenario.question(),
                        scenario.dutchQuestion(),
                        scenario.course(),
                        scenario.replications(),
                        scenario.seed(),
                        output),
                prepared.pack());
    }
}
