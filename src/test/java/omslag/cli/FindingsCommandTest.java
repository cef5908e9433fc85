package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import omslag.chart.SmallDesign;
import omslag.experiment.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader gets of an experiment file: findings at the end of run, and the report of a folder. */
class FindingsCommandTest {
    @TempDir
    Path home;

    @TempDir
    Path files;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Path> drawn = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : List.of("low", "high")) {
            Files.writeString(files.resolve(name + ".yaml"), """
                    name: %s
                    period: {start: 2020Q1, end: 2021Q4}
                    population: {government: %s, citizens: 100}
                    boards: {mindset: {mean: %s}}
                    """.formatted(
                    name, Path.of("src/test/resources/packs/tiny").toAbsolutePath(), name.equals("low") ? 0.25 : 0.75));
        }
        Files.writeString(files.resolve("grid.yaml"), """
                name: grid
                question: What is higher?
                scenarios: [low.yaml, high.yaml]
                design: {grid: {environment.challenges.load: [0, 1], levers.guard-rails: [0, 0.5]}}
                replications: 2
                """);
    }

    private int run(String... arguments) {
        RunCommand command = new RunCommand(Worlds.MODEL, (folder, language, packs) -> drawn.add(folder));
        String[] all = Stream.concat(Stream.of("run", files.resolve("grid.yaml").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Omslag.run(command, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @Test
    void an_experiment_ends_with_its_findings_on_standard_output() {
        assertThat(run("--out", home.toString())).isZero();
        assertThat(out.toString())
                .startsWith("results in " + home + "\n\nWhere which scenario ends higher\n")
                .contains("combinations of settings high has higher legitimacy than low")
                .contains("With fewer than twenty points no boxes are sought.")
                .endsWith("They are no probabilities about the world.\n");
        assertThat(drawn).containsExactly(home);
    }

    @Test
    void findings_are_told_in_the_language_asked_for() {
        assertThat(run("--out", home.toString(), "--lang", "nl", "--no-charts")).isZero();
        assertThat(out.toString()).contains("combinaties van instellingen heeft high een hogere legitimiteit dan low");
        assertThat(drawn).isEmpty();
    }

    @Test
    void quiet_tells_no_findings() {
        assertThat(run("--out", home.toString(), "--quiet")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void a_part_of_a_plan_is_neither_drawn_nor_told() {
        assertThat(run("--out", home.toString(), "--shard", "1/2")).isZero();
        assertThat(out.toString()).isEqualTo("results in " + home + "\n");
        assertThat(drawn).isEmpty();
    }

    @Test
    void the_report_of_a_design_writes_charts_report_and_findings() throws IOException {
        SmallDesign.drawn(home);
        Program.Told told = Program.run("report", home.toString(), "--lang", "nl");
        assertThat(told.err()).isEmpty();
        assertThat(told.status()).isZero();
        assertThat(home.resolve("findings.md")).content().startsWith("# Bevindingen");
        assertThat(home.resolve("charts/robustness.svg")).exists();
        assertThat(home.resolve("report.html")).content().contains("id=\"varied\"", "alt=\"New way tegenover old way");
    }

    @Test
    void a_design_that_lacks_a_table_is_refused_and_nothing_is_written() throws IOException {
        SmallDesign.drawn(home);
        Files.delete(home.resolve("signs.csv"));
        Program.Told told = Program.run("report", home.toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("(signs.csv)", "[no-results]");
        assertThat(home.resolve("report.html")).doesNotExist();
        assertThat(home.resolve("findings.md")).doesNotExist();
    }
}
