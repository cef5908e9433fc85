package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import omslag.term.Kind;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file about a series of the past says, and how a wrong one is refused. */
class SeriesReaderTest {
    private static final String SOUND = """
            id: F4
            what: cost
            what-nl: kosten
            bearing: test
            why: because
            why-nl: daarom
            study: past
            data: F4.csv
            parts:
              - id: cost
                unit: euros
                observe: {table: organisations, column: budget, kinds: [municipality], per: resident, times: 1000, prices: p.csv}
                criteria:
                  - {metric: mape, most: 8}
                  - {metric: growth, from: 2014, to: 2020, least: 3, most: 6}
                naive: [persistence, linear]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file("F4.csv", "part,year,value,source\ncost,2014,72,press\ncost,2020,93,press\n");
        file("p.csv", "year,price\n2014,0.75\n2020,0.8\n");
        file("F4.yaml", SOUND);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> faults() {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> SeriesReader.readAll(folder));
        return wrong.lines(Texts.of(Language.ENGLISH))
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    @Test
    void a_file_says_what_was_observed_how_the_model_gives_it_and_how_near_is_near() {
        SeriesTarget target = SeriesReader.readAll(folder).get(0);
        assertThat(target.bearing()).isEqualTo(SeriesTarget.Bearing.TEST);
        assertThat(target.study()).contains("past");
        SeriesTarget.Part part = target.parts().get(0);
        assertThat(part.observed()).isEqualTo(Map.of(2014, 72.0, 2020, 93.0));
        SeriesTarget.Observing how = part.observation().orElseThrow();
        assertThat(how.kinds()).containsExactly(Kind.MUNICIPALITY);
        assertThat(how.perResident()).isTrue();
        assertThat(how.figure(2014, 0.1)).isEqualTo(75);
        assertThat(how.figure(2015, 0.1)).as("a year without prices").isNaN();
        assertThat(part.criteria())
                .containsExactly(
                        new SeriesTarget.Criterion(
                                SeriesTarget.Metric.MAPE,
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                Double.NEGATIVE_INFINITY,
                                8),
                        new SeriesTarget.Criterion(
                                SeriesTarget.Metric.GROWTH, OptionalInt.of(2014), OptionalInt.of(2020), 3, 6));
        assertThat(part.naive()).containsExactly(SeriesTarget.Naive.PERSISTENCE, SeriesTarget.Naive.LINEAR);
    }

    @Test
    void the_share_that_is_older_follows_from_the_mean_age() throws IOException {
        file("F4.yaml", SOUND.replace("times: 1000, prices: p.csv", "older-than: 15, times: 100"));
        SeriesTarget.Observing how =
                SeriesReader.readAll(folder).get(0).parts().get(0).observation().orElseThrow();
        assertThat(how.figure(2018, 15)).isEqualTo(100 / Math.E);
    }

    @Test
    void series_come_in_the_order_in_which_people_count() throws IOException {
        for (String id : List.of("F10", "F2")) {
            file(id + ".yaml", SOUND.replace("id: F4", "id: " + id));
        }
        assertThat(SeriesReader.readAll(folder)).extracting(SeriesTarget::id).containsExactly("F2", "F4", "F10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bearing: test | bearing: proof | F4.yaml:4:10 | unknown-word",
                "bearing: test | bearing: absent | F4.yaml:4:10 | unknown-word",
                "study: past | # no study | F4.yaml:4:10 | missing-key",
                "data: F4.csv | data: F5.csv | F4.yaml:8:7 | missing-file",
                "metric: mape | metric: mope | F4.yaml:14:18 | unknown-word",
                "column: budget | column: budgets | F4.yaml:12:45 | unknown-word",
                "table: organisations | table: events | F4.yaml:12:22 | unknown-word",
                "kinds: [municipality] | kinds: [town] | F4.yaml:12:61 | unknown-word",
                "naive: [persistence, linear] | naive: [guess] | F4.yaml:16:13 | unknown-word",
                "from: 2014, to: 2020 | from: 2020, to: 2014 | F4.yaml:15:9 | bounds-order",
                "least: 3, most: 6 | least: 7, most: 6 | F4.yaml:15:9 | bounds-order",
                "{metric: mape, most: 8} | {metric: mape} | F4.yaml:14:9 | missing-key",
                "- id: cost | - id: costs | F4.yaml:10:5 | unknown-word",
                "unit: euros | units: euros | F4.yaml:11:5 | unknown-key"
            })
    void a_fault_is_told_where_it_stands(String sound, String wrong, String place, String id) throws IOException {
        assertThat(SOUND).contains(sound);
        file("F4.yaml", SOUND.replace(sound, wrong));
        assertThat(faults())
                .anySatisfy(line -> assertThat(line).startsWith(place + ":").endsWith("[" + id + "]"));
    }

    @Test
    void studies_that_do_not_exist_are_told_for_each_series_where_they_are_named() throws IOException {
        file("F2.yaml", SOUND.replace("id: F4", "id: F2"));
        WrongInput wrong =
                catchThrowableOfType(WrongInput.class, () -> SeriesReader.readAll(folder, List.of("pest", "main")));
        assertThat(wrong.lines(Texts.of(Language.ENGLISH))
                        .replace(folder + "/", "")
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains(".yaml:7:8: ") && line.endsWith("Maybe: pest [unknown-word]"));
        assertThat(SeriesReader.readAll(folder, List.of("past"))).hasSize(2);
    }

    @Test
    void figures_that_are_said_twice_or_are_no_numbers_are_told_with_everything_else() throws IOException {
        file("F4.csv", "part,year,value\ncost,2014,72\ncost,2014,73\ncost,2015,many\n");
        file("F4.yaml", SOUND.replace("metric: mape", "metric: mope"));
        assertThat(faults()).hasSize(3);
    }

    @Test
    void the_series_that_ship_are_sound_and_say_both_languages() {
        List<SeriesTarget> targets = SeriesReader.readAll(Path.of("scenarios/validation/series"));
        assertThat(targets)
                .extracting(SeriesTarget::id)
                .containsExactly("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10");
        assertThat(targets).allSatisfy(target -> {
            assertThat(target.what()).isNotBlank().isNotEqualTo(target.dutchWhat());
            assertThat(target.why()).isNotBlank().isNotEqualTo(target.dutchWhy());
            assertThat(target.parts()).allMatch(part -> !part.criteria().isEmpty());
        });
    }

    @Test
    void the_calibration_and_the_studies_that_ship_are_sound() {
        Path validation = Path.of("scenarios/validation");
        Inquiry calibration = ExperimentReader.read(validation.resolve("calibration.yaml"), Overrides.NONE);
        assertThat(calibration.design()).isInstanceOf(Sought.Match.class);
        Prepared past = new ScenarioReader().read(validation.resolve("studies/hindcast-1990.yaml"), Overrides.NONE);
        assertThat(past.scenario().course().turns()).hasSizeGreaterThan(30);
    }
}
