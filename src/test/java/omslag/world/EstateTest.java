package omslag.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems: what money does to their debt and what additions do to their age. */
class EstateTest {
    private static Estate of(double value, double age, double debt) {
        Estate estate = new Estate(2);
        estate.install(0, value, age, debt, 1, 0);
        estate.install(1, 300, 2, 0.1, 1, 0);
        return estate;
    }

    @ParameterizedTest
    @CsvSource({"0, 50, 0", "20, 30, 0", "50, 0, 0", "80, 0, 30"})
    void each_euro_repays_a_euro_of_debt_and_what_is_left_comes_back(double money, double debt, double back) {
        Estate estate = of(100, 10, 0.5);
        assertThat(estate.repay(0, money)).isCloseTo(back, Offset.offset(1e-12));
        assertThat(estate.debt(0) * 100).isCloseTo(debt, Offset.offset(1e-12));
        assertThat(estate.debt(0)).isNotNegative();
        assertThat(estate.debt(1)).isEqualTo(0.1);
    }

    @Test
    void what_is_added_is_new_so_debt_in_money_stays_and_age_is_diluted() {
        Estate estate = of(100, 10, 0.5);
        estate.extend(0, 25, 0.5);
        assertThat(estate.value(0)).isEqualTo(125);
        assertThat(estate.debt(0) * 125).isCloseTo(50, Offset.offset(1e-12));
        assertThat(estate.age(0)).isCloseTo(8, Offset.offset(1e-12));
        assertThat(estate.coupling(0)).isCloseTo(1 + 0.5 * 25 / 125, Offset.offset(1e-12));
    }

    @Test
    void what_is_added_is_core_only_while_the_system_is_being_built() {
        Estate built = of(100, 10, 0);
        built.extend(0, 300, 0);
        assertThat(built.core(0)).isEqualTo(10);
        Estate growing = of(100, 10, 0);
        growing.expect(0, 350);
        growing.extend(0, 300, 0);
        assertThat(growing.core(0)).isEqualTo(2.5);
        growing.extend(0, 100, 0);
        assertThat(growing.core(0)).isEqualTo(2.5);
    }

    @Test
    void means_are_weighted_by_value() {
        Estate estate = of(100, 10, 0.5);
        assertThat(estate.meanAge()).isCloseTo(4, Offset.offset(1e-12));
        assertThat(estate.meanDebt()).isCloseTo(0.2, Offset.offset(1e-12));
        assertThat(estate.shareOlder(5)).isCloseTo(0.25, Offset.offset(1e-12));
    }

    @Test
    void a_new_system_has_neither_age_nor_debt_and_a_year_of_teething_troubles() {
        Estate estate = of(100, 10, 0.5);
        estate.end(0, true);
        assertThat(estate.age(0)).isZero();
        assertThat(estate.debt(0)).isZero();
        for (int n = 0; n < 4; n++) {
            assertThat(estate.goLive(0)).isPositive();
            estate.grow(0, 0.25, 0, 1);
        }
        assertThat(estate.goLive(0)).isZero();
    }

    @Test
    void debt_never_passes_the_most_a_system_can_have() {
        Estate estate = of(100, 10, 0.5);
        estate.grow(0, 0.25, 7, 1.5);
        assertThat(estate.debt(0)).isEqualTo(1.5);
    }
}
