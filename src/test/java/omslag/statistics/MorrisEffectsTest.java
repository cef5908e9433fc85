package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;

/** Elementary effects of functions of which they are known. */
class MorrisEffectsTest {
    private static final double[] SLOPES = {3, -2, 0.5, 0};

    @Test
    void a_linear_function_has_its_slopes_and_no_spread() {
        MorrisDesign design = MorrisDesign.of(8, 4, 6, new Draws(1));
        List<MorrisEffects.Effect> effects =
                MorrisEffects.of(design, KnownFunctions.once(design, MorrisEffectsTest::linear), new Draws(2));
        for (int i = 0; i < 4; i++) {
            MorrisEffects.Effect effect = effects.get(i);
            assertThat(effect.n()).isEqualTo(8);
            assertThat(effect.dropped()).isZero();
            assertThat(effect.mu()).isCloseTo(SLOPES[i], within(1e-12));
            assertThat(effect.muStar()).isCloseTo(Math.abs(SLOPES[i]), within(1e-12));
            assertThat(effect.sigma()).isCloseTo(0, within(1e-12));
            assertThat(effect.muInterval().halfWidth()).isCloseTo(0, within(1e-12));
            assertThat(effect.noise()).isNaN();
        }
    }

    private static double linear(double[] x) {
        double sum = 7;
        for (int i = 0; i < x.length; i++) {
            sum += SLOPES[i] * x[i];
        }
        return sum;
    }

    /** The effect of one of a product is the other, which lies on one of four levels: mean 1/2, variance 5/36. */
    @Test
    void a_product_has_the_mean_and_the_spread_of_the_other() {
        MorrisDesign design = MorrisDesign.of(4000, 2, 4, new Draws(3));
        for (MorrisEffects.Effect effect :
                MorrisEffects.of(design, KnownFunctions.once(design, x -> x[0] * x[1]), new Draws(4))) {
            assertThat(effect.mu()).isCloseTo(0.5, within(0.02));
            assertThat(effect.muStar()).isCloseTo(0.5, within(0.02));
            assertThat(effect.sigma()).isCloseTo(Math.sqrt(5 / 36.0), within(0.01));
            assertThat(effect.muInterval().halfWidth()).isCloseTo(1.96 * Math.sqrt(5 / 36.0 / 4000), within(0.001));
            assertThat(effect.sigmaInterval().low()).isLessThan(Math.sqrt(5 / 36.0));
            assertThat(effect.sigmaInterval().high()).isGreaterThan(Math.sqrt(5 / 36.0));
        }
    }

    /** On four levels a parabola around 1/2 goes down by a third per unit from the lower, and up from the higher. */
    @Test
    void effects_that_change_sign_cancel_in_mu_and_not_in_mu_star() {
        MorrisDesign design = MorrisDesign.of(1000, 1, 4, new Draws(5));
        MorrisEffects.Effect effect = MorrisEffects.of(
                        design, KnownFunctions.once(design, x -> (x[0] - 0.5) * (x[0] - 0.5)), new Draws(6))
                .get(0);
        assertThat(effect.mu()).isCloseTo(0, within(0.03));
        assertThat(effect.muStar()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(effect.sigma()).isCloseTo(1 / 3.0, within(0.001));
    }

    @Test
    void screening_ranks_the_dimensions_of_sobol_g() {
        MorrisDesign design = MorrisDesign.of(50, 8, 4, new Draws(7));
        List<MorrisEffects.Effect> effects =
                MorrisEffects.of(design, KnownFunctions.once(design, KnownFunctions::sobolG), new Draws(8));
        for (int i = 1; i < 4; i++) {
            assertThat(effects.get(i).muStar()).isLessThan(effects.get(i - 1).muStar());
        }
        for (int i = 4; i < 8; i++) {
            assertThat(effects.get(i).muStar()).isLessThan(effects.get(3).muStar() / 3);
        }
    }

    /** The effect of the last two is 2 x or y; what they have from each other is sigma, what chance adds is not. */
    @Test
    void noise_is_told_apart_from_curvature() {
        MorrisDesign design = MorrisDesign.of(1000, 3, 4, new Draws(9));
        Draws draws = new Draws(10);
        List<MorrisEffects.Effect> effects = MorrisEffects.of(
                design,
                KnownFunctions.repeated(design, 5, (point, replication) -> {
                    double[] x = design.point(point);
                    return x[0] + x[1] * x[2] + draws.normal(Strand.NEED, point, replication);
                }),
                new Draws(11));
        // A difference of two means of 5 runs, over a move of 2/3.
        double noise = Math.sqrt(2 / 5.0) * 1.5;
        for (int i = 0; i < 3; i++) {
            assertThat(effects.get(i).noise()).isCloseTo(noise, within(0.03));
            assertThat(effects.get(i).mu()).isCloseTo(i == 0 ? 1 : 0.5, within(0.1));
        }
        assertThat(effects.get(0).sigma()).isLessThan(0.3);
        assertThat(effects.get(1).sigma()).isCloseTo(Math.sqrt(5 / 36.0), within(0.1));
    }

    @Test
    void an_effect_of_nothing_but_noise_has_four_fifths_of_it_as_mu_star() {
        MorrisDesign design = MorrisDesign.of(2000, 1, 4, new Draws(12));
        MorrisEffects.Effect effect = MorrisEffects.of(
                        design,
                        KnownFunctions.repeated(
                                design,
                                4,
                                (point, replication) -> new Draws(13).normal(Strand.NEED, point, replication)),
                        new Draws(14))
                .get(0);
        assertThat(effect.muStar() / effect.noise()).isCloseTo(Math.sqrt(2 / StrictMath.PI), within(0.03));
    }

    @Test
    void noise_that_both_points_meet_cancels() {
        MorrisDesign design = MorrisDesign.of(6, 4, 4, new Draws(15));
        List<MorrisEffects.Effect> effects = MorrisEffects.of(
                design,
                KnownFunctions.repeated(
                        design,
                        3,
                        (point, replication) -> linear(design.point(point)) + 50 * replication * replication),
                new Draws(16));
        for (int i = 0; i < 4; i++) {
            assertThat(effects.get(i).mu()).isCloseTo(SLOPES[i], within(1e-10));
            assertThat(effects.get(i).noise()).isCloseTo(0, within(1e-10));
        }
    }

    @Test
    void a_run_that_misses_drops_the_effects_that_touch_it_and_no_other() {
        MorrisDesign design = MorrisDesign.of(5, 4, 4, new Draws(17));
        double[][] outcomes = KnownFunctions.once(design, MorrisEffectsTest::linear);
        // The third point of the second trajectory, and the first of the fourth.
        outcomes[5 + 2][0] = Double.NaN;
        outcomes[15] = new double[0];
        int dropped = 0;
        List<MorrisEffects.Effect> effects = MorrisEffects.of(design, outcomes, new Draws(18));
        for (int i = 0; i < 4; i++) {
            int touches = 0;
            for (int trajectory = 0; trajectory < 5; trajectory++) {
                int before = design.before(trajectory, i);
                touches += before == 7 || before == 6 || before == 15 ? 1 : 0;
            }
            assertThat(effects.get(i).dropped()).isEqualTo(touches);
            assertThat(effects.get(i).n()).isEqualTo(5 - touches);
            assertThat(effects.get(i).mu()).isCloseTo(SLOPES[i], within(1e-12));
            dropped += touches;
        }
        assertThat(dropped).isEqualTo(3);
    }

    @Test
    void one_replication_left_of_more_cannot_be_told_from_noise_and_is_dropped() {
        MorrisDesign design = MorrisDesign.of(3, 1, 4, new Draws(19));
        double[][] outcomes = KnownFunctions.repeated(design, 3, (point, replication) -> point + replication);
        outcomes[0][1] = Double.NaN;
        outcomes[2][0] = Double.NaN;
        outcomes[3][2] = Double.NaN;
        MorrisEffects.Effect effect =
                MorrisEffects.of(design, outcomes, new Draws(20)).get(0);
        assertThat(effect.n()).isEqualTo(2);
        assertThat(effect.dropped()).isEqualTo(1);
    }

    @Test
    void one_trajectory_has_effects_and_neither_spread_nor_intervals() {
        MorrisDesign design = MorrisDesign.of(1, 4, 4, new Draws(21));
        MorrisEffects.Effect effect = MorrisEffects.of(
                        design, KnownFunctions.once(design, MorrisEffectsTest::linear), new Draws(22))
                .get(1);
        assertThat(effect.mu()).isCloseTo(-2, within(1e-12));
        assertThat(effect.sigma()).isNaN();
        assertThat(effect.muStarInterval()).isEqualTo(Interval.UNKNOWN);
        MorrisEffects.Effect none =
                MorrisEffects.of(design, new double[5][0], new Draws(22)).get(1);
        assertThat(none.n()).isZero();
        assertThat(none.mu()).isNaN();
        assertThatThrownBy(() -> MorrisEffects.of(design, new double[4][1], new Draws(1)))
                .hasMessageContaining("5 points");
    }
}
