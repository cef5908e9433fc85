package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.chart.Contrast;
import omslag.chart.HouseStyle;
import omslag.scenario.Fault;
import omslag.scenario.Faults;
import omslag.scenario.Place;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house style file of a user does, and what is refused in one. */
class StyleFileTest {
    private static final Place TOLD = new Place("--style", 1, 1);
    private static final HouseStyle SHIPPED = StyleFile.shipped().charts();

    @TempDir
    private Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("house.yaml"), text);
    }

    private StyleFile read(String text) throws Exception {
        Faults faults = new Faults();
        StyleFile style = StyleFile.read(file(text), TOLD, faults);
        assertThat(faults.all()).isEmpty();
        return style;
    }

    private List<String> faults(String text) throws Exception {
        Faults faults = new Faults();
        assertThat(StyleFile.read(file(text), TOLD, faults)).isSameAs(StyleFile.shipped());
        return faults.all().stream()
                .map(fault -> fault.line(Texts.of(Language.ENGLISH)).replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_partial_file_replaces_only_what_it_names() throws Exception {
        StyleFile style = read("letters: {title: 15}\ncolours: {series: [\"#123456\"]}\nreport.accent: \"654321\"\n");
        HouseStyle charts = style.charts();
        assertThat(charts.letters().title()).isEqualTo(15);
        assertThat(charts.letters().note()).isEqualTo(SHIPPED.letters().note());
        assertThat(charts.colours().series()).containsExactly(0x123456);
        assertThat(charts.colours().ink()).isEqualTo(SHIPPED.colours().ink());
        assertThat(charts.page()).isEqualTo(SHIPPED.page());
        assertThat(charts.lines()).isEqualTo(SHIPPED.lines());
        assertThat(style.page().accent()).isEqualTo(0x654321);
        assertThat(style.page().ink()).isEqualTo(StyleFile.shipped().page().ink());
    }

    @Test
    void the_shipped_file_read_as_a_users_gives_the_shipped_style_without_a_warning() throws Exception {
        StyleFile style = read(StyleFile.text());
        assertThat(style).isEqualTo(StyleFile.shipped());
        assertThat(style.faint()).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once_with_its_line_and_column() throws Exception {
        assertThat(faults("""
                        colours:
                          series: ["#0072B2", blue]
                          ink: #123456
                          backgrund: "#FFFFFF"
                        page: {width: 1000, resolution: high}
                        letters:
                          family: Liberation Sand
                          regular: nowhere.ttf
                        lines:
                          dashes: ["0 0", 3 x]
                        report: red
                        """))
                .containsExactly(
                        "house.yaml:2:23: this value is of the wrong type (blue); allowed: six hexadecimal digits in"
                                + " quotes, such as \"#0072B2\". [wrong-type]",
                        "house.yaml:3:7: the key has no value (colours.ink); allowed: six hexadecimal digits in quotes,"
                                + " such as \"#0072B2\", or leave the key out. [empty-value]",
                        "house.yaml:4:3: this key is not known (colours.backgrund); allowed here: background, ink,"
                                + " quiet, grid, axis, untold, more, less, series, scale. Maybe: background"
                                + " [unknown-key]",
                        "house.yaml:5:15: this number is out of range (1000) for page.width; allowed: a number from 80"
                                + " to 500. [out-of-range]",
                        "house.yaml:5:33: this value is of the wrong type (high); allowed: a number from 48 to 1200."
                                + " [wrong-type]",
                        "house.yaml:7:11: this word is not known (Liberation Sand); allowed: Liberation Sans,"
                                + " Liberation Serif, Liberation Mono. Maybe: Liberation Sans [unknown-word]",
                        "house.yaml:8:12: charts cannot be written in this file (nowhere.ttf); allowed: a TrueType file"
                                + " (.ttf) beside the style, free to embed, with digits, letters and the signs"
                                + " − – “ ”. [not-a-font]",
                        "house.yaml:10:12: this value is of the wrong type (0 0); allowed: lengths of dash and gap in"
                                + " points with one space between, such as 6.75 2.25, or solid. [wrong-type]",
                        "house.yaml:10:19: this value is of the wrong type (3 x); allowed: lengths of dash and gap in"
                                + " points with one space between, such as 6.75 2.25, or solid. [wrong-type]",
                        "house.yaml:11:9: this value is of the wrong type (red); allowed: a map below report with: ink,"
                                + " quiet, accent, line, tint, higher, lower. [wrong-type]");
    }

    @Test
    void a_first_dash_without_a_gap_is_refused_for_the_baseline_is_always_dashed() throws Exception {
        assertThat(faults("lines: {dashes: [solid, 1 1]}"))
                .singleElement()
                .asString()
                .startsWith("house.yaml:1:18: this value is of the wrong type (solid);");
        assertThat(faults("lines: {dashes: [3 0, 1 1]}"))
                .singleElement()
                .asString()
                .startsWith("house.yaml:1:18: this value is of the wrong type (3 0);");
    }

    @Test
    void a_list_that_is_none_or_too_short_and_a_file_without_keys_are_refused() throws Exception {
        assertThat(faults("colours: {scale: [\"#000000\"], series: \"#000000\"}"))
                .hasSize(2)
                .allMatch(line -> line.contains("a list with at least"));
        assertThat(faults("- 1")).singleElement().asString().contains("a map of keys such as page, letters");
        Faults missing = new Faults();
        StyleFile.read(folder.resolve("none.yaml"), TOLD, missing);
        assertThat(missing.all()).extracting(Fault::place).containsExactly(TOLD);
    }

    @Test
    void a_colour_of_little_contrast_is_named_and_drawn_with_more() throws Exception {
        StyleFile style = read("colours:\n  series: [\"#0072B2\", \"#FFE000\"]\nreport:\n  ink: \"#AAAAAA\"\n");
        assertThat(style.faint()).extracting(StyleFile.Faint::colour).containsExactly(0xAAAAAA, 0xFFE000);
        assertThat(style.faint())
                .extracting(faint -> faint.place().line() + ":" + faint.place().column())
                .containsExactly("4:8", "2:23");
        assertThat(style.faint()).allSatisfy(faint -> {
            assertThat(faint.contrast()).isLessThan(faint.least());
            assertThat(Contrast.between(faint.drawn(), 0xFFFFFF)).isGreaterThanOrEqualTo(faint.least());
        });
        assertThat(style.page().ink()).isEqualTo(style.faint().get(0).drawn());
    }

    @Test
    void on_a_dark_background_the_shipped_colours_that_sink_into_it_are_named_at_the_background() throws Exception {
        StyleFile style = read("colours:\n  background: \"#202020\"\n");
        assertThat(style.faint()).extracting(StyleFile.Faint::colour).contains(0x1F1F1F, 0x303030);
        assertThat(style.faint())
                .allSatisfy(faint -> assertThat(faint.place().line()).isEqualTo(2))
                .allSatisfy(faint ->
                        assertThat(Contrast.between(faint.drawn(), 0x202020)).isGreaterThanOrEqualTo(faint.least()));
    }

    @Test
    void a_font_file_is_found_beside_the_style() throws Exception {
        try (InputStream in = StyleFileTest.class.getResourceAsStream("/liberation/LiberationMono-Regular.ttf")) {
            Files.write(
                    folder.resolve("mono.ttf"),
                    Optional.ofNullable(in).orElseThrow().readAllBytes());
        }
        assertThat(read("letters: {regular: mono.ttf}").charts().letters().regular())
                .contains(folder.resolve("mono.ttf"));
        Files.writeString(folder.resolve("mono.ttf"), "no letters");
        assertThat(faults("letters: {regular: mono.ttf}"))
                .singleElement()
                .asString()
                .contains("[not-a-font]");
    }
}
