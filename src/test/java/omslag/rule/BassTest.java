package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.AdoptionParameters;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yardstick of adoption against the numbers of Appendix A of the theory, to the digits given there. */
class BassTest {
    private static final Bass USUAL = new Bass(0.03, 0.38);

    @ParameterizedTest
    @CsvSource({"1, .035758", "5, .331199", "10, .812803", "15, .971610"})
    void the_closed_form_gives_the_table(double t, double share) {
        assertThat(USUAL.closed(0, t)).isCloseTo(share, Offset.offset(5e-7));
    }

    @Test
    void adoption_is_fastest_when_the_table_says() {
        double t = Math.log(0.38 / 0.03) / 0.41;
        double f = USUAL.closed(0, t);
        assertThat(t).isCloseTo(6.192619, Offset.offset(5e-7));
        assertThat(f).isCloseTo(0.460526, Offset.offset(5e-7));
        assertThat((0.03 + 0.38 * f) * (1 - f)).isCloseTo(0.110592, Offset.offset(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"1, .782643, .0714", "4, .806520, .0180", "12, .810787, .0060"})
    void euler_s_rule_errs_as_the_table_says(int perYear, double share, double most) {
        assertThat(USUAL.euler(0, 1.0 / perYear, 10 * perYear)).isCloseTo(share, Offset.offset(5e-7));
        double error = 0;
        for (int n = 0; n <= 20 * perYear; n++) {
            double t = (double) n / perYear;
            error = Math.max(error, Math.abs(USUAL.euler(0, 1.0 / perYear, n) - USUAL.closed(0, t)));
        }
        assertThat(error).isCloseTo(most, Offset.offset(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, .729837", "4, .793118"})
    void the_recursion_of_hazards_gives_the_table(int perYear, double share) {
        assertThat(USUAL.recursion(0, 1.0 / perYear, 10 * perYear)).isCloseTo(share, Offset.offset(5e-7));
    }

    @Test
    void the_recursion_comes_to_the_closed_form_at_order_1() {
        double before = USUAL.closed(0, 10) - USUAL.recursion(0, 1.0 / 64, 640);
        double after = USUAL.closed(0, 10) - USUAL.recursion(0, 1.0 / 128, 1_280);
        assertThat(before / after).isCloseTo(2, Offset.offset(0.02));
    }

    @Test
    void the_logistic_rise_from_a_tenth_to_nine_tenths_takes_15_years_and_longer_in_quarters() {
        Bass imitation = new Bass(0, 0.29);
        double from = 1e-4;
        double closed = 2 * Math.log(9) / 0.29;
        assertThat(closed).isCloseTo(15.15, Offset.offset(0.005));
        assertThat(imitation.passes(0.9, from, 1e-3) - imitation.passes(0.1, from, 1e-3))
                .isCloseTo(closed, Offset.offset(0.005));
        assertThat(imitation.passes(0.9, from, 0.25) - imitation.passes(0.1, from, 0.25))
                .isCloseTo(15.43, Offset.offset(0.005));
    }

    @ParameterizedTest
    @CsvSource({"0, .2903, .748", ".01, .2396, .708", ".02, .1897, .667", ".03, .1404, .628"})
    void municipal_front_offices_lie_on_the_ridge_of_the_table(double p, double q, double tenYearsOn) {
        double fitted = Bass.root(x -> new Bass(p, x).closed(0.14, 3) - 0.28);
        assertThat(fitted).isCloseTo(q, Offset.offset(5e-5));
        assertThat(new Bass(p, fitted).closed(0.14, 10)).isCloseTo(tenYearsOn, Offset.offset(5e-4));
    }

    @Test
    void the_declared_hazards_lie_on_that_ridge() {
        AdoptionParameters adoption = Plain.settings().parameters().adoption();
        Bass declared = new Bass(adoption.own(), adoption.mimetic() + adoption.normative());
        assertThat(declared.closed(0.14, 3)).isCloseTo(0.28, Offset.offset(5e-4));
    }

    @ParameterizedTest
    @CsvSource({"3, 2.4", "5, 3.8", "10, 3.9"})
    void contagion_makes_more_chance_than_independent_choices_do(int years, double times) {
        double f = USUAL.recursion(0, 0.25, 4 * years);
        double deviation = USUAL.deviation(0, 0.25, 4 * years, 342);
        assertThat(deviation * deviation * 342 / (f * (1 - f))).isCloseTo(times, Offset.offset(0.15));
    }
}
