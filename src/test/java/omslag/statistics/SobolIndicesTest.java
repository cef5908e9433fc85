package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sobol's indices of functions of which they are known, also with noise and with runs that miss. */
class SobolIndicesTest {
    @Test
    void ishigami_has_its_published_indices() {
        SaltelliDesign design = SaltelliDesign.of(4096, 3, new Draws(1));
        SobolIndices found =
                SobolIndices.of(design, KnownFunctions.once(design, KnownFunctions::ishigami), new Draws(2));
        assertIshigami(found, 0.01);
        assertThat(found.used()).isEqualTo(4096);
        assertThat(found.dropped()).isZero();
        assertThat(found.shares().parameters()).isCloseTo(KnownFunctions.ISHIGAMI_VARIANCE, within(0.1));
        assertThat(found.shares().chance()).isNaN();
    }

    @Test
    void sobol_g_has_the_indices_of_its_formula() {
        SaltelliDesign design = SaltelliDesign.of(4096, 8, new Draws(3));
        SobolIndices found = SobolIndices.of(design, KnownFunctions.once(design, KnownFunctions::sobolG), new Draws(4));
        // Saltelli e.a. 2008, table 4.3, for the first four.
        double[] published = {0.716, 0.179, 0.024, 0.007};
        for (int i = 0; i < 8; i++) {
            SobolIndices.Index index = found.indices().get(i);
            assertThat(index.first()).isCloseTo(KnownFunctions.firstOfG(i), within(0.015));
            assertThat(index.total()).isCloseTo(KnownFunctions.totalOfG(i), within(0.015));
            if (i < 4) {
                assertThat(KnownFunctions.firstOfG(i)).isCloseTo(published[i], within(0.001));
            }
        }
    }

    /** How the chance that runs meet hangs together between points. */
    enum Chance {
        /** Each point has chance of its own. */
        OWN {
            @Override
            double outcome(double expected, Draws draws, int point, int replication) {
                return expected + 4 * draws.normal(Strand.NEED, point, replication);
            }
        },
        /** The same noise is added everywhere. */
        COMMON {
            @Override
            double outcome(double expected, Draws draws, int point, int replication) {
                return expected + 4 * draws.normal(Strand.NEED, -1, replication);
            }
        },
        /** Some is the same everywhere, some is not. */
        MIXED {
            @Override
            double outcome(double expected, Draws draws, int point, int replication) {
                return OWN.outcome(COMMON.outcome(expected, draws, point, replication), draws, point, replication);
            }
        };

        abstract double outcome(double expected, Draws draws, int point, int replication);
    }

    /** Over many designs the means of numerators and of the variance, of which indices are ratios, are the true ones. */
    @ParameterizedTest
    @EnumSource(Chance.class)
    void noise_of_any_kind_biases_neither_parts_nor_variance(Chance chance) {
        int seeds = 50;
        double[][] parts = new double[7][seeds];
        for (int seed = 0; seed < seeds; seed++) {
            SobolIndices found = noisy(128, 3, chance, seed);
            double variance = found.shares().parameters();
            parts[6][seed] = variance;
            for (int i = 0; i < 3; i++) {
                parts[i][seed] = found.indices().get(i).first() * variance;
                parts[3 + i][seed] = found.indices().get(i).total() * variance;
            }
        }
        for (int i = 0; i < 7; i++) {
            double index = i < 3 ? KnownFunctions.ISHIGAMI_FIRST[i] : i < 6 ? KnownFunctions.ISHIGAMI_TOTAL[i - 3] : 1;
            Moments moments = Moments.of(parts[i]);
            double error = moments.sd() / Math.sqrt(seeds);
            assertThat(moments.mean())
                    .as("part %s", i)
                    .isCloseTo(index * KnownFunctions.ISHIGAMI_VARIANCE, within(3.5 * error));
            // So small that noise left in the means, 0.38 of the variance where chance is each point's own, would be
            // seen.
            assertThat(error).isLessThan(0.08 * KnownFunctions.ISHIGAMI_VARIANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Chance.class)
    void ishigami_with_noise_has_the_indices_of_its_expectation(Chance chance) {
        SobolIndices found = noisy(2048, 5, chance, 1);
        assertIshigami(found, 0.04);
        assertThat(found.shares().parameters()).isCloseTo(KnownFunctions.ISHIGAMI_VARIANCE, within(0.8));
    }

    @Test
    void the_share_of_chance_is_that_of_the_noise() {
        SobolIndices found = noisy(1024, 4, Chance.OWN, 5);
        double expected = 16 / (16 + KnownFunctions.ISHIGAMI_VARIANCE);
        assertThat(found.shares().shareOfChance()).isCloseTo(expected, within(0.02));
        assertThat(found.shares().interval().low()).isLessThan(expected);
        assertThat(found.shares().interval().high()).isGreaterThan(expected);
        assertThat(found.shares().interval().halfWidth()).isBetween(0.005, 0.03);
    }

    @Test
    void with_one_replication_noise_counts_as_an_effect_of_all() {
        SobolIndices found = noisy(2048, 1, Chance.OWN, 6);
        double variance = KnownFunctions.ISHIGAMI_VARIANCE + 16;
        for (int i = 0; i < 3; i++) {
            double total = (KnownFunctions.ISHIGAMI_TOTAL[i] * KnownFunctions.ISHIGAMI_VARIANCE + 16) / variance;
            assertThat(found.indices().get(i).total()).isCloseTo(total, within(0.05));
        }
        assertThat(found.shares().shareOfChance()).isNaN();
    }

    /** The variance of means would be wrong by what was subtracted as noise, were that taken within points. */
    @ParameterizedTest
    @CsvSource({"1, 100", "0.7, 0", "1.6, -30"})
    void a_replication_that_shifts_or_stretches_all_outcomes_changes_no_index(double stretch, double shift) {
        SaltelliDesign design = SaltelliDesign.of(256, 3, new Draws(8));
        double[][] plain = KnownFunctions.once(design, KnownFunctions::ishigami);
        double[][] shifted = KnownFunctions.repeated(
                design,
                4,
                (point, replication) ->
                        plain[point][0] * StrictMath.pow(stretch, replication) + shift * replication * replication);
        SobolIndices expected = SobolIndices.of(design, plain, new Draws(9));
        SobolIndices found = SobolIndices.of(design, shifted, new Draws(9));
        for (int i = 0; i < 3; i++) {
            assertThat(found.indices().get(i).first())
                    .isCloseTo(expected.indices().get(i).first(), within(1e-9));
            assertThat(found.indices().get(i).total())
                    .isCloseTo(expected.indices().get(i).total(), within(1e-9));
            assertThat(found.indices().get(i).totalInterval().high())
                    .isCloseTo(expected.indices().get(i).totalInterval().high(), within(0.002));
        }
    }

    @Test
    void base_points_with_a_run_that_misses_are_dropped_and_counted() {
        SaltelliDesign design = SaltelliDesign.of(2048, 3, new Draws(1));
        double[][] outcomes = KnownFunctions.once(design, KnownFunctions::ishigami);
        for (int base = 0; base < 2048; base += 16) {
            outcomes[design.a(base)][0] = Double.NaN;
            outcomes[design.mixed(base + 5, 1)][0] = Double.NaN;
            outcomes[design.b(base + 9)] = new double[0];
        }
        SobolIndices found = SobolIndices.of(design, outcomes, new Draws(2));
        assertThat(found.dropped()).isEqualTo(3 * 128);
        assertThat(found.used()).isEqualTo(2048 - 3 * 128);
        assertIshigami(found, 0.04);
    }

    @Test
    void with_replications_to_spare_a_missing_run_drops_its_replication_only() {
        SaltelliDesign design = SaltelliDesign.of(1024, 3, new Draws(1));
        double[][] outcomes = KnownFunctions.repeated(
                design,
                3,
                (point, replication) -> Chance.MIXED.outcome(
                        KnownFunctions.ishigami(design.point(point)), new Draws(3), point, replication));
        for (int base = 0; base < 1024; base += 4) {
            outcomes[design.mixed(base, 2)][base / 4 % 3] = Double.NaN;
        }
        outcomes[design.a(1)][0] = Double.NaN;
        outcomes[design.b(1)][2] = Double.NaN;
        SobolIndices found = SobolIndices.of(design, outcomes, new Draws(2));
        assertThat(found.dropped()).isEqualTo(1);
        assertIshigami(found, 0.08);
    }

    @Test
    void intervals_hold_the_true_index_at_least_as_often_as_they_say() {
        int[] held = new int[2];
        int seeds = 80;
        for (int seed = 0; seed < seeds; seed++) {
            SaltelliDesign design = SaltelliDesign.of(128, 3, new Draws(seed));
            SobolIndices found =
                    SobolIndices.of(design, KnownFunctions.once(design, KnownFunctions::ishigami), new Draws(seed));
            for (int i = 0; i < 3; i++) {
                SobolIndices.Index index = found.indices().get(i);
                held[0] += holds(index.firstInterval(), KnownFunctions.ISHIGAMI_FIRST[i]) ? 1 : 0;
                held[1] += holds(index.totalInterval(), KnownFunctions.ISHIGAMI_TOTAL[i]) ? 1 : 0;
                // Not for nothing: the intervals are not so wide as to hold anything.
                assertThat(index.firstInterval().halfWidth()).isLessThan(0.45);
            }
        }
        assertThat(held[0]).isGreaterThanOrEqualTo((int) (0.93 * 3 * seeds));
        assertThat(held[1]).isGreaterThanOrEqualTo((int) (0.93 * 3 * seeds));
    }

    private static boolean holds(Interval interval, double value) {
        return interval.low() <= value && value <= interval.high();
    }

    @Test
    void indices_settle_as_base_points_are_added() {
        SaltelliDesign design = SaltelliDesign.of(4096, 3, new Draws(12));
        double[][] outcomes = KnownFunctions.once(design, KnownFunctions::ishigami);
        SobolConvergence many = SobolConvergence.of(design, outcomes, 0.05, new Draws(1));
        assertThat(many.half())
                .isEqualTo(SobolIndices.of(
                        SaltelliDesign.of(2048, 3, new Draws(12)), Arrays.copyOf(outcomes, 2048 * 5), new Draws(1)));
        assertThat(many.settled()).isTrue();
        assertThat(many.all().widest()).isBetween(0.02, 0.05);
        assertThat(many.half().widest() / many.all().widest()).isBetween(1.2, 1.7);
        assertThat(many.firstChange(1))
                .isEqualTo(many.all().indices().get(1).first()
                        - many.half().indices().get(1).first());
        assertThat(many.largestChange())
                .isGreaterThanOrEqualTo(Math.abs(many.totalChange(0)))
                .isBetween(1e-6, 0.02);
        SaltelliDesign first = design.first(64);
        SobolConvergence few = SobolConvergence.of(first, Arrays.copyOf(outcomes, first.size()), 0.05, new Draws(1));
        assertThat(few.settled()).isFalse();
        assertThatThrownBy(() -> SobolConvergence.of(design.first(1), new double[5][1], 0.05, new Draws(1)))
                .hasMessageContaining("no half");
    }

    @Test
    void an_outcome_that_never_changes_has_no_indices() {
        SaltelliDesign design = SaltelliDesign.of(64, 2, new Draws(1));
        SobolIndices found =
                SobolIndices.of(design, KnownFunctions.repeated(design, 3, (point, replication) -> 0.1), new Draws(1));
        assertThat(found.indices().get(0).first()).isNaN();
        assertThat(found.indices().get(1).totalInterval()).isEqualTo(Interval.UNKNOWN);
        assertThat(found.shares().parameters()).isZero();
        assertThat(found.shares().chance()).isZero();
        assertThat(found.shares().shareOfChance()).isNaN();
    }

    @Test
    void noise_that_hides_all_variance_leaves_indices_undefined() {
        SaltelliDesign design = SaltelliDesign.of(16, 2, new Draws(1));
        int hidden = 0;
        for (int seed = 0; seed < 20; seed++) {
            Draws draws = new Draws(seed);
            SobolIndices found = SobolIndices.of(
                    design,
                    KnownFunctions.repeated(
                            design, 2, (point, replication) -> draws.normal(Strand.NEED, point, replication)),
                    draws);
            if (found.shares().parameters() <= 0) {
                hidden++;
                assertThat(found.indices().get(0).first()).isNaN();
                assertThat(found.indices().get(0).totalInterval()).isEqualTo(Interval.UNKNOWN);
                assertThat(found.shares().shareOfChance()).isEqualTo(1);
            }
        }
        assertThat(hidden).isBetween(5, 15);
    }

    @Test
    void with_no_or_one_base_point_left_intervals_are_unknown() {
        SaltelliDesign design = SaltelliDesign.of(4, 1, new Draws(1));
        double[][] outcomes = new double[design.size()][0];
        SobolIndices none = SobolIndices.of(design, outcomes, new Draws(1));
        assertThat(none.dropped()).isEqualTo(4);
        assertThat(none.indices().get(0).total()).isNaN();
        assertThat(none.widest()).isNaN();
        for (int i = 0; i < 3; i++) {
            outcomes[i] = new double[] {i};
        }
        SobolIndices one = SobolIndices.of(design, outcomes, new Draws(1));
        assertThat(one.used()).isEqualTo(1);
        assertThat(one.indices().get(0).firstInterval()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void outcomes_of_another_number_of_points_are_refused() {
        SaltelliDesign design = SaltelliDesign.of(4, 1, new Draws(1));
        assertThatThrownBy(() -> SobolIndices.of(design, new double[11][1], new Draws(1)))
                .hasMessageContaining("12 points")
                .hasMessageContaining("11");
    }

    private static SobolIndices noisy(int bases, int replications, Chance chance, int seed) {
        SaltelliDesign design = SaltelliDesign.of(bases, 3, new Draws(seed));
        Draws draws = new Draws(1000 + seed);
        double[][] outcomes = KnownFunctions.repeated(
                design,
                replications,
                (point, replication) ->
                        chance.outcome(KnownFunctions.ishigami(design.point(point)), draws, point, replication));
        return SobolIndices.of(design, outcomes, new Draws(seed));
    }

    private static void assertIshigami(SobolIndices found, double tolerance) {
        for (int i = 0; i < 3; i++) {
            SobolIndices.Index index = found.indices().get(i);
            assertThat(index.first()).as("first %s", i).isCloseTo(KnownFunctions.ISHIGAMI_FIRST[i], within(tolerance));
            assertThat(index.total()).as("total %s", i).isCloseTo(KnownFunctions.ISHIGAMI_TOTAL[i], within(tolerance));
            assertThat(index.firstInterval().low()).isLessThan(index.first());
            assertThat(index.firstInterval().high()).isGreaterThan(index.first());
        }
    }
}
