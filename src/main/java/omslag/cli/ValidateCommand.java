package omslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import omslag.chart.BandChart;
import omslag.chart.ChartException;
import omslag.chart.ChartOptions;
import omslag.chart.ConvergenceChart;
import omslag.chart.PastChart;
import omslag.experiment.Attempt;
import omslag.experiment.ConvergenceStudy;
import omslag.experiment.Experiment;
import omslag.experiment.Interruption;
import omslag.experiment.Model;
import omslag.experiment.ModelVersion;
import omslag.experiment.SeriesStudy;
import omslag.experiment.Stop;
import omslag.experiment.Terminal;
import omslag.report.StyleFile;
import omslag.results.Refused;
import omslag.scenario.Fault;
import omslag.scenario.Overrides;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import omslag.validation.Conduct;
import omslag.validation.MainPart;
import omslag.validation.Tally;
import omslag.validation.Validation;
import omslag.validation.ValidationFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code validate}: makes the figures of validation again. */
@Command(
        name = "validate",
        description = {
            "Holds the model against what is known: runs the studies of a folder, measures the patterns in it, gives",
            "verdicts, and writes tables, charts and the page that tells of them."
        },
        footer = {
            "",
            "Example:",
            "  omslag validate --quick",
            "",
            "Exit status: 0 all was measured, whatever came out; 1 a run failed (the others are measured); 2 wrong",
            "input; 130 interrupted (finished runs are kept, and the next time it goes on from there)."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ValidateCommand implements Callable<Integer>, Speaking {
    private static final Path FOLDER = Path.of("scenarios", "validation");
    private static final String QUICK_REPLICATIONS = "3";

    private final Model model;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder that says what the model is held against (default: scenarios/validation)")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "results folder (default: results/validation)")
    private @Nullable Path out;

    @Option(
            names = "--quick",
            description = "a small invented country and few runs: shows that it works, and no more than that")
    private boolean quick;

    @Option(names = "--fresh", description = "throws away runs that are there")
    private boolean fresh;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads make runs (default: all processors)")
    private @Nullable Integer threads;

    @Mixin
    private LanguageOption language;

    /** The command with what it needs. */
    ValidateCommand(Model model) {
        this.model = model;
    }

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() throws IOException {
        ValidationFiles files = files();
        Path results = out != null ? out : Path.of("results", quick ? "validation-quick" : "validation");
        Stop stop = new Stop();
        Tally tally = new Tally();
        Interruption interruption = new Interruption(stop);
        try {
            Validation.carryOut(new Conduct(
                    files,
                    results,
                    new Conduct.Program(ModelVersion.program(), ModelVersion.model()),
                    RunCommand.typed(spec),
                    fresh,
                    threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                    model,
                    stop,
                    new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), false, texts()),
                    tally));
            draw(results);
            Validation.writePage(files, results, "charts", texts());
            spec.commandLine().getOut().println(texts().get("run.results", results));
            spec.commandLine().getOut().flush();
            if (!tally.failed().isEmpty()) {
                tell(texts().get("validate.failed", String.join(", ", tally.failed())));
                return Omslag.FAILED;
            }
            return Omslag.DONE;
        } catch (Conduct.Broken broken) {
            return broken.status();
        } catch (Refused refused) {
            tell(RunCommand.line(refused, texts()));
            return Omslag.WRONG_INPUT;
        } catch (IOException | ChartException e) {
            tell(texts().get("run.no-tables", Attempt.reason(e)));
            return Omslag.FAILED;
        } finally {
            interruption.close();
        }
    }

    /** Draws the charts of what was measured. */
    private void draw(Path results) throws IOException, ChartException {
        ChartOptions options =
                new ChartOptions(texts().language(), "", StyleFile.shipped().charts());
        Path charts = results.resolve("charts");
        if (Files.exists(results.resolve(MainPart.FILE))) {
            BandChart.draw(results.resolve(MainPart.FILE), charts, options);
        }
        if (Files.exists(results.resolve(SeriesStudy.PATHS))) {
            PastChart.draw(results, options);
        }
        if (Files.exists(results.resolve(ConvergenceStudy.FILE))) {
            ConvergenceChart.draw(results.resolve(ConvergenceStudy.FILE), charts, options);
        }
    }

    /** The files, with everything that is wrong with them or with the options. */
    private ValidationFiles files() throws IOException {
        List<Fault> faults = new ArrayList<>();
        ScenarioOptions.wrongThreads(threads).ifPresent(faults::add);
        Optional<ValidationFiles> files = Optional.empty();
        try {
            files = Optional.of(ValidationFiles.read(folder == null ? FOLDER : folder, overrides()));
        } catch (WrongInput wrong) {
            faults.addAll(wrong.faults());
        }
        if (!faults.isEmpty() || files.isEmpty()) {
            throw new WrongInput(faults);
        }
        return quick ? files.get().quick() : files.get();
    }

    /** On the invented country where that can be, and else on its own with few citizens. */
    private Overrides[] overrides() {
        return quick
                ? new Overrides[] {
                    few("population.government=example", "population.citizens=200"), few("population.citizens=400")
                }
                : new Overrides[] {Overrides.NONE};
    }

    private static Overrides few(String... set) {
        return new Overrides(
                List.of(set),
                List.of(),
                Optional.of(QUICK_REPLICATIONS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
