package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import omslag.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What the charts of a results folder are, from its tables to the bytes. */
class ChartsTest {
    private static List<Path> written = List.of();
    private static final ChartOptions EN =
            new ChartOptions(Language.ENGLISH, "Model Omslag. Data: CBS.", Shipped.STYLE);

    /** Drawn once; the tests that only look share it. */
    @TempDir
    private static Path drawn = Path.of("set by JUnit");

    @TempDir
    Path folder = Path.of("set by JUnit");

    @BeforeAll
    static void draw() throws Exception {
        two(5).gap(3, 5).write(drawn);
        written = Charts.draw(drawn, EN);
    }

    private static PlausibleResults two(int runs) {
        return new PlausibleResults(runs, "risk-management", "innovation-management").quarters(12);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var walk = Files.walk(folder.resolve("charts"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.resolve("charts").relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void each_primary_indicator_has_three_charts_in_three_formats_with_their_data() throws Exception {
        List<String> expected = new ArrayList<>();
        for (String indicator : List.of("effectiveness", "employer_attractiveness", "legitimacy")) {
            for (String chart : List.of("fan", "means", "difference")) {
                for (String format : List.of("svg", "pdf", "png")) {
                    expected.add(indicator + "-" + chart + "." + format);
                }
                expected.add("data/" + indicator + "-" + chart + ".csv");
            }
        }
        expected.add("index.csv");
        assertThat(files(drawn)).containsOnlyKeys(expected);
        assertThat(written).hasSize(expected.size()).allMatch(Files::exists);
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws Exception {
        two(5).gap(3, 5).write(folder);
        Charts.draw(folder, EN);
        Map<String, byte[]> first = files(drawn);
        files(folder)
                .forEach((name, bytes) -> assertThat(Arrays.equals(bytes, first.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void the_data_beside_a_chart_are_the_cells_of_the_table() throws Exception {
        List<Map<String, String>> summary = rows(drawn.resolve("summary.csv"));
        List<Map<String, String>> comparison = rows(drawn.resolve("comparison.csv"));
        for (String indicator : List.of("legitimacy", "effectiveness", "employer_attractiveness")) {
            same(
                    indicator + "-fan",
                    indicator,
                    summary,
                    List.of("scenario", "quarter", "n", "median", "p25", "p75", "p05", "p95", "ci_low", "ci_high"));
            same(
                    indicator + "-means",
                    indicator,
                    summary,
                    List.of("scenario", "quarter", "n", "mean", "ci_low", "ci_high"));
            same(
                    indicator + "-difference",
                    indicator,
                    comparison,
                    List.of("a", "b", "quarter", "n", "difference", "ci_low", "ci_high", "distinguishable"));
        }
    }

    private void same(String chart, String indicator, List<Map<String, String>> table, List<String> columns)
            throws IOException {
        List<String> lines = Files.readAllLines(drawn.resolve("charts/data/" + chart + ".csv"));
        assertThat(lines.get(0)).isEqualTo(String.join(",", columns));
        List<String> expected = table.stream()
                .filter(row -> "all".equals(row.get("scope")) && indicator.equals(row.get("indicator")))
                .map(row -> String.join(",", columns.stream().map(row::get).toList()))
                .toList();
        assertThat(lines.subList(1, lines.size()))
                .hasSize(columns.contains("a") ? 12 : 24)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void a_pdf_is_vectors_with_embedded_fonts_and_words_that_can_be_searched() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(drawn.resolve("charts/legitimacy-fan.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(480);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Legitimacy: mean trust of citizens in government, 2020–2022", "Data: CBS.");
            PDResources page = pdf.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : page.getXObjectNames()) {
                assertThat(page.isImageXObject(name)).isFalse();
                PDResources form =
                        ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) page.getXObject(name)).getResources();
                assertThat(form.getXObjectNames()).isEmpty();
                for (COSName font : form.getFontNames()) {
                    fonts.add(form.getFont(font));
                }
            }
            assertThat(fonts).extracting(PDFont::isEmbedded).containsExactly(true, true);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("LiberationSans"));
        }
    }

    @Test
    void an_svg_holds_its_letters_as_shapes_and_its_words_for_those_who_cannot_see_it() throws Exception {
        Path file = drawn.resolve("charts/legitimacy-fan.svg");
        String svg = Files.readString(file);
        assertThat(svg.contains("<text") || svg.contains("<image") || svg.contains("<!DOCTYPE"))
                .isFalse();
        Document words =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(words.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Legitimacy: mean trust of citizens in government, 2020–2022");
        assertThat(words.getElementsByTagName("desc").item(0).getTextContent())
                .contains("nine runs in ten", "Data: CBS.");
    }

    @Test
    void a_png_has_twice_the_pixels_of_the_page() throws Exception {
        BufferedImage image =
                ImageIO.read(drawn.resolve("charts/legitimacy-means.png").toFile());
        String svg = Files.readString(drawn.resolve("charts/legitimacy-means.svg"));
        assertThat(image.getWidth()).isEqualTo(2 * Shipped.LOOK.width());
        assertThat(svg.contains("viewBox=\"0 0 640 " + image.getHeight() / 2 + "\""))
                .isTrue();
    }

    @Test
    void a_server_without_fonts_draws_the_same_pictures() throws Exception {
        Path bare = folder.resolve("bare");
        two(5).gap(3, 5).write(bare);
        Path nothing =
                Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The JDK remembers fonts it found before under this folder.
                "-Duser.home=" + bare,
                "-cp",
                System.getProperty("java.class.path"),
                "omslag.chart.DrawTwo",
                bare.toString());
        child.environment().put("FONTCONFIG_FILE", nothing.toString());
        child.environment().remove("DISPLAY");
        Process process = child.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Map<String, byte[]> here = files(drawn);
        files(bare)
                .forEach((name, bytes) -> assertThat(Arrays.equals(bytes, here.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void charts_that_cannot_all_be_written_leave_the_old_ones_to_the_byte() throws Exception {
        two(4).write(folder);
        Path data = Files.createDirectories(folder.resolve("charts/data"));
        Files.writeString(data.resolveSibling("legitimacy-fan.svg"), "old");
        Files.writeString(data.resolveSibling("legitimacy-fan.pdf"), "old");
        Files.createDirectories(data.resolveSibling(".legitimacy-fan.pdf.omslag-draft/in the way"));
        assertThatThrownBy(() -> Charts.draw(folder, EN))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("cannot be written to");
        assertThat(files(folder)).containsOnlyKeys("legitimacy-fan.svg", "legitimacy-fan.pdf");
        assertThat(data.resolveSibling("legitimacy-fan.svg")).hasContent("old");
    }

    @Test
    void one_scenario_needs_no_comparison() throws Exception {
        new PlausibleResults(4, "baseline").quarters(8).write(folder);
        assertThat(Charts.figures(folder, EN))
                .extracting(Figure::name)
                .containsExactly(
                        "legitimacy-fan",
                        "legitimacy-means",
                        "effectiveness-fan",
                        "effectiveness-means",
                        "employer_attractiveness-fan",
                        "employer_attractiveness-means");
    }

    @Test
    void a_missing_table_is_named_and_nothing_is_written() throws Exception {
        for (String table : List.of("summary.csv", "comparison.csv", "runs.csv")) {
            Path results = folder.resolve(table + "-less");
            two(3).write(results);
            Files.delete(results.resolve(table));
            assertThatThrownBy(() -> Charts.draw(results, EN))
                    .isInstanceOf(ChartException.class)
                    .hasMessageContaining(results.resolve(table) + " is missing");
            assertThat(results.resolve("charts")).doesNotExist();
        }
        assertThatThrownBy(() -> Charts.draw(folder.resolve("nowhere"), EN))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void a_table_that_is_not_what_it_should_be_is_refused_with_file_and_line() throws Exception {
        refused("summary.csv", ",median,", ",middle,", "summary.csv:1: the column median is missing");
        refused("summary.csv", "2020Q3", "2020-Q3", "the quarter '2020-Q3' should look like 2031Q3");
        refused("comparison.csv", ",0,3,2020Q1,all,legitimacy,", ",0,3,2020Q1,all,legitimacy,much", "is not a number");
        refused("runs.csv", "completed,1.5,,", "completed,1.5", "runs.csv:2: 6 cells where the header names 8 columns");
        refused("summary.csv", ",all,", ",none,", "there is nothing to draw");
    }

    private void refused(String table, String from, String to, String message) throws IOException {
        two(3).write(folder);
        Path file = folder.resolve(table);
        Files.writeString(file, Files.readString(file).replace(from, to));
        assertThatThrownBy(() -> Charts.draw(folder, EN))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_quoted_cell_may_hold_commas_and_line_ends() throws Exception {
        two(3).write(folder);
        Path runs = folder.resolve("runs.csv");
        Files.writeString(
                runs,
                Files.readString(runs).replaceFirst("completed,1.5,,", "failed,1.5,run,\"no, \"\"never\"\",\nagain\""));
        assertThat(Charts.figures(folder, EN).get(0).caption())
                .startsWith("2 to 3 runs for each scenario.")
                .contains("One failed and is left out.");
    }

    @Test
    void pictures_are_drawn_of_the_first_design_point_only() throws Exception {
        two(3).write(folder);
        Path summary = folder.resolve("summary.csv");
        String text = Files.readString(summary);
        String body = text.substring(text.indexOf('\n') + 1);
        Files.writeString(summary, text + body.replace(",0,2", ",1,2"));
        assertThat(Charts.figures(folder, EN).get(1).data()).hasSize(1 + 2 * 12);
    }

    @Test
    void the_png_is_not_a_blank_page() throws Exception {
        byte[] bytes = Files.readAllBytes(drawn.resolve("charts/legitimacy-fan.png"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        long blue = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                blue += (image.getRGB(x, y) & 0xFFFFFF)
                                == (Shipped.palette(0).tint(0.46).getRGB() & 0xFFFFFF)
                        ? 1
                        : 0;
            }
        }
        assertThat(blue).isGreaterThan(2000);
    }
}
