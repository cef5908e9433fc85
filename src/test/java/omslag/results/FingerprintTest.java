package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import org.junit.jupiter.api.Test;

/** That plans are told apart by what decides their results. */
class FingerprintTest {
    @Test
    void equal_settings_have_one_fingerprint() {
        assertThat(of("boards.mindset.mean", 0.3))
                .isEqualTo(of("boards.mindset.mean", 0.3))
                .hasSize(64);
    }

    @Test
    void every_setting_counts() {
        String standard = Fingerprint.of(Course.of(Declarations.settings(new TreeMap<>())));
        assertThat(of("boards.mindset.mean", Math.nextUp(0.3))).isNotEqualTo(of("boards.mindset.mean", 0.3));
        assertThat(of("mechanisms.trust", false)).isNotEqualTo(standard);
        assertThat(of("population.citizens", 7)).isNotEqualTo(standard);
        assertThat(of("boards.policy", "frozen")).isNotEqualTo(standard);
    }

    private static String of(String path, Object value) {
        Map<String, Object> values = new TreeMap<>();
        values.put(path, value);
        return Fingerprint.of(Course.of(Declarations.settings(values)));
    }
}
