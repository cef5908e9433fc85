package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;

/** Bootstrap intervals and the rule that chooses them. */
class BootstrapTest {
    private static final double NAN = Double.NaN;

    /** The survival of treated mice, Efron and Tibshirani 1993, table 2.1. */
    private static final double[] MICE = {94, 197, 16, 38, 99, 141, 23};

    /** The ends that scipy.stats.bootstrap 1.17 gives with two million samples, against the mean over many draws here. */
    @Test
    void the_intervals_of_the_mice_are_those_of_other_programs() {
        double[] ends = new double[4];
        for (int seed = 0; seed < 200; seed++) {
            Interval percentile = Bootstrap.percentile(MICE, new Draws(seed));
            Interval bca = Bootstrap.bca(MICE, new Draws(seed));
            ends[0] += percentile.low() / 200;
            ends[1] += percentile.high() / 200;
            ends[2] += bca.low() / 200;
            ends[3] += bca.high() / 200;
        }
        double[] expected = {43.571, 134.429, 46.286, 138.286};
        for (int i = 0; i < 4; i++) {
            assertThat(ends[i]).as("end %s", i).isCloseTo(expected[i], within(0.3));
        }
    }

    @Test
    void bca_of_symmetric_values_is_the_percentile_interval() {
        double[] values = new double[41];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        Interval percentile = Bootstrap.percentile(values, new Draws(2));
        Interval bca = Bootstrap.bca(values, new Draws(2));
        assertThat(bca.low()).isCloseTo(percentile.low(), within(0.3));
        assertThat(bca.high()).isCloseTo(percentile.high(), within(0.3));
    }

    @Test
    void intervals_follow_their_values_when_these_are_shifted_scaled_or_turned_round() {
        double[] turned = Arrays.stream(MICE).map(x -> 7 - 2 * x).toArray();
        for (int way = 0; way < 3; way++) {
            Interval interval = interval(way, MICE);
            Interval other = interval(way, turned);
            assertThat(other.low()).isCloseTo(7 - 2 * interval.high(), within(1.0));
            assertThat(other.high()).isCloseTo(7 - 2 * interval.low(), within(1.0));
        }
    }

    /** A mean that is moved until zero lies on an end of the interval has a probability of one in twenty. */
    @Test
    void the_probability_is_five_percent_where_zero_lies_on_an_end_of_the_interval() {
        Draws draws = new Draws(4);
        Interval interval = Bootstrap.studentised(MICE, draws);
        for (double end : new double[] {interval.low(), interval.high()}) {
            double[] moved = Arrays.stream(MICE).map(x -> x - end).toArray();
            assertThat(Bootstrap.pValue(moved, draws)).isCloseTo(0.05, within(0.006));
        }
        double[] far = Arrays.stream(MICE).map(x -> x + 10_000).toArray();
        assertThat(Bootstrap.pValue(far, draws)).isEqualTo(1.0 / Bootstrap.SAMPLES);
        assertThat(Bootstrap.pValue(new double[] {1, 1, 1}, draws)).isNaN();
    }

    private static Interval interval(int way, double[] values) {
        Draws draws = new Draws(3);
        return way == 0
                ? Bootstrap.percentile(values, draws)
                : way == 1 ? Bootstrap.bca(values, draws) : Bootstrap.studentised(values, draws);
    }

    @Test
    void the_same_draws_give_the_same_interval_and_others_nearly() {
        for (int way = 0; way < 3; way++) {
            assertThat(interval(way, MICE)).isEqualTo(interval(way, MICE));
        }
        Interval one = Bootstrap.bca(MICE, new Draws(4));
        Interval other = Bootstrap.bca(MICE, new Draws(5));
        assertThat(one).isNotEqualTo(other);
        assertThat(one.low()).isCloseTo(other.low(), within(6.0));
    }

    @Test
    void what_misses_does_not_count_and_too_little_is_unknown() {
        for (int way = 0; way < 3; way++) {
            assertThat(interval(way, new double[] {1, NAN, 2, 6, NAN}))
                    .isEqualTo(interval(way, new double[] {1, 2, 6}));
            assertThat(interval(way, new double[] {1, NAN})).isEqualTo(Interval.UNKNOWN);
            assertThat(interval(way, new double[0])).isEqualTo(Interval.UNKNOWN);
            assertThat(interval(way, new double[] {0.1, 0.1, 0.1})).isEqualTo(new Interval(0.1, 0.1));
        }
    }

    @Test
    void few_values_that_are_mostly_equal_have_no_bootstrap_t_and_keep_t() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        assertThat(Bootstrap.studentised(values, new Draws(1))).isEqualTo(Interval.UNKNOWN);
        MeanInterval chosen = MeanInterval.of(values, new Draws(1));
        assertThat(chosen.method()).isEqualTo(MeanInterval.Method.T);
        assertThat(chosen.interval()).isEqualTo(Summary.of(values).interval());
    }

    /** 180/5 over 10 to the power 3/2, times the root of 5 · 4 over 3; the SKEW of spreadsheets. */
    @Test
    void skewness_is_that_of_spreadsheets() {
        assertThat(Skewness.of(new double[] {1, 2, NAN, 3, 4, 10})).isCloseTo(1.6970562748, within(1e-9));
        assertThat(Skewness.of(new double[] {-1, -2, -3, -4, -10})).isCloseTo(-1.6970562748, within(1e-9));
        assertThat(Skewness.of(new double[] {0.1, 0.1, 0.1})).isZero();
        assertThat(Skewness.of(new double[] {1, 2})).isNaN();
    }

    @Test
    void the_rule_flags_skewed_values_and_few_normal_ones() {
        int[] flagged = new int[3];
        for (int seed = 0; seed < 1000; seed++) {
            double[][] values = {new double[8], new double[20], new double[20]};
            for (int i = 0; i < 8; i++) {
                values[0][i] = new Draws(seed).normal(Strand.NEED, i, 0);
            }
            for (int i = 0; i < 20; i++) {
                values[1][i] = new Draws(seed).exponential(Strand.NEED, i, 0);
                values[2][i] = -values[1][i];
            }
            for (int i = 0; i < 3; i++) {
                flagged[i] += Skewness.harmsT(values[i]) ? 1 : 0;
            }
        }
        assertThat(flagged[0]).isBetween(20, 90);
        assertThat(flagged[1]).isBetween(650, 820).isEqualTo(flagged[2]);
    }

    @Test
    void many_values_bear_some_skewness() {
        double[] values = new double[2000];
        for (int i = 0; i < values.length; i++) {
            values[i] = new Draws(6).exponential(Strand.NEED, i, 0);
        }
        assertThat(Skewness.of(values)).isBetween(1.6, 2.4);
        assertThat(MeanInterval.of(values, new Draws(1)).method()).isEqualTo(MeanInterval.Method.T);
        assertThat(MeanInterval.of(Arrays.copyOf(values, 30), new Draws(1)).method())
                .isEqualTo(MeanInterval.Method.BOOTSTRAP_T);
        assertThat(Skewness.harmsT(new double[] {1, 9})).isFalse();
    }
}
