package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import omslag.experiment.Attempt;
import omslag.experiment.Experiment;
import omslag.experiment.KeptInquiry;
import omslag.experiment.ModelVersion;
import omslag.experiment.Plan;
import omslag.experiment.Shard;
import omslag.experiment.Terminal;
import omslag.report.StyleFile;
import omslag.results.Crate;
import omslag.results.Refused;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Place;
import omslag.scenario.Sought;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code merge}: joins results folders of the same plan, and runs nothing. */
@Command(
        name = "merge",
        description = {
            "Joins results folders of the same plan: parts of it that were made with --shard, more replications,",
            "or more points of the same design. Nothing is run."
        },
        footer = {
            "",
            "Example:",
            "  omslag merge results/map-1 results/map-2 --out results/map",
            "",
            "Exit status: 0 every run of the plan is there, 1 runs are missing or something could not be written,",
            "2 folders of different plans (nothing was written)."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class MergeCommand implements Callable<Integer>, Speaking {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "results folders, as runs wrote them")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder for all of them")
    private Path out;

    @Option(names = "--fresh", description = "throws away what an earlier run left in that folder")
    private boolean fresh;

    @Option(names = "--no-charts", description = "draws no charts and writes no report")
    private boolean noCharts;

    @Option(names = "--quiet", description = "tells only what goes wrong")
    private boolean quiet;

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        KeptInquiry kept = largest();
        int threads = Runtime.getRuntime().availableProcessors();
        try {
            Experiment experiment = new Experiment(
                    kept.plan(),
                    kept.aim(),
                    Shard.WHOLE,
                    out,
                    fresh,
                    threads,
                    ModelVersion.program(),
                    RunCommand.typed(spec),
                    new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), quiet, texts()));
            Experiment.Ending ending = experiment.merge(folders);
            int status = ending.status();
            if (ending.tabled() && !noCharts) {
                status = Math.max(status, draw(kept.plan(), threads));
            }
            if (ending.tabled()) {
                Crate.write(out, kept.inquiry().name(), kept.inquiry().question());
            }
            if (!quiet) {
                spec.commandLine().getOut().println(texts().get("run.results", out));
                spec.commandLine().getOut().flush();
            }
            return status;
        } catch (Refused refused) {
            tell(RunCommand.line(refused, texts()));
            return Omslag.WRONG_INPUT;
        } catch (IOException e) {
            tell(texts().get("run.no-tables", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    /** What the folder with the most points and replications was made for; the others hold parts of that. */
    private KeptInquiry largest() {
        List<KeptInquiry> all = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path folder : folders) {
            try {
                KeptInquiry kept = KeptInquiry.read(folder, ModelVersion.model());
                if (kept.inquiry().design() instanceof Sought) {
                    Place place = Place.startOf(folder.toString());
                    faults.add(Fault.of(FaultId.SEARCH_NOT_JOINED, place, folder.toString()));
                }
                all.add(kept);
            } catch (IOException e) {
                faults.add(Fault.of(FaultId.NO_RESULTS, Place.startOf(folder.toString()), folder.toString()));
            } catch (WrongInput wrong) {
                faults.addAll(wrong.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongInput(faults);
        }
        KeptInquiry largest = all.get(0);
        int replications = 0;
        for (KeptInquiry one : all) {
            replications = Math.max(replications, one.plan().replications());
            largest = one.plan().points().count() > largest.plan().points().count() ? one : largest;
        }
        Plan plan = largest.plan().replicated(replications);
        return new KeptInquiry(largest.inquiry(), largest.layout(), plan);
    }

    private int draw(Plan plan, int threads) {
        try {
            List<String> packs =
                    plan.arms().stream().map(arm -> arm.pack().id()).distinct().toList();
            new ScenarioCharts().draw(out, texts().language(), packs, StyleFile.shipped(), threads);
            return Omslag.DONE;
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-charts", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
