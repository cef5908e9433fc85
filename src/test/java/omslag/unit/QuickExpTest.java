package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The exponential for passes over citizens, against the exact one. */
class QuickExpTest {
    @Test
    void it_is_right_to_twelve_digits() {
        for (double x = -699; x < 699; x += 0.3137) {
            double exact = StrictMath.exp(x);
            assertThat(Numbers.quickExp(x)).as("%s", x).isEqualTo(exact, within(1e-12 * exact));
        }
        assertThat(Numbers.quickExp(0)).isEqualTo(1);
    }

    @Test
    void beyond_its_range_it_stays_finite_and_positive() {
        assertThat(Numbers.quickExp(1e6)).isEqualTo(Numbers.quickExp(700)).isFinite();
        assertThat(Numbers.quickExp(Double.NEGATIVE_INFINITY)).isEqualTo(Numbers.quickExp(-700)).isPositive();
    }
}
