package omslag.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.measure.Scope;
import omslag.results.Refused;
import omslag.scenario.FaultId;
import omslag.scenario.PackReader;
import omslag.term.Cause;
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
        for (Cause cause : Cause.values()) {
            for (String form : List.of(".name", ".up", ".down")) {
                assertThat(texts.get("cause." + cause.indicator().id() + "." + cause.id() + form))
                        .isNotBlank();
            }
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
        for (Refused.Reason reason : Refused.Reason.values()) {
            assertThat(texts.get("folder." + reason.id())).contains("{0}");
        }
        for (Scope scope : Scope.all()) {
            assertThat(texts.get(scope.kind().map(kind -> "kind." + kind.id()).orElse("scope.all")))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_files_are_sorted_by_key_so_that_branches_merge(Language language) throws IOException {
        for (String bundle : Texts.BUNDLES) {
            String file = "/omslag/" + bundle + "_" + language.id() + ".properties";
            try (InputStream in = TextsTest.class.getResourceAsStream(file)) {
                List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).isSorted().doesNotHaveDuplicates();
            }
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

    @Test
    void every_text_is_used_by_the_code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/omslag"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        String text = code.toString();
        assertThat(ENGLISH.keys()).filteredOn(key -> !isUsed(key, text)).isEmpty();
    }

    /** By its whole key, by what stands before its number, by its end beside the id of a term, or by the key that a singular belongs to. */
    private static boolean isUsed(String key, String code) {
        String bare = key.replaceFirst("^(chart|report)\\.", "").replaceFirst("\\.(one|uneven)$", "");
        String first = key.substring(0, key.indexOf('.') + 1);
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        boolean byTerm = List.of("fault.", "folder.", "kind.").contains(first) && code.contains("\"" + first + "\"");
        return byTerm
                || Stream.of(
                                "\"" + key + "\"",
                                "\"" + bare + "\"",
                                "\"" + bare.replaceFirst("\\d+$", "") + "\"",
                                "\"." + last + "\"",
                                "\"" + last + "\"")
                        .anyMatch(code::contains)
                || key.startsWith("chart.sources.") && PackReader.SHIPPED.contains(key.substring(14));
    }

    @Test
    void numbers_have_the_signs_of_the_language() {
        assertThat(ENGLISH.number(12_345.75, 1)).isEqualTo("12,345.8");
        assertThat(DUTCH.number(12_345.75, 1)).isEqualTo("12.345,8");
        assertThat(DUTCH.number(-0.5, 2)).isEqualTo("-0,50");
    }

    private static List<String> places(Texts texts, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(texts.get(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
