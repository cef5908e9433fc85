package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The yearly ICT budget, and how a quarter of it is divided, against exact special cases. */
class BudgetTest {
    private static final Draws CHANCE = new Draws(3);

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, 0, 0.02})
    void a_budget_that_does_not_answer_requests_grows_at_the_rate_of_the_environment(double growth) {
        Settings settings = HandMade.settings("environment.budget-growth", growth, "parameters.budget.response", 0.0);
        Finances finances = afterYears(settings, 10, 400, 1);
        assertThat(finances.budget()).isEqualTo(HandMade.BUDGET * Math.pow(1 + growth, 10), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1e9, 0.05", "-1e9, -0.05", "20, 0.02", "-20, -0.02"})
    void a_request_is_granted_up_to_a_limit_on_either_side(double asked, double change) {
        Settings settings = HandMade.settings("parameters.budget.response", 1.0, "parameters.budget.friction", 0.0);
        assertThat(afterYears(settings, 1, asked, 1).budget()).isEqualTo(HandMade.BUDGET * (1 + change), within(1e-9));
    }

    @Test
    void each_veto_takes_its_part_of_what_is_granted() {
        Settings settings = HandMade.settings("parameters.budget.response", 1.0);
        double friction = settings.parameters().budget().friction();
        assertThat(afterYears(settings, 1, 20, 3).budget())
                .isEqualTo(HandMade.BUDGET * (1 + 0.02 * (1 - 3 * friction)), within(1e-9));
    }

    @Test
    void a_budget_is_set_in_january_and_not_in_the_quarter_in_which_the_run_begins() {
        Settings settings = HandMade.settings("environment.budget-growth", 0.02);
        Organisation body = quiet(3);
        World world = HandMade.world(List.of(body));
        BudgetsAreSet rule = new BudgetsAreSet(settings);
        for (int q = 0; q < 9; q++) {
            rule.act(body, world, CHANCE, HandMade.quarter(q));
            int januaries = q / 4;
            assertThat(body.finances().budget()).isEqualTo(HandMade.BUDGET * Math.pow(1.02, januaries), within(1e-9));
        }
    }

    @Test
    void the_money_of_a_quarter_is_spent_or_kept_and_upkeep_comes_first() {
        Settings settings = HandMade.settings();
        Organisation body = quiet(3);
        body.board().appoint(0.5, 0.5, 0.3);
        World world = HandMade.world(List.of(body));
        Finances finances = body.finances();
        for (int q = 0; q < 8; q++) {
            finances.open(finances.budget() / 4);
            new MoneyIsDivided(settings).act(body, world, CHANCE, HandMade.quarter(q));
            assertThat(finances.imbalance()).isEqualTo(0, within(1e-9 * finances.budget()));
            assertThat(finances.spent(Spending.MAINTENANCE)).isEqualTo(0.12 * HandMade.VALUE / 4, within(1e-9));
            assertThat(finances.in(Purse.FREE)).isEqualTo(0, within(1e-9));
        }
    }

    @Test
    void upkeep_that_cannot_be_paid_is_noted_and_leaves_nothing_to_divide() {
        Settings settings = HandMade.settings();
        Organisation body = quiet(3);
        World world = HandMade.world(List.of(body));
        body.estate().install(0, 10 * HandMade.VALUE, 0, 0, 1, 0);
        body.finances().open(250);
        new MoneyIsDivided(settings).act(body, world, CHANCE, HandMade.quarter(0));
        assertThat(body.finances().shortfall()).isEqualTo(0.12 * 10 * HandMade.VALUE / 4 - 250, within(1e-9));
        assertThat(body.finances().discretionary()).isZero();
    }

    /** An organisation whose maintenance and trust stay as they are. */
    private static Organisation quiet(double vetoes) {
        Organisation body = HandMade.municipalities(1).get(0);
        body.board().decide(HandMade.decisions(0, vetoes));
        body.finances().grant(HandMade.BUDGET, 0.12 * HandMade.VALUE);
        return body;
    }

    private static Finances afterYears(Settings settings, int years, double wished, double vetoes) {
        Organisation body = quiet(vetoes);
        World world = HandMade.world(List.of(body));
        BudgetsAreSet rule = new BudgetsAreSet(settings);
        for (int q = 0; q <= 4 * years; q++) {
            if (q % 4 == 3) {
                body.finances().wishFor(wished);
            }
            rule.act(body, world, CHANCE, HandMade.quarter(q));
        }
        return body.finances();
    }
}
