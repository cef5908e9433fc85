package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;

/** The variance of outcomes, divided over parameters and chance. */
class VarianceSharesTest {
    private static final double NAN = Double.NaN;

    /** Two-way layout by hand: mean squares 25 of points and 1 of what is left, so (25 - 1) / 2; variances 2 and 8. */
    @Test
    void two_points_in_two_replications_are_divided_as_by_hand() {
        VarianceShares shares = VarianceShares.of(new double[][] {{1, 3}, {5, 9}}, new Draws(1));
        assertThat(shares.parameters()).isCloseTo(12, within(1e-12));
        assertThat(shares.chance()).isCloseTo(5, within(1e-12));
        assertThat(shares.shareOfChance()).isCloseTo(5 / 17.0, within(1e-12));
        assertThat(shares.points()).isEqualTo(2);
    }

    @Test
    void parts_are_unbiased_for_chance_of_ones_own_and_for_common_chance_and_with_missing_runs() {
        for (int kind = 0; kind < 3; kind++) {
            double[] parameters = new double[400];
            double[] chance = new double[400];
            for (int seed = 0; seed < 400; seed++) {
                VarianceShares shares = VarianceShares.of(outcomes(new Draws(seed), kind), new Draws(seed));
                parameters[seed] = shares.parameters();
                chance[seed] = shares.chance();
            }
            Moments found = Moments.of(parameters);
            assertThat(found.mean()).as("kind %s", kind).isCloseTo(4, within(3.5 * found.sd() / 20));
            assertThat(found.sd() / 20).isLessThan(0.15);
            Moments noise = Moments.of(chance);
            assertThat(noise.mean()).as("kind %s", kind).isCloseTo(9, within(3.5 * noise.sd() / 20));
        }
    }

    /** Forty points with variance 4, three replications with noise of variance 9; of kind 2 some runs miss. */
    private static double[][] outcomes(Draws draws, int kind) {
        double[][] outcomes = new double[40][3];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 3; j++) {
                double noise = draws.normal(Strand.NEED, kind == 1 ? -1 : i, j);
                outcomes[i][j] = 2 * draws.normal(Strand.BID, i, 0) + 3 * noise;
                if (kind == 2 && draws.chance(0.2, Strand.FLAW, i, j)) {
                    outcomes[i][j] = NAN;
                }
            }
        }
        return outcomes;
    }

    @Test
    void a_point_that_misses_in_a_replication_of_common_chance_does_not_shift_the_others() {
        double[][] outcomes = new double[50][4];
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j < 4; j++) {
                outcomes[i][j] = i + 1000 * j;
            }
        }
        double whole = VarianceShares.of(outcomes, new Draws(1)).parameters();
        assertThat(whole).isCloseTo(50 * 51 / 12.0, within(1e-6));
        outcomes[49][2] = NAN;
        outcomes[48] = new double[] {48, 1048};
        assertThat(VarianceShares.of(outcomes, new Draws(1)).parameters()).isCloseTo(whole, within(1e-6));
    }

    @Test
    void points_with_too_few_runs_are_dropped_and_counted() {
        VarianceShares shares =
                VarianceShares.of(new double[][] {{1, 3}, {NAN, 4}, {5, 9}, {}, {7}, {NAN, NAN}}, new Draws(1));
        assertThat(shares.points()).isEqualTo(2);
        assertThat(shares.dropped()).isEqualTo(4);
        assertThat(shares.parameters()).isCloseTo(12, within(1e-12));
    }

    @Test
    void one_replication_tells_no_share_and_one_point_nothing() {
        VarianceShares once = VarianceShares.of(new double[][] {{1}, {2}, {6}}, new Draws(1));
        assertThat(once.parameters()).isCloseTo(7, within(1e-12));
        assertThat(once.chance()).isNaN();
        assertThat(once.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(VarianceShares.of(new double[][] {{1, 2}}, new Draws(1)).parameters())
                .isNaN();
        assertThat(VarianceShares.of(new double[0][], new Draws(1)).points()).isZero();
    }

    @Test
    void noise_alone_has_all_of_the_variance() {
        double[][] outcomes = new double[300][5];
        for (int i = 0; i < 300; i++) {
            for (int j = 0; j < 5; j++) {
                outcomes[i][j] = new Draws(4).normal(Strand.NEED, i, j);
            }
        }
        VarianceShares shares = VarianceShares.of(outcomes, new Draws(5));
        assertThat(shares.shareOfChance()).isBetween(0.93, 1.0);
        assertThat(shares.interval().high()).isEqualTo(1);
    }
}
