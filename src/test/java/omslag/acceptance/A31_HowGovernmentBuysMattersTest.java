package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import omslag.engine.Simulation;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Spending;
import omslag.unit.Quarter;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Specification or challenge, clauses and standards: each moves a run in the way the ODD says. */
class A31_HowGovernmentBuysMattersTest {
    private static final long[] SEEDS = {1, 2, 3, 4, 5, 6};

    /** The mean over seeds and over the second half of runs. */
    private static double late(IndicatorId id, Object... pathsAndValues) {
        return LongStream.of(SEEDS)
                .mapToDouble(seed -> {
                    double[] series = Runs.run(Runs.settings(pathsAndValues), seed)
                            .history()
                            .series(Scope.ALL, id);
                    double sum = 0;
                    int n = 0;
                    for (int q = series.length / 2; q < series.length; q++) {
                        sum += Double.isNaN(series[q]) ? 0 : series[q];
                        n += Double.isNaN(series[q]) ? 0 : 1;
                    }
                    return sum / n;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void challenges_draw_more_start_ups_sooner_than_specifications() {
        Object[] specification = {"boards.decisions.D5.mean", 0.0};
        Object[] challenge = {"levers.challenge-procurement", 1.0};
        assertThat(late(IndicatorId.INNOVATIVE_BIDDERS, challenge))
                .isGreaterThan(late(IndicatorId.INNOVATIVE_BIDDERS, specification));
        assertThat(late(IndicatorId.STARTUP_CONTRACTS, challenge))
                .isGreaterThan(late(IndicatorId.STARTUP_CONTRACTS, specification));
        assertThat(late(IndicatorId.LEAD_TIME, challenge)).isLessThan(late(IndicatorId.LEAD_TIME, specification));
    }

    @ParameterizedTest
    @CsvSource({"levers.ownership-clauses, 1", "levers.open-standards, 1", "levers.enforced-access, 1"})
    void clauses_standards_and_access_give_government_back_what_it_decides(String lever, double value) {
        double without = late(IndicatorId.POLICY_AUTONOMY);
        assertThat(late(IndicatorId.POLICY_AUTONOMY, lever, value)).isGreaterThan(without + 0.02);
        // Access does not change prices; chance takes other ways after it.
        assertThat(late(IndicatorId.MARK_UP, lever, value)).isLessThanOrEqualTo(late(IndicatorId.MARK_UP) + 0.001);
    }

    @Test
    void exit_plans_unlock_and_spread_suppliers_and_power_of_platforms_makes_them_dearer() {
        Object[] plans = {"levers.vision.third-parties", true};
        Object[] power = {"environment.platforms.power", 4.0};
        assertThat(late(IndicatorId.LOCKED_IN, plans)).isLessThan(late(IndicatorId.LOCKED_IN));
        assertThat(late(IndicatorId.VENDOR_CONCENTRATION, plans)).isLessThan(late(IndicatorId.VENDOR_CONCENTRATION));
        assertThat(late(IndicatorId.LOCKED_IN, power)).isGreaterThan(late(IndicatorId.LOCKED_IN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_money_of_the_start_is_that_of_a_run_without_it(long seed) {
        Settings with = Runs.settings("period.end", new Quarter(2020, 1), "boards.policy", "frozen");
        Settings without = Runs.settings(
                "period.end", new Quarter(2020, 1), "boards.policy", "frozen", "mechanisms.procurement", false);
        double share = Runs.run(with, seed).history().get(0, Scope.ALL, IndicatorId.MAINTENANCE_SHARE);
        double plain = Runs.run(without, seed).history().get(0, Scope.ALL, IndicatorId.MAINTENANCE_SHARE);
        // The moves of the start are in upkeep; the first are still to come.
        assertThat(share).isEqualTo(plain, within(0.03 * plain));
        World world = Runs.after(with, seed);
        for (Organisation body : world.organisations()) {
            double upkeep = body.finances().spent(Spending.MAINTENANCE);
            assertThat(body.finances().spent(Spending.LOCK_IN)).isBetween(0.0, 0.3 * upkeep);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_supplier_that_is_left_is_paid_for_and_written_down(long seed) {
        Settings settings = Runs.settings("environment.platforms.power", 0.0);
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, seed);
        run.start();
        double switching = 0;
        for (int q = 0; q < settings.period().quarters(); q++) {
            run.schedule.step(run);
            for (Organisation body : run.world().organisations()) {
                switching += body.finances().spent(Spending.SWITCHING);
                assertThat(body.contracts().owed()).isNotNegative();
                assertThat(body.finances().imbalance())
                        .isEqualTo(0, within(1e-9 * body.finances().budget()));
                for (int j = 0; j < body.estate().size(); j++) {
                    assertThat(body.contracts().markUp(j)).isEqualTo(0);
                }
            }
        }
        assertThat(switching).isPositive();
        assertThat(run.world().journal().entries()).anyMatch(entry -> entry.kind() == EventKind.SUPPLIER_SWITCH);
    }

    /** What is bought by specification costs and delivers what innovations promise: the mode of the start changes nothing. */
    @Test
    void a_tender_costs_and_delivers_the_usual_on_average() {
        double price = 0;
        double quality = 0;
        int n = 0;
        for (long seed = 1; seed <= 12; seed++) {
            World world = Runs.after(Runs.settings("boards.decisions.D5.mean", 0.0), seed);
            for (Organisation body : world.organisations()) {
                for (Use use : body.portfolio().uses()) {
                    if (!use.challenged() && use.price() != 1) {
                        price += use.price();
                        quality += use.quality();
                        n++;
                    }
                }
            }
        }
        assertThat(n).isGreaterThan(100);
        assertThat(price / n).isEqualTo(1, within(0.06));
        assertThat(quality / n).isEqualTo(1, within(4 * 0.2 / Math.sqrt(n) + 0.02));
    }
}
