package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The model's mathematics: known values, and the same last bit everywhere. */
class NumbersTest {
    @Test
    void functions_give_their_known_values() {
        assertThat(Numbers.exp(0)).isEqualTo(1);
        assertThat(Numbers.exp(1)).isEqualTo(Math.E);
        assertThat(Numbers.log(Math.E)).isEqualTo(1);
        assertThat(Numbers.expm1(1e-20)).isEqualTo(1e-20);
        assertThat(Numbers.pow(2, 0.5)).isEqualTo(0x1.6a09e667f3bcdp0);
        assertThat(Numbers.sqrt(2)).isEqualTo(0x1.6a09e667f3bcdp0);
        assertThat(Numbers.cos(Math.PI)).isEqualTo(-1);
    }

    @Test
    void exponentials_and_powers_err_by_their_last_units_only() {
        Random chance = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            double x = (chance.nextDouble() - 0.5) * (i % 2 == 0 ? 1399 : 3);
            double exact = StrictMath.exp(x);
            assertThat(Math.abs(Numbers.exp(x) - exact)).isLessThanOrEqualTo(2 * Math.ulp(exact));
            double base = 3 * chance.nextDouble() + 1e-3;
            double power = 4 * (chance.nextDouble() - 0.5);
            double wanted = StrictMath.pow(base, power);
            assertThat(Numbers.pow(base, power)).isCloseTo(wanted, Offset.offset(1e-14 * wanted));
        }
    }

    @Test
    void exponentials_and_powers_at_the_ends_are_those_of_the_standard() {
        double[] ends = {0, -0.0, 1, -1, 699, -699, 701, -745, -746, 710, 1e300, -1e300, 1e-300};
        double[] strange = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
        for (double x :
                DoubleStream.concat(Arrays.stream(ends), Arrays.stream(strange)).toArray()) {
            double exact = StrictMath.exp(x);
            assertThat(Numbers.exp(x)).isCloseTo(exact, Offset.offset(2 * (exact < 1e308 ? Math.ulp(exact) : 0)));
            for (double y : new double[] {0, 1, -1, 2, 0.5, Double.NaN, 1e5}) {
                double power = StrictMath.pow(x, y);
                double room = Double.isFinite(power) ? 1e-13 * Math.abs(power) : 0;
                assertThat(Numbers.pow(x, y)).isCloseTo(power, Offset.offset(room));
            }
        }
    }

    @Test
    void the_exponential_never_falls_where_x_rises() {
        for (double x = -40; x < 40; x += 1e-3) {
            assertThat(Numbers.exp(x + 1e-3)).isGreaterThan(Numbers.exp(x));
        }
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
