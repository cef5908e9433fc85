package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.experiment.Worlds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input and full disks, as a user meets them: through the whole program, on a shipped government. */
class FrontDoorTest {
    private static final String SOUND = """
            name: sound
            period: {start: 2020Q1, end: 2021Q4}
            population: {government: example, citizens: 500}
            replications: 2
            """;

    /** A message of the contract: where, what is wrong (the value), what is allowed, the id. */
    private static final Pattern MESSAGE = Pattern.compile("\\S.*:\\d+:\\d+: .+\\(.*\\).*[;:.] .+ \\[[a-z0-9-]+]");

    /** Holds the scenario files. */
    @TempDir
    private static Path home = Path.of("set by JUnit");

    /** Holds the results of an earlier run, which no refusal may touch. */
    private static Path results = Path.of("set below");

    private static Map<String, String> untouched = Map.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        results = home.resolve("results");
        assertThat(Program.run("run", file("sound.yaml", SOUND), "--out", results.toString(), "--quiet"))
                .isEqualTo(new Program.Told(0, "", ""));
        untouched = Program.content(results);
    }

    /**
     * Wrong input.
     *
     * @param what what is wrong with it
     * @param id the id of the fault
     * @param place where the message says it is
     * @param arguments what is typed after the command
     */
    private record Wrong(String what, String id, String place, List<String> arguments) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** A sound scenario with something wrong behind it, in line 5. */
    private static Wrong line(String what, String id, int column, String text) {
        return whole(what, id, "5:" + column, SOUND + text);
    }

    private static Wrong whole(String what, String id, String place, String text) {
        String name = what.replaceAll("[^a-z]+", "-") + ".yaml";
        return new Wrong(what, id, home.resolve(name) + ":" + place, List.of(file(name, text)));
    }

    private static Wrong option(String what, String id, String place, String... options) {
        List<String> arguments = new ArrayList<>(List.of(file("sound.yaml", SOUND)));
        arguments.addAll(List.of(options));
        return new Wrong(what, id, place, arguments);
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                line("an unknown key", "unknown-key", 1, "levres: {guard-rails: 1}"),
                whole("a missing key", "missing-key", "1:1", SOUND.replace("name: sound\n", "")),
                line("a value of the wrong type", "wrong-type", 7, "seed: many"),
                line("a number out of range", "out-of-range", 23, "levers: {guard-rails: 1.5}"),
                line("not a number", "not-finite", 23, "levers: {guard-rails: .nan}"),
                line("infinity", "not-finite", 23, "levers: {guard-rails: .inf}"),
                line("a duplicate key", "duplicate-key", 1, "name: again"),
                line("a tab", "tab", 1, "\tseed: 1"),
                whole("an alias bomb", "alias-bomb", "1:1", bomb()),
                new Wrong("a file of a hundred megabytes", "too-large", huge() + ":1:1", List.of(huge())),
                new Wrong("a cycle of two files", "extends-cycle", home.resolve("there.yaml") + ":2:10", circle()),
                new Wrong("a missing file", "missing-file", "nowhere.yaml:1:1", List.of("nowhere.yaml")),
                new Wrong("a directory", "directory", home + ":1:1", List.of(home.toString())),
                whole("an empty file", "empty-file", "1:1", ""),
                new Wrong("a file in Latin-one", "not-utf-8", latin() + ":1:10", List.of(latin())),
                line("a date before the period", "outside-period", 17, "timeline: [{at: 2019Q4, event: outage}]"),
                whole("zero citizens", "out-of-range", "3:45", SOUND.replace("citizens: 500", "citizens: 0")),
                line("an unknown municipality", "unknown-municipality", 74, event("kind: municipality, name: Nowhere")),
                line("an unknown kind", "unknown-kind", 54, event("kind: kingdom")),
                line(
                        "a timeline out of order",
                        "timeline-order",
                        46,
                        "timeline: [{at: 2021Q1, event: outage}, {at: 2020Q3, event: outage}]"),
                whole("an unknown government", "unknown-government", "3:26", SOUND.replace("example", "atlantis")),
                option(
                        "--set on an unknown path",
                        "unknown-key",
                        "--set:2:1",
                        "--set",
                        "levers.guard-rails=1",
                        "--set",
                        "lever.x=1"),
                option("--set without a value", "set-without-value", "--set:1:1", "--set", "seed"),
                option("--off on an unknown mechanism", "unknown-mechanism", "--off:1:1", "--off", "trst"),
                option("a year before the period", "end-before-start", "--until:1:1", "--until", "2019"),
                option("too few replications", "out-of-range", "--replications:1:1", "--replications", "0"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_input_is_refused_in_one_line_and_nothing_is_touched(Wrong wrong) {
        for (String command : List.of("run", "check")) {
            for (String language : List.of("en", "nl")) {
                List<String> arguments = new ArrayList<>(List.of(command, "--lang", language));
                arguments.addAll(List.of("--out", results.toString()));
                arguments.addAll(wrong.arguments());
                Program.Told told = Program.run(arguments.toArray(String[]::new));
                assertThat(told.status()).as(told.err()).isEqualTo(2);
                assertThat(told.out()).isEmpty();
                assertThat(told.err().lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line)
                                .matches(MESSAGE)
                                .startsWith(wrong.place() + ": ")
                                .endsWith(" [" + wrong.id() + "]"));
                assertNoTrace(told.err());
            }
        }
        assertThat(Program.content(results)).isEqualTo(untouched);
    }

    @Test
    void an_unknown_key_is_answered_with_the_one_that_was_meant() {
        String file = file("meant.yaml", SOUND + "levers: {guard-rials: 1}\n");
        assertThat(Program.run("run", file).err()).contains("Maybe: guard-rails [unknown-key]");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_refused_and_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path thesis = Files.createDirectories(folder.resolve("work"));
        Files.writeString(thesis.resolve("thesis.docx"), "years of work");
        Map<String, String> before = Program.content(folder);
        assertRefused(file, "not-a-folder");
        assertRefused(file.resolve("below"), "not-writable");
        assertRefused(Path.of("/proc/omslag"), "not-writable");
        assertRefused(thesis, "something-else");
        assertThat(Program.content(folder)).isEqualTo(before);
    }

    @Test
    void the_results_of_another_plan_are_refused_and_left_as_they_are() {
        String sound = file("sound.yaml", SOUND);
        Program.Told told = Program.run("run", sound, "--seed", "2", "--out", results.toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).startsWith("--out:1:1: ").endsWith(" [other-plan]\n");
        assertThat(Program.content(results)).isEqualTo(untouched);
    }

    /** No file may grow beyond the limit, as on a disk that is full: first no part fits, then no table does. */
    @ParameterizedTest
    @ValueSource(ints = {40, 400})
    void a_disk_that_fills_up_ends_with_one_and_keeps_what_is_finished(int blocks) throws Exception {
        Path out = folder.resolve("out");
        Path said = folder.resolve("said");
        String sound = file("sound.yaml", SOUND);
        String[] arguments = {"run", sound, "--out", out.toString(), "--replications", "12", "--no-charts"};
        Process process = Program.start("ulimit -f " + blocks + ";", said, arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(said);
        assertThat(process.exitValue()).as(told).isEqualTo(1);
        assertThat(told).contains("could not write in " + out, "runs are finished and kept");
        assertNoTrace(told);
        assertThat(Worlds.tables(out)).isEmpty();
        assertThat(Program.content(out).keySet()).noneMatch(name -> name.contains("draft"));
        assertThat(Program.run(arguments).status()).isZero();
        assertThat(Worlds.tables(out)).hasSize(7);
    }

    /** A whole country asks for close to a gigabyte; the process is given a twentieth of that. */
    @ParameterizedTest
    @ValueSource(strings = {"run", "check"})
    void a_run_that_does_not_fit_in_memory_is_refused_with_the_size_that_would(String command) throws Exception {
        Path out = folder.resolve("out");
        Path said = folder.resolve("said");
        List<String> arguments = new ArrayList<>(List.of(command, "scenarios/baseline.yaml", "--population", "full"));
        if (command.equals("run")) {
            arguments.addAll(List.of("--out", out.toString()));
        }
        Process process = Program.start("export JAVA_TOOL_OPTIONS=-Xmx48m;", said, arguments.toArray(String[]::new));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(said);
        assertThat(process.exitValue()).as(told).isEqualTo(2);
        assertThat(told).containsPattern("Allowed: at most [0-9,]+ citizens").contains("[run-too-large]");
        assertNoTrace(told);
        assertThat(out).doesNotExist();
    }

    private void assertRefused(Path out, String id) {
        Program.Told told = Program.run("run", file("sound.yaml", SOUND), "--out", out.toString());
        assertThat(told.status()).as(told.err()).isEqualTo(2);
        assertThat(told.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches(MESSAGE)
                        .startsWith("--out:1:1: ")
                        .contains(out.toString())
                        .endsWith(" [" + id + "]"));
        assertThat(told.out()).isEmpty();
    }

    private static void assertNoTrace(String said) {
        assertThat(said).doesNotContain("\tat ").doesNotContain("Exception in thread");
    }

    private static String event(String where) {
        return "timeline: [{at: 2021Q1, event: outage, where: {" + where + "}}]";
    }

    private static List<String> circle() {
        file("there.yaml", "name: there\nextends: back.yaml\n");
        return List.of(file("back.yaml", SOUND + "extends: there.yaml\n"));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder(SOUND + "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        return text.toString();
    }

    private static String huge() {
        Path file = home.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static String latin() {
        return file("latin.yaml", "name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String name, byte[] bytes) {
        try {
            return Files.write(home.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
