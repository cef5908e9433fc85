package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ScenarioSchemaTest {
    private static final Object SCHEMA = new Load(
                    LoadSettings.builder().setCodePointLimit(10_000_000).build())
            .loadFromString(ScenarioSchema.text());

    private static Object at(Object from, String... keys) {
        Object here = from;
        for (String key : keys) {
            here = Objects.requireNonNull(((Map<?, ?>) here).get(key), key);
        }
        return here;
    }

    static Stream<Declared> declared() {
        return Declarations.all().stream();
    }

    @Test
    void it_says_which_draft_it_follows_and_closes_every_map() {
        assertThat(at(SCHEMA, "$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertClosed(SCHEMA);
    }

    private static void assertClosed(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            if ("object".equals(map.get("type"))) {
                assertThat(map.get("additionalProperties")).isEqualTo(false);
            }
            map.values().forEach(ScenarioSchemaTest::assertClosed);
        } else if (schema instanceof Collection<?> items) {
            items.forEach(ScenarioSchemaTest::assertClosed);
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void every_setting_is_offered_nested_and_accepted_with_dots(Declared declared) {
        String[] parts = declared.path().split("\\.");
        Object here = SCHEMA;
        StringBuilder rest = new StringBuilder(declared.path());
        for (String part : parts) {
            if (rest.indexOf(".") > 0) {
                String pattern = "^" + rest.toString().replace(".", "\\.") + "$";
                assertThat(at(here, "patternProperties", pattern, "$ref")).isEqualTo("#/$defs/" + declared.path());
                rest.delete(0, part.length() + 1);
            }
            here = at(here, "properties", part);
        }
        assertThat(at(here, "$ref")).isEqualTo("#/$defs/" + declared.path());
    }

    @ParameterizedTest
    @MethodSource("declared")
    void every_setting_has_its_meaning_range_and_default(Declared declared) {
        Object definition = at(SCHEMA, "$defs", declared.path());
        assertThat((String) at(definition, "description")).startsWith(declared.meaning());
        if (declared.form() == Declared.Form.NUMBER) {
            assertThat(((Number) at(definition, "minimum")).doubleValue()).isEqualTo(declared.low());
            assertThat(((Number) at(definition, "maximum")).doubleValue()).isEqualTo(declared.high());
        }
        if (!declared.inherits()) {
            assertThat(((Map<?, ?>) definition).get("default")).isNotNull();
        }
    }
}
