package omslag.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.results.OutputChoice;
import omslag.results.Refused;
import omslag.results.Samples;
import omslag.text.Language;
import omslag.text.Texts;

/** Small plans, and a model that makes their runs in no time. */
public final class Worlds {
    /** A government of nothing. */
    public static final GovernmentPack PACK =
            new GovernmentPack("tiny", List.of(), List.of(), List.of(), new TreeMap<>());

    /** A model whose level is the mean mindset, so that scenarios differ by that and by nothing else. */
    public static final Model MODEL = (course, pack, seed) ->
            Samples.recorded(seed, course.settings().boards().mindset().mean());

    private Worlds() {}

    /** A scenario with this name and mindset. */
    public static Arm arm(String name, double mindset, OutputChoice output) {
        Map<String, Object> values = new TreeMap<>();
        values.put("period.start", Samples.START);
        values.put("period.end", Samples.START.plus(Samples.QUARTERS - 1));
        values.put("boards.mindset.mean", mindset);
        return new Arm(name, "Why?", "name: " + name + "\n", Course.of(Declarations.settings(values)), PACK, output);
    }

    /** Two scenarios, a step apart. */
    public static List<Arm> two() {
        return List.of(arm("risk", 0.25, OutputChoice.USUAL), arm("innovation", 0.75, OutputChoice.USUAL));
    }

    /** A plan of these scenarios. */
    public static Plan plan(int replications, List<Arm> arms) {
        return new Plan(arms, replications, 11, "test");
    }

    /** Carries out a plan of two scenarios. */
    public static Experiment.Ending conduct(Path folder, int replications, int threads, Model model) throws Refused {
        return conduct(folder, plan(replications, two()), threads, model, new Stop(), new StringWriter());
    }

    /** Carries out a plan. */
    public static Experiment.Ending conduct(
            Path folder, Plan plan, int threads, Model model, Stop stop, StringWriter told) throws Refused {
        Experiment.Telling telling =
                new Experiment.Telling(new PrintWriter(told, true), false, true, Texts.of(Language.ENGLISH));
        return new Experiment(plan, folder, false, threads, "test", List.of("run"), telling).conduct(model, stop);
    }

    /** The tables by name, the seconds of runs left out. */
    public static Map<String, String> tables(Path folder) {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                boolean runs = file.endsWith("runs.csv");
                tables.put(
                        file.getFileName().toString(),
                        runs ? text.replaceAll("completed,[^,]*,", "completed,,") : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    /** The lines of a table. */
    public static List<String> lines(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve(table), StandardCharsets.UTF_8);
    }
}
