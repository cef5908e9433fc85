package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapley values against games of which they are known. */
class ShapleyTest {
    private static final double BIT = 1e-12;

    @Test
    void what_players_add_by_themselves_they_get() {
        double[] alone = {3, -1.5, 0, 0.25};
        assertClose(values(Shapley.exact(4), coalition -> 7 + sum(alone, coalition)), alone);
    }

    @Test
    void in_a_vote_by_majority_each_of_three_gets_a_third() {
        assertClose(values(Shapley.exact(3), c -> Long.bitCount(c) >= 2 ? 1 : 0), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void who_has_the_only_right_glove_gets_two_thirds_of_the_pair() {
        assertClose(values(Shapley.exact(3), c -> (c & 1) != 0 && (c & 6) != 0 ? 1 : 0), 2 / 3.0, 1 / 6.0, 1 / 6.0);
    }

    @Test
    void airports_share_a_runway_by_who_needs_each_stretch_of_it() {
        // Littlechild and Owen 1973: costs 1, 2, 4 and 7; each stretch is shared by all who need it.
        double[] cost = {1, 2, 4, 7};
        assertClose(
                values(Shapley.exact(4), c -> largest(cost, c)),
                1 / 4.0,
                1 / 4.0 + 1 / 3.0,
                1 / 4.0 + 1 / 3.0 + 2 / 2.0,
                1 / 4.0 + 1 / 3.0 + 2 / 2.0 + 3);
    }

    @Test
    void twins_get_the_same_and_a_dummy_nothing() {
        // Players 0 and 2 count alike, 1 alone by itself, 3 for nothing.
        Shapley.Worth worth = c -> {
            int twins = Long.bitCount(c & 5);
            return twins * twins + ((c & 2) != 0 ? 0.1 + twins * 0.7 : 0);
        };
        List<Double> values = values(Shapley.exact(4), worth);
        assertThat(values.get(0)).isCloseTo(values.get(2), within(BIT));
        assertThat(values.get(3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void exact_values_add_up_to_what_all_are_worth_more_than_nobody(int players) {
        Draws draws = new Draws(players);
        Shapley.Worth worth = c -> draws.normal(Strand.NEED, c, 0);
        Shapley exact = Shapley.exact(players);
        assertThat(exact.coalitions()).hasSize(1 << players);
        assertThat(total(exact, worth)).isCloseTo(worth.of(exact.all()) - worth.of(0), within(BIT));
        assertThat(exact.divide(worth))
                .allSatisfy(share -> assertThat(share.error()).isZero());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 15, 62})
    void sampled_values_add_up_too_and_ask_no_more_than_they_need(int players) {
        Shapley sampled = Shapley.sampled(players, 4, 3, new Draws(9));
        Shapley.Worth worth = c -> new Draws(1).normal(Strand.NEED, c, 0);
        assertThat(total(sampled, worth)).isCloseTo(worth.of(sampled.all()) - worth.of(0), within(BIT));
        assertThat(sampled.coalitions())
                .contains(0L, sampled.all())
                .hasSizeLessThanOrEqualTo(2 + 6 * (players - 1))
                .isSorted();
    }

    @Test
    void one_order_and_its_reverse_are_exact_where_players_work_together_by_twos() {
        double[] alone = {1, 2, 3, 4, 5, 6, 7, 8};
        // Each pair is worth the product of its two: half of it goes to each.
        Shapley.Worth worth = c -> {
            double sum = sum(alone, c);
            return sum + sum * sum / 2 - squares(alone, c) / 2;
        };
        double all = sum(alone, 255);
        assertThat(Shapley.sampled(8, 0, 1, new Draws(3)).divide(worth)).satisfies(shares -> {
            for (int i = 0; i < alone.length; i++) {
                assertThat(shares.get(i).value()).isCloseTo(alone[i] + alone[i] * (all - alone[i]) / 2, within(1e-9));
                assertThat(shares.get(i).error()).isNaN();
            }
        });
    }

    @Test
    void sampled_values_lie_within_their_stated_error_as_often_as_they_should() {
        // Six players of whom exact values are known, in a game of threes and fours.
        Shapley.Worth worth = c -> largest(new double[] {1, 2, 4, 7, 11, 16}, c) * Long.bitCount(c);
        List<Double> exact = values(Shapley.exact(6), worth);
        int pairs = 12;
        int within = 0;
        int of = 0;
        double squares = 0;
        for (int seed = 0; seed < 400; seed++) {
            List<Shapley.Share> shares =
                    Shapley.sampled(6, 0, pairs, new Draws(seed)).divide(worth);
            for (int player = 0; player < 6; player++) {
                double off = (shares.get(player).value() - exact.get(player))
                        / shares.get(player).error();
                within += Math.abs(off) <= StudentT.critical(pairs - 1) ? 1 : 0;
                squares += off * off;
                of++;
            }
        }
        assertThat((double) within / of).isBetween(0.92, 0.97);
        // The square of Student's t has mean df / (df - 2).
        assertThat(squares / of).isBetween(0.9, 1.6);
    }

    @Test
    void orders_are_equally_likely_and_their_own_in_each_pair() {
        int[] ends = new int[16];
        for (int pair = 0; pair < 6000; pair++) {
            // Who comes first makes the difference: the first gets half, and so does the first of the reverse.
            List<Double> values = values(Shapley.sampled(4, pair, 1, new Draws(5)), c -> c == 0 ? 0 : 1);
            int set = 0;
            for (int player = 0; player < 4; player++) {
                set |= values.get(player) > 0 ? 1 << player : 0;
            }
            ends[set]++;
        }
        for (int set = 0; set < 16; set++) {
            // Six sets of two, each expected a thousand times.
            assertThat(ends[set])
                    .isBetween(Integer.bitCount(set) == 2 ? 880 : 0, Integer.bitCount(set) == 2 ? 1120 : 0);
        }
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatThrownBy(() -> Shapley.exact(7)).hasMessageContaining("not 7");
        assertThatThrownBy(() -> Shapley.exact(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> Shapley.sampled(63, 0, 1, new Draws(1))).hasMessageContaining("63 players");
        assertThatThrownBy(() -> Shapley.sampled(7, 0, 0, new Draws(1))).hasMessageContaining("0 pairs");
    }

    private static List<Double> values(Shapley shapley, Shapley.Worth worth) {
        return shapley.divide(worth).stream().map(Shapley.Share::value).toList();
    }

    private static double total(Shapley shapley, Shapley.Worth worth) {
        return values(shapley, worth).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void assertClose(List<Double> values, double... expected) {
        assertThat(values).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values.get(i)).isCloseTo(expected[i], within(BIT));
        }
    }

    private static double sum(double[] alone, long coalition) {
        double sum = 0;
        for (int i = 0; i < alone.length; i++) {
            sum += (coalition >> i & 1) * alone[i];
        }
        return sum;
    }

    private static double squares(double[] alone, long coalition) {
        double sum = 0;
        for (int i = 0; i < alone.length; i++) {
            sum += (coalition >> i & 1) * alone[i] * alone[i];
        }
        return sum;
    }

    private static double largest(double[] cost, long coalition) {
        double largest = 0;
        for (int i = 0; i < cost.length; i++) {
            largest = (coalition >> i & 1) == 1 ? Math.max(largest, cost[i]) : largest;
        }
        return largest;
    }
}
