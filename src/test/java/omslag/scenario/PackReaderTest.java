package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.parameter.GovernmentPack;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.text.Language;
import omslag.text.Texts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    private static final List<String> TABLES = List.of("places", "bodies", "serves", "processes", "mixes");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheTinyPack() throws IOException {
        for (String table : TABLES) {
            Files.copy(ScenarioWorld.TINY.resolve(table + ".csv"), folder.resolve(table + ".csv"));
        }
    }

    private void edit(String table, String from, String to) {
        try {
            Path file = folder.resolve(table + ".csv");
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> faults() {
        WrongInput refused = Assertions.catchThrowableOfType(WrongInput.class, () -> PackReader.folder(folder));
        return refused.lines(Texts.of(Language.ENGLISH))
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    @Test
    void a_sound_pack_is_read_in_the_order_of_its_tables() {
        GovernmentPack pack = PackReader.folder(ScenarioWorld.TINY);
        assertThat(pack.id()).isEqualTo("tiny");
        assertThat(pack.places()).first().isEqualTo(new GovernmentPack.Place("GM01", "Aardam", "PV01", 60_000));
        assertThat(pack.bodies())
                .extracting(GovernmentPack.Body::id)
                .containsExactly("GM01", "GM02", "GM03", "PV01", "PV02", "AG01");
        GovernmentPack.Body province = pack.bodies().get(3);
        assertThat(province.kind()).isEqualTo(Kind.PROVINCE);
        assertThat(province.serves()).containsOnlyKeys("PV01").containsEntry("PV01", 1.0);
        assertThat(province.ictBudget()).isEqualTo(1800);
        assertThat(pack.bodies().get(5).serves()).isEmpty();
        assertThat(pack.processes().get(1))
                .isEqualTo(new GovernmentPack.WorkProcess(
                        "parking",
                        "Parking enforcement",
                        "Parkeerhandhaving",
                        Landscape.OUT_OF_OFFICE,
                        Field.SMART_GOVERNMENT,
                        List.of(0.2, 0.1, 0.6, 0.02, 0.03, 0.05),
                        0.9,
                        Optional.of(Challenge.MOBILITY)));
        assertThat(pack.mixes())
                .containsEntry(
                        "local",
                        List.of(
                                new GovernmentPack.MixShare("permits", 0.6),
                                new GovernmentPack.MixShare("parking", 0.4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "places | residents | inhabitants | places.csv:1:16 | unknown-column",
                "places | id,name,region,residents | id,name,residents,source | places.csv:1:1 | missing-column",
                "places | GM01,Aardam,PV01,60000 | GM01,Aardam,PV01,0 | places.csv:2:18 | out-of-range",
                "places | GM01,Aardam,PV01,60000 | GM01,Aardam,PV01,many | places.csv:2:18 | wrong-type",
                "places | GM01,Aardam,PV01,60000 | GM01,,PV01,60000 | places.csv:2:6 | empty-value",
                "places | GM01,Aardam,PV01,60000 | GM01,Aardam,PV01 | places.csv:2:1 | wrong-field-count",
                "bodies | AG01,Benefits | PV01,Benefits | bodies.csv:7:1 | duplicate-id",
                "bodies | agency,300 | agencies,300 | bodies.csv:7:39 | unknown-kind",
                "bodies | 300,9000 | -1,9000 | bodies.csv:7:46 | out-of-range",
                "bodies | 300,9000 | NaN,9000 | bodies.csv:7:46 | not-finite",
                "bodies | 9000,office | 9000,ofice | bodies.csv:7:55 | unknown-mix",
                "bodies | 90,1500,local,1,invented | '90,1500,local,1,\"in\"\"v' | bodies.csv:1:1 | not-csv",
                "serves | PV02,PV02 | PV02,PV03 | serves.csv:3:6 | unknown-region",
                "serves | PV02,PV02 | PV09,PV02 | serves.csv:3:1 | unknown-organisation",
                "serves | PV02,PV02 | PV01,PV01 | serves.csv:3:6 | duplicate-id",
                "serves | PV02,PV02,1 | PV02,PV02,1.1 | serves.csv:3:11 | out-of-range",
                "processes | 0.5,0.3 | 0.6,0.3 | processes.csv:2:56 | shares-not-one",
                "processes | front-office | frontoffice | processes.csv:2:30 | unknown-word",
                "mixes | local,permits,0.6 | local,permits,0.7 | mixes.csv:2:1 | shares-not-one",
                "mixes | office,permits | office,permit | mixes.csv:4:8 | unknown-process",
            })
    void what_is_wrong_in_a_table_is_refused_there(String table, String from, String to, String place, String id) {
        edit(table, from, to);
        assertThat(faults())
                .anySatisfy(line -> assertThat(line).startsWith(place + ": ").endsWith("[" + id + "]"));
    }

    @Test
    void a_municipality_needs_a_place_and_a_place_a_municipality() {
        edit("bodies", "GM02,Beekveen", "GM22,Beekveen");
        assertThat(faults())
                .satisfiesExactly(
                        place -> assertThat(place)
                                .startsWith("places.csv:3:1: ")
                                .endsWith("[place-without-municipality]"),
                        body -> assertThat(body)
                                .startsWith("bodies.csv:3:1: ")
                                .contains("Maybe: GM02")
                                .endsWith("[municipality-without-place]"));
    }

    @Test
    void shares_that_sum_to_one_but_for_rounding_are_accepted() {
        edit("mixes", "local,permits,0.6", "local,permits,0.6000009");
        assertThat(PackReader.folder(folder).mixes()).hasSize(2);
    }

    @Test
    void all_faults_of_all_tables_are_told_at_once() throws IOException {
        Files.delete(folder.resolve("serves.csv"));
        Files.write(
                folder.resolve("mixes.csv"),
                "mix,process,share\nlocal,permité,1\n".getBytes(StandardCharsets.ISO_8859_1));
        edit("places", "60000", "-1");
        assertThat(faults().stream()
                        .map(line -> line.replaceAll(": .*\\[", " ["))
                        .toList())
                .contains(
                        "places.csv:2:18 [out-of-range]",
                        "mixes.csv:2:13 [not-utf-8]",
                        "serves.csv:1:1 [missing-file]");
    }

    @Test
    void a_name_that_leaves_the_packs_is_not_shipped() {
        assertThat(PackReader.ships("../packs/example")).isFalse();
        assertThat(PackReader.ships("no-such-pack")).isFalse();
    }
}
