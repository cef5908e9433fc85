package omslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import omslag.chart.DesignTables;
import omslag.experiment.Aim;
import omslag.experiment.Attempt;
import omslag.experiment.Experiment;
import omslag.experiment.Headline;
import omslag.experiment.Interruption;
import omslag.experiment.Layout;
import omslag.experiment.Model;
import omslag.experiment.ModelVersion;
import omslag.experiment.Plan;
import omslag.experiment.Shard;
import omslag.experiment.Stop;
import omslag.experiment.Terminal;
import omslag.report.Findings;
import omslag.report.StyleFile;
import omslag.results.Crate;
import omslag.results.Refused;
import omslag.scenario.DesignSpec;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.Inquiry;
import omslag.scenario.Phrase;
import omslag.scenario.Place;
import omslag.scenario.Prepared;
import omslag.scenario.Sought;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code run}: carries out scenarios and writes tables, charts and the report. */
@Command(
        name = "run",
        description = {
            "Runs a scenario, several scenarios, which are then each compared with the first, or an experiment file;",
            "writes tables, charts and a report into a results folder."
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
final class RunCommand implements Callable<Integer>, Speaking {
    private final Model model;
    private final ChartMaker charts;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private LanguageOption language;

    @ArgGroup
    private @Nullable Start start;

    @Option(names = "--no-charts", description = "draws no charts and writes no report")
    private boolean noCharts;

    @Mixin
    private FormatOption formats;

    @Mixin
    private StyleOption house;

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            description = "runs one part of a plan of n, to be merged with the others; needs --out")
    private @Nullable String shard;

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
    RunCommand(Model model, ChartMaker charts) {
        this.model = model;
        this.charts = charts;
    }

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        Stop stop = new Stop();
        Interruption interruption = new Interruption(stop);
        try {
            Faults faults = new Faults();
            faults().forEach(faults::add);
            StyleFile style = house.read(faults);
            Inquiry inquiry = options.read(faults.all());
            refuseParts(inquiry);
            if (!(inquiry.design() instanceof DesignSpec.None)
                    && !formats.faultsOfDesign().isEmpty()) {
                throw new WrongInput(formats.faultsOfDesign());
            }
            Layout layout = options.layout(inquiry);
            StyleOption.warn(style, texts(), spec.commandLine().getErr());
            Forecast.of(inquiry.scenarios(), layout.most(), options.threads())
                    .tooMuchForMemory(Runtime.getRuntime().maxMemory(), texts())
                    .ifPresent(fault -> {
                        throw new WrongInput(List.of(fault));
                    });
            return run(inquiry, layout, style, stop);
        } catch (Refused refused) {
            tell(line(refused, texts()));
            return Omslag.WRONG_INPUT;
        } finally {
            interruption.close();
        }
    }

    private int run(Inquiry inquiry, Layout layout, StyleFile style, Stop stop) throws Refused {
        if (stop.asked()) {
            return Interruption.STATUS;
        }
        Plan plan = Plan.of(inquiry.scenarios(), layout.points(), ModelVersion.model());
        Path folder = options.folder(inquiry);
        Experiment experiment = new Experiment(
                plan,
                Aim.of(inquiry, layout, plan),
                part(),
                folder,
                start != null && start.fresh,
                options.threads(),
                ModelVersion.program(),
                typed(spec),
                new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), quiet, texts()));
        Experiment.Ending ending = experiment.conduct(model, stop);
        int status = ending.status();
        if (ending.tabled()) {
            // Also after an interruption: the tables are new then, and no other form may tell of older ones.
            status = Math.max(status, tables(folder));
        }
        if (!stop.asked() && ending.tabled()) {
            if (!noCharts && isWhole(folder)) {
                status = Math.max(status, draw(folder, inquiry.scenarios(), style));
            }
            status = Math.max(status, crate(folder, inquiry));
        }
        if (!quiet) {
            status = Math.max(status, report(folder, ending));
        }
        return status;
    }

    /** Whether there is something to be told of a design: a part of a plan says nothing yet. */
    private boolean isWhole(Path folder) {
        return !DesignTables.isDesign(folder)
                || part().isWhole() && DesignTables.missing(folder).isEmpty();
    }

    private int tables(Path folder) {
        try {
            formats.write(folder, texts(), this::tell);
            return Omslag.DONE;
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-tables", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    private int draw(Path folder, List<Prepared> prepared, StyleFile style) {
        try {
            charts.draw(
                    folder,
                    texts().language(),
                    prepared.stream().map(p -> p.pack().id()).distinct().toList(),
                    style,
                    options.threads());
            return Omslag.DONE;
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-charts", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    private int crate(Path folder, Inquiry inquiry) {
        try {
            Crate.write(folder, inquiry.name(), inquiry.question());
            return Omslag.DONE;
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-tables", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    private int report(Path folder, Experiment.Ending ending) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(texts().get("run.results", folder));
        for (Headline headline : ending.headlines()) {
            if (headline.known()) {
                out.println(headline.text(texts()));
            }
        }
        ending.headlines().forEach(headline -> headline.tooFew(texts()).ifPresent(out::println));
        int status = Omslag.DONE;
        if (ending.tabled() && DesignTables.isDesign(folder) && isWhole(folder)) {
            status = findings(folder, out);
        }
        out.flush();
        return status;
    }

    private int findings(Path folder, PrintWriter out) {
        try {
            Findings.of(folder, texts().language()).lines().forEach(out::println);
            return Omslag.DONE;
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-findings", Attempt.reason(e)));
            return Omslag.FAILED;
        }
    }

    /** What is wrong with the options that only this command has. */
    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(formats.faults());
        if (shard != null && Shard.find(shard).isEmpty()) {
            faults.add(Fault.of(FaultId.WRONG_TYPE, new Place("--shard", 1, 1), shard, Phrase.of("allowed.shard")));
        }
        return faults;
    }

    /** Each round of a search needs all runs of those before. */
    private void refuseParts(Inquiry inquiry) {
        if (shard != null && inquiry.design() instanceof Sought) {
            Place place = new Place("--shard", 1, 1);
            throw new WrongInput(
                    List.of(Fault.of(FaultId.SEARCH_NOT_DIVIDED, place, shard, Phrase.of("allowed.whole-plan"))));
        }
    }

    private Shard part() {
        return shard == null ? Shard.WHOLE : Shard.find(shard).orElseThrow();
    }

    /** A refusal as one line. */
    static String line(Refused refused, Texts texts) {
        String id = refused.reason().id();
        String text = texts.get("folder." + id, refused.path(), refused.detail());
        return new Place("--out", 1, 1) + ": " + text + ". [" + id + "]";
    }

    /** What the user typed, word by word. */
    static List<String> typed(CommandSpec spec) {
        CommandLine root = spec.root().commandLine();
        return root.getParseResult() == null
                ? List.of()
                : List.copyOf(root.getParseResult().originalArgs());
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
