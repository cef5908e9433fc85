package omslag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.Overrides;
import omslag.scenario.Points;
import omslag.scenario.WrongInput;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of patterns: what ships, and what is refused. */
class PatternFilesTest {
    static final Path FOLDER = Path.of("scenarios/validation");

    private static final boolean UPDATE = Boolean.getBoolean("update-docs");

    @TempDir
    Path home;

    @Test
    void every_pattern_of_theory_has_its_files() throws Exception {
        ValidationFiles files = ValidationFiles.read(FOLDER, Overrides.NONE);
        TreeSet<String> groups = new TreeSet<>();
        files.patterns().forEach(pattern -> groups.add(pattern.group()));
        assertThat(groups)
                .containsExactlyInAnyOrder(
                        "P1", "P2", "P3", "P4", "P6", "P7", "P8", "P10", "P11", "R1", "R3", "R5", "R6", "A1", "A2",
                        "A3", "A4");
    }

    @Test
    void a_pattern_that_cannot_be_measured_says_why_and_every_study_is_of_use() throws Exception {
        ValidationFiles files = ValidationFiles.read(FOLDER, Overrides.NONE);
        assertThat(files.patterns())
                .allSatisfy(pattern -> assertThat(pattern.test().isEmpty())
                        .as(pattern.id())
                        .isEqualTo(!pattern.unmeasured().isEmpty()));
        assertThat(files.patterns().stream()
                        .flatMap(pattern -> pattern.test().stream())
                        .map(Pattern.Test::study))
                .contains(MainPart.STUDY, "past", "guard-rails", "opportunity", "variants");
    }

    @Test
    void everything_that_is_wrong_with_a_pattern_is_told_with_its_place() throws Exception {
        Path file = home.resolve("bad.yaml");
        Files.writeString(file, """
                pattern: P0
                statement: it is so
                nature: emergant
                why: it emerges
                use: none
                evidence: a test
                study: study
                measure: {gauge: level, indicator: legitimcy, from: 2019, to: 2030, plus: [two]}
                colour: red
                """);
        Faults faults = new Faults();
        assertThat(PatternReader.read(file, Optional.of(List.of(Patterns.study("one"))), faults))
                .isEmpty();
        List<String> lines = faults.all().stream()
                .map(fault -> fault.line(Texts.of(Language.ENGLISH)))
                .toList();
        assertThat(String.join("\n", lines))
                .contains("bad.yaml:3:9", "emergent")
                .contains("legitimcy", "legitimacy")
                .contains("colour")
                .contains("statement-nl")
                .contains("criterion.least");
    }

    @Test
    void scenarios_and_years_that_a_study_does_not_have_are_refused() throws Exception {
        Path file = home.resolve("bad.yaml");
        Files.writeString(
                file, Patterns.text("{gauge: level, indicator: legitimacy, from: 2019, to: 2018, plus: [tow]}"));
        Faults faults = new Faults();
        assertThat(PatternReader.read(file, Optional.of(List.of(Patterns.study("two"))), faults))
                .isEmpty();
        assertThat(faults.all())
                .extracting("id")
                .containsExactlyInAnyOrder(
                        FaultId.UNKNOWN_WORD, FaultId.OUTSIDE_PERIOD, FaultId.OUTSIDE_PERIOD, FaultId.BOUNDS_ORDER);
    }

    @Test
    void a_gauge_asks_for_what_it_needs() throws Exception {
        for (Gauge gauge : Gauge.values()) {
            Path file = home.resolve(gauge.id() + ".yaml");
            Files.writeString(file, Patterns.text("{gauge: " + gauge.id() + "}"));
            Faults faults = new Faults();
            PatternReader.read(file, Optional.of(List.of(Patterns.study("one"))), faults);
            assertThat(faults.count()).as(gauge.id()).isEqualTo(gauge.needs().size());
        }
    }

    @Test
    void a_folder_without_patterns_is_refused_and_one_without_accepted_sets_is_not() throws Exception {
        assertThatThrownBy(() -> ValidationFiles.read(home, Overrides.NONE)).isInstanceOf(WrongInput.class);
        Files.createDirectories(home.resolve("studies"));
        Files.createDirectories(home.resolve("patterns"));
        assertThat(ValidationFiles.read(home, Overrides.NONE).accepted()).isSameAs(Points.NONE);
        Files.writeString(home.resolve("accepted.csv"), "parameters.trust.adjustment,no.such.path\n0.5,1\n");
        assertThatThrownBy(() -> ValidationFiles.read(home, Overrides.NONE)).isInstanceOf(WrongInput.class);
    }

    @Test
    void the_page_says_what_prose_and_tables_say() throws Exception {
        Path page = Path.of("src/site/markdown/validation.md");
        String now = new ValidationPage(
                        ValidationFiles.read(FOLDER, Overrides.NONE),
                        Path.of("src/site/resources/validation"),
                        "../resources/validation",
                        "../resources",
                        Texts.of(Language.ENGLISH))
                .markdown();
        if (UPDATE) {
            Files.writeString(page, now);
        }
        assertThat(page)
                .as("%s is stale; renew it with: mvn test -Dtest=PatternFilesTest -Dupdate-docs=true", page)
                .content()
                .isEqualTo(now);
    }
}
