package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import omslag.report.StyleFile;
import omslag.scenario.Faults;
import omslag.scenario.Place;
import omslag.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house style changes in pictures, and what none changes: the first scenario is dashed. */
class HouseStyleTest {
    @TempDir
    private Path folder;

    private HouseStyle style(String text) throws Exception {
        Faults faults = new Faults();
        Path file = Files.writeString(folder.resolve("house.yaml"), text);
        HouseStyle style =
                StyleFile.read(file, new Place("--style", 1, 1), faults).charts();
        assertThat(faults.all()).isEmpty();
        return style;
    }

    private Path results(String... scenarios) throws Exception {
        Path results = Files.createTempDirectory(folder, "results");
        new PlausibleResults(4, scenarios).quarters(12).write(results);
        return results;
    }

    private static Path drawn(Path results, HouseStyle style) throws Exception {
        Charts.draw(results, new ChartOptions(Language.ENGLISH, "", style));
        return results.resolve("charts");
    }

    @Test
    void a_style_file_that_says_what_is_shipped_gives_the_same_bytes() throws Exception {
        Path plain = drawn(results("a", "b"), Shipped.STYLE);
        Path styled = drawn(results("a", "b"), style(StyleFile.text()));
        for (String form : List.of(".svg", ".png", ".pdf")) {
            assertThat(styled.resolve("legitimacy-means" + form))
                    .hasSameBinaryContentAs(plain.resolve("legitimacy-means" + form));
        }
    }

    @Test
    void colours_of_series_background_and_lines_come_from_the_style_and_the_numbers_stay() throws Exception {
        Path plain = drawn(results("a", "b"), Shipped.STYLE);
        Path styled = drawn(
                results("a", "b"), style("colours: {background: \"#FFFFF0\", series: [\"#123456\", \"#800000\"]}"));
        String svg = Files.readString(styled.resolve("legitimacy-means.svg"), StandardCharsets.UTF_8);
        assertThat(svg).contains("rgb(18,52,86)").doesNotContain("rgb(0,114,178)");
        assertThat(Files.readString(plain.resolve("legitimacy-means.svg"), StandardCharsets.UTF_8))
                .contains("rgb(0,114,178)");
        BufferedImage image =
                ImageIO.read(styled.resolve("legitimacy-means.png").toFile());
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFF0);
        assertThat(styled.resolve("data/legitimacy-means.csv"))
                .hasSameBinaryContentAs(plain.resolve("data/legitimacy-means.csv"));
        assertThat(styled.resolve("index.csv")).hasSameBinaryContentAs(plain.resolve("index.csv"));
    }

    @Test
    void pictures_have_the_width_and_resolution_of_the_style() throws Exception {
        Path styled = drawn(results("a", "b"), style("page: {width: 127, resolution: 144}"));
        assertThat(ImageIO.read(styled.resolve("legitimacy-means.png").toFile()).getWidth())
                .isEqualTo(5 * 144);
        try (PDDocument pdf =
                Loader.loadPDF(styled.resolve("legitimacy-means.pdf").toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(5 * 72f);
        }
    }

    @Test
    void letters_of_another_family_are_embedded_and_can_be_read() throws Exception {
        Path styled = drawn(results("a", "b"), style("letters: {family: Liberation Serif}"));
        try (PDDocument pdf =
                Loader.loadPDF(styled.resolve("legitimacy-means.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Legitimacy by scenario");
            List<String> names = new ArrayList<>();
            PDResources page = pdf.getPage(0).getResources();
            for (COSName object : page.getXObjectNames()) {
                PDResources form = ((PDFormXObject) page.getXObject(object)).getResources();
                for (COSName font : form.getFontNames()) {
                    names.add(form.getFont(font).getName());
                }
            }
            assertThat(names).hasSize(2).allMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @Test
    void a_faint_colour_is_drawn_with_the_contrast_of_a_line_on_light_and_on_dark() throws Exception {
        for (String background : List.of("FFFFFF", "101010", "777777")) {
            int behind = Integer.parseInt(background, 16);
            Look look = new Look(style("colours: {background: \"" + background + "\", ink: \"787878\","
                    + " series: [\"FFE000\", \"202020\", \"777777\"]}"));
            for (int place = 0; place < 3; place++) {
                assertThat(Contrast.between(look.palette(place).colour().getRGB() & 0xFFFFFF, behind))
                        .isGreaterThanOrEqualTo(3);
            }
            assertThat(Contrast.between(look.ink().getRGB() & 0xFFFFFF, behind)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void the_first_scenario_is_dashed_in_every_chart_and_so_is_zero_where_others_are_compared_with_it()
            throws Exception {
        Path results = results("a", "b", "c");
        Files.write(results.resolve("history.csv"), history("a", "b", "c"));
        float[] baseline = Shipped.palette(0).dash();
        List<String> seen = new ArrayList<>();
        for (Figure figure : Charts.figures(results, new ChartOptions(Language.ENGLISH, "", Shipped.STYLE))) {
            List<BasicStroke> thick = thick(figure.panels().stream());
            String chart = figure.name().replaceFirst(".*-", "");
            seen.add(chart);
            switch (chart) {
                case "means", "fan", "runs" -> {
                    assertThat(thick).as(figure.name()).hasSize(3);
                    assertThat(thick.get(0).getDashArray()).containsExactly(baseline);
                    assertThat(thick.get(1).getDashArray()).isNull();
                    assertThat(thick.get(2).getDashArray()).isNotEqualTo(baseline);
                }
                case "difference" -> {
                    List<BasicStroke> zero = figure.panels().stream()
                            .flatMap(panel -> panel.traces().stream())
                            .filter(trace -> trace.low() == 0 && trace.high() == 0)
                            .flatMap(trace -> trace.stroke().stream())
                            .map(BasicStroke.class::cast)
                            .toList();
                    assertThat(zero)
                            .hasSize(2)
                            .allSatisfy(line -> assertThat(line.getDashArray()).containsExactly(baseline));
                }
                default -> assertThat(thick).isEmpty();
            }
        }
        assertThat(seen).contains("means", "fan", "runs", "difference");
    }

    /** The lines that are as thick as those of scenarios, in order. */
    private static List<BasicStroke> thick(Stream<Figure.Panel> panels) {
        return panels.flatMap(panel -> panel.traces().stream())
                .flatMap(trace -> trace.stroke().stream())
                .map(BasicStroke.class::cast)
                .filter(stroke -> stroke.getLineWidth() > 1.5)
                .toList();
    }

    private static List<String> history(String... scenarios) {
        List<String> rows = new ArrayList<>(List.of("scenario,point,replication,quarter,scope,legitimacy"));
        for (String scenario : scenarios) {
            for (int replication = 1; replication <= 2; replication++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    rows.add(scenario + ",0," + replication + ",2020Q" + quarter + ",all,0.5" + replication);
                }
            }
        }
        return rows;
    }
}
