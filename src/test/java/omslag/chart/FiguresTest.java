package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.text.Language;
import omslag.text.Texts;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart says and how it is laid out, before it becomes a picture. */
class FiguresTest {
    private static final ChartTexts EN_TEXTS = new ChartTexts(Texts.of(Language.ENGLISH));
    private static final ChartTexts NL_TEXTS = new ChartTexts(Texts.of(Language.DUTCH));

    @TempDir
    Path folder = Path.of("set by JUnit");

    private List<Figure> figures(PlausibleResults results, Language language) throws Exception {
        Path results1 = Files.createTempDirectory(folder, "results");
        results.write(results1);
        return Charts.figures(results1, new ChartOptions(language, "Sources.", Shipped.STYLE));
    }

    private static Figure named(List<Figure> figures, String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private static Series pairs(String... rows) {
        List<String> columns = List.of("difference", "ci_low", "ci_high", "distinguishable", "n");
        List<Row> list = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            list.add(new Row(
                    Quarter.find(cells[0]).orElseThrow(),
                    columns,
                    List.of(cells[1], cells[2], cells[3], cells[4], "9")));
        }
        return new Series("b", "a", list);
    }

    @Test
    void no_english_is_left_in_a_dutch_chart_and_no_blank_unfilled() throws Exception {
        List<PlausibleResults> all = List.of(
                new PlausibleResults(5, "a1", "b1").quarters(9),
                new PlausibleResults(5, "a1", "b1").quarters(12).drift(0).noise(0),
                new PlausibleResults(1, "a1", "b1").quarters(12),
                new PlausibleResults(1, "a1").quarters(12),
                new PlausibleResults(5, "a1").quarters(12).gap(2, 5),
                new PlausibleResults(5, "a1", "b1", "c1", "d1").quarters(12));
        for (PlausibleResults results : all) {
            List<Figure> english = figures(results, Language.ENGLISH);
            List<Figure> dutch = figures(results, Language.DUTCH);
            for (int i = 0; i < english.size(); i++) {
                List<String> en = words(english.get(i));
                List<String> nl = words(dutch.get(i));
                assertThat(nl).hasSameSizeAs(en).noneMatch(text -> text.contains("{"));
                assertThat(en).noneMatch(text -> text.contains("{"));
                for (int k = 0; k < en.size(); k++) {
                    String bare = en.get(k).replace("Sources.", "");
                    if (bare.matches("(?s).*[a-z]{3}.*")) {
                        assertThat(nl.get(k)).isNotEqualTo(en.get(k));
                    }
                }
                assertThat(String.join(" ", nl)).doesNotContainPattern("(?i)\\b(the|runs? for|and|under|of the)\\b");
            }
        }
    }

    private static List<String> words(Figure figure) {
        List<String> words =
                new ArrayList<>(List.of(figure.title(), figure.finding(), figure.axis(), figure.caption()));
        figure.key().forEach(entry -> words.add(entry.text()));
        figure.panels().forEach(panel -> {
            if (panel.heading().length() > 2) {
                words.add(panel.heading());
            }
            words.add(panel.note());
        });
        return words;
    }

    @Test
    void dutch_numbers_have_a_comma_and_a_true_minus_and_zero_has_none() {
        assertThat(NL_TEXTS.number(-0.0124, 3)).isEqualTo("−0,012");
        assertThat(EN_TEXTS.number(1234.5, 1)).isEqualTo("1234.5");
        assertThat(EN_TEXTS.number(-0.0001, 2)).isEqualTo("0.00");
    }

    @Test
    void one_run_has_a_line_without_bands_and_a_caption_that_says_so() throws Exception {
        Figure fan = named(figures(new PlausibleResults(1, "a", "b").quarters(12), Language.ENGLISH), "legitimacy-fan");
        assertThat(fan.panels()).allSatisfy(panel -> assertThat(panel.traces()).hasSize(1));
        assertThat(fan.caption()).startsWith("One run for each scenario, so no bands can be drawn.");
        assertThat(fan.finding()).doesNotContain("nine");
        Figure difference = named(
                figures(new PlausibleResults(1, "a", "b").quarters(12), Language.ENGLISH), "legitimacy-difference");
        assertThat(difference.panels().get(0).note()).isEmpty();
        assertThat(difference.key())
                .extracting(Figure.KeyEntry::text)
                .containsExactly("mean difference", "no difference");
        assertThat(difference.caption())
                .startsWith("One pair of runs with the same chance, so no interval can be drawn.");
    }

    @Test
    void many_runs_have_bands_and_a_caption_that_counts_them() throws Exception {
        Figure fan = named(figures(new PlausibleResults(7, "a", "b").quarters(12), Language.ENGLISH), "legitimacy-fan");
        assertThat(fan.panels()).allSatisfy(panel -> assertThat(panel.traces()).hasSize(5));
        assertThat(fan.caption())
                .isEqualTo(
                        "7 runs for each scenario. Runs are paired: the same chance in each scenario. Quarterly figures, all of government together. The vertical axis does not start at zero. Sources.");
    }

    @Test
    void undefined_cells_break_lines_and_bands_and_the_caption_says_why() throws Exception {
        Figure fan =
                named(figures(new PlausibleResults(5, "a").quarters(20).gap(6, 9), Language.ENGLISH), "legitimacy-fan");
        assertThat(fan.panels().get(0).traces())
                .allSatisfy(trace ->
                        assertThat(trace.stretches()).extracting(List::size).containsExactly(6, 11));
        assertThat(fan.caption()).contains("A gap: undefined in those quarters.");
    }

    @Test
    void a_quarter_left_out_is_a_gap_but_tables_of_year_ends_have_none() {
        Series leftOut = pairs("2020Q1 1 0 2 true", "2020Q2 1 0 2 true", "2020Q4 1 0 2 true");
        assertThat(Trace.line(leftOut, "difference", Color.BLACK, Look.stroke(1))
                        .stretches())
                .hasSize(2);
        Series yearEnds = pairs("2020Q4 1 0 2 true", "2021Q4 1 0 2 true", "2022Q4 1 0 2 true");
        assertThat(Trace.line(yearEnds, "difference", Color.BLACK, Look.stroke(1))
                        .stretches())
                .hasSize(1);
    }

    @Test
    void a_single_quarter_apart_from_zero_is_coloured_half_way_to_its_neighbours() {
        Series pair = pairs("2020Q1 1 -1 3 false", "2020Q2 3 1 5 true", "2020Q3 1 -1 3 false");
        Trace told = Trace.band(pair, "ci_low", "ci_high", Color.RED, row -> row.flag("distinguishable"));
        assertThat(told.stretches())
                .containsExactly(List.of(
                        new Trace.Spot(2020.25, 0, 4), new Trace.Spot(2020.375, 1, 5), new Trace.Spot(2020.5, 0, 4)));
    }

    @Test
    void a_year_is_told_from_zero_when_all_its_quarters_are_on_one_side() {
        Series pair = pairs(
                "2020Q1 -1 -2 -0.5 true",
                "2020Q2 -1 -2 -0.5 true",
                "2021Q1 1 0.5 2 true",
                "2021Q2 1 -1 2 false",
                "2022Q1 1 0.5 2 true",
                "2023Q1 1 0.5 2 true",
                "2024Q1    ",
                "2025Q1 -1 -2 -0.5 true",
                "2025Q2 1 0.5 2 true");
        assertThat(new Years(pair).text(EN_TEXTS))
                .isEqualTo(
                        "Can be told from zero in 2020 (below) and 2022–2023 (above); in the other years not, or not all year");
        assertThat(new Years(pairs("2020Q1 1 -1 3 false")).text(EN_TEXTS))
                .isEqualTo("Cannot be told from zero in any quarter");
        assertThat(new Years(pairs("2020Q1 1 0.5 3 true", "2020Q2 1 -1 3 false")).text(EN_TEXTS))
                .isEqualTo("Can be told from zero in some quarters, but in no whole year");
        assertThat(new Years(pairs("2020Q1 1 0.5 3 true")).text(NL_TEXTS))
                .isEqualTo("Van nul te onderscheiden in elk jaar (boven)");
    }

    @Test
    void the_finding_turns_a_negative_difference_and_its_interval_round() throws Exception {
        assertThat(finding("-0.012,-0.016,-0.008,0,true")).isEqualTo("B ends 0.012 (0.008 to 0.016) below a in 2020");
        assertThat(finding("0.012,0.008,0.016,1,true")).isEqualTo("B ends 0.012 (0.008 to 0.016) above a in 2020");
        assertThat(finding("0.002,-0.003,0.007,1,false"))
                .isEqualTo("B and a cannot be told apart in 2020: difference 0.002 (−0.003 to 0.007)");
        assertThat(finding("0.002,-0.0002,0.0042,1,false"))
                .isEqualTo("B and a cannot be told apart in 2020: difference 0.0020 (−0.0002 to 0.0042)");
        assertThat(finding("0,0,0,0,false")).isEqualTo("B and a do not differ in 2020");
    }

    private String finding(String cells) throws Exception {
        Path results = Files.createTempDirectory(folder, "results");
        new PlausibleResults(3, "a", "b").quarters(4).write(results);
        Files.writeString(
                results.resolve("comparison.csv"),
                "a,b,point,n,quarter,scope,indicator,difference,ci_low,ci_high,share_b_above_a,distinguishable\n"
                        + "a,b,0,3,2020Q4,all,legitimacy," + cells + "\n");
        List<Figure> figures = Charts.figures(results, new ChartOptions(Language.ENGLISH, "", Shipped.STYLE));
        return named(figures, "legitimacy-difference").finding();
    }

    @Test
    void scenarios_keep_their_look_in_every_chart_and_may_be_given_names() throws Exception {
        Path results = Files.createTempDirectory(folder, "results");
        new PlausibleResults(3, "a", "b").quarters(4).write(results);
        Map<String, String> names = new LinkedHashMap<>();
        names.put("b", "vernieuwing");
        List<Figure> figures = Charts.figures(results, new ChartOptions(Language.DUTCH, "", Shipped.STYLE, names));
        assertThat(named(figures, "legitimacy-fan").panels().get(1).heading()).isEqualTo("Vernieuwing");
        assertThat(named(figures, "legitimacy-fan").panels().get(1).ink())
                .isEqualTo(
                        named(figures, "legitimacy-difference").panels().get(0).ink())
                .isNotEqualTo(named(figures, "legitimacy-fan").panels().get(0).ink());
    }

    @Test
    void colours_differ_also_for_the_colour_blind_and_dashes_in_grey_print() {
        double[][] deuteranope = {{0.367, 0.861, -0.228}, {0.280, 0.673, 0.047}, {-0.012, 0.043, 0.969}};
        double[][] protanope = {{0.152, 1.053, -0.205}, {0.115, 0.786, 0.099}, {-0.004, -0.048, 1.052}};
        double[][] normal = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int i = 0; i < 7; i++) {
            assertThat(Shipped.contrastWithWhite(Shipped.palette(i).ink())).isGreaterThanOrEqualTo(4.5);
            for (int k = 0; k < i; k++) {
                assertThat(Shipped.palette(i).dash())
                        .isNotEqualTo(Shipped.palette(k).dash());
                for (double[][] eye : List.of(normal, deuteranope, protanope)) {
                    assertThat(distance(
                                    seen(eye, Shipped.palette(i).colour()),
                                    seen(eye, Shipped.palette(k).colour())))
                            .as(i + " and " + k)
                            .isGreaterThan(40);
                }
            }
        }
    }

    private static double[] seen(double[][] eye, Color c) {
        double[] rgb = {c.getRed(), c.getGreen(), c.getBlue()};
        return Arrays.stream(eye)
                .mapToDouble(row -> row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])
                .toArray();
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    @Test
    void an_axis_holds_its_values_between_round_ticks_within_what_can_be() {
        assertThat(Scale.around(0.47, 0.563, 0, 1)).isEqualTo(new Scale(0.46, 0.58, 0.02));
        assertThat(Scale.around(0.91, 0.999, 0, 1).high()).isEqualTo(1);
        assertThat(Scale.around(0.02, 0.3, 0, 1).low()).isZero();
        Scale constant = Scale.around(0.4, 0.4, 0, 1);
        assertThat(constant.low()).isLessThan(0.4);
        assertThat(constant.high() - constant.low()).isBetween(0.0199, 0.04);
        assertThat(Scale.around(-0.13, -0.04, -9, 9).low()).isLessThanOrEqualTo(-0.13);
    }

    @Test
    void an_axis_of_shares_ends_at_one_unless_something_drawn_lies_beyond() throws Exception {
        for (double shift : List.of(0.1, 0.16, 0.5)) {
            for (Figure figure :
                    figures(new PlausibleResults(9, "a", "b").quarters(12).shift(shift), Language.ENGLISH)) {
                double low = figure.panels().stream()
                        .flatMap(panel -> panel.traces().stream())
                        .mapToDouble(Trace::low)
                        .min()
                        .orElseThrow();
                double high = figure.panels().stream()
                        .flatMap(panel -> panel.traces().stream())
                        .mapToDouble(Trace::high)
                        .max()
                        .orElseThrow();
                assertThat(figure.axes().values().low()).isLessThanOrEqualTo(low);
                assertThat(figure.axes().values().high()).isGreaterThanOrEqualTo(high);
                if (figure.name().startsWith("effectiveness") && !figure.name().endsWith("difference")) {
                    assertThat(figure.axes().values().high() > 1).isEqualTo(high > 1);
                }
            }
        }
    }

    @Test
    void labels_at_line_ends_and_six_long_names_stay_on_the_page() throws Exception {
        String[] six = {"a", "b", "c", "a-rather-long-name-that-goes-on-and-on-and-does-not-stop", "e", "f"};
        for (Figure figure : figures(new PlausibleResults(4, six).quarters(12).drift(0.1), Language.DUTCH)) {
            Fonts fonts = Fonts.of(Shipped.LOOK);
            PanelPlot plots = new PanelPlot(figure.axes(), fonts);
            for (Figure.Panel panel : figure.panels()) {
                assertThat(plots.labelWidth(panel.labels())).isLessThan(140);
            }
            FigurePainter painter = new FigurePainter(figure, fonts);
            assertThat(painter.height()).isBetween(350, 800);
        }
    }
}
