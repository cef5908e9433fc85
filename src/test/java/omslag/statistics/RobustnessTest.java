package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies over environments, counted by hand. */
class RobustnessTest {
    private static final double BIT = 1e-12;

    /** Regrets: 1 3 3 0, 0 0 4 4 and 4 2 0 2. */
    private static final double[][] OUTCOMES = {{4, 2, 6, 9}, {5, 5, 5, 5}, {1, 3, 9, 7}};

    private static final Robustness.Standards STANDARDS = new Robustness.Standards(5, 0.3);

    @ParameterizedTest
    @CsvSource({
        "MEAN,            5.25, 5, 5,      1, 2.5, 2.5",
        "WORST,           2,    5, 1,      2, 1,   3",
        "OPTIMISM,        4.1,  5, 3.4,    2, 1,   3",
        "SATISFICING,     0.5,  1, 0.5,    2.5, 1, 2.5",
        "GREATEST_REGRET, 3,    4, 4,      1, 2.5, 2.5",
        "MEAN_REGRET,     1.75, 2, 2,      1, 2.5, 2.5",
        "P90_REGRET,      3,    4, 3.4,    1, 3,   2"
    })
    void values_and_ranks_are_those_counted_by_hand(
            Criterion criterion, double a, double b, double c, double rankA, double rankB, double rankC) {
        Robustness robustness = Robustness.of(OUTCOMES, STANDARDS);
        assertThat(robustness.values(criterion)).containsExactly(new double[] {a, b, c}, within(BIT));
        assertThat(robustness.ranks(criterion)).containsExactly(rankA, rankB, rankC);
    }

    @Test
    void criteria_agree_as_kendall_counts_it() {
        Robustness robustness = Robustness.of(OUTCOMES, STANDARDS);
        assertThat(robustness.agreement(Criterion.WORST, Criterion.OPTIMISM)).isEqualTo(1);
        // One pair for, one against, one tied.
        assertThat(robustness.agreement(Criterion.MEAN, Criterion.WORST)).isZero();
        assertThat(robustness.agreement(Criterion.SATISFICING, Criterion.WORST))
                .isCloseTo(2 / Math.sqrt(6), within(BIT));
        // Low regret goes with a high mean.
        assertThat(robustness.agreement(Criterion.MEAN, Criterion.MEAN_REGRET)).isCloseTo(1, within(BIT));
        assertThat(Robustness.of(new double[][] {{1}, {1}}, STANDARDS).agreement(Criterion.MEAN, Criterion.WORST))
                .isNaN();
    }

    @Test
    void environments_that_miss_an_outcome_are_dropped_and_counted() {
        double[][] outcomes = {{4, Double.NaN, 2, 6, 9}, {5, 3, 5, 5, 5}, {1, 1, 3, 9, 7}};
        Robustness robustness = Robustness.of(outcomes, STANDARDS);
        assertThat(robustness.dropped()).isEqualTo(1);
        assertThat(robustness.environments()).isEqualTo(4);
        assertThat(robustness.policies()).isEqualTo(3);
        assertThat(robustness.values(Criterion.MEAN)).containsExactly(5.25, 5, 5);
    }

    @Test
    void who_comes_first_is_as_steady_as_the_draws_of_environments_make_it() {
        // Of two environments drawn again: both the first with chance 1/4, one of each 1/2, both the second 1/4.
        double[][] outcomes = {{3, 0}, {0, 1}, {-1, -1}};
        List<Robustness.Steadiness> steadiness =
                Robustness.of(outcomes, STANDARDS).steadiness(4000, new Draws(1));
        assertFirst(steadiness, Criterion.MEAN, 0.75, 0.25);
        // With one of each both have worst 0, and share.
        assertFirst(steadiness, Criterion.WORST, 0.5, 0.5);
        assertFirst(steadiness, Criterion.GREATEST_REGRET, 0.75, 0.25);
        assertThat(steadiness)
                .allSatisfy(each -> assertThat(each.first().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
        assertThat(Robustness.of(outcomes, STANDARDS).steadiness(50, new Draws(1)))
                .isEqualTo(Robustness.of(outcomes, STANDARDS).steadiness(50, new Draws(1)))
                .isNotEqualTo(Robustness.of(outcomes, STANDARDS).steadiness(50, new Draws(2)));
    }

    private static void assertFirst(
            List<Robustness.Steadiness> steadiness, Criterion criterion, double first, double second) {
        List<Double> shares = steadiness.get(criterion.ordinal()).first();
        assertThat(steadiness.get(criterion.ordinal()).criterion()).isEqualTo(criterion);
        assertThat(shares.get(0)).isCloseTo(first, within(0.03));
        assertThat(shares.get(1)).isCloseTo(second, within(0.03));
        assertThat(shares.get(2)).isZero();
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThatThrownBy(() -> Robustness.of(new double[0][], STANDARDS)).hasMessageContaining("no policy");
        assertThatThrownBy(() -> Robustness.of(new double[][] {{1, 2}, {1}}, STANDARDS))
                .hasMessageContaining("2 and 1");
        assertThatThrownBy(() -> Robustness.of(new double[][] {{Double.NaN}}, STANDARDS))
                .hasMessageContaining("none of 1");
        assertThatThrownBy(() -> new Robustness.Standards(0, 1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> Robustness.of(OUTCOMES, STANDARDS).steadiness(0, new Draws(1)))
                .hasMessageContaining("not 0");
    }

    /** Newcombe 1998, Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_of_a_share_is_the_published_one(int count, int n, double low, double high) {
        Proportion proportion = Proportion.of(count, n);
        assertThat(proportion.share()).isEqualTo((double) count / n);
        assertThat(proportion.interval().low()).isCloseTo(low, within(5e-5));
        assertThat(proportion.interval().high()).isCloseTo(high, within(5e-5));
        Interval reverse = Proportion.of(n - count, n).interval();
        assertThat(reverse.low()).isCloseTo(1 - high, within(5e-5));
        assertThat(reverse.high()).isCloseTo(1 - low, within(5e-5));
    }

    @Test
    void of_no_trials_nothing_is_known_and_impossible_counts_are_refused() {
        assertThat(Proportion.of(0, 0).share()).isNaN();
        assertThat(Proportion.of(0, 0).interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(Proportion.of(0, 5).interval().low()).isZero();
        assertThat(Proportion.of(5, 5).interval().high()).isEqualTo(1);
        assertThatThrownBy(() -> Proportion.of(6, 5)).hasMessageContaining("not 6");
        assertThatThrownBy(() -> Proportion.of(-1, 5)).hasMessageContaining("not -1");
    }

    @Test
    void the_sign_map_tells_better_from_worse_and_from_what_cannot_be_told() {
        SignMap map = SignMap.of(List.of(
                new PairedDifference(30, 1, new Interval(0.5, 1.5), 0.9),
                new PairedDifference(30, -1, new Interval(-1.5, -0.5), 0.1),
                new PairedDifference(30, 0.3, new Interval(-0.1, 0.7), 0.6),
                PairedDifference.of(new double[] {2}),
                PairedDifference.of(new double[] {Double.NaN}),
                new PairedDifference(30, 2, new Interval(1, 3), 1)));
        assertThat(map.signs())
                .containsExactly(
                        SignMap.Sign.BETTER,
                        SignMap.Sign.WORSE,
                        SignMap.Sign.UNTOLD,
                        SignMap.Sign.UNTOLD,
                        SignMap.Sign.MISSING,
                        SignMap.Sign.BETTER);
        assertThat(map.better()).isEqualTo(Proportion.of(2, 5));
        assertThat(map.worse()).isEqualTo(Proportion.of(1, 5));
        assertThat(map.untold()).isEqualTo(Proportion.of(2, 5));
        assertThat(map.missing()).isEqualTo(1);
    }
}
