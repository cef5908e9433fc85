package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import omslag.experiment.Worlds;
import omslag.results.Fingerprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiment files from the command line, with the real model: run, check, killed, divided, joined and verified. */
class ExperimentCommandsTest {
    private static final int RUNS = 2 * 6 * 3;

    @TempDir
    private static Path home = Path.of("set by JUnit");

    private static Path experiment = Path.of("set below");
    private static Path once = Path.of("set below");

    @BeforeAll
    static void runAtOnce() throws IOException {
        Files.copy(Path.of("scenarios/small.yaml"), home.resolve("small.yaml"));
        Files.writeString(home.resolve("innovating.yaml"), """
                name: innovating
                extends: small.yaml
                boards: {mindset: {mean: 0.85}}
                """);
        experiment = Files.writeString(home.resolve("e.yaml"), """
                name: does-it-hold
                question: Does it hold?
                scenarios: [small.yaml, innovating.yaml]
                set: {period.end: 2022Q4, population.citizens: 200}
                design:
                  sobol:
                    points: 6
                    over:
                      environment.technology.viable-share: [0.1, 0.8]
                      levers.innovation-portfolio: {values: [false, true]}
                replications: 3
                """);
        once = home.resolve("once");
        assertThat(run(once).status()).isZero();
    }

    private static Program.Told run(Path out, String... more) {
        return Program.run(Stream.concat(
                        Stream.of("run", experiment.toString(), "--out", out.toString(), "--no-charts", "--quiet"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void check_tells_the_points_and_runs_of_a_design() {
        Program.Told told = Program.run("check", experiment.toString());
        assertThat(told.status()).isZero();
        assertThat(told.out()).containsPattern("points of the design +6").containsPattern("runs +" + RUNS);
    }

    @Test
    void a_folder_holds_the_experiment_resolved_and_says_what_it_is() throws IOException {
        assertThat(once.resolve("experiment.yaml")).content().contains("sobol:").contains("scenarios/innovating.yaml");
        assertThat(once.resolve("ro-crate-metadata.json"))
                .content()
                .contains("\"https://w3id.org/ro/crate/1.1\"")
                .contains("\"@id\": \"outcomes.csv\"")
                .contains("\"description\": \"Does it hold?\"");
        assertThat(Worlds.lines(once, "outcomes.csv")).hasSize(1 + RUNS);
        assertThat(Worlds.lines(once, "sign_shares.csv")).hasSize(1 + 9);
    }

    @Test
    void killed_at_several_moments_and_resumed_it_leaves_the_tables_of_a_run_at_once() throws Exception {
        Path cut = home.resolve("cut");
        int killed = 0;
        for (int parts : new int[] {1, 9, 20, 33}) {
            Process process = Program.start(
                    "", home.resolve("told"), "run", experiment.toString(), "--out", cut.toString(), "--no-charts");
            while (process.isAlive() && parts(cut) < parts) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly();
            killed += process.waitFor() == 0 ? 0 : 1;
        }
        assertThat(killed).isGreaterThanOrEqualTo(2);
        assertThat(run(cut).status()).isZero();
        assertThat(Worlds.tables(cut)).isEqualTo(Worlds.tables(once));
    }

    private static int parts(Path folder) throws IOException {
        Path parts = folder.resolve("parts");
        if (!Files.isDirectory(parts)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(parts)) {
            return (int) files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    @Test
    void parts_of_a_plan_are_run_apart_and_merged() {
        Path first = home.resolve("shard-1");
        Path second = home.resolve("shard-2");
        assertThat(run(first, "--shard", "1/2").status()).isZero();
        assertThat(run(second, "--shard", "2/2").status()).isZero();
        Path joined = home.resolve("joined");
        Program.Told told =
                Program.run("merge", first.toString(), second.toString(), "--out", joined.toString(), "--no-charts");
        assertThat(told.err()).contains(RUNS / 2 + " runs taken over");
        assertThat(told.status()).isZero();
        assertThat(Worlds.tables(joined)).isEqualTo(Worlds.tables(once));
        assertThat(Program.run("verify", joined.toString(), "--quiet").status()).isZero();
    }

    @Test
    void a_part_that_is_none_is_refused() {
        for (String none : List.of("0/2", "3/2", "one", "1")) {
            Program.Told told = run(home.resolve("none"), "--shard", none);
            assertThat(told.status()).isEqualTo(2);
            assertThat(told.err()).contains("--shard:1:1:");
        }
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void folders_of_other_plans_are_not_merged() throws IOException {
        Path other = home.resolve("other");
        assertThat(run(other, "--seed", "2").status()).isZero();
        Program.Told told = Program.run(
                "merge",
                once.toString(),
                other.toString(),
                "--out",
                home.resolve("mixed").toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("[other-plan]");
        assertThat(home.resolve("mixed")).doesNotExist();
    }

    @Test
    void results_verify_until_a_figure_in_them_is_changed() throws IOException {
        Path changed = home.resolve("changed");
        assertThat(run(changed).status()).isZero();
        Program.Told same = Program.run("verify", changed.toString(), "--all", "--quiet", "--threads", "2");
        assertThat(same).returns(0, Program.Told::status).returns("", Program.Told::out);
        Path outcomes = changed.resolve("outcomes.csv");
        String text = Files.readString(outcomes, StandardCharsets.UTF_8);
        Files.writeString(outcomes, text.replaceFirst("(small,2,1,0\\.\\d*)\\d", "$17"));
        assertThat(Files.readString(outcomes)).isNotEqualTo(text);
        Program.Told differs = Program.run("verify", changed.toString(), "--all", "--quiet");
        assertThat(differs.status()).isEqualTo(1);
        assertThat(differs.out())
                .contains("outcomes.csv is missing or was changed")
                .contains("outcomes.csv: the rows of small/2/1 are not those");
    }

    @Test
    void an_experiment_among_scenarios_is_refused() {
        Program.Told told = Program.run(
                "run", experiment.toString(), home.resolve("small.yaml").toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("[experiment-beside]");
    }

    @Test
    void a_folder_without_results_is_not_verified() {
        Program.Told told = Program.run("verify", home.toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("[no-results]");
    }

    @Test
    void what_shows_results_at_one_point_is_refused_for_a_design() {
        Program.Told why = Program.run("why", once.toString());
        assertThat(why.status()).isEqualTo(2);
        assertThat(why.err()).contains("[of-a-design]");
        Program.Told form = run(home.resolve("form"), "--format", "csv,markdown,xlsx");
        assertThat(form.status()).isEqualTo(2);
        assertThat(form.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("--format:1:1:") && line.endsWith("[no-form-of-design]"));
        assertThat(home.resolve("form")).doesNotExist();
    }

    @Test
    void the_research_object_tells_of_the_report_that_was_made_later() throws IOException {
        Path told = home.resolve("told-later");
        assertThat(run(told).status()).isZero();
        assertThat(told.resolve("ro-crate-metadata.json")).content().doesNotContain("report.html");
        assertThat(Program.run("report", told.toString()).status()).isZero();
        String crate = Files.readString(told.resolve("ro-crate-metadata.json"));
        assertThat(crate)
                .contains("\"description\": \"Does it hold?\"")
                .contains(Fingerprint.ofFile(told.resolve("report.html")))
                .contains(Fingerprint.ofFile(told.resolve("outcomes.csv")));
    }
}
