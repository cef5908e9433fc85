package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import omslag.chart.DesignTables;
import omslag.experiment.Attempt;
import omslag.report.Report;
import omslag.report.StyleFile;
import omslag.results.Crate;
import omslag.results.RunCard;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.Place;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code report}: draws charts and report again from the tables, and runs nothing. */
@Command(
        name = "report",
        description = {
            "Draws charts and report again from the tables in a results folder, without running anything;",
            "of the runs of a design it writes its findings in words as well.",
            "The same tables give the same bytes."
        },
        footer = {
            "",
            "Example:",
            "  omslag report results/risk-management-vs-innovation-management --lang nl --format markdown,xlsx",
            "",
            "Exit status: 0 done, 1 something could not be written, 2 no results folder (nothing was written)."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ReportCommand implements Callable<Integer>, Speaking {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption formats;

    @Mixin
    private StyleOption house;

    @Parameters(paramLabel = "DIR", description = "a results folder, as a run wrote it")
    private Path folder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many threads draw charts (default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        StyleFile style = read(Report.missing(folder));
        RunCard card;
        try {
            card = RunCard.read(folder);
        } catch (IOException e) {
            throw new WrongInput(List.of(Fault.of(
                    FaultId.BROKEN_RESULTS, Place.startOf(folder.toString()), String.valueOf(e.getMessage()))));
        }
        List<String> packs =
                card.scenarios().stream().map(RunCard.Named::pack).distinct().toList();
        StyleOption.warn(style, texts(), spec.commandLine().getErr());
        try {
            formats.write(folder, texts(), this::tell);
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-tables", Attempt.reason(e)));
            return Omslag.FAILED;
        }
        try {
            new ScenarioCharts().draw(folder, texts().language(), packs, style, Math.max(1, threads));
            Crate.renew(folder);
        } catch (IOException | RuntimeException e) {
            tell(texts().get("run.no-charts", Attempt.reason(e)));
            return Omslag.FAILED;
        }
        spec.commandLine().getOut().println(texts().get("run.report", folder.resolve(Report.PAGE)));
        spec.commandLine().getOut().flush();
        return Omslag.DONE;
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    /** A folder that lacks tables, a word that names no form and a faulty style are refused before anything is written. */
    private StyleFile read(List<String> missing) {
        Faults faults = new Faults();
        formats.faults().forEach(faults::add);
        if (DesignTables.isDesign(folder)) {
            formats.faultsOfDesign().forEach(faults::add);
        }
        for (String name : missing) {
            faults.add(FaultId.NO_RESULTS, Place.startOf(folder.toString()), name);
        }
        StyleFile style = house.read(faults);
        faults.refuse();
        return style;
    }
}
