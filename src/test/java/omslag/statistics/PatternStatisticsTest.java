package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import omslag.random.Quantiles;
import org.junit.jupiter.api.Test;

/** What patterns are measured with, against cases that are known. */
class PatternStatisticsTest {
    private static final double NAN = Double.NaN;

    @Test
    void ranks_that_rise_together_correlate_by_one_and_against_each_other_by_minus_one() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 30, 400}, new double[] {-5, 0, 1, 2}))
                .isCloseTo(1, within(1e-12));
        assertThat(RankCorrelation.of(new double[] {1, 2, 30}, new double[] {9, 8, -7}))
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void equal_values_share_the_mean_of_their_ranks() {
        assertThat(RankCorrelation.ranks(new double[] {10, 20, 20, 5})).containsExactly(2, 3.5, 3.5, 1);
        // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 give 4.5/√(4.5·5).
        assertThat(RankCorrelation.of(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
    }

    @Test
    void what_does_not_vary_has_no_correlation_and_undefined_pairs_are_left_out() {
        assertThat(RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isNaN();
        assertThat(RankCorrelation.of(new double[] {1, NAN, 2, 3}, new double[] {1, 0, 2, 3}))
                .isCloseTo(1, within(1e-12));
        assertThatThrownBy(() -> RankCorrelation.of(new double[1], new double[2]))
                .hasMessageContaining("1, 2");
    }

    @Test
    void hills_estimator_gives_the_exponent_of_a_known_sample() {
        // e, e² and e³ above 1: three over 1 + 2 + 3; what is below does not count.
        double[] values = {Math.E, Math.exp(2), Math.exp(3), 0.5};
        assertThat(TailExponent.of(values, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(TailExponent.of(spread(1000, u -> Math.pow(1 - u, -1 / 1.3778)), 1))
                .isCloseTo(1.3778, within(0.01));
        assertThat(TailExponent.of(new double[] {1, 1}, 1)).isNaN();
        assertThatThrownBy(() -> TailExponent.of(values, 0)).hasMessageContaining("above 0");
    }

    @Test
    void l_kurtosis_of_known_distributions_is_that_of_theory() {
        assertThat(LMoments.of(spread(5000, u -> u)).kurtosis()).isCloseTo(0, within(1e-3));
        assertThat(LMoments.of(spread(5000, Quantiles::normal)).kurtosis()).isCloseTo(0.1226, within(1e-3));
        assertThat(LMoments.of(spread(5000, u -> -Math.log(1 - u))).kurtosis()).isCloseTo(1 / 6.0, within(2e-3));
        assertThat(LMoments.of(spread(5000, PatternStatisticsTest::laplace)).kurtosis())
                .isCloseTo(0.2357, within(2e-3));
    }

    @Test
    void l_moments_of_a_small_sample_are_those_by_hand() {
        // Of 1, 2, 4, 8: λ2 is half the mean of the six distances, 20/12·… = 23/12; λ4 = (8 − 3·4 + 3·2 − 1)/4.
        LMoments moments = LMoments.of(new double[] {8, 1, 4, 2});
        assertThat(moments.scale()).isCloseTo((1 + 3 + 7 + 2 + 6 + 4) / 12.0, within(1e-12));
        assertThat(moments.kurtosis()).isCloseTo((8 - 12 + 6 - 1) / 4.0 / moments.scale(), within(1e-12));
        assertThat(LMoments.of(new double[] {3, 3, 3, 3}).kurtosis()).isNaN();
        assertThat(LMoments.of(new double[] {1, 2, 3}).kurtosis()).isNaN();
    }

    @Test
    void the_distance_of_two_samples_is_the_largest_between_their_steps() {
        assertThat(KolmogorovSmirnov.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isEqualTo(new KolmogorovSmirnov(0, 1));
        assertThat(KolmogorovSmirnov.of(new double[] {1, 2, 3, 4}, new double[] {3.5, 5})
                        .distance())
                .isCloseTo(0.75, within(1e-12));
        assertThat(KolmogorovSmirnov.of(new double[] {1}, new double[] {NAN}).distance())
                .isNaN();
    }

    @Test
    void the_one_sided_test_sees_only_samples_that_lie_further_up() {
        double[] low = {1, 2, 3, 4};
        double[] high = {3.5, 5};
        assertThat(KolmogorovSmirnov.larger(low, high)).isEqualTo(new KolmogorovSmirnov(0, 1));
        // Three of four lie below both of the others: n = 4·2/6, p = e^(−2·n·.75²).
        assertThat(KolmogorovSmirnov.larger(high, low).distance()).isCloseTo(0.75, within(1e-12));
        assertThat(KolmogorovSmirnov.larger(high, low).pValue())
                .isCloseTo(Math.exp(-2 * 8 / 6.0 * 0.5625), within(1e-12));
        assertThat(KolmogorovSmirnov.larger(new double[0], low).pValue()).isNaN();
    }

    @Test
    void the_five_percent_point_of_the_test_is_the_one_in_tables() {
        assertThat(KolmogorovSmirnov.beyond(1.3581)).isCloseTo(0.05, within(1e-4));
        assertThat(KolmogorovSmirnov.beyond(1.6276)).isCloseTo(0.01, within(1e-4));
        assertThat(KolmogorovSmirnov.beyond(0.2)).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_line_through_points_on_a_line_is_that_line() {
        Line line = Line.through(new double[] {2000, NAN, 2001, 2004}, new double[] {5, 1, 7, 13});
        assertThat(line.slope()).isCloseTo(2, within(1e-12));
        assertThat(line.intercept()).isCloseTo(-3995, within(1e-9));
        assertThat(Line.through(new double[] {1, 1}, new double[] {1, 2}).slope())
                .isNaN();
    }

    /** The values of a quantile function in the middles of so many equal parts. */
    private static double[] spread(int n, DoubleUnaryOperator quantile) {
        double[] values = IntStream.range(0, n)
                .mapToDouble(i -> quantile.applyAsDouble((i + 0.5) / n))
                .toArray();
        assertThat(Arrays.stream(values).allMatch(Double::isFinite)).isTrue();
        return values;
    }

    private static double laplace(double u) {
        return u < 0.5 ? Math.log(2 * u) : -Math.log(2 - 2 * u);
    }
}
