package omslag.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void logarithms_weighed_by_the_logarithmic_mean_add_up_to_the_change(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double x = 0.1 + chance.nextDouble();
        double y = 0.1 + chance.nextDouble();
        double factor = Math.log(y / x);
        assertThat(Shares.apart(x, y)).isCloseTo(factor, within(1e-14));
        assertThat(Shares.mean(x, y, factor) * factor).isCloseTo(y - x, within(1e-15));
    }

    @Test
    void the_logarithmic_mean_of_like_numbers_is_their_mean() {
        assertThat(Shares.mean(2, 2, 0)).isEqualTo(2);
        double next = 2 * (1 + 1e-9);
        assertThat(Shares.mean(2, next, Math.log(next / 2))).isCloseTo(2, within(1e-8));
    }

    @Test
    void how_far_a_number_moved_is_known_near_and_far_and_from_nothing() {
        for (double after : new double[] {0.5, 0.9, 1, 1.0000001, 1.1, 1.13, 1.14, 2, 1e6}) {
            assertThat(Shares.apart(1, after)).as("%s", after).isCloseTo(Math.log(after), within(1e-14));
        }
        assertThat(Shares.apart(0, 0)).isZero();
        assertThat(Shares.apart(0, 1)).isCloseTo(100 * Math.log(10), within(1e-12));
        assertThat(Shares.apart(1, 0)).isCloseTo(-100 * Math.log(10), within(1e-12));
    }

    @Test
    void of_two_numbers_the_lesser_counts_as_long_as_it_is() {
        // One number rises from 1 to 9 while 3 stays: in logarithms it is the lesser for half of the way.
        assertThat(Shares.lesser(1, 9, 3, 3)).isCloseTo(0.5, within(1e-15));
        assertThat(Shares.lesser(9, 1, 3, 3)).isCloseTo(0.5, within(1e-15));
        assertThat(Shares.lesser(1, 2, 3, 3)).isEqualTo(1);
        assertThat(Shares.lesser(4, 5, 3, 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void changes_of_the_lesser_of_two_numbers_add_up(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double a = chance.nextDouble();
        double b = chance.nextDouble();
        double aNow = chance.nextDouble();
        double bNow = chance.nextDouble();
        double share = Shares.lesser(a, aNow, b, bNow);
        assertThat(share * Math.log(aNow / a) + (1 - share) * Math.log(bNow / b))
                .isCloseTo(Math.log(Math.min(aNow, bNow) / Math.min(a, b)), within(1e-13));
    }

    @Test
    void the_parts_of_a_product_of_three_add_up_and_alike_factors_get_alike_parts() {
        double first = Shares.ofThree(1, 2, 4, 2, 4);
        double sum = first + Shares.ofThree(2, 1, 2, 2, 4) + Shares.ofThree(2, 1, 2, 2, 4);
        assertThat(sum).isCloseTo(2 * 4 * 4 - 1 * 2 * 2, within(1e-14));
        assertThat(Shares.ofThree(1, 1, 2, 1, 2)).isCloseTo(7.0 / 3, within(1e-15));
        assertThat(Shares.ofThree(0, 1, 2, 3, 4)).isZero();
    }
}
