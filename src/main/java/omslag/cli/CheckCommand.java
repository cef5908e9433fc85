package omslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.experiment.Arm;
import omslag.experiment.Layout;
import omslag.experiment.Pasts;
import omslag.scenario.Fault;
import omslag.scenario.Inquiry;
import omslag.scenario.Prepared;
import omslag.scenario.Sought;
import omslag.scenario.WrongInput;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    private static final double MICROSECONDS = 1e6;
    private static final double NANOSECONDS = 1e9;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private LanguageOption language;

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() throws IOException {
        Inquiry inquiry = options.read(List.of());
        List<Prepared> plan = inquiry.scenarios();
        Layout layout = options.layout(inquiry);
        int points = layout.most();
        boolean search = layout.spec() instanceof Sought;
        if (points > 0) {
            line(search ? "check.points-most" : "check.points", texts().number(points));
        }
        head(plan, Forecast.of(plan, points, options.threads()), search);
        double pace = Pace.here();
        double crowd = Pace.crowd(options.threads());
        Forecast forecast = Forecast.of(plan, points, options.threads(), pace * crowd);
        long free = freeAt(options.folder(inquiry));
        print(forecast, pace, crowd, free);
        List<Fault> faults = Stream.of(
                        forecast.tooMuchForDisk(free, texts()),
                        forecast.tooMuchForMemory(Runtime.getRuntime().maxMemory(), texts()))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new WrongInput(faults);
        }
        return Omslag.DONE;
    }

    /** What is known before the machine has been timed. */
    private void head(List<Prepared> plan, Forecast forecast, boolean search) {
        Texts texts = texts();
        line("check.scenarios", plan.stream().map(p -> p.scenario().name()).collect(Collectors.joining(", ")));
        line(search ? "check.runs-most" : "check.runs", texts.number(forecast.runs()));
        line("check.citizens", texts.number(forecast.citizens()));
        line("check.quarters", texts.number(forecast.quarters()));
        List<Arm> arms = plan.stream().map(Arm::of).toList();
        for (Pasts.Family family : Pasts.of(arms)) {
            String names = family.arms().stream().map(a -> arms.get(a).name()).collect(Collectors.joining(", "));
            line("check.past", texts.get("check.past-until", names, family.until()));
        }
        line("check.organisations", texts.number(forecast.organisations()));
    }

    private void print(Forecast forecast, double pace, double crowd, long free) {
        PrintWriter to = spec.commandLine().getOut();
        Texts texts = texts();
        line("check.time", Sizes.time(forecast.seconds(), texts));
        line(
                "check.memory",
                texts.get(
                        "check.memory-taken",
                        Sizes.bytes(forecast.memory(Forecast.Heap.here()), texts),
                        Sizes.bytes(forecast.least(), texts),
                        Sizes.bytes(forecast.heap(), texts)));
        line("check.disk", Sizes.bytes(forecast.disk(), texts));
        line("check.free", Sizes.bytes(free, texts));
        to.println();
        row(texts.get("check.table"), texts.get("check.rows"), texts.get("check.bytes"));
        for (Forecast.TableSize table : forecast.tables()) {
            String name = table.table().equals("parts") ? texts.get("check.parts") : table.table() + ".csv";
            row(name, texts.number(table.rows()), Sizes.bytes(table.bytes(), texts));
        }
        to.println();
        to.println(texts.get(
                        "check.assumption",
                        texts.number(pace * Forecast.SECONDS_OF_CITIZEN * NANOSECONDS, 0),
                        texts.number(pace * Forecast.SECONDS_OF_PLACE * MICROSECONDS, 0),
                        texts.number(pace * Forecast.SECONDS_OF_ORGANISATION * MICROSECONDS, 0),
                        forecast.threads(),
                        texts.number(crowd, 1))
                + ".");
        to.println(texts.get("check.sound") + ".");
    }

    private void line(String key, String value) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-26s %s", texts().get(key), value));
    }

    private void row(String name, String rows, String bytes) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-20s %16s %12s", name, rows, bytes));
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
