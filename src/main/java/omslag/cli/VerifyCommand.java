package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import omslag.experiment.Attempt;
import omslag.experiment.Experiment;
import omslag.experiment.Interruption;
import omslag.experiment.KeptInquiry;
import omslag.experiment.Model;
import omslag.experiment.ModelVersion;
import omslag.experiment.Stop;
import omslag.experiment.Terminal;
import omslag.experiment.Verification;
import omslag.results.RunCard;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Place;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code verify}: makes runs of a results folder again and holds them against its tables. */
@Command(
        name = "verify",
        description = {
            "Holds every table of a results folder against its sum in the manifest, makes a sample of the runs again and",
            "compares what they write with the tables, byte for byte. Nothing is written there."
        },
        footer = {
            "",
            "Example:",
            "  omslag verify results/risk-management-vs-innovation-management --all",
            "",
            "Exit status: 0 all the same, 1 something differs, 2 no results folder, or one of another version."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class VerifyCommand implements Callable<Integer>, Speaking {
    private static final int SAMPLE = 4;

    private final Model model;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "DIR", description = "a results folder, as a run wrote it")
    private Path folder;

    @Option(names = "--all", description = "makes every run again")
    private boolean all;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "how many runs are made again (default: ${DEFAULT-VALUE})")
    private int runs = SAMPLE;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads make runs (default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "tells only what goes wrong")
    private boolean quiet;

    /** The command with what it needs. */
    VerifyCommand(Model model) {
        this.model = model;
    }

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        KeptInquiry kept = kept();
        Stop stop = new Stop();
        Interruption interruption = new Interruption(stop);
        Verification verification = new Verification(
                folder,
                kept,
                Math.max(1, threads),
                new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), quiet, texts()));
        try {
            return tell(verification.conduct(model, all ? Integer.MAX_VALUE : Math.max(1, runs), stop));
        } catch (IOException e) {
            spec.commandLine().getErr().println(texts().get("verify.broken", Attempt.reason(e)));
            spec.commandLine().getErr().flush();
            return Omslag.FAILED;
        } finally {
            interruption.close();
        }
    }

    private int tell(Verification.Ending ending) {
        for (String fault : ending.faults()) {
            spec.commandLine().getOut().println(fault);
        }
        if (ending.interrupted()) {
            return Interruption.STATUS;
        }
        boolean same = ending.faults().isEmpty();
        if (!same || !quiet) {
            String key = same ? "verify.same" : "verify.differs";
            spec.commandLine().getOut().println(texts().get(key, ending.tables(), ending.runs()));
        }
        spec.commandLine().getOut().flush();
        return same ? Omslag.DONE : Omslag.FAILED;
    }

    /** A folder of another version of the model cannot be held against runs of this one. */
    private KeptInquiry kept() {
        Place place = Place.startOf(folder.toString());
        try {
            KeptInquiry kept = KeptInquiry.read(folder, ModelVersion.model());
            String made = RunCard.read(folder).model();
            if (!made.equals(ModelVersion.model())) {
                throw new WrongInput(List.of(Fault.of(FaultId.OTHER_VERSION, place, made, ModelVersion.model())));
            }
            return kept;
        } catch (IOException e) {
            throw new WrongInput(List.of(Fault.of(FaultId.NO_RESULTS, place, folder.toString())));
        }
    }
}
