package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age and debt of systems. */
class SystemsAgeTest {
    private final Draws draws = new Draws(91);

    @Test
    void without_replacement_and_arrivals_systems_grow_a_year_older_each_year() {
        Settings settings = Plain.settings();
        World world = Plain.world(settings, 1);
        Organisation organisation = world.organisations().get(0);
        organisation.estate().install(0, 100, 7, 0.2, 1, 0);
        SystemsAge rule = new SystemsAge(settings);
        for (int n = 1; n <= 80; n++) {
            rule.act(organisation, world, draws, Plain.step(n));
            assertThat(organisation.estate().meanAge()).isEqualTo(7 + n * 0.25);
        }
    }

    @Test
    void with_constant_arrivals_from_nothing_the_mean_age_grows_half_a_year_each_year() {
        Estate estate = new Estate(1);
        for (int n = 1; n <= 80; n++) {
            estate.extend(0, 5, 0);
            estate.grow(0, 0.25, 0, 1);
            assertThat(estate.meanAge()).isCloseTo(0.25 * (n + 1) / 2, Offset.offset(1e-12));
        }
    }

    /** With a hazard of a tenth a year; systems that are replaced grow older in the same quarter, as in the model. */
    @Test
    void with_a_hazard_of_replacement_the_mean_age_settles_where_quarters_put_it() {
        int systems = 2_000;
        Estate estate = new Estate(systems);
        for (int j = 0; j < systems; j++) {
            estate.install(j, 1, 0, 0, 1, 0);
        }
        double chance = 1 - Math.exp(-0.1 * Step.QUARTER);
        assertThat(0.25 * (1 - chance) / chance).isCloseTo(9.876, Offset.offset(0.001));
        assertThat(0.25 / chance).isCloseTo(10.126, Offset.offset(0.001));
        double fresh = 0;
        double grown = 0;
        int from = 320;
        int to = 1_320;
        for (int n = 0; n < to; n++) {
            for (int j = 0; j < systems; j++) {
                if (draws.chance(chance, Strand.SYSTEM_AGE, j, n)) {
                    estate.end(j, true);
                }
            }
            fresh += n < from ? 0 : estate.meanAge();
            for (int j = 0; j < systems; j++) {
                estate.grow(j, 0.25, 0, 1);
            }
            grown += n < from ? 0 : estate.meanAge();
        }
        double independent = systems * (to - from) * chance / 2;
        Offset<Double> error = Offset.offset(4 * 10 / Math.sqrt(independent));
        assertThat(fresh / (to - from)).isCloseTo(9.876, error);
        assertThat(grown / (to - from)).isCloseTo(10.126, error);
    }

    @ParameterizedTest
    @CsvSource({"5, .015", "20, .055"})
    void debt_grows_at_the_declared_rates_towards_saturation(double age, double rate) {
        Settings settings = Plain.settings("parameters.legacy.support", 15.0);
        World world = Plain.world(settings, 1);
        Organisation organisation = world.organisations().get(0);
        organisation.estate().install(0, 100, age, 0, 1, 0);
        SystemsAge rule = new SystemsAge(settings);
        double most = settings.parameters().legacy().debtMost();
        double expected = 0;
        for (int n = 1; n <= 20; n++) {
            rule.act(organisation, world, draws, Plain.step(n));
            expected += rate * 0.25 * (1 - expected / most);
            assertThat(organisation.estate().debt(0)).isCloseTo(expected, Offset.offset(1e-14));
        }
    }

    @Test
    void changes_and_upkeep_left_undone_make_their_debt_once() {
        Settings settings = Plain.settings("parameters.legacy.debt-growth", 0.0);
        World world = Plain.world(settings, 1);
        Organisation organisation = world.organisations().get(0);
        organisation.estate().install(0, 100, 0, 0, 1, 0);
        organisation.estate().change(50);
        organisation.finances().fallShort(3);
        SystemsAge rule = new SystemsAge(settings);
        rule.act(organisation, world, draws, Plain.step(0));
        assertThat(organisation.estate().debt(0) * 100).isCloseTo(0.1 * 50 + 3, Offset.offset(1e-12));
        organisation.finances().fallShort(0);
        rule.act(organisation, world, draws, Plain.step(1));
        assertThat(organisation.estate().debt(0) * 100).isCloseTo(0.1 * 50 + 3, Offset.offset(1e-12));
    }

    /**
     * Age replacement (Barlow and Proschan): lives after Weibull with shape 2.5 and scale 10, planned cost 1, cost of a
     * failure 5. The best age solves {@code h(T)·∫S − F(T) = cp/(cf − cp)}, and the cost rate there is
     * {@code (cf − cp)·h(T)}.
     */
    @Test
    void the_best_age_of_replacement_costs_what_barlow_and_proschan_say_and_other_ages_cost_more() {
        double best = bestAge();
        double exact = 4 * hazard(best);
        double[] ages = {0.6 * best, best, 1.6 * best};
        double[] spent = new double[3];
        double[] years = new double[3];
        for (int i = 0; i < 200_000; i++) {
            double life = 10 * Math.pow(draws.exponential(Strand.SYSTEM_AGE, i, 7), 1 / 2.5);
            for (int a = 0; a < 3; a++) {
                spent[a] += life < ages[a] ? 5 : 1;
                years[a] += Math.min(life, ages[a]);
            }
        }
        double[] cost = new double[3];
        Arrays.setAll(cost, a -> spent[a] / years[a]);
        assertThat(cost[1]).isCloseTo(exact, Offset.offset(0.01 * exact));
        assertThat(cost[0]).isGreaterThan(1.02 * exact);
        assertThat(cost[2]).isGreaterThan(1.02 * exact);
    }

    private static double hazard(double age) {
        return 2.5 / 10 * Math.pow(age / 10, 1.5);
    }

    private static double bestAge() {
        double survived = 0;
        double step = 1e-4;
        for (double age = step; ; age += step) {
            survived += step * Math.exp(-Math.pow((age - step / 2) / 10, 2.5));
            double failed = 1 - Math.exp(-Math.pow(age / 10, 2.5));
            if (hazard(age) * survived - failed >= 1.0 / 4) {
                return age;
            }
        }
    }
}
