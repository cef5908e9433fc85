package omslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import omslag.scenario.Prepared;
import omslag.scenario.ScenarioReader;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}: reads scenarios as {@code run} would, runs nothing, and tells what the plan will take. */
@Command(
        name = "check",
        description = "Reads and validates scenarios without running them, and prints the plan.",
        footer = {
            "",
            "Example:",
            "  omslag check scenarios/risk-management.yaml scenarios/innovation-management.yaml --replications 100"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class CheckCommand implements Callable<Integer>, Speaking {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private LanguageOption language;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "scenario files; the first is the one to compare with")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "results folder (default: results/<name>)")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N", description = "how many runs at once (default: all processors)")
    private @Nullable Integer threads;

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() throws IOException {
        List<Prepared> plan = new ScenarioReader().readAll(files, options.overrides());
        Forecast forecast = Forecast.of(plan, threads());
        Path folder = Optional.ofNullable(out)
                .orElse(Path.of("results", plan.get(0).scenario().name()));
        long free = freeAt(folder);
        print(plan, forecast, free);
        forecast.refusal(free).ifPresent(fault -> {
            throw new WrongInput(List.of(fault));
        });
        return Omslag.DONE;
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
    }

    private void print(List<Prepared> plan, Forecast forecast, long free) {
        PrintWriter to = spec.commandLine().getOut();
        Texts texts = texts();
        line("check.scenarios", plan.stream().map(p -> p.scenario().name()).collect(Collectors.joining(", ")));
        line("check.runs", count(forecast.runs()));
        line("check.citizens", count(forecast.citizens()));
        line("check.quarters", count(forecast.quarters()));
        line("check.organisations", count(forecast.organisations()));
        line("check.time", Sizes.time(forecast.seconds()));
        line("check.memory", Sizes.bytes(forecast.memory()));
        line("check.disk", Sizes.bytes(forecast.disk()));
        line("check.free", Sizes.bytes(free));
        to.println();
        row(texts.get("check.table"), texts.get("check.rows"), texts.get("check.bytes"));
        for (Forecast.TableSize table : forecast.tables()) {
            String name = table.table().equals("parts") ? texts.get("check.parts") : table.table() + ".csv";
            row(name, count(table.rows()), Sizes.bytes(table.bytes()));
        }
        to.println();
        to.println(texts.get("check.assumption", Forecast.REFERENCE_SECONDS, forecast.threads()) + ".");
        to.println(texts.get("check.sound") + ".");
    }

    private void line(String key, String value) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-26s %s", texts().get(key), value));
    }

    private void row(String name, String rows, String bytes) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-20s %16s %12s", name, rows, bytes));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Bytes free where this folder is or will be. */
    private static long freeAt(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) {
                return 0;
            }
            there = parent;
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
