package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import omslag.experiment.Model;
import omslag.experiment.Worlds;
import omslag.parameter.Course;
import omslag.parameter.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command run: its options, what it prints where, and its exit statuses. */
class RunCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Path> drawn = new ArrayList<>();

    @TempDir
    Path files;

    private String risk;
    private String innovation;

    @BeforeEach
    void writeScenarios() {
        risk = scenario("risk", 0.25);
        innovation = scenario("innovation", 0.75);
    }

    @Test
    void a_run_prints_its_folder_and_a_line_for_each_primary_indicator() {
        assertThat(run(risk, innovation, "--out", home.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(4).first().isEqualTo("results in " + home);
        assertThat(out.toString())
                .contains("Legitimacy 2021: innovation less risk = 0.500 (95 % 0.500 to 0.500, n = 2)");
        assertThat(err.toString()).contains("done 4, failed 0, left 0", "writing tables");
        assertThat(drawn).containsExactly(home);
    }

    @Test
    void quiet_prints_nothing_when_all_is_well() {
        assertThat(run(risk, "--quiet", "--no-charts", "--out", home.toString()))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        assertThat(drawn).isEmpty();
        assertThat(home.resolve("summary.csv")).exists();
    }

    @Test
    void dutch_names_indicators_in_dutch_and_writes_a_decimal_comma() {
        assertThat(run(risk, innovation, "--lang", "nl", "--out", home.toString()))
                .isZero();
        assertThat(out.toString().lines().toList())
                .contains("resultaten in " + home)
                .anyMatch(line -> line.startsWith(
                        "Effectiviteit 2021: innovation min risk = 0,500 (95 % 0,500 tot 0,500, n = 2)"));
    }

    @Test
    void the_summary_is_written_in_the_forms_asked_for_and_again_when_there_is_more() throws IOException {
        assertThat(run(risk, innovation, "--no-charts", "--format", "csv,markdown,xlsx", "--out", home.toString()))
                .isZero();
        assertThat(home.resolve("summary.md")).content().contains("| 2021 | Innovation | ", " | 2 | 0.500");
        assertThat(home.resolve("summary.xlsx")).exists();
        assertThat(home.resolve("summary.tex")).doesNotExist();
        byte[] two = Files.readAllBytes(home.resolve("summary.xlsx"));
        assertThat(run(risk, innovation, "--no-charts", "--replications", "3", "--out", home.toString()))
                .isZero();
        assertThat(home.resolve("summary.md"))
                .content()
                .contains(" | 3 | 0.500")
                .doesNotContain(" | 2 | 0.500");
        assertThat(Files.readAllBytes(home.resolve("summary.xlsx"))).isNotEqualTo(two);
    }

    @Test
    void what_the_command_line_changes_reaches_the_plan() throws IOException {
        List<Course> courses = Collections.synchronizedList(new ArrayList<>());
        Model seeing = (course, pack, seed) -> {
            courses.add(course);
            return Worlds.MODEL.run(course, pack, seed);
        };
        assertThat(run(
                        seeing,
                        risk,
                        "--out",
                        home.toString(),
                        "--replications",
                        "3",
                        "--seed",
                        "-3",
                        "--population",
                        "full",
                        "--until",
                        "2021",
                        "--set",
                        "levers.guard-rails=0.5",
                        "--off",
                        "trust"))
                .isZero();
        assertThat(courses).hasSize(3).allSatisfy(course -> {
            assertThat(course.settings().levers().guardRails()).isEqualTo(0.5);
            assertThat(course.settings().population().citizens()).isEqualTo(Population.FULL);
        });
        assertThat(home.resolve("plan.json")).content().contains("\"seed\": -3,", "\"replications\": 3,");
        assertThat(home.resolve("scenarios/risk.yaml")).content().contains("trust: false");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_run() throws IOException {
        String wrong = Files.writeString(files.resolve("wrong.yaml"), "name: wrong\nsead: 1\n")
                .toString();
        assertThat(run(
                        wrong,
                        "--threads",
                        "0",
                        "--format",
                        "csv,pdf",
                        "--shard",
                        "4/3",
                        "--set",
                        "x",
                        "--out",
                        home.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--format:1:1: this word is not known (pdf); allowed: csv, markdown, latex,"
                                + " xlsx, parquet. [unknown-word]",
                        "--shard:1:1: this value is of the wrong type (4/3); allowed: a part and how many there are,"
                                + " such as 1/8. [wrong-type]",
                        "--threads:1:1: this number is out of range (0) for --threads; allowed: a whole number from 1 to"
                                + " 1024. [out-of-range]",
                        wrong + ":2:1: this key is not known (sead); allowed here: " + topKeys() + " Maybe: seed"
                                + " [unknown-key]",
                        "--set:1:1: this lacks a path or a value (x); write --set PATH=VALUE. [set-without-value]");
        assertThat(out.toString()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    private String topKeys() {
        return err.toString().replaceAll("(?s).*allowed here: ([^.]*\\.).*", "$1");
    }

    @Test
    void a_wrong_option_is_refused_in_dutch_too() {
        assertThat(run(risk, "--lang", "nl", "--shard", "4/3")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--shard:1:1: deze waarde is van het verkeerde type (4/3); toegestaan: een deel en hoeveel"
                                + " er zijn, zoals 1/8. [wrong-type]");
    }

    @Test
    void scenarios_that_cannot_be_paired_are_refused() throws IOException {
        String other = Files.writeString(files.resolve("other.yaml"), "name: other\nreplications: 5\nseed: 7\n")
                .toString();
        assertThat(run(risk, other, "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        other + ":2:15: these are not as many replications as the first scenario has (5); risk has 2,"
                                + " and runs are paired. Maybe: --replications 2 [replications-differ]",
                        other + ":3:7: this seed is not that of the first scenario (7); risk has 1, and runs are paired"
                                + " by one seed. Maybe: --seed 1 [seeds-differ]");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void misuse_ends_with_two() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(risk, "--resume", "--fresh")).isEqualTo(2);
        assertThat(run(risk, "--threads", "many")).isEqualTo(2);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_folder_with_something_else_is_refused_and_left_alone() throws IOException {
        Files.writeString(home.resolve("thesis.docx"), "years of work");
        assertThat(run(risk, "--fresh", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("--out:1:1: " + home + " holds something else (thesis.docx); nothing was overwritten")
                .endsWith(" [something-else]\n");
        try (var files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void another_plan_is_refused_unless_fresh_is_said() {
        assertThat(run(risk, "--seed", "1", "--out", home.toString())).isZero();
        assertThat(run(risk, "--seed", "2", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("another plan (there / now: seed: 1 / seed: 2)", "--fresh");
        assertThat(run(risk, "--seed", "2", "--fresh", "--out", home.toString()))
                .isZero();
        assertThat(run(risk, "--seed", "2", "--resume", "--out", home.toString()))
                .isZero();
        assertThat(err.toString()).contains("2 of 2 runs were finished already");
    }

    @Test
    void a_failed_run_ends_with_one_and_is_named() {
        assertThat(run(
                        (course, pack, seed) -> {
                            throw new IllegalStateException("no");
                        },
                        risk,
                        "--quiet",
                        "--out",
                        home.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("failed: risk, replication 1 [model]: IllegalStateException: no");
    }

    @Test
    void the_folder_is_named_after_what_is_compared() {
        assertThat(folder(risk)).isEqualTo("risk");
        assertThat(folder(risk, innovation)).isEqualTo("risk-vs-innovation");
        assertThat(folder(risk, innovation, scenario("third", 0.5))).isEqualTo("risk-vs-2-others");
    }

    private static String folder(String... files) {
        ScenarioOptions options = new ScenarioOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("scenarios", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(files);
        return options.folder(options.read(List.of())).getFileName().toString();
    }

    @Test
    void the_help_has_an_example() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Example:", "--replications", "130");
    }

    private int run(String... arguments) {
        return run(Worlds.MODEL, arguments);
    }

    private int run(Model model, String... arguments) {
        RunCommand command = new RunCommand(model, (folder, language, packs) -> drawn.add(folder));
        String[] all = Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
        return Omslag.run(command, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    /** A scenario on which the model of these tests needs no time; its period is that of the model. */
    private String scenario(String name, double mindset) {
        try {
            return Files.writeString(files.resolve(name + ".yaml"), """
                            name: %s
                            period: {start: 2020Q1, end: 2021Q4}
                            population: {government: %s, citizens: 100}
                            boards: {mindset: {mean: %s}}
                            replications: 2
                            """.formatted(
                            name, Path.of("src/test/resources/packs/tiny").toAbsolutePath(), mindset))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
