package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of a design: their titles and data are those of the tables. */
class DesignChartsTest {
    private static final String SIGNS = "sign-map-new-way-less-old-way";

    @TempDir
    Path folder;

    private List<Figure> figures(Language language) throws ChartException {
        return Charts.figures(folder, new ChartOptions(language, "Sources.", Shipped.STYLE));
    }

    private Figure figure(String name) throws ChartException {
        return figures(Language.ENGLISH).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DesignView view() throws Exception {
        return new DesignView(
                DesignTables.read(folder),
                RunCard.read(folder),
                new ChartTexts(Texts.of(Language.ENGLISH)),
                new ChartOptions(Language.ENGLISH, "", Shipped.STYLE));
    }

    @Test
    void the_sign_map_is_headed_by_the_sign_that_most_points_have() throws Exception {
        SmallDesign.drawn(folder);
        Figure signs = figure(SIGNS);
        assertThat(Files.readString(folder.resolve("sign_shares.csv")))
                .contains("legitimacy,better,15,40,0.375", "effectiveness,worse,40,40,1", "untold,40,40,1");
        assertThat(signs.finding())
                .isEqualTo(
                        "New way against old way in 40 environments: legitimacy higher in 38%, effectiveness lower in"
                                + " 100% and employer attractiveness cannot be told apart in 100%");
        assertThat(signs.title())
                .startsWith("Sign of the difference of new way with old way by two settings, 40 environments, 3 to 4"
                        + " pairs of runs at each");
    }

    @Test
    void the_data_of_the_sign_map_hold_every_point_where_it_lies_with_its_sign() throws Exception {
        SmallDesign.drawn(folder);
        List<List<String>> data = figure(SIGNS).data();
        assertThat(data.get(0)).contains(SmallDesign.VIABLE, SmallDesign.BENEFIT, "sign", "fit");
        List<String> expected = new ArrayList<>();
        List<String> points = Files.readAllLines(folder.resolve("points.csv"));
        for (String line : Files.readAllLines(folder.resolve("signs.csv")).subList(1, 121)) {
            String[] cells = line.split(",");
            expected.add(cells[3] + "," + points.get(Integer.parseInt(cells[2])) + "," + cells[5] + "," + cells[8]);
        }
        assertThat(data.subList(1, data.size()))
                .extracting(row ->
                        String.join(",", row.get(2), row.get(3), row.get(4), row.get(5), row.get(7), row.get(10)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void the_zero_line_lies_where_the_difference_is_zero_and_only_where_it_changes_sign() throws Exception {
        SmallDesign.drawn(folder);
        DesignView view = view();
        Plane plane = view.plane().orElseThrow();
        List<double[]> places = SignMapChart.places(view, plane);
        double[] differences = new double[SmallDesign.POINTS];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = SmallDesign.at(i)[0] - 0.5;
        }
        ZeroLine line = ZeroLine.of(places, differences).orElseThrow();
        double half = plane.across().share(0.5);
        assertThat(line.pieces())
                .hasSizeGreaterThan(30)
                .allSatisfy(piece -> assertThat(piece[0]).isCloseTo(half, within(1e-6)));
        double[] above = differences.clone();
        double[] noise = differences.clone();
        for (int i = 0; i < noise.length; i++) {
            above[i] += 1;
            noise[i] = (i * 7919 % 13 - 6) / 6.0;
        }
        assertThat(ZeroLine.of(places, above)).isEmpty();
        assertThat(ZeroLine.of(places, noise)).isEmpty();
        assertThat(figure(SIGNS).title()).endsWith("the line is where a least-squares fit of the difference is zero");
        assertThat(figure(SIGNS).caption())
                .contains("adjusted r²: legitimacy 0.9")
                .doesNotContain("r²: effectiveness");
    }

    @Test
    void the_axis_of_a_setting_that_was_drawn_in_equal_ratios_has_them_equally_far_apart() throws Exception {
        SmallDesign.drawn(folder);
        Plane plane = view().plane().orElseThrow();
        double low = plane.up().share(0.2);
        assertThat(plane.up().share(0.4) - low)
                .isCloseTo(plane.up().share(0.8) - plane.up().share(0.4), within(1e-9));
        assertThat(plane.up().value(low)).isCloseTo(0.2, within(1e-9));
        assertThat(plane.across().share(0.5)).isCloseTo(0.5, within(1e-9));
        assertThat(plane.up().ticks())
                .extracting(SettingAxis.Tick::text)
                .containsExactly("0.1", "0.2", "0.5", "1", "2");
    }

    @Test
    void the_break_even_line_is_drawn_over_its_own_two_settings_only() throws Exception {
        SmallDesign.drawn(folder);
        assertThat(figure(SIGNS).key())
                .extracting(Figure.KeyEntry::text)
                .anyMatch(text -> text.contains("pays itself back within ten years"));
        for (String file : List.of("points.csv", "experiment.yaml", "box_limits.csv")) {
            Path path = folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace(SmallDesign.VIABLE, "environment.challenges.load"));
        }
        assertThat(figure(SIGNS).key())
                .extracting(Figure.KeyEntry::text)
                .noneMatch(text -> text.contains("pays itself back"));
    }

    @Test
    void signs_have_a_shape_of_their_own_and_are_told_apart_in_grey() throws Exception {
        Pen pen = new Pen(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB).createGraphics(),
                Fonts.of(Shipped.LOOK));
        double more = Shipped.contrastWithWhite(SignMark.BETTER.colour(pen));
        double less = Shipped.contrastWithWhite(SignMark.WORSE.colour(pen));
        assertThat(less / more).isGreaterThan(2);
        assertThat(drawn(SignMark.BETTER)).isNotEqualTo(drawn(SignMark.WORSE)).isNotEqualTo(drawn(SignMark.UNTOLD));
    }

    /** Which pixels a mark covers, whatever its colour. */
    private static List<Integer> drawn(SignMark mark) throws ChartException {
        var image = new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        mark.draw(new Pen(image.createGraphics(), Fonts.of(Shipped.LOOK)), 10, 10, 6);
        List<Integer> covered = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            if (image.getRGB(i % 20, i / 20) >>> 24 > 0) {
                covered.add(i);
            }
        }
        assertThat(covered).hasSizeGreaterThan(20);
        return covered;
    }

    @Test
    void the_first_box_is_drawn_on_the_settings_that_chance_would_least_give() throws Exception {
        SmallDesign.drawn(folder);
        Figure boxes = figure("boxes-new-way-less-old-way");
        assertThat(boxes.finding())
                .isEqualTo("New way has higher legitimacy than old way in 95% of the pairs of runs within the clearest"
                        + " box, against 50% anywhere");
        assertThat(boxes.data())
                .hasSize(4)
                .contains(List.of(
                        "old-way",
                        "new-way",
                        "legitimacy",
                        "better",
                        "1",
                        SmallDesign.VIABLE,
                        "0.5512",
                        "",
                        "0.0000123",
                        "18",
                        "0.9",
                        "0.95",
                        "0.5"));
    }

    @Test
    void robustness_names_for_each_outcome_who_regrets_least_and_those_that_tie_together() throws Exception {
        SmallDesign.drawn(folder);
        Figure robustness = figure("robustness");
        assertThat(robustness.finding())
                .isEqualTo("By their greatest regret, new way holds up best in legitimacy; old way holds up best in"
                        + " effectiveness; old way and new way hold up alike in employer attractiveness");
        assertThat(robustness.data()).hasSize(1 + 3 * 3 * 2);
    }

    @Test
    void the_tornado_names_the_setting_that_matters_most_of_those_that_are_told_from_chance() throws Exception {
        SmallDesign.morris(folder);
        Figure tornado = figure("sensitivity-new-way-less-old-way");
        assertThat(tornado.finding())
                .isEqualTo(
                        "What the difference of new way with old way depends on most: share of innovations that work"
                                + " in legitimacy, effectiveness and employer attractiveness (of what can be told from chance)");
        assertThat(tornado.data().subList(10, 19))
                .extracting(row -> row.get(3) + " " + row.get(4))
                .containsExactly(
                        SmallDesign.BENEFIT + " mu_star",
                        SmallDesign.BENEFIT + " sigma",
                        SmallDesign.BENEFIT + " noise",
                        SmallDesign.VIABLE + " mu_star",
                        SmallDesign.VIABLE + " sigma",
                        SmallDesign.VIABLE + " noise",
                        "parameters.trust.loss-aversion mu_star",
                        "parameters.trust.loss-aversion sigma",
                        "parameters.trust.loss-aversion noise");
    }

    @Test
    void in_the_tornado_of_a_difference_settings_that_turn_its_sign_stand_first() throws Exception {
        SmallDesign.morris(folder);
        Figure tornado = figure("sensitivity-new-way-less-old-way");
        assertThat(tornado.data().subList(1, 10))
                .filteredOn(row -> row.get(4).equals("mu_star"))
                .extracting(row -> row.get(3))
                .containsExactly("parameters.trust.loss-aversion", SmallDesign.BENEFIT, SmallDesign.VIABLE);
        assertThat(tornado.caption()).contains("Settings that turned the sign of the difference");
    }

    @Test
    void the_front_is_sorted_by_its_first_aim_and_says_what_both_go_from_and_to() throws Exception {
        SmallDesign.optimise(folder);
        Figure front = figure("front");
        assertThat(front.finding())
                .isEqualTo("Along the front legitimacy goes from 0.35 to 0.41 and technical debt from 0.31 to 0.52");
        assertThat(front.data()).extracting(row -> row.get(0)).containsExactly("point", "1", "2", "3");
    }

    @Test
    void accepted_sets_are_told_by_the_settings_that_they_narrow_and_by_the_targets_that_they_meet() throws Exception {
        SmallDesign.match(folder);
        assertThat(figure("accepted-ranges").finding())
                .isEqualTo("The targets narrow adjustment (trust) to less than half of its range");
        assertThat(figure("targets").finding())
                .isEqualTo("The mean of the accepted sets lies within tolerance of 1 of 2 targets");
    }

    @Test
    void the_spread_over_points_is_a_band_for_each_difference_with_the_share_above_zero() throws Exception {
        SmallDesign.drawn(folder);
        Figure spread = figure("spread");
        assertThat(spread.finding())
                .startsWith("New way less old way over nine in ten points: legitimacy from −0.01 to 0.05 (above zero at"
                        + " 85%)");
        assertThat(spread.data()).hasSize(1 + 3 * 2 * 3);
        assertThat(figures(Language.ENGLISH)).extracting(Figure::name).contains("spread");
        SmallDesign.optimise(folder.resolve("search"));
        assertThat(Charts.figures(folder.resolve("search"), new ChartOptions(Language.ENGLISH, "", Shipped.STYLE)))
                .extracting(Figure::name)
                .containsExactly("front");
    }

    @Test
    void where_runs_kept_their_years_differences_are_bands_over_points_through_time() throws Exception {
        SmallDesign.drawn(folder);
        assertThat(figures(Language.ENGLISH)).extracting(Figure::name).doesNotContain("spread-legitimacy");
        List<String> lines = new ArrayList<>(List.of(
                "a,b,point,quarter,scope,indicator,n,difference,ci_low,ci_high,share_b_above_a,distinguishable"));
        for (int point = 1; point <= 21; point++) {
            for (int year = 2020; year < 2023; year++) {
                lines.add(
                        "old-way,new-way," + point + "," + year + "Q4,all,legitimacy,4,0." + (9 + point) + ",,,1,true");
                lines.add("old-way,new-way," + point + "," + year + "Q4,agency,legitimacy,4,9,,,1,true");
            }
        }
        Files.write(folder.resolve("comparison.csv"), lines);
        Figure bands = figure("spread-legitimacy");
        assertThat(bands.finding())
                .isEqualTo(
                        "New way less old way in legitimacy: from 0.11 to 0.29 at the end of 2022 over nine in ten points");
        assertThat(bands.data()).hasSize(1 + 3);
        assertThat(bands.data().get(3))
                .containsExactly("new-way", "2022Q4", "21", "0.11", "0.15", "0.2", "0.25", "0.29");
    }

    @Test
    void effects_are_sorted_by_size_and_counted_when_their_corrected_p_is_small() throws Exception {
        SmallDesign.grid(folder);
        Figure effects = figure("effects-legitimacy-new-way-less-old-way");
        assertThat(effects.finding())
                .isEqualTo("2 of 3 effects on legitimacy can be told from zero; the largest is that of innovation"
                        + " portfolio × bundle (+0.025)");
        assertThat(effects.data().subList(1, 4))
                .extracting(row -> row.get(7))
                .containsExactly("0.025", "-0.012", "0.003");
    }

    @Test
    void points_of_a_grid_lie_in_cells_of_its_levels_also_of_settings_that_move_together() throws Exception {
        SmallDesign.grid(folder);
        Plane plane = view().plane().orElseThrow();
        assertThat(plane.across().ticks()).extracting(SettingAxis.Tick::text).containsExactly("off", "on");
        assertThat(plane.up().ticks()).extracting(SettingAxis.Tick::text).containsExactly("level 1", "level 2");
        assertThat(view().tables().coordinates("bundle")).containsExactly(0, 1, 0, 1);
        assertThat(figure(SIGNS).data().get(2).subList(3, 6)).containsExactly("2", "false", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawn", "morris", "grid", "optimise", "match"})
    void no_english_is_left_in_a_dutch_chart_and_no_blank_unfilled(String design) throws Exception {
        write(design);
        List<Figure> english = figures(Language.ENGLISH);
        List<Figure> dutch = figures(Language.DUTCH);
        assertThat(dutch).hasSameSizeAs(english).isNotEmpty();
        for (int i = 0; i < english.size(); i++) {
            Figure en = english.get(i);
            Figure nl = dutch.get(i);
            assertThat(List.of(nl.title(), nl.finding(), nl.caption(), en.title(), en.finding(), en.caption()))
                    .noneMatch(text -> text.contains("{"));
            assertThat(nl.finding()).isNotEqualTo(en.finding());
            assertThat(nl.title()).isNotEqualTo(en.title());
            assertThat(nl.alt()).doesNotContainPattern("(?i)\\b(the|and|under|of the|with)\\b");
        }
    }

    private void write(String design) throws Exception {
        switch (design) {
            case "drawn" -> SmallDesign.drawn(folder);
            case "morris" -> SmallDesign.morris(folder);
            case "optimise" -> SmallDesign.optimise(folder);
            case "match" -> SmallDesign.match(folder);
            default -> SmallDesign.grid(folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawn", "morris", "grid", "optimise", "match"})
    void every_chart_is_drawn_in_three_forms_with_its_data_and_its_words(String design) throws Exception {
        write(design);
        Charts.draw(folder, new ChartOptions(Language.ENGLISH, "", Shipped.STYLE));
        List<String> index = Files.readAllLines(folder.resolve("charts/index.csv"));
        assertThat(index).hasSize(1 + figures(Language.ENGLISH).size());
        for (Figure figure : figures(Language.ENGLISH)) {
            for (String form : List.of(".svg", ".pdf", ".png")) {
                assertThat(Files.size(folder.resolve("charts/" + figure.name() + form)))
                        .isGreaterThan(1000);
            }
            assertThat(folder.resolve("charts/data/" + figure.name() + ".csv"))
                    .content()
                    .startsWith(String.join(",", figure.data().get(0)) + "\n");
            assertThat(index).anyMatch(line -> line.startsWith(figure.name() + ","));
        }
    }

    @Test
    void a_folder_that_lacks_a_table_that_was_asked_for_is_refused_by_name() throws Exception {
        SmallDesign.drawn(folder);
        Files.delete(folder.resolve("box_limits.csv"));
        assertThat(DesignTables.missing(folder)).containsExactly("box_limits.csv");
        assertThatThrownBy(() -> figures(Language.ENGLISH))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("box_limits.csv is missing");
    }

    @Test
    void with_more_settings_than_two_those_that_go_most_with_the_differences_make_the_plane() throws Exception {
        SmallDesign.drawn(folder);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("points.csv"))) {
            int point = lines.size();
            String[] cells = line.split(",");
            lines.add(
                    point == 0
                            ? "point,environment.mandate,environment.challenges.load,parameters.trust.loss-aversion"
                            : point + "," + point * 17 % 40 + "," + cells[1] + "," + cells[2]);
        }
        Files.write(folder.resolve("points.csv"), lines);
        Optional<Plane> plane = view().plane();
        assertThat(plane.orElseThrow().across().setting())
                .isNotEqualTo(plane.orElseThrow().up().setting());
        assertThat(List.of(
                        plane.orElseThrow().across().setting(),
                        plane.orElseThrow().up().setting()))
                .contains("environment.challenges.load");
    }
}
