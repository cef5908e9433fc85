package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.world.Companies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact cases of procurement: who wins and at what price, who bids, what binds, and what waiting costs. */
class ProcurementTest {
    private static final int MANY = 200_000;

    private final Draws draws = new Draws(17);
    private final Settings settings = Plain.settings();

    private double[] uniforms(int call, int count) {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = draws.uniform(Strand.BID, call, i);
        }
        return all;
    }

    private double[] normals(int call, int count, int from) {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = draws.normal(Strand.BID, call, from + i);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_best_of_k_uniform_prototypes_is_k_over_k_plus_one(int k) {
        double sum = 0;
        for (int call = 0; call < MANY; call++) {
            double[] shown = uniforms(call, k);
            sum += shown[Awards.best(shown, k)];
        }
        assertThat(sum / MANY).isCloseTo(k / (k + 1.0), within(4 * 0.29 / Math.sqrt(MANY)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, .5642", "3, .8463", "4, 1.0294", "5, 1.1630"})
    void the_best_of_k_normal_prototypes_is_that_of_the_table(int k, double table) {
        double sum = 0;
        for (int call = 0; call < MANY; call++) {
            double[] shown = normals(call, k, 0);
            sum += shown[Awards.best(shown, k)];
        }
        assertThat(sum / MANY).isCloseTo(table, within(4 / Math.sqrt(MANY)));
    }

    /** A jury that sees quality and noise chooses what is better by the table times the root of its reliability. */
    @ParameterizedTest
    @CsvSource({"3, .8463, 1", "3, .8463, .5", "3, .8463, .1", "5, 1.1630, .5"})
    void a_noisy_choice_gains_the_root_of_its_reliability(int k, double table, double reliability) {
        double spread = 0.2;
        double noise = Awards.noise(spread, reliability);
        double sum = 0;
        for (int call = 0; call < MANY; call++) {
            double[] quality = normals(call, k, 0);
            double[] jury = normals(call, k, 16);
            double[] shown = new double[k];
            for (int i = 0; i < k; i++) {
                shown[i] = spread * quality[i] + noise * jury[i];
            }
            sum += spread * quality[Awards.best(shown, k)];
        }
        double exact = spread * table * Math.sqrt(reliability);
        assertThat(sum / MANY).isCloseTo(exact, within(4 * spread / Math.sqrt(MANY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8})
    void the_expected_price_of_a_tender_is_the_second_lowest_cost(int bidders) {
        double sum = 0;
        for (int call = 0; call < MANY; call++) {
            sum += Awards.price(uniforms(call, bidders), bidders, 1);
        }
        // Two bidders: two thirds of the range.
        assertThat(sum / MANY).isCloseTo(2.0 / (bidders + 1), within(4 * 0.29 / Math.sqrt(MANY)));
    }

    @Test
    void who_bids_alone_asks_the_most_and_nobody_is_nobody() {
        assertThat(Awards.price(new double[] {0.3}, 1, 1)).isEqualTo(1);
        assertThat(Awards.lowest(new double[0], 0)).isEqualTo(-1);
        assertThat(Awards.best(new double[0], 0)).isEqualTo(-1);
    }

    @Test
    void twice_the_bidders_ask_about_nine_percent_less() {
        double range = settings.parameters().procurement().costRange();
        double usual = settings.parameters().procurement().usualPlace();
        double four = 1 + range * (2.0 / 5 - usual);
        double eight = 1 + range * (2.0 / 9 - usual);
        assertThat(1 - eight / four).isBetween(0.07, 0.11);
    }

    @ParameterizedTest
    @CsvSource({
        ".25, .125, 320, 5, 1, 5, false",
        ".25, .125, 321, 5, 1, 5, true",
        ".25, .125, 321, 5, 1.1, 5, false",
        "0, 1, 9e9, 0, 0, 0, false"
    })
    void a_bid_is_made_if_and_only_if_its_expected_profit_is_positive(
            double win, double margin, double value, double cost, double delay, double burn, boolean bids) {
        assertThat(Bidding.profit(win, margin, value, cost, delay, burn) > 0).isEqualTo(bids);
    }

    @Test
    void start_ups_learn_from_losing_waiting_and_work_that_does_not_follow_and_forget() {
        Bidding bidding = new Bidding(settings);
        Companies market = new Companies(java.util.List.of("big"));
        Companies.Company startup = market.found(5, "start-up");
        double hoped = bidding.wins(startup.experience(), false);
        assertThat(hoped).isEqualTo(settings.parameters().procurement().winSpecification());
        double value = leastPilot(bidding, startup);
        for (int i = 0; i < 10; i++) {
            startup.experience().bid(false, false, 3);
        }
        startup.experience().end(false);
        assertThat(bidding.wins(startup.experience(), false)).isLessThan(hoped / 2);
        assertThat(leastPilot(bidding, startup)).isGreaterThan(value);
        startup.experience().fade(0);
        assertThat(leastPilot(bidding, startup)).isEqualTo(value);
    }

    private static double leastPilot(Bidding bidding, Companies.Company company) {
        double pilot = 1;
        while (!bidding.bids(company, false, pilot, 6 * pilot) && pilot < 1e6) {
            pilot *= 1.01;
        }
        return pilot;
    }

    @Test
    void clauses_deter_bidders() {
        Bidding without = new Bidding(settings);
        Bidding with = new Bidding(Plain.settings("levers.ownership-clauses", 1.0));
        Companies.Company startup = new Companies(java.util.List.of("big")).found(5, "start-up");
        assertThat(leastPilot(with, startup)).isGreaterThan(leastPilot(without, startup));
    }

    @ParameterizedTest
    @CsvSource({"1, .2, .3, 1.2", "1, .5, .3, 1.3", "40, .25, .3, 50", "1, 0, .3, 1"})
    void an_incumbent_asks_what_leaving_would_cost_up_to_a_cap(
            double competitive, double leaving, double cap, double price) {
        assertThat(LockIn.renewalPrice(competitive, leaving, cap)).isCloseTo(price, within(1e-12 * price));
    }

    /** The cost of leaving is a share of the value of the contract, so a mark-up has no unit and no scale. */
    @Test
    void leaving_costs_a_share_of_the_contract_that_grows_with_years_and_data_and_falls_with_clauses_and_standards() {
        LockIn lockIn = new LockIn(settings);
        var numbers = settings.parameters().procurement().lockIn();
        assertThat(lockIn.leaving(10, 1.5, 0.2, 0.3))
                .isCloseTo(
                        numbers.switchFixed()
                                + 10 * numbers.switchYears()
                                + 1.5 * 0.8 * numbers.switchData()
                                + 0.7 * numbers.switchStandard(),
                        within(1e-12));
        assertThat(lockIn.leaving(0, 9, 1, 1)).isEqualTo(numbers.switchFixed());
        LockIn planned = new LockIn(Plain.settings("levers.vision.third-parties", true));
        assertThat(planned.leaving(10, 0, 1, 1))
                .isCloseTo((1 - numbers.exitPlan()) * lockIn.leaving(10, 0, 1, 1), within(1e-12));
        assertThat(planned.clauses()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", ".1, 2", ".2, 3", ".6, 2"})
    void suppliers_are_left_as_often_as_the_formula_says(double leaving, int rivals) {
        LockIn lockIn = new LockIn(settings);
        double left = 0;
        for (int i = 0; i < MANY; i++) {
            double rival = 1;
            for (int n = 0; n < rivals; n++) {
                rival = Math.min(rival, draws.uniform(Strand.RENEWAL, i, n));
            }
            left += lockIn.leaves(draws.uniform(Strand.RENEWAL, i, 9), rival, leaving) ? 1 : 0;
        }
        assertThat(left / MANY).isCloseTo(lockIn.chance(leaving, rivals), within(4 * 0.5 / Math.sqrt(MANY)));
    }

    /** An urn in which each new customer chooses in proportion to those there are: the final share is a Beta draw. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "2, 5"})
    void customers_who_follow_customers_lock_in_to_a_share_that_chance_decides(double first, double second) {
        int urns = 4_000;
        int steps = 400;
        double mean = 0;
        double squares = 0;
        for (int u = 0; u < urns; u++) {
            double[] installed = {first, second};
            for (int s = 0; s < steps; s++) {
                installed[LockIn.next(installed, -1, draws.uniform(Strand.RENEWAL, u, s))]++;
            }
            double share = installed[0] / (first + second + steps);
            mean += share / urns;
            squares += share * share / urns;
        }
        double n = first + second;
        double expected = first / n;
        // Beta-binomial: the share spreads to expected·(1−expected)/(n+1), all but 1/steps of it.
        double variance = expected * (1 - expected) / (n + 1) * steps / (n + steps);
        assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / urns)));
        assertThat(squares - mean * mean).isCloseTo(variance, within(0.1 * variance));
    }

    @Test
    void who_is_left_out_is_not_chosen() {
        double[] installed = {5, 0, 2};
        for (double place : new double[] {0, 0.5, 0.999}) {
            assertThat(LockIn.next(installed, 0, place)).isEqualTo(2);
            assertThat(LockIn.next(installed, 2, place)).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({".08, 1, .92", ".08, .5, .96", ".16, 2, .68", "0, 3, 1", ".5, 4, 0"})
    void a_frozen_specification_loses_the_speed_of_technology_times_the_wait(double loss, double years, double left) {
        assertThat(Awards.frozen(loss, years)).isCloseTo(left, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"true, 3, 1", "false, 1, .5", "false, 0, 1", "false, 3, .25"})
    void a_new_tender_slows_scaling_by_its_delay(boolean covered, double delay, double factor) {
        assertThat(Awards.contract(covered, delay)).isEqualTo(factor);
    }

    @Test
    void ownership_that_stays_with_government_doubles_the_cost_of_research() {
        Settings none = Plain.settings("mechanisms.procurement", true, "parameters.procurement.lock-in.clauses", 0.0);
        Settings all = Plain.settings(
                "mechanisms.procurement",
                true,
                "parameters.procurement.lock-in.clauses",
                0.0,
                "levers.ownership-clauses",
                1.0);
        assertThat(new Calls(none).research()).isEqualTo(1);
        assertThat(new Calls(all).research()).isCloseTo(2, within(1e-12));
    }
}
