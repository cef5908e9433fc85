package omslag.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;

/** Settings and their values by path are each other's inverse. */
class RoundTripTest {
    @Test
    void the_defaults_come_back_as_they_were() {
        Settings settings = Declarations.settings(Map.of());
        assertThat(Declarations.settings(Declarations.values(settings))).isEqualTo(settings);
        assertThat(Declarations.values(settings).keySet())
                .containsExactlyElementsOf(
                        Declarations.all().stream().map(Declared::path).toList());
    }

    @Test
    void every_setting_comes_back_when_it_alone_is_changed() {
        for (Declared declared : Declarations.all()) {
            Object changed = other(declared);
            Settings settings = Declarations.settings(Map.of(declared.path(), changed));
            Map<String, Object> values = Declarations.values(settings);
            assertThat(values.get(declared.path())).as(declared.path()).isEqualTo(changed);
            assertThat(Declarations.settings(values)).as(declared.path()).isEqualTo(settings);
            assertThat(settings).as(declared.path()).isNotEqualTo(Declarations.settings(Map.of()));
        }
    }

    @Test
    void all_settings_come_back_when_all_are_changed() {
        Map<String, Object> changed = new LinkedHashMap<>();
        Declarations.all().forEach(declared -> changed.put(declared.path(), other(declared)));
        assertThat(Declarations.values(Declarations.settings(changed))).isEqualTo(changed);
    }

    private static Object other(Declared declared) {
        Object standard = declared.standard();
        if (standard instanceof Double number) {
            return Double.isNaN(number) ? 0.25 : number + 0.125;
        }
        if (standard instanceof Integer number) {
            return number + 1;
        }
        if (standard instanceof Boolean yes) {
            return !yes;
        }
        if (standard instanceof Quarter quarter) {
            return quarter.plus(1);
        }
        return standard + "-other";
    }
}
