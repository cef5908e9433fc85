package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches from the command line: told beforehand, carried out by the model itself, verified, and not joined. */
class SearchCommandsTest {
    @TempDir
    private Path home = Path.of("set by JUnit");

    private String match = "";

    @BeforeEach
    void writeFiles() throws Exception {
        file(
                "s.yaml",
                "name: s",
                "period: {start: 2020Q1, end: 2021Q4}",
                "population: {citizens: 500, government: example}");
        file("t.csv", "indicator,scope,year,value,sd,source", "legitimacy,ministry,2021,0.4,0.1,invented");
        match = file(
                "m.yaml",
                "name: m",
                "scenarios: [s.yaml]",
                "design: {match: {targets: t.csv, points: 3, waves: 2, over: {parameters.trust.national-start: [0.2, 0.6]}}}",
                "replications: 2");
    }

    private String file(String name, String... lines) throws Exception {
        return Files.write(home.resolve(name), List.of(lines), StandardCharsets.UTF_8)
                .toString();
    }

    private String carriedOut() {
        String out = home.resolve("out").toString();
        Program.Told told = Program.run("run", match, "--out", out, "--no-charts");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err()).contains("round 1 of at most 2: 3 points, 3 of them new", "accepted: ");
        return out;
    }

    @Test
    void check_says_how_many_points_and_runs_there_are_at_most() {
        Program.Told told = Program.run("check", match);
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out()).containsPattern("points at most +6\n").containsPattern("runs at most +12\n");
    }

    @Test
    void the_schema_of_experiments_knows_searches() {
        String schema = Program.run("schema", "experiment").out();
        assertThat(schema)
                .contains("\"design.optimise.aims\"", "\"design.match.targets\"", "\"design.abc.keep\"")
                .containsPattern("\"enum\": \\[\\s*\"more\",\\s*\"less\"\\s*]")
                .containsPattern("\"minimum\": 0\\.1,\\s*\"maximum\": 100,\\s*\"default\": 3");
    }

    @Test
    void its_results_verify_and_are_held_against_changed_tables() throws Exception {
        String out = carriedOut();
        assertThat(home.resolve("out/accepted.csv")).isNotEmptyFile();
        Program.Told told = Program.run("verify", out, "--all");
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        Path accepted = home.resolve("out/accepted.csv");
        Files.writeString(accepted, Files.readString(accepted).replace(",1,", ",2,"));
        assertThat(Program.run("verify", out, "--runs", "1").status()).isEqualTo(1);
    }

    @Test
    void carried_out_again_from_its_own_folder_it_makes_no_run_and_the_same_tables() throws Exception {
        String out = carriedOut();
        List<String> before = Files.readAllLines(home.resolve("out/accepted.csv"));
        Program.Told told = Program.run("run", match, "--out", out, "--no-charts");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err()).contains("round 2 of at most 2: 3 points, 0 of them new");
        assertThat(Files.readAllLines(home.resolve("out/accepted.csv"))).isEqualTo(before);
    }

    @Test
    void its_results_are_not_joined_and_it_is_not_divided() {
        String out = carriedOut();
        Program.Told merged =
                Program.run("merge", out, "--out", home.resolve("all").toString());
        assertThat(merged.status()).isEqualTo(2);
        assertThat(merged.err()).contains("[search-not-joined]");
        assertThat(home.resolve("all")).doesNotExist();
        String part = home.resolve("part").toString();
        Program.Told divided = Program.run("run", match, "--shard", "1/2", "--out", part);
        assertThat(divided.status()).isEqualTo(2);
        assertThat(divided.err()).startsWith("--shard:1:1:").contains("[search-not-divided]");
        assertThat(home.resolve("part")).doesNotExist();
    }

    @Test
    void accepted_sets_are_points_of_a_further_design() throws Exception {
        carriedOut();
        String band = file(
                "band.yaml", "name: band", "scenarios: [s.yaml]", "design: {csv: out/accepted.csv}", "replications: 1");
        Program.Told told =
                Program.run("run", band, "--out", home.resolve("band").toString(), "--no-charts", "--quiet");
        assertThat(told.status()).as(told.err()).isZero();
        int accepted = Files.readAllLines(home.resolve("out/accepted.csv")).size();
        assertThat(Files.readAllLines(home.resolve("band/outcomes.csv"))).hasSize(accepted);
    }
}
