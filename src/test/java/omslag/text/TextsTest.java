package omslag.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import omslag.measure.Scope;
import omslag.scenario.FaultId;
import omslag.term.DecisionPoint;
import omslag.term.IndicatorId;
import omslag.term.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts DUTCH = Texts.of(Language.DUTCH);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(DUTCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void both_languages_fill_the_same_places() {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(places(DUTCH, key)).as(key).isEqualTo(places(ENGLISH, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_term_that_users_read_has_a_text(Language language) {
        Texts texts = Texts.of(language);
        for (IndicatorId id : IndicatorId.values()) {
            assertThat(texts.get("indicator." + id.id() + ".meaning")).isNotBlank();
            assertThat(texts.get("indicator." + id.id() + ".name")).isNotBlank();
        }
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(texts.get("mechanism." + mechanism.id() + ".meaning")).isNotBlank();
        }
        for (DecisionPoint point : DecisionPoint.values()) {
            assertThat(texts.get("decision." + point.id() + ".meaning")).isNotBlank();
        }
        for (FaultId id : FaultId.values()) {
            assertThat(texts.get("fault." + id.id())).contains("(").contains(";");
        }
        for (Scope scope : Scope.all()) {
            assertThat(texts.get(scope.kind().map(kind -> "kind." + kind.id()).orElse("scope.all")))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_files_are_sorted_by_key_so_that_branches_merge(Language language) throws IOException {
        try (InputStream in = TextsTest.class.getResourceAsStream("/omslag/texts_" + language.id() + ".properties")) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_missing_key_is_an_error() {
        assertThatThrownBy(() -> ENGLISH.get("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void an_argument_that_looks_like_a_place_stays_as_it_is() {
        assertThat(ENGLISH.get("fault.unknown-word", "{1}", "b"))
                .contains("({1})")
                .contains("allowed: b");
    }

    private static List<Boolean> places(Texts texts, String key) {
        String text = texts.get(key);
        return List.of(text.contains("{0}"), text.contains("{1}"), text.contains("{2}"), text.contains("{3}"));
    }
}
