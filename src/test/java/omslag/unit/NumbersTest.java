package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The model's mathematics: known values, and the same last bit everywhere. */
class NumbersTest {
    @Test
    void functions_give_their_known_values() {
        assertThat(Numbers.exp(0)).isEqualTo(1);
        // One unit above Math.E in the last place, and so everywhere.
        assertThat(Numbers.exp(1)).isEqualTo(Math.nextUp(Math.E));
        assertThat(Numbers.log(Math.E)).isEqualTo(1);
        assertThat(Numbers.expm1(1e-20)).isEqualTo(1e-20);
        assertThat(Numbers.pow(2, 0.5)).isEqualTo(0x1.6a09e667f3bcdp0);
        assertThat(Numbers.sqrt(2)).isEqualTo(0x1.6a09e667f3bcdp0);
        assertThat(Numbers.cos(Math.PI)).isEqualTo(-1);
    }

    /** These last bits are the promise that tables are the same bytes on every JDK and processor. */
    @Test
    void functions_keep_their_last_bit() {
        double sum = 0;
        for (int i = 1; i <= 10_000; i++) {
            double x = i * 1e-3;
            sum = 0.5 * sum
                    + Numbers.exp(-x)
                    + Numbers.expm1(-x)
                    + Numbers.log(x)
                    + Numbers.pow(x, 0.3)
                    + Numbers.cos(x);
        }
        assertThat(sum).isEqualTo(4.916328258388684);
    }

    @Test
    void powers_have_the_bits_of_the_library_that_defines_them() {
        double[] exponents = {-4, -0.25, 0.35, 2.7, 0.5, 1, 2, -1, -2, 0, 1e-11, 999, 1001, Double.NaN};
        double[] bases = {0, 1, Math.nextUp(1), Math.nextDown(1), -2, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN};
        for (double exponent : exponents) {
            for (double base : bases) {
                same(base, exponent);
            }
            // From the least numbers to the greatest, by steps that meet all kinds of fractions.
            for (double base = 1e-300; base < 1e300; base *= 1.0137) {
                same(base, exponent);
            }
        }
        for (int i = -5000; i <= 5000; i++) {
            same(1.7, i * 0.031);
        }
    }

    private static void same(double base, double exponent) {
        assertThat(Double.doubleToLongBits(Numbers.pow(base, exponent)))
                .as("%s to the power %s", base, exponent)
                .isEqualTo(Double.doubleToLongBits(StrictMath.pow(base, exponent)));
    }

    @Test
    void the_logistic_function_rises_from_0_over_a_half_to_1() {
        assertThat(Numbers.logistic(0)).isEqualTo(0.5);
        assertThat(Numbers.logistic(-800)).isZero();
        assertThat(Numbers.logistic(800)).isEqualTo(1);
        for (double x = -30; x < 30; x += 0.5) {
            assertThat(Numbers.logistic(x) + Numbers.logistic(-x)).isCloseTo(1, Offset.offset(1e-15));
            assertThat(Numbers.logistic(x + 0.5)).isGreaterThan(Numbers.logistic(x));
        }
    }

    @Test
    void clipping_keeps_what_is_within_and_moves_what_is_not_to_the_nearest_end() {
        assertThat(Numbers.clip(0.3, 0, 1)).isEqualTo(0.3);
        assertThat(Numbers.clip(-0.3, 0, 1)).isZero();
        assertThat(Numbers.clip(1.3, 0, 1)).isEqualTo(1);
        assertThat(Numbers.clip(Double.NaN, 0, 1)).isNaN();
    }
}
