package omslag.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Beta quantile: against another library, and that it keeps the mean and the spread it was asked for. */
class BetaTest {
    private static final double[] PS = {0.001, 0.05, 0.3, 0.5, 0.8, 0.99, 0.9999};

    @ParameterizedTest
    @CsvSource({
        "0.29, 0.15",
        "0.5, 0.288",
        "0.5, 0.05",
        "0.1, 0.1",
        "0.9, 0.2",
        "0.02, 0.05",
        "0.7, 0.01",
        "0.6, 0.4",
        "0.98, 0.1",
        "0.4, 0.001",
        "0.4, 0.0001"
    })
    void the_quantile_is_that_of_another_library_to_1e_9(double mean, double spread) {
        double size = mean * (1 - mean) / (spread * spread) - 1;
        BetaDistribution law = new BetaDistribution(null, mean * size, (1 - mean) * size, 1e-13);
        for (double p : PS) {
            assertThat(Quantiles.beta(p, mean, spread))
                    .isCloseTo(law.inverseCumulativeProbability(p), Offset.offset(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.29, 0.15", "0.5, 0.3", "0.8, 0.05", "0.1, 0.1", "0.6, 0.001"})
    void draws_over_all_probabilities_have_the_mean_and_the_spread_asked_for(double mean, double spread) {
        int n = 1_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = Quantiles.beta((i + 0.5) / n, mean, spread);
            sum += x;
            squares += (x - mean) * (x - mean);
        }
        assertThat(sum / n).isCloseTo(mean, Offset.offset(0.002 * spread));
        assertThat(Math.sqrt(squares / n)).isCloseTo(spread, Offset.offset(0.005 * spread));
    }

    /** Further out, a fixed spread stretches the tail: at mean .85 the lowest boards stand lower than at .6. */
    @Test
    void a_larger_mean_near_the_middle_moves_every_board_up() {
        for (double p : PS) {
            double last = 0;
            for (double mean = 0.35; mean < 0.65; mean += 0.02) {
                double x = Quantiles.beta(p, mean, 0.15);
                assertThat(x).isGreaterThan(last);
                last = x;
            }
        }
    }

    @Test
    void the_mirror_image_of_the_mean_gives_the_mirror_image_of_the_quantile() {
        for (double p : PS) {
            assertThat(Quantiles.beta(p, 0.3, 0.2))
                    .isCloseTo(1 - Quantiles.beta(1 - p, 0.7, 0.2), Offset.offset(1e-12));
        }
    }

    @Test
    void without_spread_or_without_room_for_it_the_quantile_is_the_mean() {
        assertThat(Quantiles.beta(0.9, 0.29, 0)).isEqualTo(0.29);
        assertThat(Quantiles.beta(0.9, 0, 0.15)).isEqualTo(0);
        assertThat(Quantiles.beta(0.1, 1, 0.15)).isEqualTo(1);
    }

    @Test
    void a_spread_no_beta_can_have_is_cut_and_boards_stand_at_the_ends() {
        assertThat(Quantiles.beta(0.3, 0.5, 0.5)).isLessThan(0.001);
        assertThat(Quantiles.beta(0.7, 0.5, 0.9)).isGreaterThan(0.999);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1})
    void a_mean_outside_0_to_1_is_refused(double mean) {
        assertThatThrownBy(() -> Quantiles.beta(0.5, mean, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(mean));
    }

    @Test
    void a_quantile_on_a_grid_is_the_quantile_rounded_to_it() {
        double grid = 1L << 30;
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3000; i++) {
            double p = i % 100 == 0 ? 1e-9 : i % 100 == 1 ? 1 - 1e-9 : random.nextDouble();
            double mean = random.nextDouble();
            double spread = random.nextBoolean() ? 0.15 : 0.5 * Math.pow(random.nextDouble(), 6);
            assertThat(Quantiles.beta(p, mean, spread, grid))
                    .as("p %s, mean %s, spread %s", p, mean, spread)
                    .isEqualTo(Math.rint(Quantiles.beta(p, mean, spread) * grid) / grid);
        }
        assertThat(Quantiles.beta(0.9, 0.29, 0, grid)).isEqualTo(Math.rint(0.29 * grid) / grid);
    }
}
