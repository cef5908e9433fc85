package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.parameter.GovernmentPack;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read or refused with faults, never with another exception. */
class HostileInputTest {
    private static final String SOUND = """
            name: a
            question: "why?"
            boards: {mindset: {mean: 0.5}, script.change-share: 0.2}
            output: {causes: all}
            timeline:
              - {at: 2027Q3, event: outage, where: {kind: agency, name: AG01}, size: 2}
              - at: 2030Q1
                set: {levers.guard-rails: 0.8}
            seed: 12
            """;

    private static final Packs PACKS = new Packs() {
        private final GovernmentPack tiny = PackReader.folder(ScenarioWorld.TINY);

        @Override
        public List<String> names() {
            return PackReader.SHIPPED;
        }

        @Override
        public Optional<GovernmentPack> find(String name) {
            return Optional.of(tiny);
        }
    };

    private ScenarioWorld world;

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        world = new ScenarioWorld(folder);
    }

    private void readOrRefuse(byte[] bytes) {
        Path file = world.bytes("s.yaml", bytes);
        try {
            assertThat(new ScenarioReader(PACKS)
                            .read(file, Overrides.NONE)
                            .scenario()
                            .toYaml())
                    .isNotBlank();
        } catch (WrongInput refused) {
            assertThat(refused.faults()).isNotEmpty();
            for (Language language : Language.values()) {
                assertThat(refused.lines(Texts.of(language)).lines())
                        .allSatisfy(line -> assertThat(line).matches("(?s).+:\\d+:\\d+: .+\\[[a-z0-9-]+]"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "[", "]", "{", "}", ":", ": ", "&x ", "*x", "!", "|", "\"", "'", "\t", "\n", "-", "- ", "#", "%",
                "@", "0", "\u0000", "\u0085", "é", "."
            })
    void a_mutated_file_is_read_or_refused(String put) {
        for (int i = 0; i < SOUND.length(); i += 5) {
            readOrRefuse((SOUND.substring(0, i) + put + SOUND.substring(i + 1)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_file_cut_short_is_read_or_refused() {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= bytes.length; i++) {
            readOrRefuse(java.util.Arrays.copyOf(bytes, i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: a\n---\nname: b\n",
                "name: !!java.net.URL [\"http://localhost\"]\n",
                "name: !!java.net.URL a\n",
                "<<: {name: a}\n",
                "? [a, b]\n: c\n",
                "? {a: b}\n: c\n",
                "name: *nothing\n",
                "name: &a a\nquestion: *a\n",
                "name: a\nextends: \"\\0\"\n",
                "name: a\nextends: .\n",
                "name: a\npopulation.government: \"\\0\"\n",
                "name: a\npopulation.government: ..\n",
                "name: a\nseed: 1e18\n",
                "name: a\nseed: 1e9999\n",
                "name: a\nseed: 1e-9999\n",
                "name: a\nlevers: &l {guard-rails: 1}\nboards: *l\n",
                "name: a\n'': 1\n",
                "name: a\n.: 1\n",
                "name: a\nlevers.: 1\n",
                "name: a\n\"levers..guard-rails\": 1\n",
                "name: a\ntimeline: []\n",
                "name: a\ntimeline: [{}, [], null]\n",
                "name: a\ntimeline: [{at: 2030Q1, set: [1]}]\n",
                "name: a\ntimeline: [{at: 2030Q1, where: {name: [1]}, event: outage}]\n",
                "%YAML 9.9\n---\nname: a\n"
            })
    void a_strange_file_is_read_or_refused(String text) {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL [\"http://localhost\"]", "!!java.io.File a", "!own a"})
    void a_tag_that_asks_for_an_object_is_refused(String value) {
        assertThat(world.faults("name: " + value))
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:7:")
                .endsWith("[not-yaml]");
    }

    @Test
    void a_number_with_a_million_digits_is_refused_at_once() {
        assertThat(world.ids("name: a", "levers.guard-rails: 0." + "1".repeat(900_000)))
                .isEqualTo("wrong-type");
    }

    @Test
    void an_empty_map_is_told_to_lack_a_name_even_after_a_file_that_cannot_be_read() {
        Path missing = Path.of("no-such-file.yaml");
        Path empty = world.file("s.yaml", "{}");
        assertThat(world.faults(Overrides.NONE, missing, empty)).hasSize(2);
    }
}
