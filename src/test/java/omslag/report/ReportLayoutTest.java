package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import omslag.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the report is laid out: its figures in order, numbers in one piece, questions in its language. */
class ReportLayoutTest {
    private static final List<String> CHARTS = List.of(
            "legitimacy-fan",
            "legitimacy-means",
            "legitimacy-difference",
            "effectiveness-fan",
            "effectiveness-difference",
            "landscapes-old-way",
            "consequences",
            "legitimacy-runs",
            "legitimacy-ends",
            "legitimacy-causes-old-way",
            "legitimacy-causes-new-way-less-old-way");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        SmallResults.in(folder);
    }

    @Test
    void figures_that_answer_the_question_come_first_and_the_others_by_kind_at_the_end() {
        List<Block.Figure> all = figures(CHARTS);
        List<Block.Figure> main = Pictures.main(all);
        assertThat(names(main))
                .containsExactly(
                        "consequences",
                        "legitimacy-means",
                        "legitimacy-difference",
                        "legitimacy-causes-new-way-less-old-way",
                        "effectiveness-fan",
                        "effectiveness-difference");
        List<Block.Figure> rest = new ArrayList<>(Pictures.byKind(all));
        rest.removeAll(main);
        assertThat(names(rest))
                .containsExactly(
                        "legitimacy-ends",
                        "legitimacy-runs",
                        "legitimacy-fan",
                        "legitimacy-causes-old-way",
                        "landscapes-old-way");
    }

    @Test
    void of_several_pairs_no_causes_come_first_and_figures_of_another_kind_stand_alone() {
        List<String> pairs = List.of("legitimacy-means", "legitimacy-causes-b-less-a", "legitimacy-causes-c-less-a");
        assertThat(names(Pictures.main(figures(pairs)))).containsExactly("legitimacy-means");
        assertThat(names(Pictures.main(figures(List.of("something"))))).containsExactly("something");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_stands_in_the_report_once_and_the_others_on_pages_of_their_own(Language language)
            throws Exception {
        index();
        Report.write(folder, new ReportOptions(language, Why.UNKNOWN));
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page.split("<figure>")).hasSize(CHARTS.size() + 1);
        assertThat(page.substring(page.indexOf("<section id=\"more\"")).split("<figure>"))
                .hasSize(6);
        assertThat(page).contains("</span> Drawn: legitimacy-ends.</figcaption>");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            PDRectangle last = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertThat(last.getWidth()).isGreaterThan(last.getHeight());
            PDRectangle first = pdf.getPage(0).getMediaBox();
            assertThat(first.getWidth()).isLessThan(first.getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_number_is_broken_over_two_lines_of_the_pdf(Language language) throws Exception {
        Why why = (scenario, against, indicator) -> {
            List<String> sentences = new ArrayList<>(List.of("Heading."));
            for (int words = 0; words < 30; words++) {
                sentences.add("x ".repeat(words + 25) + "changed by (+0.00742; −0.01210 to 0.5) and so on.");
            }
            return sentences;
        };
        Report.write(folder, new ReportOptions(language, why));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("0.01210");
            assertThat(Pattern.compile("[\\d−+][.,]?\\n[.,]?\\d{2}")
                            .matcher(text.replaceAll("(?m)^\\d{4}\\b", ""))
                            .find())
                    .isFalse();
        }
    }

    @Test
    void a_command_is_broken_between_its_words_only_and_intervals_stay_in_one_piece() throws Exception {
        ReportOptions options = new ReportOptions(Language.ENGLISH, Why.UNKNOWN);
        String sheet = Html.sheet(Report.paper(Material.read(folder, options)), options.colours());
        assertThat(sheet)
                .contains("<span class=\"whole\">java</span> <span class=\"whole\">-jar</span>")
                .contains("−0.061\u00a0to\u00a0−0.041");
    }

    @Test
    void the_figures_of_a_table_have_the_same_decimals_but_a_bound_is_never_written_as_zero() throws Exception {
        String comparison = Files.readString(folder.resolve("comparison.csv"));
        Files.writeString(
                folder.resolve("comparison.csv"),
                comparison.replace(
                        "2020Q4,all,legitimacy,4,-0.0512,-0.061,-0.041",
                        "2020Q4,all,legitimacy,4,-0.04,-0.08,-0.0004"));
        String page = page(Language.ENGLISH);
        assertThat(page).contains(">−0.040<", ">−0.080<", ">−0.0004<", ">−0.051<");
    }

    @Test
    void a_question_is_asked_in_the_language_of_the_report_where_the_scenario_does() throws Exception {
        Path scenario = folder.resolve("scenarios/new-way.yaml");
        Files.writeString(
                scenario,
                Files.readString(scenario)
                        .replace("question: \"?\"", "question: \"?\"\nquestion-nl: \"Welke \\\"weg\\\"?\""));
        assertThat(page(Language.DUTCH))
                .contains("Welke &quot;weg&quot;?", "Which &quot;way&quot; is better?")
                .doesNotContain("question-nl");
        assertThat(page(Language.ENGLISH)).doesNotContain("Welke");
    }

    private String page(Language language) throws Exception {
        Report.write(folder, new ReportOptions(language, Why.UNKNOWN));
        return Files.readString(folder.resolve("report.html"));
    }

    /** Makes a chart of each name out of the one that is there. */
    private void index() throws IOException {
        StringBuilder index = new StringBuilder("name,title,subtitle,alt\n");
        for (String chart : CHARTS) {
            index.append(chart + ",Shown: " + chart + ",Drawn: " + chart + ",Words\n");
            for (String ending : List.of(".png", ".svg")) {
                Path copy = folder.resolve("charts").resolve(chart + ending);
                if (!Files.exists(copy)) {
                    Files.copy(folder.resolve("charts/legitimacy-fan" + ending), copy);
                }
            }
        }
        Files.writeString(folder.resolve("charts/index.csv"), index);
    }

    private List<Block.Figure> figures(List<String> names) {
        return names.stream()
                .map(name -> new Block.Figure(name, name, name, folder, false))
                .toList();
    }

    private static List<String> names(List<Block.Figure> figures) {
        return figures.stream().map(Block.Figure::name).toList();
    }
}
