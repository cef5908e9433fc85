package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps: their quarter, and how rates per year become shares per step. */
class StepTest {
    @Test
    void a_step_is_a_quarter_of_a_year_by_default_and_knows_its_quarter() {
        Step step = Step.of(new Quarter(2031, 3));
        assertThat(step.years()).isEqualTo(0.25);
        assertThat(step.index()).isEqualTo(2031 * 4 + 2);
        assertThat(step.quarter()).isEqualTo(new Quarter(2031, 3));
    }

    @Test
    void only_the_fourth_quarter_closes_the_year() {
        for (int number = 1; number <= 4; number++) {
            assertThat(Step.of(new Quarter(2031, number)).endsYear()).isEqualTo(number == 4);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.01, 0.2, 1, 7, 100})
    void relaxation_closes_1_less_exp_of_minus_rate_times_years_of_the_gap(double rate) {
        for (double years : new double[] {0.25, 1, 1 / 12.0}) {
            assertThat(new Step(8_080, years).relaxation(rate))
                    .isCloseTo(1 - StrictMath.exp(-rate * years), Offset.offset(2e-16));
        }
    }

    @Test
    void relaxation_keeps_its_digits_at_tiny_rates() {
        assertThat(new Step(0, 0.25).relaxation(4e-15)).isCloseTo(1e-15, Offset.offset(1e-29));
    }

    @Test
    void four_quarters_close_as_much_of_a_gap_as_one_year() {
        double gap = 1;
        for (int q = 0; q < 4; q++) {
            gap -= gap * new Step(q, Step.QUARTER).relaxation(0.7);
        }
        assertThat(gap).isCloseTo(1 - new Step(0, 1).relaxation(0.7), Offset.offset(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void the_parts_of_a_quarter_are_numbered_on_and_only_its_last_closes_it(int parts) {
        Step first = Step.opening(new Quarter(2031, 4), parts);
        assertThat(first.index()).isEqualTo(new Quarter(2031, 4).index() * parts);
        for (int n = 0; n < 2 * parts; n++) {
            Step step = first.plus(n);
            assertThat(step.quarter()).isEqualTo(n < parts ? new Quarter(2031, 4) : new Quarter(2032, 1));
            assertThat(step.quarterIndex()).isEqualTo(step.quarter().index());
            assertThat(step.part()).isEqualTo(n % parts);
            assertThat(step.opensQuarter()).isEqualTo(n % parts == 0);
            assertThat(step.closesQuarter()).isEqualTo(n % parts == parts - 1);
            assertThat(step.endsYear()).isEqualTo(n == parts - 1);
            assertThat(step.opensYear()).isEqualTo(n == parts);
            assertThat(step.years() * 4 * parts).isCloseTo(1, Offset.offset(1e-15));
            assertThat(step.quarters() * parts).isCloseTo(1, Offset.offset(1e-15));
        }
    }

    @Test
    void a_step_that_is_its_quarter_is_the_default_step() {
        assertThat(Step.opening(new Quarter(2020, 1), 1)).isEqualTo(Step.of(new Quarter(2020, 1)));
    }
}
