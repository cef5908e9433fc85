package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import omslag.experiment.Arm;
import omslag.experiment.Attempt;
import omslag.experiment.Experiment;
import omslag.experiment.Headline;
import omslag.experiment.Interruption;
import omslag.experiment.Model;
import omslag.experiment.ModelVersion;
import omslag.experiment.Phrase;
import omslag.experiment.Plan;
import omslag.experiment.Stop;
import omslag.experiment.Terminal;
import omslag.results.PlanRecord;
import omslag.results.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code run}: carries out scenarios and writes tables and charts. */
@Command(
        name = "run",
        description = {
            "Runs a scenario, or several scenarios, which are then each compared with the first;",
            "writes tables and charts into a results folder."
        },
        footer = {
            "",
            "Example:",
            "  omslag run scenarios/risk-management.yaml scenarios/innovation-management.yaml --replications 30",
            "",
            "Exit status: 0 every run completed, 1 at least one run failed or could not be written,",
            "2 wrong input (nothing was run, nothing overwritten), 130 interrupted (finished runs are kept)."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
public final class RunCommand implements Callable<Integer> {
    private static final int WRONG_INPUT = 2;

    private final ArmSource source;
    private final Model model;
    private final ChartMaker charts;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "scenario files; the first is the one to compare with")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", description = "results folder (default: results/<name>)")
    private @Nullable Path out;

    @Option(names = "--replications", paramLabel = "N", description = "how many runs of each scenario")
    private @Nullable String replications;

    @Option(names = "--seed", paramLabel = "N", description = "the seed of chance, shared by all scenarios")
    private @Nullable String seed;

    @Option(names = "--threads", paramLabel = "N", description = "how many runs at once (default: all processors)")
    private @Nullable Integer threads;

    @Option(
            names = "--population",
            paramLabel = "N|full",
            description = "citizen agents; full is one for each resident")
    private @Nullable String population;

    @Option(names = "--until", paramLabel = "YEAR", description = "the last year of the run")
    private @Nullable String until;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "sets any setting by its path; may be repeated")
    private List<String> set = new ArrayList<>();

    @Option(names = "--off", paramLabel = "MECHANISM", description = "switches a mechanism off; may be repeated")
    private List<String> off = new ArrayList<>();

    @ArgGroup
    private @Nullable Start start;

    @Option(names = "--no-charts", description = "draws no charts")
    private boolean noCharts;

    @Option(names = "--format", paramLabel = "csv", split = ",", description = "how tables are written (default: csv)")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--shard", paramLabel = "i/n", description = "runs one part of a plan; not possible yet")
    private @Nullable String shard;

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            defaultValue = "en",
            description = "language of messages and charts")
    private String lang;

    @Option(names = "--quiet", description = "tells only what goes wrong")
    private boolean quiet;

    /** How to begin in a folder that holds results. */
    static final class Start {
        @Option(names = "--resume", description = "keeps finished runs of the same plan (default)")
        boolean resume;

        @Option(names = "--fresh", description = "throws away what an earlier run left in the results folder")
        boolean fresh;
    }

    /** The command with what it needs. */
    public RunCommand(ArmSource source, Model model, ChartMaker charts) {
        this.source = source;
        this.model = model;
        this.charts = charts;
    }

    @Override
    public Integer call() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            faults.forEach(this::tell);
            return WRONG_INPUT;
        }
        Stop stop = new Stop();
        Interruption interruption = new Interruption(stop);
        try {
            return run(source.load(asked()), stop);
        } catch (ArmSource.WrongFiles wrong) {
            tell(wrong.lines());
            return WRONG_INPUT;
        } catch (Refused refused) {
            tell(Phrase.valueOf(refused.reason().name()).in(language(), refused.path(), refused.detail()));
            return WRONG_INPUT;
        } finally {
            interruption.close();
        }
    }

    private int run(ArmSource.Loaded loaded, Stop stop) throws Refused {
        if (stop.asked()) {
            return Interruption.STATUS;
        }
        Plan plan = new Plan(loaded.arms(), loaded.replications(), loaded.seed(), ModelVersion.model());
        Path folder = out == null ? Path.of("results", name(loaded.arms())) : out;
        Experiment experiment = new Experiment(
                plan,
                folder,
                start != null && start.fresh,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                ModelVersion.program(),
                typed(),
                new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), quiet, language()));
        Experiment.Ending ending = experiment.conduct(model, stop);
        int status = ending.status();
        if (!noCharts && !stop.asked() && !ending.headlines().isEmpty()) {
            status = Math.max(status, draw(folder));
        }
        if (!quiet) {
            report(folder, ending);
        }
        return status;
    }

    private int draw(Path folder) {
        try {
            charts.draw(folder, language());
            return 0;
        } catch (IOException | RuntimeException e) {
            tell(Phrase.NO_CHARTS.in(language(), Attempt.reason(e)));
            return 1;
        }
    }

    private void report(Path folder, Experiment.Ending ending) {
        spec.commandLine().getOut().println(Phrase.RESULTS.in(language(), folder.toString()));
        for (Headline headline : ending.headlines()) {
            if (headline.figure().n() > 0) {
                spec.commandLine().getOut().println(headline.text(language()));
            }
        }
        spec.commandLine().getOut().flush();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (threads != null && threads < 1) {
            faults.add(fault("--threads", threads.toString(), Phrase.OPTION_THREADS));
        }
        if (!lang.equals("en") && !lang.equals("nl")) {
            faults.add(fault("--lang", lang, Phrase.OPTION_LANG));
        }
        for (String format : formats) {
            if (!format.equals("csv")) {
                faults.add(fault("--format", format, Phrase.OPTION_FORMAT));
            }
        }
        if (shard != null) {
            faults.add(fault("--shard", shard, Phrase.OPTION_SHARD));
        }
        return faults;
    }

    private String fault(String option, String value, Phrase allowed) {
        return Phrase.OPTION.in(language(), option, value, allowed.in(language()));
    }

    private ArmSource.Asked asked() {
        return new ArmSource.Asked(
                files,
                set,
                off,
                Optional.ofNullable(replications),
                Optional.ofNullable(seed),
                Optional.ofNullable(population),
                Optional.ofNullable(until),
                language());
    }

    /** The name of the results folder where none is given: that of the scenario, or of what is compared. */
    static String name(List<Arm> arms) {
        if (arms.size() > 2) {
            return PlanRecord.safe(arms.get(0).name()) + "-vs-" + (arms.size() - 1) + "-others";
        }
        return arms.stream().map(arm -> PlanRecord.safe(arm.name())).collect(Collectors.joining("-vs-"));
    }

    private List<String> typed() {
        CommandLine root = spec.root().commandLine();
        return root.getParseResult() == null
                ? List.of()
                : List.copyOf(root.getParseResult().originalArgs());
    }

    private Locale language() {
        return Locale.forLanguageTag(lang);
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
