package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFaultsTest {
    private ScenarioWorld world;

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        world = new ScenarioWorld(folder);
    }

    @Test
    void an_unknown_key_is_refused_with_a_suggestion() {
        assertThat(world.faults("name: a", "levers:", "  guard-rail: 0.8"))
                .containsExactly("s.yaml:3:3: unknown"
                        .replace(
                                "unknown",
                                "this key is not known (levers.guard-rail); allowed here: innovation-portfolio,"
                                        + " guard-rails, challenge-procurement, replacement-programme, innovation-budget,"
                                        + " vision, innovation-function, reskilling, ownership-clauses, enforced-access,"
                                        + " open-standards, awareness-campaign, …."
                                        + " Maybe: guard-rails [unknown-key]"));
    }

    @Test
    void a_key_at_the_wrong_level_is_refused_with_its_path() {
        assertThat(world.faults("name: a", "trust.loss-aversion: 2"))
                .singleElement()
                .asString()
                .contains("Maybe: parameters.trust.loss-aversion [unknown-key]");
    }

    @Test
    void a_missing_name_is_refused() {
        assertThat(world.faults("question: why?"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:1: a key is missing (name)")
                .endsWith("[missing-key]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boards: {mindset: {mean: high}} | wrong-type",
                "boards: {mindset: 0.5} | wrong-type",
                "boards: {mindset: [0.5]} | wrong-type",
                "levers: {innovation-portfolio: yes} | wrong-type",
                "population: {citizens: 20.5} | wrong-type",
                "population: {citizens: '20000'} | wrong-type",
                "period: {start: 2020} | wrong-type",
                "timeline: soon | wrong-type",
                "timeline: [soon] | wrong-type",
                "levers: {guard-rails: } | empty-value",
                "levers: {guard-rails: 1.01} | out-of-range",
                "levers: {guard-rails: -0.01} | out-of-range",
                "replications: 0 | out-of-range",
                "seed: 9223372036854775808 | out-of-range",
                "seed: -9223372036854775809 | out-of-range",
                "parameters: {trust.loss-aversion: 9e99} | out-of-range",
                "parameters: {trust.loss-aversion: 1e999} | not-finite",
                "parameters: {trust.loss-aversion: .nan} | not-finite",
                "parameters: {trust.loss-aversion: .inf} | not-finite",
                "parameters: {trust.loss-aversion: -.inf} | not-finite",
                "parameters: {trust.loss-aversion: NaN} | not-finite",
                "boards: {policy: mind} | unknown-word",
                "output: {events: some} | unknown-word",
                "format: 2 | unknown-format",
                "population: {citizens: 0} | out-of-range",
                "population: {citizens: 2} | too-few-citizens",
                "population: {government: atlantis} | unknown-government",
                "period: {start: 2030Q1, end: 2029Q4} | end-before-start",
                "levers: {guard-rails: 0.1, guard-rails: 0.2} | duplicate-key",
                "levers: {guard-rails: 0.1, 'guard-rails': 0.2} | duplicate-key",
                "boards: {script: {change-share: 0.5, hardening-share: 0.5, reskilling-share: 0.1}} | shares-over-one",
                "parameters: {boards: {change-innovation: 0.95}} | shares-over-one",
            })
    void what_is_wrong_in_one_line_is_refused_there(String line, String id) {
        List<String> faults = world.faults("name: a", line);
        assertThat(faults).singleElement().asString().startsWith("s.yaml:2:").endsWith("[" + id + "]");
    }

    @Test
    void a_key_said_once_nested_and_once_dotted_is_a_duplicate() {
        assertThat(world.faults("name: a", "levers: {guard-rails: 0.1}", "levers.guard-rails: 0.2"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:3:1: this is said twice (levers.guard-rails)")
                .contains("s.yaml:2:10");
    }

    @ParameterizedTest
    @CsvSource({"'0,85',0.85", "'2,500',2500", "20_000,20000"})
    void a_number_with_separators_is_refused_with_the_one_that_was_meant(String written, String meant) {
        assertThat(world.faults("name: a", "levers.guard-rails: " + written))
                .singleElement()
                .asString()
                .contains("Maybe: " + meant + " [wrong-type]");
    }

    @Test
    void a_line_indented_with_a_tab_is_refused_there() {
        assertThat(world.faults("name: a", "levers:", "\tguard-rails: 1", "  \tguard-rails: 1"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("s.yaml:3:1:").endsWith("[tab]"),
                        second -> assertThat(second).startsWith("s.yaml:4:3:").endsWith("[tab]"));
    }

    @Test
    void text_that_is_not_yaml_is_refused_where_it_stops_being_so() {
        assertThat(world.faults("name: a", "levers: {guard-rails: 1"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:3:1:")
                .endsWith("[not-yaml]");
    }

    @Test
    void an_alias_bomb_is_refused_before_it_blows_up() {
        StringBuilder bomb = new StringBuilder("name: a\nb0: &b0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*b" + (i - 1);
            bomb.append(
                    "b" + i + ": &b" + i + " [" + String.join(", ", java.util.Collections.nCopies(9, before)) + "]\n");
        }
        assertThat(world.faults(bomb.toString())).singleElement().asString().endsWith("[alias-bomb]");
    }

    @Test
    void an_alias_of_itself_is_refused() {
        assertThat(world.faults("name: a", "timeline: &loop [*loop]"))
                .singleElement()
                .asString()
                .endsWith("[alias-bomb]");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(world.faults("timeline: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith("[too-deep]");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        assertThat(world.faults(Overrides.NONE, file))
                .singleElement()
                .asString()
                .contains("large.yaml:1:1: the file is too large (100000000 bytes); at most 1000000 bytes");
    }

    @Test
    void a_cycle_in_extends_is_refused_at_the_key_that_closes_it() {
        world.file("b.yaml", "name: b", "extends: c.yaml");
        world.file("c.yaml", "name: c", "extends: s.yaml");
        assertThat(world.faults("name: a", "extends: b.yaml"))
                .singleElement()
                .asString()
                .startsWith("c.yaml:2:10:")
                .endsWith("[extends-cycle]");
    }

    @Test
    void a_file_that_extends_itself_is_refused() {
        assertThat(world.ids("name: a", "extends: ./s.yaml")).isEqualTo("extends-cycle");
    }

    @Test
    void a_missing_file_is_refused_with_a_suggestion(@TempDir Path folder) {
        world.file("baseline.yaml", "name: a");
        assertThat(world.faults("name: a", "extends: basline.yaml"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:2:10: there is no such file")
                .endsWith("Maybe: baseline.yaml [missing-file]");
        assertThat(world.faults(Overrides.NONE, folder.resolve("nothing.yaml")))
                .singleElement()
                .asString()
                .contains("nothing.yaml:1:1: there is no such file");
    }

    @Test
    void a_folder_is_refused(@TempDir Path folder) {
        assertThat(world.faults(Overrides.NONE, folder))
                .singleElement()
                .asString()
                .endsWith("[directory]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void an_empty_file_is_refused(String text) {
        Path file = world.bytes("s.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(world.faults(Overrides.NONE, file))
                .singleElement()
                .asString()
                .endsWith("[empty-file]");
    }

    @Test
    void a_byte_that_is_not_utf_8_is_refused_where_it_stands() {
        Path file = world.bytes("s.yaml", "name: a\nquestion: café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(world.faults(Overrides.NONE, file))
                .containsExactly("s.yaml:2:14: this byte is not UTF-8 (0xe9); save the file as UTF-8. [not-utf-8]");
    }

    @Test
    void a_list_instead_of_a_map_is_refused() {
        assertThat(world.ids("- name: a")).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a b", ".a", "a/b", "''", "naïve"})
    void a_name_that_cannot_be_a_file_name_is_refused(String name) {
        assertThat(world.ids("name: " + name)).isEqualTo("bad-name");
    }

    @Test
    void several_faults_of_several_files_are_told_together_in_order() {
        world.file("base.yaml", "name: base", "levers: {guard-rails: 2}", "seeed: 1");
        Path file = world.file("s.yaml", "extends: base.yaml", "boards: {polcy: frozen}", "period: {end: soon}");
        Overrides set = Overrides.ofSet("levers.guard-rails=0.5", "nothing.at-all=1", "levers.guard-rail");
        assertThat(world.faults(set, file).stream()
                        .map(line -> line.replaceAll(": .*\\[", " ["))
                        .toList())
                .containsExactly(
                        "s.yaml:1:1 [missing-key]",
                        "s.yaml:2:10 [unknown-key]",
                        "s.yaml:3:15 [wrong-type]",
                        "base.yaml:2:23 [out-of-range]",
                        "base.yaml:3:1 [unknown-key]",
                        "--set:2:1 [unknown-key]",
                        "--set:3:1 [set-without-value]");
    }

    @Test
    void a_base_with_faults_is_told_once_for_two_scenarios() {
        world.file("base.yaml", "levers: {guard-rails: 2}");
        Path first = world.file("first.yaml", "name: first", "extends: base.yaml");
        Path second = world.file("second.yaml", "name: second", "extends: base.yaml");
        assertThat(world.faults(Overrides.NONE, first, second)).hasSize(1);
    }

    @Test
    void two_scenarios_of_one_name_are_refused() {
        Path first = world.file("first.yaml", "name: same");
        Path second = world.file("second.yaml", "name: same");
        assertThat(world.faults(Overrides.NONE, first, second))
                .singleElement()
                .asString()
                .startsWith("second.yaml:1:7:")
                .endsWith("[same-name]");
    }

    @Test
    void faults_of_the_command_line_say_which_option_and_column() {
        Path file = world.file("s.yaml", "name: a");
        Overrides overrides = new Overrides(
                List.of("levers.guard-rails=2"),
                List.of("trust", "social-inflence"),
                Optional.of("none"),
                Optional.of("1.5"),
                Optional.of("0"),
                Optional.of("soon"));
        assertThat(world.faults(overrides, file).stream()
                        .map(line -> line.replaceAll(": .*\\[", " ["))
                        .toList())
                .containsExactly(
                        "--set:1:20 [out-of-range]",
                        "--off:2:1 [unknown-mechanism]",
                        "--population:1:1 [out-of-range]",
                        "--replications:1:1 [wrong-type]",
                        "--seed:1:1 [wrong-type]",
                        "--until:1:1 [wrong-type]");
    }

    @Test
    void an_unknown_path_to_set_is_refused_with_the_nearest_path() {
        Path file = world.file("s.yaml", "name: a");
        assertThat(world.faults(Overrides.ofSet("parameters.trust.los-aversion=2", "boards.mindst.mean=1"), file))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("--set:1:1:").contains("Maybe: loss-aversion"),
                        second -> assertThat(second).startsWith("--set:2:1:").contains("Maybe: boards.mindset.mean"));
    }

    @Test
    void the_same_faults_are_told_in_dutch() {
        WrongInput refused = world.refusal(Overrides.NONE, world.file("s.yaml", "name: a", "sead: 1"));
        assertThat(refused.lines(Texts.of(Language.DUTCH)))
                .contains(":2:1: deze sleutel is onbekend (sead); hier toegestaan: name,")
                .endsWith("Misschien: seed [unknown-key]");
    }
}
