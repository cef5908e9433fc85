package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.experiment.Model;
import omslag.experiment.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command run: its options, what it prints where, and its exit statuses. */
class RunCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<ArmSource.Asked> asked = new ArrayList<>();
    private final List<Path> drawn = new ArrayList<>();

    @Test
    void a_run_prints_its_folder_and_a_line_for_each_primary_indicator() {
        assertThat(run("a.yaml", "b.yaml", "--out", home.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(4).first().isEqualTo("results in " + home);
        assertThat(out.toString())
                .contains("legitimacy 2021: innovation less risk = 0.500 (95 % 0.500 to 0.500, n = 2)");
        assertThat(err.toString()).contains("done 4, failed 0, left 0", "writing tables");
        assertThat(drawn).containsExactly(home);
    }

    @Test
    void quiet_prints_nothing_when_all_is_well() {
        assertThat(run("a.yaml", "--quiet", "--no-charts", "--out", home.toString()))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        assertThat(drawn).isEmpty();
        assertThat(home.resolve("summary.csv")).exists();
    }

    @Test
    void what_changes_scenarios_is_handed_over_word_for_word() {
        run(
                "a.yaml",
                "b.yaml",
                "--out",
                home.toString(),
                "--replications",
                "7",
                "--seed",
                "-3",
                "--population",
                "full",
                "--until",
                "2030",
                "--set",
                "x=1",
                "--set",
                "y=2",
                "--off",
                "trust");
        assertThat(asked).singleElement().satisfies(a -> {
            assertThat(a.files()).containsExactly(Path.of("a.yaml"), Path.of("b.yaml"));
            assertThat(a.set()).containsExactly("x=1", "y=2");
            assertThat(a.off()).containsExactly("trust");
            assertThat(List.of(a.replications(), a.seed(), a.population(), a.until()))
                    .containsExactly(Optional.of("7"), Optional.of("-3"), Optional.of("full"), Optional.of("2030"));
        });
    }

    @Test
    void options_that_cannot_be_met_are_told_all_at_once_and_nothing_is_run() {
        assertThat(run(
                        "a.yaml",
                        "--threads",
                        "0",
                        "--format",
                        "csv,parquet",
                        "--shard",
                        "1/3",
                        "--out",
                        home.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--threads: 0 is not possible; a whole number from 1",
                        "--format: parquet is not possible; csv; parquet is not written yet",
                        "--shard: 1/3 is not possible; a plan cannot be divided yet");
        assertThat(asked).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void wrong_files_and_misuse_end_with_two() {
        assertThat(run("wrong.yaml", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("wrong.yaml:1:1: wrong\n");
        assertThat(run()).isEqualTo(2);
        assertThat(run("a.yaml", "--resume", "--fresh")).isEqualTo(2);
        assertThat(run("a.yaml", "--threads", "many")).isEqualTo(2);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_folder_with_something_else_is_refused_and_left_alone() throws IOException {
        Files.writeString(home.resolve("thesis.docx"), "years of work");
        assertThat(run("a.yaml", "--fresh", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds something else (thesis.docx); nothing was overwritten");
        try (var files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void another_plan_is_refused_unless_fresh_is_said() {
        assertThat(run("a.yaml", "--seed", "1", "--out", home.toString())).isZero();
        assertThat(run("a.yaml", "--seed", "2", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("another plan (there / now: seed: 1 / seed: 2)", "--fresh");
        assertThat(run("a.yaml", "--seed", "2", "--fresh", "--out", home.toString()))
                .isZero();
        assertThat(run("a.yaml", "--seed", "2", "--resume", "--out", home.toString()))
                .isZero();
        assertThat(err.toString()).contains("2 of 2 runs were finished already");
    }

    @Test
    void a_failed_run_ends_with_one_and_is_named() {
        assertThat(run(
                        (course, pack, seed) -> {
                            throw new IllegalStateException("no");
                        },
                        "a.yaml",
                        "--quiet",
                        "--out",
                        home.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("failed: risk, replication 1 [model]: IllegalStateException: no");
    }

    @Test
    void the_folder_is_named_after_what_is_compared() {
        assertThat(RunCommand.name(Worlds.two())).isEqualTo("risk-vs-innovation");
        assertThat(RunCommand.name(Worlds.two().subList(0, 1))).isEqualTo("risk");
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
        RunCommand command = new RunCommand(this::load, model, (folder, language) -> drawn.add(folder));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private ArmSource.Loaded load(ArmSource.Asked request) throws ArmSource.WrongFiles {
        asked.add(request);
        if (request.files().contains(Path.of("wrong.yaml"))) {
            throw new ArmSource.WrongFiles("wrong.yaml:1:1: wrong");
        }
        long seed = Long.parseLong(request.seed().orElse("1"));
        return new ArmSource.Loaded(Worlds.two().subList(0, request.files().size()), 2, seed);
    }
}
