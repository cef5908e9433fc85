package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.parameter.Catalogue;
import omslag.parameter.GovernmentPack;
import omslag.term.BenefitType;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue of innovations is read as it stands, or refused with every fault where it is. */
class CatalogueTest {
    private static final String HEADER = String.join(",", Catalogues.COLUMNS);
    private static final String APP =
            "app,App,App,datafication,smart-society,out-of-office,parking,substitution,yes,no,no,own,mobility,citizens,"
                    + "sensors;ai,0.5,parking:0.3;permits:0.1,inspection:0.8;contact:0.2,digital:0.2,,2012,0.5,2,P,why";
    private static final String EYE =
            "eye,Eye,Oog,datafication,smart-society,out-of-office,parking,substitution,yes,no,no,national,mobility,,,0,"
                    + "parking:0.7,,,app,2020,,1,V2,why";

    private ScenarioWorld world;

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        world = new ScenarioWorld(folder);
    }

    private void catalogue(String... rows) {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        world.bytes("lists/mine.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Prepared read() {
        return world.read("name: a", "environment.technology.catalogue: lists/mine.csv");
    }

    @Test
    void a_catalogue_may_be_a_file_beside_the_scenario_that_names_it() {
        catalogue(APP, EYE);
        Catalogue read = read().pack().catalogue();
        assertThat(read.id()).isEqualTo("mine");
        Catalogue.Item app = read.items().get(0);
        assertThat(app.field()).isEqualTo(Field.SMART_SOCIETY);
        assertThat(app.benefit()).isEqualTo(BenefitType.SUBSTITUTION);
        assertThat(app.holder()).contains(Holder.CITIZENS);
        assertThat(app.displaces())
                .containsExactly(new Catalogue.Displaced("parking", 0.3), new Catalogue.Displaced("permits", 0.1));
        assertThat(app.removes())
                .containsExactly(
                        new Catalogue.TaskShare(Task.INSPECTION, 0.8), new Catalogue.TaskShare(Task.CONTACT, 0.2));
        assertThat(app.viable()).contains(0.5);
        assertThat(read.items().get(1).viable()).isEmpty();
        assertThat(read.items().get(1).national()).isTrue();
        assertThat(read.items().get(1).succeeds()).isEqualTo("app");
    }

    @Test
    void without_a_word_the_essay_s_is_offered_and_none_is_nothing() {
        assertThat(world.read("name: a").pack().catalogue())
                .isEqualTo(Catalogues.shipped("essay").orElseThrow());
        assertThat(world.read("name: a", "environment.technology.catalogue: none")
                        .pack()
                        .catalogue()
                        .items())
                .isEmpty();
    }

    @Test
    void a_resolved_scenario_names_the_catalogue_from_the_working_directory() {
        catalogue(APP);
        Prepared first = read();
        Path resolved = world.file("elsewhere/again.yaml", first.scenario().toYaml());
        Prepared again = world.reader.read(resolved, Overrides.NONE);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_catalogue_makes_another_government() {
        catalogue(APP, EYE);
        GovernmentPack first = read().pack();
        catalogue(APP.replace("2012", "2013"), EYE);
        assertThat(read().pack()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smart-society | smart-socety | lists/mine.csv:2:26 | unknown-word",
                "out-of-office,parking | out-of-office,parkng | lists/mine.csv:2:54 | unknown-process",
                "parking:0.3;permits | parking:0.3;permit | lists/mine.csv:2:134 | unknown-process",
                "parking:0.3 | parking:1.3 | lists/mine.csv:2:130 | out-of-range",
                "parking:0.3 | parking | lists/mine.csv:2:129 | empty-value",
                "inspection:0.8 | inspecting:0.8 | lists/mine.csv:2:146 | unknown-word",
                "inspection:0.8 | inspection:0.7 | lists/mine.csv:2:146 | shares-not-one",
                "sensors;ai | sensors;al | lists/mine.csv:2:115 | unknown-word",
                "citizens | neighbours | lists/mine.csv:2:98 | unknown-word",
                "2012 | 1912 | lists/mine.csv:2:186 | out-of-range",
                "digital:0.2,, | digital:0.2,eye, | lists/mine.csv:2:185 | unknown-innovation",
                "P,why | X,why | lists/mine.csv:2:197 | unknown-word",
            })
    void what_is_wrong_in_a_row_is_refused_there(String from, String to, String place, String id) {
        assertThat(APP).contains(from);
        catalogue(APP.replaceFirst(from, to), EYE);
        assertThat(world.faults("name: a", "environment.technology.catalogue: lists/mine.csv"))
                .anySatisfy(line -> assertThat(line).startsWith(place + ": ").endsWith("[" + id + "]"));
    }

    @Test
    void all_faults_of_scenario_and_catalogue_are_told_at_once() {
        catalogue(APP.replace("yes", "perhaps"), EYE, EYE);
        assertThat(world.ids("name: a", "seed: x", "environment.technology.catalogue: lists/mine.csv"))
                .isEqualTo("wrong-type unknown-word duplicate-id");
    }

    @Test
    void a_catalogue_that_is_nowhere_is_refused_with_a_suggestion() {
        assertThat(world.faults("name: a", "environment.technology.catalogue: esay"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("s.yaml:2:35: ")
                        .contains("Maybe: essay")
                        .endsWith("[unknown-catalogue]"));
    }

    @Test
    void a_timeline_cannot_change_it() {
        assertThat(world.ids("name: a", "timeline: [{at: 2030Q1, set: {environment.technology.catalogue: none}}]"))
                .isEqualTo("fixed-setting");
    }

    @Test
    void the_essay_s_catalogue_ships_with_its_sources() throws IOException {
        List<Catalogue.Item> items = Catalogues.shipped("essay").orElseThrow().items();
        assertThat(items).hasSizeGreaterThan(30).allSatisfy(item -> {
            assertThat(item.source()).isNotBlank();
            assertThat(item.benefit() != BenefitType.SUBSTITUTION
                            || !item.displaces().isEmpty())
                    .isTrue();
        });
        assertThat(Files.readString(Path.of("src/main/resources/omslag/catalogue/SOURCES.md")))
                .contains(Catalogues.COLUMNS.stream()
                        .filter(column -> !List.of("name", "name_nl").contains(column))
                        .toList());
    }

    @Test
    void no_process_of_dutch_government_is_exempt() {
        List<String> touched = Catalogues.shipped("essay").orElseThrow().items().stream()
                .flatMap(item -> item.processes().stream())
                .toList();
        assertThat(PackReader.shipped("netherlands-2024").processes())
                .extracting(GovernmentPack.WorkProcess::id)
                .isSubsetOf(touched);
    }

    @Test
    void innovations_within_one_process_of_smart_government_make_no_work_superfluous_elsewhere() {
        assertThat(Catalogues.shipped("essay").orElseThrow().items())
                .filteredOn(item -> item.field() == Field.SMART_GOVERNMENT)
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.national()).isFalse();
                    assertThat(item.displaces()).isEmpty();
                });
    }
}
