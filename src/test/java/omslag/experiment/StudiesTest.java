package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import omslag.results.TableReader;
import omslag.scenario.DesignSpec;
import omslag.scenario.Inquiry;
import omslag.term.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That studies find what is known: in the model of {@link Surfaces} the second scenario is above the first exactly where
 * more than half of technology works, by half of what works above half; the worth of it does nothing.
 */
class StudiesTest {
    @TempDir
    Path home;

    private List<TableReader.Row> rows(String table, String indicator) throws Exception {
        try (TableReader reader = new TableReader(home.resolve("r").resolve(table), List.of("indicator"))) {
            List<TableReader.Row> rows = new ArrayList<>();
            for (TableReader.Row row = reader.row(""); row != null; row = reader.row("")) {
                if (row.text("indicator").equals(indicator)) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    @Test
    void of_an_outcome_of_which_less_is_better_the_lower_is_the_better() throws Exception {
        Layout layout = Layout.of(Surfaces.drawn(DesignSpec.Method.LHS, 40), 11);
        Aim aim = new Aim(
                layout,
                List.of(IndicatorId.TECHNICAL_DEBT),
                Optional.empty(),
                Study.of(List.of(Inquiry.Analysis.ROBUSTNESS)),
                "");
        Experiment experiment = Surfaces.experiment(
                home.resolve("r"), Surfaces.plan(layout, 4), layout, Shard.WHOLE, Optional.empty(), 2);
        new Experiment(
                        experiment.plan(),
                        aim,
                        Shard.WHOLE,
                        experiment.folder(),
                        false,
                        2,
                        "test",
                        List.of(),
                        experiment.telling())
                .conduct(Surfaces.MODEL, new Stop());
        assertThat(IndicatorId.TECHNICAL_DEBT.better()).isEqualTo(-1);
        List<TableReader.Row> worst = rows("robustness.csv", "technical_debt").stream()
                .filter(row -> row.text("criterion").equals("worst"))
                .toList();
        // The highest figure is the worst, and the scenario that moves more has the higher one.
        assertThat(worst.get(1).number("value")).isGreaterThan(worst.get(0).number("value"));
        assertThat(worst.get(0).number("rank")).isEqualTo(1);
    }

    private void conduct(DesignSpec spec, Inquiry.Analysis analysis) throws Exception {
        Layout layout = Layout.of(spec, 11);
        assertThat(Surfaces.conduct(home.resolve("r"), layout, 4, Shard.WHOLE, Surfaces.MODEL, analysis)
                        .status())
                .isZero();
    }

    @Test
    void the_sign_map_is_better_exactly_where_more_than_half_works() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.LHS, 40), Inquiry.Analysis.SIGN_MAP);
        Layout layout = Layout.of(Surfaces.drawn(DesignSpec.Method.LHS, 40), 11);
        List<TableReader.Row> signs = rows("signs.csv", "legitimacy");
        assertThat(signs).hasSize(40);
        for (TableReader.Row row : signs) {
            int point = (int) row.number("point");
            double works = layout.coordinates(point)[0];
            assertThat(row.text("sign")).isEqualTo(works > 0.5 ? "better" : "worse");
            assertThat(row.number("difference")).isCloseTo((works - 0.5) / 2, within(1e-12));
        }
        TableReader.Row better = rows("sign_shares.csv", "legitimacy").get(0);
        assertThat(better.text("sign")).isEqualTo("better");
        assertThat(better.number("share")).isEqualTo(0.5);
    }

    @Test
    void discovery_finds_the_limit_of_what_works_and_no_other() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.LHS, 200), Inquiry.Analysis.DISCOVERY);
        List<TableReader.Row> limits = rows("box_limits.csv", "legitimacy").stream()
                .filter(row -> row.text("sign").equals("better")
                        && row.text("method").equals("prim")
                        && row.text("box").equals("1"))
                .toList();
        assertThat(limits).singleElement().satisfies(row -> {
            assertThat(row.text("setting")).isEqualTo(Surfaces.WORKS);
            assertThat(row.number("low")).isCloseTo(0.5, within(0.03));
            assertThat(row.text("high")).isEmpty();
            assertThat(row.number("quasi_p")).isLessThan(1e-6);
        });
        List<TableReader.Row> cart = rows("box_limits.csv", "legitimacy").stream()
                .filter(row ->
                        row.text("sign").equals("better") && row.text("method").equals("cart"))
                .toList();
        assertThat(cart)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("setting")).isEqualTo(Surfaces.WORKS));
    }

    @Test
    void morris_gives_the_difference_its_slope_and_the_idle_setting_none() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.MORRIS, 8), Inquiry.Analysis.SENSITIVITY);
        List<TableReader.Row> mu = rows("sensitivity.csv", "legitimacy").stream()
                .filter(row ->
                        row.text("measure").equals("mu") && !row.text("against").isEmpty())
                .toList();
        assertThat(mu.stream().map(row -> row.text("setting")).collect(Collectors.toList()))
                .containsExactly(Surfaces.WORKS, Surfaces.WORTH);
        assertThat(mu.get(0).number("value")).isCloseTo(0.5, within(1e-9));
        assertThat(mu.get(1).number("value")).isCloseTo(0, within(1e-12));
    }

    @Test
    void moving_what_works_turns_the_sign_in_every_trajectory_and_the_idle_setting_in_none() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.MORRIS, 8), Inquiry.Analysis.SENSITIVITY);
        List<TableReader.Row> turns = rows("sign_turns.csv", "legitimacy");
        assertThat(turns)
                .extracting(row -> String.join(
                        " ",
                        row.text("setting"),
                        row.text("rank"),
                        row.text("moves"),
                        row.text("told"),
                        row.text("turned"),
                        row.text("up"),
                        row.text("down"),
                        row.text("beyond_chance")))
                .containsExactly(Surfaces.WORKS + " 1 8 8 8 8 0 true", Surfaces.WORTH + " 2 8 8 0 0 0 false");
        assertThat(turns.get(0).number("effect")).isCloseTo(0.5, within(1e-9));
        TableReader.Row signs = rows("screened_signs.csv", "legitimacy").get(0);
        assertThat(signs.number("above") + signs.number("below")).isEqualTo(24);
        assertThat(signs.text("turned")).isEqualTo("8");
    }

    @Test
    void sobol_gives_all_of_the_difference_to_what_works() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.SALTELLI, 64), Inquiry.Analysis.SENSITIVITY);
        List<TableReader.Row> indices = rows("sensitivity.csv", "legitimacy").stream()
                .filter(row -> !row.text("against").isEmpty())
                .toList();
        for (TableReader.Row row : indices) {
            double expected = row.text("setting").equals(Surfaces.WORKS) ? 1 : 0;
            assertThat(row.number("value")).isCloseTo(expected, within(0.1));
        }
        assertThat(indices).hasSize(8);
        assertThat(rows("variance.csv", "legitimacy").get(0).number("share_of_chance"))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void a_grid_gives_main_effects_and_interactions_by_their_definition() throws Exception {
        conduct(Surfaces.grid(), Inquiry.Analysis.FACTORIAL);
        List<TableReader.Row> effects = rows("effects.csv", "legitimacy");
        TableReader.Row main = effects.get(0);
        assertThat(main.text("against")).isEqualTo("risk");
        assertThat(main.text("dimension")).isEqualTo(Surfaces.WORKS);
        assertThat(main.number("value")).isCloseTo(0.5, within(1e-12));
        assertThat(effects.get(1).text("dimension")).isEqualTo("worth");
        assertThat(effects.get(1).number("value")).isCloseTo(0, within(1e-12));
        assertThat(effects.get(2).text("effect")).isEqualTo("interaction");
        assertThat(effects.get(2).number("value")).isCloseTo(0, within(1e-12));
    }

    /** Noise is of the seed alone, so that pairs at a point do not differ: any difference at all is told. */
    @Test
    void the_power_of_a_design_is_that_of_the_spread_between_pairs_at_a_point() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.LHS, 40), Inquiry.Analysis.SIGN_MAP);
        TableReader.Row row = rows("power.csv", "legitimacy").get(0);
        assertThat(row.text("points")).isEqualTo("40");
        assertThat(row.text("n")).isEqualTo("4");
        assertThat(row.number("sd")).isCloseTo(0, within(1e-12));
        assertThat(row.number("tellable")).isCloseTo(0, within(1e-12));
        assertThat(row.text("told")).isEmpty();
    }

    @Test
    void robustness_ranks_scenarios_by_what_they_lose_and_gain() throws Exception {
        conduct(Surfaces.drawn(DesignSpec.Method.LHS, 40), Inquiry.Analysis.ROBUSTNESS);
        // Mindset .75 against .25: it gains and loses most, so its worst is worse and its regret is like the other's.
        List<TableReader.Row> worst = rows("robustness.csv", "legitimacy").stream()
                .filter(row -> row.text("criterion").equals("worst"))
                .toList();
        assertThat(worst.get(0).text("scenario")).isEqualTo("risk");
        assertThat(worst.get(0).number("rank")).isEqualTo(1);
        assertThat(worst.get(1).number("value")).isLessThan(worst.get(0).number("value"));
        assertThat(worst.get(0).number("share_first")).isEqualTo(1);
    }
}
