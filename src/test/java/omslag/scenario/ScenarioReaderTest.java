package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.unit.Decimals;
import omslag.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {
    private ScenarioWorld world;

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        world = new ScenarioWorld(folder);
    }

    @Test
    void what_is_not_said_takes_its_default() {
        Scenario scenario = world.scenario("name: a");
        assertThat(scenario.course().settings()).isEqualTo(Declarations.settings(new java.util.LinkedHashMap<>()));
        assertThat(scenario.course().turns()).isEmpty();
        assertThat(scenario.question()).isEmpty();
        assertThat(scenario.replications()).isEqualTo(30);
        assertThat(scenario.seed()).isEqualTo(1);
        assertThat(scenario.output()).isEqualTo(Output.UNSAID);
    }

    @Test
    void the_example_of_the_contract_is_read() {
        world.file("baseline.yaml", "name: baseline", "question: none");
        Scenario scenario = world.scenario(
                "name: innovation-management",
                "question: Does an innovation mindset pay when guard-rails are in place?",
                "extends: baseline.yaml",
                "period: {start: 2020Q1, end: 2045Q4}",
                "population: {citizens: 20000, government: netherlands-2024}     # full = one agent per resident",
                "boards:",
                "  mindset: {mean: 0.85, spread: 0.10}",
                "  by-kind: {agency: {mean: 0.70}}",
                "levers:",
                "  innovation-portfolio: true",
                "  guard-rails: 0.8",
                "environment: {technology: {viable-share: 0.4, speed: 1.0}, challenges: {load: 1.0}}",
                "mechanisms: {social-influence: on}",
                "parameters: {trust.loss-aversion: 2.2}",
                "timeline:",
                "  - {at: 2027Q3, event: algorithm-scandal, where: {kind: agency}}",
                "  - {at: 2030Q1, set: {levers.innovation-portfolio: false}}",
                "replications: 30",
                "seed: 1");
        Settings settings = scenario.course().settings();
        assertThat(settings.boards().byKind().agency().mean()).isEqualTo(0.7);
        assertThat(settings.boards().byKind().agency().spread()).isNaN();
        assertThat(settings.parameters().trust().lossAversion()).isEqualTo(2.2);
        assertThat(scenario.course().turns()).hasSize(2);
    }

    @Test
    void maps_merge_lists_and_single_values_replace_and_name_and_question_stay_behind() {
        world.file(
                "base.yaml",
                "name: base",
                "question: base?",
                "format: 1",
                "seed: 7",
                "levers: {guard-rails: 0.5, innovation-budget: 0.1}",
                "timeline: [{at: 2025Q1, event: outage}, {at: 2026Q1, event: outage}]");
        Scenario scenario = world.scenario(
                "name: a", "extends: base.yaml", "levers.guard-rails: 0.6", "timeline: [{at: 2030Q1, event: breach}]");
        assertThat(scenario.question()).isEmpty();
        assertThat(scenario.seed()).isEqualTo(7);
        assertThat(scenario.course().settings().levers().guardRails()).isEqualTo(0.6);
        assertThat(scenario.course().settings().levers().innovationBudget()).isEqualTo(0.1);
        assertThat(scenario.course().turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.at()).isEqualTo(new Quarter(2030, 1)));
    }

    @Test
    void a_question_may_be_asked_in_dutch_too_and_stays_behind_and_is_written_again() {
        world.file("base.yaml", "name: base", "question: base?", "question-nl: basis?");
        Scenario asked =
                world.scenario("name: a", "extends: base.yaml", "question: why?", "question-nl: \"waarom: ja?\"");
        assertThat(asked.question()).isEqualTo("why?");
        assertThat(asked.dutchQuestion()).isEqualTo("waarom: ja?");
        assertRoundTrip(asked);
        Scenario silent = world.scenario("name: a", "extends: base.yaml");
        assertThat(silent.dutchQuestion()).isEmpty();
        assertThat(silent.toYaml()).doesNotContain("question-nl");
    }

    @Test
    void a_file_extends_relative_to_itself() {
        world.file("below/base.yaml", "seed: 5", "extends: ../root.yaml");
        world.file("root.yaml", "replications: 3");
        Scenario scenario = world.scenario("name: a", "extends: below/base.yaml");
        assertThat(scenario.seed()).isEqualTo(5);
        assertThat(scenario.replications()).isEqualTo(3);
    }

    @Test
    void the_command_line_lies_on_top() {
        Path file = world.file("s.yaml", "name: a", "seed: 5", "levers.guard-rails: 0.2");
        Overrides overrides = new Overrides(
                List.of("levers.guard-rails=0.9", "boards.policy=frozen", "output.causes=none"),
                List.of("social-influence", "trust"),
                Optional.of("2"),
                Optional.of("-9223372036854775808"),
                Optional.of("full"),
                Optional.of("2030"));
        Scenario scenario = world.reader.read(file, overrides).scenario();
        Settings settings = scenario.course().settings();
        assertThat(settings.levers().guardRails()).isEqualTo(0.9);
        assertThat(settings.boards().policy()).isEqualTo("frozen");
        assertThat(settings.mechanisms().socialInfluence()).isFalse();
        assertThat(settings.mechanisms().trust()).isFalse();
        assertThat(settings.population().citizens()).isEqualTo(Population.FULL);
        assertThat(settings.period().end()).isEqualTo(new Quarter(2030, 4));
        assertThat(scenario.replications()).isEqualTo(2);
        assertThat(scenario.seed()).isEqualTo(Long.MIN_VALUE);
        assertThat(scenario.output().causes()).contains(Output.Amount.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "true"})
    void on_and_true_are_the_same(String word) {
        assertThat(world.scenario("name: a", "levers.innovation-portfolio: " + word)
                        .course()
                        .settings()
                        .levers()
                        .innovationPortfolio())
                .isTrue();
    }

    /** Shares that may not all be large at once. */
    private static final List<String> D1_ENDS = List.of(
            "boards.change-risk",
            "boards.change-innovation",
            "boards.hardening-risk",
            "boards.hardening-innovation",
            "boards.reskilling-risk",
            "boards.reskilling-innovation");

    @ParameterizedTest
    @MethodSource("numbers")
    void every_number_may_lie_on_its_bounds(Declared declared) {
        for (double bound : new double[] {declared.low(), declared.high()}) {
            boolean crowded = declared.path().equals("population.citizens")
                    || declared.path().contains("-share")
                    || D1_ENDS.stream().anyMatch(declared.path()::endsWith);
            if (!crowded) {
                String line = declared.path() + ": " + Decimals.text(bound);
                assertThat(Declarations.values(
                                        world.scenario("name: a", line).course().settings())
                                .get(declared.path()))
                        .isEqualTo(declared.form() == Declared.Form.WHOLE ? (Object) (int) bound : (Object) bound);
            }
        }
    }

    static Stream<Declared> numbers() {
        return Declarations.all().stream().filter(declared -> !Double.isNaN(declared.low()));
    }

    @Test
    void a_government_may_be_a_folder_beside_the_file_that_names_it() throws IOException {
        for (String table : List.of("places", "bodies", "serves", "processes", "mixes")) {
            world.bytes("packs/mine/" + table + ".csv", Files.readAllBytes(ScenarioWorld.TINY.resolve(table + ".csv")));
        }
        Prepared prepared = world.read("name: a", "population.government: packs/mine");
        assertThat(prepared.pack().id()).isEqualTo("mine");
        assertThat(prepared.pack().places()).hasSize(3);
        assertRoundTrip(prepared.scenario());
    }

    @Test
    void faults_of_the_government_are_told_with_those_of_the_scenario() throws IOException {
        for (String table : List.of("places", "bodies", "serves", "processes")) {
            world.bytes("mine/" + table + ".csv", Files.readAllBytes(ScenarioWorld.TINY.resolve(table + ".csv")));
        }
        assertThat(world.ids("name: a", "population.government: mine", "seed: x"))
                .isEqualTo("wrong-type missing-file");
    }

    @Test
    void a_resolved_scenario_reads_back_as_the_same() {
        assertRoundTrip(world.scenario("name: a"));
        assertRoundTrip(world.scenario(
                "name: a.b_c-1",
                "question: \"Why, \\\"quoted\\\" \\\\ and\\nlong: # é \\u0007?\"",
                "population.citizens: full",
                "boards: {by-kind: {agency: {mean: 0.1}}, decisions: {D1: {mean: 0.30000000000000004}, D10.mean: 1}}",
                "environment.technology.speed: 0.12345678901234567",
                "output: {causes: none, quarters: year-end}",
                "seed: -5",
                "timeline:",
                "  - {at: 2021Q2, set: {levers.guard-rails: 0.5, mechanisms.trust: off, boards.policy: frozen}}",
                "  - {at: 2021Q2, event: outage, where: {name: Aardam}, size: 2}",
                "  - {at: 2023Q2, event: breach}",
                "  - {at: 2024Q2, event: breach, where: {kind: ministry}}"));
    }

    @Test
    void a_resolved_scenario_says_every_setting_that_has_a_value() {
        String yaml = world.scenario("name: a").toYaml();
        assertThat(yaml).startsWith("format: 1\nname: \"a\"\n");
        long said = Declarations.all().stream().filter(d -> !d.inherits()).count();
        assertThat(yaml.lines().filter(line -> !line.endsWith(":")).count()).isEqualTo(said + 5);
    }

    @Test
    void the_scenarios_that_ship_are_sound_and_ask_a_question_and_the_page_says_what_came_out() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/scenarios.md"));
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<Path> shipped = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(shipped).hasSizeGreaterThan(20).allSatisfy(file -> {
                Scenario scenario = world.reader.read(file, Overrides.NONE).scenario();
                assertThat(file).hasFileName(scenario.name() + ".yaml");
                assertThat(scenario.question()).endsWith("?");
                assertThat(scenario.dutchQuestion()).endsWith("?").isNotEqualTo(scenario.question());
                String row = "| `" + scenario.name() + "` | " + scenario.question() + " |";
                assertThat(page).as("the page of scenarios").contains(row);
                assertThat(page).contains("**" + scenario.name());
            });
        }
    }

    @Test
    void the_two_mindsets_that_ship_differ_in_mindset_alone() {
        Settings risk = world.reader
                .read(Path.of("scenarios/risk-management.yaml"), Overrides.NONE)
                .scenario()
                .course()
                .settings();
        Settings innovation = world.reader
                .read(Path.of("scenarios/innovation-management.yaml"), Overrides.NONE)
                .scenario()
                .course()
                .settings();
        List<String> differing = Declarations.values(risk).entrySet().stream()
                .filter(e ->
                        !e.getValue().equals(Declarations.values(innovation).get(e.getKey())))
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(differing).containsExactly("boards.mindset.mean");
    }

    private void assertRoundTrip(Scenario scenario) {
        String yaml = scenario.toYaml();
        Scenario again = world.reader
                .read(world.file("again/resolved.yaml", yaml), Overrides.NONE)
                .scenario();
        assertThat(again).isEqualTo(scenario);
        assertThat(again.toYaml()).isEqualTo(yaml);
    }
}
