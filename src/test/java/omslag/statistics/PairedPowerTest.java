package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Power, sizes, corrections and the rule that stops, against published values and simulation. */
class PairedPowerTest {
    /** Values of scipy.stats.nct 1.17. */
    @ParameterizedTest
    @CsvSource({
        "2, 10, 1, 0.8076115625303752",
        "-1, 5, 0.5, 0.08244409105672337",
        "2.0345, 33, 2.915, 0.19234535721951349",
        "0.3, 3, -2, 0.9881383178903734",
        "30, 29, 28, 0.6601348737710448",
        "5, 1000, 4, 0.8395395767743068"
    })
    void the_noncentral_t_has_the_probabilities_of_other_programs(double t, int df, double shift, double expected) {
        assertThat(NoncentralT.below(t, df, shift)).isCloseTo(expected, within(1e-10));
    }

    @Test
    void without_a_shift_it_is_the_central_one_and_at_zero_the_normal() {
        assertThat(NoncentralT.below(StudentT.critical(7), 7, 0)).isCloseTo(0.975, within(1e-10));
        assertThat(NoncentralT.below(0, 7, 1.959963984540054)).isCloseTo(0.025, within(1e-12));
        assertThatThrownBy(() -> NoncentralT.below(1, 3, 38)).hasMessageContaining("38");
    }

    /** The pairs that G*Power gives for d_z of 0.2, 0.5 and 0.8 (Faul e.a. 2007). */
    @ParameterizedTest
    @CsvSource({"0.2, 199", "0.5, 34", "0.8, 15"})
    void the_pairs_that_are_needed_are_the_published_ones(double dz, int pairs) {
        assertThat(PairedPower.pairsFor(3 * dz, 3, PairedPower.USUAL, PairedPower.LEVEL))
                .hasValue(pairs);
        assertThat(PairedPower.pairsFor(-3 * dz, 3, PairedPower.USUAL, PairedPower.LEVEL))
                .hasValue(pairs);
        assertThat(PairedPower.of(pairs - 1, dz, 1, PairedPower.LEVEL)).isLessThan(0.8);
        assertThat(PairedPower.differenceFor(pairs, 1, 0.8, PairedPower.LEVEL))
                .isLessThanOrEqualTo(dz)
                .isGreaterThan(0.95 * dz);
    }

    @ParameterizedTest
    @CsvSource({"34, 0.5, 0.8077775012792737", "20, 1, 0.9885912947787758", "10, 0.3, 0.13613625849735428"})
    void power_is_that_of_other_programs(int pairs, double dz, double expected) {
        assertThat(PairedPower.of(pairs, dz, 1, PairedPower.LEVEL)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "12, 0.9", "40, 0.3", "15, 0"})
    void power_is_how_often_simulated_pairs_are_told_apart(int pairs, double dz) {
        int told = 0;
        double width = 0;
        for (int seed = 0; seed < 5000; seed++) {
            double[] differences = new double[pairs];
            for (int i = 0; i < pairs; i++) {
                differences[i] = 4 * (dz + new Draws(seed).normal(Strand.NEED, i, 0));
            }
            PairedDifference difference = PairedDifference.of(differences);
            told += difference.distinguishable() ? 1 : 0;
            assertThat(difference.pValue() < 0.05).isEqualTo(difference.distinguishable());
            width += difference.interval().halfWidth() / 5000;
        }
        assertThat(told / 5000.0).isCloseTo(PairedPower.of(pairs, 4 * dz, 4, PairedPower.LEVEL), within(0.02));
        assertThat(width / PairedPower.halfWidth(pairs, 4)).isCloseTo(1, within(0.015));
    }

    /** Values of scipy.stats.nct 1.17; of the last three the shift is large, and so they are of quadrature. */
    @ParameterizedTest
    @CsvSource({
        "34, 0.5, 0.016666666666666666, 0.653336443282473, 1e-6",
        "20, 1, 0.01, 0.9324953716804555, 1e-6",
        "10, 1.5, 0.005, 0.8103292080630463, 1e-6",
        "2, 30, 0.005, 0.26102633923944, 1e-3",
        "2, 60, 0.005, 0.49486088913694, 1e-3",
        "3, 25, 0.001, 0.84665469426478, 1e-3"
    })
    void power_at_a_level_of_one_among_several_is_that_of_other_programs(
            int pairs, double dz, double level, double expected, double digits) {
        assertThat(PairedPower.of(pairs, dz, 1, level)).isCloseTo(expected, within(digits));
    }

    @Test
    void two_pairs_that_are_one_comparison_of_ten_tell_only_what_is_enormous() {
        double least = PairedPower.differenceFor(2, 3, 0.8, 0.005);
        assertThat(PairedPower.of(2, least, 3, 0.005)).isCloseTo(0.8, within(1e-6));
        assertThat(least).isGreaterThan(300);
        assertThat(PairedPower.differenceFor(5, 0, 0.8, 0.05)).isZero();
    }

    @Test
    void what_no_number_of_pairs_tells_is_none_and_what_any_tells_is_two() {
        assertThat(PairedPower.pairsFor(0, 1, 0.8, PairedPower.LEVEL)).isEmpty();
        assertThat(PairedPower.pairsFor(1e-6, 1, 0.8, PairedPower.LEVEL)).isEmpty();
        assertThat(PairedPower.pairsFor(1, 0, 0.8, PairedPower.LEVEL)).hasValue(2);
        assertThat(PairedPower.pairsFor(0.001, 1, 0.8, PairedPower.LEVEL).orElseThrow())
                .isBetween(7_848_800, 7_848_900);
        assertThatThrownBy(() -> PairedPower.of(1, 1, 1, PairedPower.LEVEL)).hasMessageContaining("2 pairs");
    }

    @Test
    void the_pairs_for_a_width_are_the_least_that_reach_it() {
        int pairs = PairedPower.pairsForHalfWidth(0.1, 1).orElseThrow();
        assertThat(pairs).isBetween(380, 390);
        assertThat(PairedPower.halfWidth(pairs, 1)).isLessThanOrEqualTo(0.1);
        assertThat(PairedPower.halfWidth(pairs - 1, 1)).isGreaterThan(0.1);
        assertThat(PairedPower.halfWidth(1, 1)).isNaN();
        // c4 of tables: 0.7979 for 2 and 0.9727 for 10.
        assertThat(GammaRatio.c4(2)).isCloseTo(0.7979, within(5e-5));
        assertThat(GammaRatio.c4(10)).isCloseTo(0.9727, within(5e-5));
        assertThat(GammaRatio.of(10_000.5)).isCloseTo(GammaRatio.of(9_999.5), within(2e-9));
    }

    /** Student's sleep data: mean 1.58, standard deviation 1.23, t = 4.0621, p = 0.002833. */
    @Test
    void the_size_of_the_effect_of_the_drugs_is_its_mean_over_its_spread() {
        double[] differences = {1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4};
        EffectSize size = EffectSize.of(differences);
        assertThat(size.n()).isEqualTo(10);
        assertThat(size.dz()).isCloseTo(4.062128 / Math.sqrt(10), within(1e-6));
        // The usual approximation 1 - 3 / (4 df - 1) is 0.91429.
        assertThat(size.hedges() / size.dz()).isCloseTo(0.9139, within(1e-4));
        assertThat(PairedDifference.of(differences).pValue()).isCloseTo(0.0028328902, within(1e-10));
        assertThat(PairedDifference.of(new double[] {0, 0}).pValue()).isEqualTo(1);
        assertThat(PairedDifference.of(new double[] {2, 2}).pValue()).isZero();
        assertThat(PairedDifference.of(new double[] {2}).pValue()).isNaN();
        assertThat(EffectSize.of(new double[] {2, 2}).dz()).isNaN();
        assertThat(EffectSize.of(new double[] {2}).interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(EffectSize.of(new double[] {2, 3}).hedges()).isZero();
    }

    @Test
    void few_pairs_do_not_make_the_corrected_size_too_large() {
        double plain = 0;
        double corrected = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            double[] differences = new double[6];
            for (int i = 0; i < 6; i++) {
                differences[i] = 0.8 + new Draws(seed).normal(Strand.NEED, i, 0);
            }
            EffectSize size = EffectSize.of(differences);
            plain += size.dz() / 20_000;
            corrected += size.hedges() / 20_000;
        }
        assertThat(corrected).isCloseTo(0.8, within(0.015));
        assertThat(plain).isGreaterThan(0.9);
    }

    /** By hand: 4 · 0.005, 3 · 0.01, 2 · 0.03 and 1 · 0.04, which may not fall below the one before. */
    @Test
    void holm_multiplies_by_how_many_are_left_and_never_falls() {
        assertThat(Holm.corrected(new double[] {0.01, 0.04, Double.NaN, 0.03, 0.005}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(0.03, 0.06, Double.NaN, 0.06, 0.02);
        assertThat(Holm.corrected(new double[] {0.6, 0.7})).containsExactly(1, 1);
        assertThat(Holm.corrected(new double[0])).isEmpty();
    }

    @Test
    void of_many_comparisons_without_a_difference_one_in_twenty_sets_has_a_false_one() {
        int plain = 0;
        int corrected = 0;
        for (int seed = 0; seed < 2000; seed++) {
            double[] p = new double[10];
            double least = 1;
            for (int i = 0; i < 10; i++) {
                p[i] = new Draws(seed).uniform(Strand.NEED, i, 0);
                least = Math.min(least, p[i]);
            }
            plain += least <= 0.05 ? 1 : 0;
            double lowest = 1;
            for (double each : Holm.corrected(p)) {
                lowest = Math.min(lowest, each);
            }
            corrected += lowest <= 0.05 ? 1 : 0;
        }
        assertThat(corrected).isBetween(60, 135);
        assertThat(plain).isGreaterThan(700);
    }
}
