package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;

/** Turns of sign over trajectories on which it is known where the sign turns. */
class SignTurnsTest {
    private static final double[] NOISE = {-0.01, 0, 0.01};

    private static double[][] around(MorrisDesign design, ToDoubleFunction<double[]> mean) {
        double[][] outcomes = KnownFunctions.once(design, mean);
        return Arrays.stream(outcomes)
                .map(row -> Arrays.stream(NOISE).map(off -> row[0] + off).toArray())
                .toArray(double[][]::new);
    }

    /** On four levels a move goes from 0 to 2/3 or from 1/3 to 1, past a half in either. */
    @Test
    void what_crosses_zero_with_one_dimension_turns_in_each_move_of_it_and_in_none_of_the_others() {
        MorrisDesign design = MorrisDesign.of(12, 3, 4, new Draws(1));
        assertThat(SignTurns.of(design, around(design, x -> x[0] - 0.5)))
                .containsExactly(
                        new SignTurns(12, 12, 12, 0, 0),
                        new SignTurns(12, 12, 0, 0, 0),
                        new SignTurns(12, 12, 0, 0, 0));
        assertThat(SignTurns.of(design, around(design, x -> 0.5 - x[1])).get(1))
                .isEqualTo(new SignTurns(12, 12, 0, 12, 0));
    }

    @Test
    void a_turn_has_the_direction_in_which_the_dimension_rises_whatever_way_it_moved() {
        MorrisDesign design = MorrisDesign.of(200, 2, 4, new Draws(2));
        SignTurns turns = SignTurns.of(design, around(design, x -> (x[0] - 0.5) * (x[1] - 0.5)))
                .get(0);
        assertThat(turns.turned()).isEqualTo(200);
        assertThat(turns.up()).isBetween(70, 130);
    }

    @Test
    void what_cannot_be_told_on_one_side_is_doubt_and_no_turn_and_what_is_missing_is_no_move() {
        MorrisDesign design = MorrisDesign.of(1, 1, 4, new Draws(3));
        double[][] doubt = {{-0.3, -0.31, -0.29}, {0.3, -0.2, 0.1}};
        assertThat(SignTurns.of(design, doubt)).containsExactly(new SignTurns(1, 0, 0, 0, 1));
        double[][] missing = {{-0.3, -0.31, -0.29}, {Double.NaN, Double.NaN, Double.NaN}};
        assertThat(SignTurns.of(design, missing)).containsExactly(new SignTurns(0, 0, 0, 0, 0));
    }

    @Test
    void where_there_is_no_difference_one_move_in_eight_hundred_turns() {
        int moves = 40_000;
        MorrisDesign design = MorrisDesign.of(moves, 1, 4, new Draws(4));
        Draws draws = new Draws(5);
        double[][] noise = new double[design.size()][4];
        for (int p = 0; p < noise.length; p++) {
            for (int r = 0; r < 4; r++) {
                noise[p][r] = draws.normal(Strand.DESIGN, p, r);
            }
        }
        double share = (double) SignTurns.of(design, noise).get(0).turned() / moves;
        assertThat(share).isCloseTo(1 / 800.0, within(0.0006));
    }
}
