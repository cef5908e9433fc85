package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import omslag.parameter.Catalogue;
import omslag.parameter.Declarations;
import omslag.scenario.Catalogues;
import omslag.scenario.PackReader;
import omslag.term.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CommandsTest {
    private static final String TINY = "population.government=src/test/resources/packs/tiny";

    private record Told(int status, String out, String err) {}

    private static Told run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Omslag.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Told(status, out.toString(), err.toString());
    }

    private static Told check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "scenarios/baseline.yaml", "--set", TINY));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void check_tells_what_a_plan_takes() {
        Told told = check("scenarios/risk-management.yaml", "--replications", "10", "--threads", "2");
        int comparison = 104 * 6 * IndicatorId.values().length;
        assertThat(told.err()).isEmpty();
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .contains("baseline, risk-management")
                .containsPattern("runs +20\n")
                .containsPattern("citizens in a run +20,000\n")
                .containsPattern("quarters in a run +104\n")
                .containsPattern("organisations in a run +6\n")
                .containsPattern("history.csv +12,480 ")
                .containsPattern("comparison.csv +" + String.format(Locale.ROOT, "%,d", comparison) + " ")
                .contains("nothing was run");
    }

    @Test
    void check_counts_every_resident_when_the_population_is_full() {
        assertThat(check("--population", "full").out()).containsPattern("citizens in a run +100,000\n");
    }

    @Test
    void check_speaks_dutch() {
        assertThat(check("--lang", "nl").out()).contains("organisaties in een run");
        Told wrong = check("--lang", "nl", "--set", "sead=1");
        assertThat(wrong.err()).contains("deze sleutel is onbekend (sead)");
    }

    @Test
    void check_refuses_a_plan_larger_than_the_free_disk() {
        Told told = check("--replications", "1000000", "--until", "9999", "--set", "output.organisations=all");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .contains("--out:1:1: the plan does not fit on the disk")
                .contains("[plan-too-large]");
    }

    @Test
    void wrong_input_gives_a_line_a_fault_and_no_stack_trace() {
        Told told = check("--set", "levers.guard-rails=2", "--off", "trst");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("--set:2:20: "),
                        second -> assertThat(second)
                                .startsWith("--off:1:1: ")
                                .endsWith("Maybe: trust [unknown-mechanism]"));
    }

    @Test
    void debug_tells_where_an_error_came_from() {
        assertThat(check("--set", "levers.guard-rails=2", "--debug").err()).contains("\tat omslag.");
    }

    @ParameterizedTest
    @CsvSource({
        "check",
        "check --no-such-option",
        "describe nothing",
        "describe",
        "schema",
        "nothing",
        "''",
        "describe parameters --format pdf",
        "check scenarios/baseline.yaml --lang fr",
        "check scenarios/baseline.yaml --threads x"
    })
    void misuse_ends_with_status_two_and_says_what_to_try(String line) {
        Told told = line.isEmpty() ? run() : run(line.split(" "));
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(told.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "describe", "schema"})
    void every_command_has_help_with_an_example(String command) {
        Told told = command.isEmpty() ? run("--help") : run(command, "--help");
        assertThat(told.status()).isZero();
        assertThat(told.out()).contains("Example:").contains("  omslag ").contains("--version");
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version").out()).startsWith("omslag ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameters", "indicators", "innovations", "decisions", "mechanisms"})
    void every_subject_is_described_in_every_format_and_language(String subject) {
        for (String language : List.of("en", "nl")) {
            String md = run("describe", subject, "--lang", language).out();
            String csv = run("describe", subject, "--format", "csv", "--lang", language)
                    .out();
            String json = run("describe", subject, "--format", "json", "--lang", language)
                    .out();
            long rows = csv.lines().count() - 1;
            assertThat(md.lines().filter(line -> line.startsWith("| ")).count()).isEqualTo(rows + 2);
            Object read = new Load(LoadSettings.builder().build()).loadFromString(json);
            assertThat((List<?>) read).hasSize((int) rows);
        }
    }

    @Test
    void all_parameters_and_indicators_are_described() {
        assertThat(run("describe", "parameters", "--format", "csv").out().lines())
                .hasSize(Declarations.all().size() + 1);
        assertThat(run("describe", "indicators", "--format", "csv").out().lines())
                .hasSize(IndicatorId.values().length + 1);
    }

    @Test
    void the_innovations_described_are_a_catalogue_that_can_be_read_again(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(
                file, run("describe", "innovations", "--format", "csv").out());
        Catalogue read = Catalogues.file(file, PackReader.shipped("netherlands-2024"));
        assertThat(read.items())
                .isEqualTo(Catalogues.shipped(Catalogues.ESSAY).orElseThrow().items());
    }

    @Test
    void the_schema_of_experiments_has_designs_analyses_and_outcomes() {
        Told told = run("schema", "experiment");
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .contains("\"title\": \"Omslag experiment\"")
                .contains("\"trajectories\"")
                .contains("\"sign-map\"")
                .contains("\"proposals\"")
                .contains("\"employer_attractiveness\"");
    }

    @Test
    void the_plan_is_checked_in_the_folder_that_it_will_be_written_to(@TempDir Path folder) throws IOException {
        assertThat(check("--out", folder.resolve("a/b/c").toString()).status()).isZero();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
