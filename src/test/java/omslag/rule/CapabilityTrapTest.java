package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Step;
import omslag.world.Decisions;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The capability trap of Repenning and Sterman in the model's own rules: all money that upkeep leaves repays one pool of
 * debt, {@code dD/dt = g − x·(B − m0 − m1·D)}, with the numbers of Appendix A of the theory: x·(B − m0) = 18, x·m1 = .15,
 * g = 4.
 */
class CapabilityTrapTest {
    private static final double VALUE = 1_000;
    private static final double UPKEEP = 100;
    private static final double INCOME = UPKEEP + 18;
    private static final double TRAP = 280.0 / 3;

    private final Draws draws = new Draws(71);

    private static Settings settings() {
        double ratio = VALUE / INCOME;
        double debtStart = 0.1;
        return Plain.settings(
                // Upkeep and repair share the money with nothing else.
                "mechanisms.chains",
                false,
                "parameters.legacy.value-ratio",
                ratio,
                "parameters.legacy.maintenance",
                UPKEEP / VALUE,
                "parameters.legacy.debt-start",
                debtStart,
                "parameters.legacy.maintenance-share",
                UPKEEP / VALUE * ratio * (1 + 1.5 * debtStart),
                "parameters.legacy.debt-most",
                1e15,
                "parameters.legacy.debt-growth",
                4 / VALUE,
                "parameters.legacy.stewardship-share",
                1.0,
                "parameters.legacy.support",
                1e6);
    }

    /** The debt after this time, or the negative of the time when it was repaid. */
    private double debt(double start, double years, double end) {
        Settings settings = settings();
        World world = Plain.world(settings, 1);
        Organisation organisation = world.organisations().get(0);
        organisation.estate().install(0, VALUE, 0, start / VALUE, 1, 0);
        organisation.board().appoint(0, 1, 0);
        organisation.board().decide(new Decisions(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        organisation.finances().spend(Purse.CHANGE, Spending.OPERATIONS, 1e15);
        MoneyIsDivided divide = new MoneyIsDivided(settings);
        ProjectsProgress repay = new ProjectsProgress(settings);
        SystemsAge age = new SystemsAge(settings);
        for (int n = 0; n < end / years; n++) {
            Step step = new Step(Plain.START + n, years);
            organisation.finances().open(INCOME * years);
            divide.act(organisation, world, draws, step);
            repay.act(organisation, world, draws, step);
            if (organisation.estate().debt(0) < 1e-12) {
                return -(n + 1) * years;
            }
            age.act(organisation, world, draws, step);
            assertThat(organisation.finances().imbalance()).isCloseTo(0, Offset.offset(1e-9 * INCOME));
        }
        return organisation.estate().debt(0) * VALUE;
    }

    @ParameterizedTest
    @CsvSource({"0.25, 40, 100.601", "0.0078125, 1280, 100.796"})
    void beyond_the_trap_debt_grows_as_euler_s_rule_says(double years, int steps, double expected) {
        double euler = TRAP + (95 - TRAP) * Math.pow(1 + 0.15 * years, steps);
        assertThat(euler).isCloseTo(expected, Offset.offset(5e-4));
        assertThat(debt(95, years, 10)).isCloseTo(euler, Offset.offset(1e-8));
    }

    @Test
    void ever_shorter_steps_come_to_the_closed_form_at_order_1() {
        double exact = TRAP + (95 - TRAP) * Math.exp(1.5);
        assertThat(exact).isCloseTo(100.803, Offset.offset(5e-4));
        double before = exact - debt(95, 1.0 / 64, 10);
        double after = exact - debt(95, 1.0 / 128, 10);
        assertThat(before / after).isCloseTo(2, Offset.offset(0.02));
        assertThat(2 * debt(95, 1.0 / 128, 10) - debt(95, 1.0 / 64, 10)).isCloseTo(exact, Offset.offset(1e-4));
    }

    @Test
    void the_trap_lies_where_the_closed_form_says() {
        assertThat(TRAP).isCloseTo(93.333, Offset.offset(5e-4));
        assertThat(debt(TRAP, 0.25, 10)).isCloseTo(TRAP, Offset.offset(1e-9));
        assertThat(debt(TRAP + 0.01, 0.25, 10)).isGreaterThan(TRAP + 0.01);
        assertThat(debt(TRAP - 0.01, 0.25, 10)).isLessThan(TRAP - 0.01);
    }

    @Test
    void before_the_trap_debt_melts_away_within_ten_years() {
        assertThat(-debt(50, 0.25, 10)).isEqualTo(5.25);
        double exact = Math.log(TRAP / (TRAP - 50)) / 0.15;
        assertThat(exact).isCloseTo(5.115, Offset.offset(5e-4));
        assertThat(-debt(50, 1.0 / 256, 10)).isCloseTo(exact, Offset.offset(0.01));
    }
}
