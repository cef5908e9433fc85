package omslag.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.ParetoDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each distribution against its law: by test statistics with p-values from 1e-4, or within four standard errors. */
class DistributionsTest {
    private static final int N = 100_000;
    private static final double RARE = 1e-4;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final Draws draws = new Draws(1848);

    @Test
    void normal_draws_follow_the_normal_law() {
        assertFollows(i -> draws.normal(Strand.BENEFIT, i, 0), NORMAL::cumulativeProbability);
    }

    @Test
    void normal_draws_have_the_moments_of_the_normal_law() {
        double[] sums = new double[5];
        for (int i = 0; i < N; i++) {
            double x = draws.normal(Strand.BENEFIT, i, 1);
            for (int k = 1; k <= 4; k++) {
                sums[k] += Math.pow(x, k) / N;
            }
        }
        assertThat(sums[1]).isCloseTo(0, fourErrors(1));
        assertThat(sums[2]).isCloseTo(1, fourErrors(2));
        assertThat(sums[3]).isCloseTo(0, fourErrors(15));
        assertThat(sums[4]).isCloseTo(3, fourErrors(96));
    }

    @Test
    void normal_draws_beyond_three_to_four_sigma_are_as_rare_as_they_should_be_on_either_side() {
        int draw = 1_000_000;
        double[] limits = {3, 3.5, 4};
        int[] above = new int[limits.length];
        int[] below = new int[limits.length];
        for (int i = 0; i < draw; i++) {
            double x = draws.normal(Strand.BENEFIT, i, 2);
            for (int j = 0; j < limits.length && Math.abs(x) > limits[j]; j++) {
                (x > 0 ? above : below)[j]++;
            }
        }
        for (int j = 0; j < limits.length; j++) {
            PoissonDistribution count = new PoissonDistribution(draw * Check.above(limits[j]));
            assertThat(count.cumulativeProbability(above[j])).isBetween(RARE / 2, 1 - RARE / 2);
            assertThat(count.cumulativeProbability(below[j])).isBetween(RARE / 2, 1 - RARE / 2);
        }
    }

    @Test
    void the_normal_quantile_is_the_inverse_of_the_distribution_function_to_the_smallest_probability() {
        for (double p = 0x1p-53; p < 0.5; p *= 1.07) {
            double x = Quantiles.normal(p);
            assertThat(Check.above(-x) / p).isCloseTo(1, Offset.offset(1e-12));
        }
        for (int i = 1; i < 1024; i++) {
            assertThat(Quantiles.normal(1 - i / 1024.0)).isEqualTo(-Quantiles.normal(i / 1024.0));
        }
    }

    @Test
    void lognormal_draws_follow_the_lognormal_law() {
        LogNormalDistribution law = new LogNormalDistribution(null, Math.log(3), 0.8);
        assertFollows(i -> draws.lognormal(3, 0.8, Strand.BENEFIT, i, 3), law::cumulativeProbability);
        assertThat(draws.lognormal(3, 0, Strand.BENEFIT, 1, 3)).isEqualTo(3);
    }

    @Test
    void exponential_draws_follow_the_exponential_law() {
        ExponentialDistribution law = new ExponentialDistribution(null, 1);
        assertFollows(i -> draws.exponential(Strand.DETECTION, i, 0), law::cumulativeProbability);
    }

    @Test
    void exponential_draws_have_mean_1_and_variance_1() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < N; i++) {
            double x = draws.exponential(Strand.DETECTION, i, 1);
            sum += x;
            squares += (x - 1) * (x - 1);
        }
        assertThat(sum / N).isCloseTo(1, fourErrors(1));
        assertThat(squares / N).isCloseTo(1, fourErrors(8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.38, 2, 3})
    void pareto_draws_follow_pareto_s_law_and_hill_finds_their_exponent(double alpha) {
        int time = (int) (100 * alpha);
        ParetoDistribution law = new ParetoDistribution(null, 1.5, alpha);
        assertFollows(i -> draws.pareto(alpha, 1.5, Strand.CASCADE, i, time), law::cumulativeProbability);

        int k = 5_000;
        double[] x = sorted(i -> draws.pareto(alpha, 1.5, Strand.CASCADE, i, time));
        assertThat(x[0]).isGreaterThanOrEqualTo(1.5);
        double logs = 0;
        for (int i = N - k; i < N; i++) {
            logs += Math.log(x[i] / x[N - k - 1]);
        }
        assertThat(k / logs).isCloseTo(alpha, Offset.offset(3 * alpha / Math.sqrt(k)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 3, 50, 500, 5_000})
    void poisson_draws_follow_poisson_s_law(double mean) {
        PoissonDistribution law = new PoissonDistribution(mean);
        int[] draw = IntStream.range(0, N)
                .map(i -> draws.poisson(mean, Strand.OUTAGE, i, (int) (10 * mean)))
                .toArray();
        int from = Arrays.stream(draw).min().orElseThrow();
        int to = Arrays.stream(draw).max().orElseThrow();
        int[] counts = new int[to - from + 1];
        Arrays.stream(draw).forEach(x -> counts[x - from]++);

        double chiSquare = 0;
        int cells = 0;
        double expected = N * law.cumulativeProbability(from - 1);
        int seen = 0;
        for (int x = from; x <= to; x++) {
            expected += N * law.probability(x);
            seen += counts[x - from];
            double beyond = N * (1 - law.cumulativeProbability(x));
            if (expected >= 10 && (beyond >= 10 || x == to)) {
                chiSquare += (seen - expected) * (seen - expected) / expected;
                cells++;
                expected = 0;
                seen = 0;
            }
        }
        chiSquare += expected > 0 ? (seen - expected) * (seen - expected) / expected : 0;
        assertThat(Check.chiSquareP(chiSquare, cells)).isBetween(RARE / 2, 1 - RARE / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 30, 99, 101, 500, 700, 745, 746, 1_000, 20_000, 3e6, 1e9})
    void the_poisson_quantile_is_the_least_count_that_reaches_the_probability(double mean) {
        for (double p = 0.001; p < 1; p += 0.037) {
            int count = Draws.poisson(mean, p);
            double slack = mean < 1e6 ? 1e-10 : 1e-6;
            assertThat(cumulative(count, mean)).isGreaterThan(p - slack);
            assertThat(cumulative(count - 1, mean)).isLessThan(p + slack);
        }
    }

    @Test
    void more_mean_never_gives_fewer_events() {
        double[] ps = {0x1p-53, 1e-6, 0.01, 0.3, 0.5, 0.77, 0.999, 1 - 1e-9};
        for (double p : ps) {
            int last = 0;
            for (double mean = 0; mean < 3_000; mean += mean < 99 || mean > 102 ? 0.37 + mean / 100 : 0.001) {
                int count = Draws.poisson(mean, p);
                assertThat(count).isGreaterThanOrEqualTo(last);
                last = count;
            }
            assertThat(Draws.poisson(1e7, p)).isGreaterThan(last);
        }
    }

    @Test
    void the_extreme_probabilities_give_poisson_counts_within_ten_sigma_of_large_means() {
        for (double mean : new double[] {50, 500, 746, 5_000, 1e6}) {
            double sigma = Math.sqrt(mean);
            assertThat((double) Draws.poisson(mean, 0x1p-53))
                    .isBetween(Math.max(0, mean - 9 * sigma), mean - 6 * sigma);
            assertThat((double) Draws.poisson(mean, 1 - 0x1p-53)).isBetween(mean + 7.5 * sigma, mean + 11 * sigma);
        }
    }

    @Test
    void no_mean_gives_no_events_and_a_mean_that_is_no_number_or_too_large_is_refused() {
        assertThat(Draws.poisson(0, 0.999)).isZero();
        for (double mean : new double[] {Double.NaN, 1.1e9, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Draws.poisson(mean, 0.5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Double.toString(mean));
        }
    }

    /** Appendix A of the theory: mean, variance and the chance of ten troubles or more, within four standard errors. */
    @ParameterizedTest
    @CsvSource({
        "0.3, 1.429, 0.875, 0.00058",
        "0.5, 2, 4, 0.01362",
        "0.7, 3.333, 25.93, 0.07134",
        "0.8, 5, 100, 0.12260",
        "0.9, 10, 900, 0.18627",
        "0.95, 20, 7600, 0.22144"
    })
    void cascades_have_the_mean_variance_and_tail_of_borel_s_law(double r, double mean, double variance, double tail) {
        double sum = 0;
        double squares = 0;
        int large = 0;
        for (int i = 0; i < N; i++) {
            int n = draws.borel(r, 1_000_000, Strand.CASCADE, i, (int) (1000 * r));
            sum += n - mean;
            squares += (n - mean) * (n - mean);
            large += n >= 10 ? 1 : 0;
        }
        double fourthCumulant = r * (1 + 8 * r + 6 * r * r) / Math.pow(1 - r, 7);
        double rounding = 0.0005;
        assertThat(sum / N).isCloseTo(0, Offset.offset(4 * Math.sqrt(variance / N) + rounding));
        assertThat(squares / N)
                .isCloseTo(
                        variance,
                        Offset.offset(4 * Math.sqrt((fourthCumulant + 2 * variance * variance) / N) + 5 * rounding));
        assertThat((double) large / N).isCloseTo(tail, Offset.offset(4 * Math.sqrt(tail * (1 - tail) / N) + 5e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.8, 0.95})
    void cascades_follow_borel_s_law(double r) {
        int cells = 8;
        int[] counts = new int[cells + 1];
        for (int i = 0; i < N; i++) {
            counts[Math.min(cells, draws.borel(r, 1_000_000, Strand.CASCADE, i, 3 + (int) (1000 * r)) - 1)]++;
        }
        double chiSquare = 0;
        double left = 1;
        for (int n = 1; n <= cells; n++) {
            double mass = Math.exp(-r * n + (n - 1) * Math.log(r * n) - Gamma.logGamma(n + 1));
            chiSquare += Math.pow(counts[n - 1] - N * mass, 2) / (N * mass);
            left -= mass;
        }
        chiSquare += Math.pow(counts[cells] - N * left, 2) / (N * left);
        assertThat(Check.chiSquareP(chiSquare, cells)).isBetween(RARE / 2, 1 - RARE / 2);
    }

    @Test
    void a_cascade_grows_with_r_and_never_beyond_its_cap() {
        for (double p : new double[] {0x1p-53, 0.1, 0.5, 0.9, 0.999, 1 - 1e-12}) {
            int last = 1;
            for (double r = 0; r < 1.5; r += 0.01) {
                int n = Draws.borel(r, 5_000, p);
                assertThat(n).isBetween(last, 5_000);
                last = n;
            }
        }
        assertThat(Draws.borel(1.5, 5_000, 0.999)).isEqualTo(5_000);
        assertThat(Draws.borel(0.9, 7, 0.999)).isEqualTo(7);
    }

    @Test
    void trouble_without_followers_stays_alone_and_the_rarest_small_cascade_is_still_small() {
        assertThat(Draws.borel(0, 5_000, 1 - 0x1p-53)).isEqualTo(1);
        for (double r = 0.01; r < 0.9; r += 0.01) {
            assertThat(Draws.borel(r, 100_000, 1 - 0x1p-53)).isLessThan(10_000);
        }
        assertThatThrownBy(() -> Draws.borel(-0.1, 10, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Draws.borel(Double.NaN, 10, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double cumulative(int count, double mean) {
        return count < 0 ? 0 : Gamma.regularizedGammaQ(count + 1.0, mean, 1e-15, 1_000_000);
    }

    private static void assertFollows(IntToDoubleFunction draw, DoubleUnaryOperator law) {
        double[] probabilities = Arrays.stream(sorted(draw)).map(law).toArray();
        assertThat(Check.kolmogorovSmirnov(probabilities)).isBetween(RARE / 2, 1 - RARE / 2);
    }

    private static double[] sorted(IntToDoubleFunction draw) {
        double[] x = IntStream.range(0, N).mapToDouble(draw).toArray();
        Arrays.sort(x);
        return x;
    }

    private static Offset<Double> fourErrors(double variance) {
        return Offset.offset(4 * Math.sqrt(variance / N));
    }
}
