package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import omslag.engine.Simulation;
import omslag.measure.History;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.PastParameters;
import omslag.parameter.Settings;
import omslag.term.IndicatorId;
import omslag.term.Landscape;
import omslag.term.Purse;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run may start in 1960, with hardly any systems, and lives through three waves. */
class A29_ARunMayStartIn1960Test {
    private static final Quarter PRESENT = new Quarter(2020, 1);

    @Test
    void in_1960_there_are_hardly_any_systems_no_innovations_and_no_digital_tasks() {
        World world = begin(1960).world();
        World present = begin(2020).world();
        assertThat(world.technology().innovations()).isEmpty();
        for (Organisation then : world.organisations()) {
            Organisation now = present.organisations().get(then.index());
            assertThat(then.estate().totalValue())
                    .isPositive()
                    .isLessThan(0.001 * now.estate().totalValue());
            assertThat(then.estate().meanAge()).isZero();
            assertThat(then.estate().meanDebt()).isZero();
            assertThat(then.workforce().staff(Task.DIGITAL)).isZero();
            assertThat(then.workforce().staff(Task.LEGACY_IT)).isZero();
            assertThat(then.workforce().total())
                    .isEqualTo(
                            now.workforce().total(),
                            within(1e-9 * now.workforce().total()));
            assertThat(then.workforce().staff(Task.ADMINISTRATION))
                    .isGreaterThan(now.workforce().staff(Task.ADMINISTRATION));
        }
    }

    @Test
    void budgets_follow_the_prescribed_path_up_to_2020_and_no_further() {
        Settings settings = from(1960, 2024);
        PastParameters past = settings.parameters().past();
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 2);
        for (int year : new int[] {1961, 1975, 1990, 2007, 2020}) {
            run.goTo(new Quarter(year, 2));
            for (Organisation organisation : run.world().organisations()) {
                double today = Runs.PACK.bodies().get(organisation.index()).ictBudget();
                assertThat(organisation.finances().budget()).isEqualTo(past.level(year) * today, within(1e-9 * today));
            }
        }
        assertThat(past.level(1960)).isEqualTo(past.budget1960(), within(1e-12));
        assertThat(past.level(1990)).isEqualTo(past.budget1990(), within(1e-12));
        assertThat(past.level(2020)).isEqualTo(1, within(1e-12));
        run.goTo(new Quarter(2023, 2));
        assertThat(run.world().organisations())
                .anySatisfy(organisation -> assertThat(organisation.finances().budget())
                        .isNotCloseTo(
                                Runs.PACK.bodies().get(organisation.index()).ictBudget(), within(1e-3)));
    }

    @Test
    void budgets_are_free_from_the_year_after_the_last_that_is_prescribed() {
        Settings settings = Runs.settings(
                "period.start",
                new Quarter(2000, 1),
                "period.end",
                new Quarter(2010, 4),
                "parameters.past.prescribed-until",
                2004,
                "parameters.budget.response",
                0.0);
        PastParameters past = settings.parameters().past();
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 2);
        run.goTo(new Quarter(2010, 4));
        for (Organisation organisation : run.world().organisations()) {
            double today = Runs.PACK.bodies().get(organisation.index()).ictBudget();
            assertThat(organisation.finances().budget())
                    .as("without requests and growth, that of 2004")
                    .isEqualTo(past.level(2004) * today, within(1e-9 * today));
        }
    }

    @Test
    void there_are_no_front_offices_before_the_nineties_and_half_of_them_halfway_to_2020() {
        double[] shares = new double[3];
        int[] years = {1990, 2005, 2020};
        for (int i = 0; i < years.length; i++) {
            World world = begin(years[i]).world();
            double front = 0;
            double all = 0;
            for (Organisation organisation : world.organisations()) {
                for (int j = 0; j < organisation.estate().size(); j++) {
                    double value = organisation.estate().value(j);
                    front += value * organisation.estate().part(j, Landscape.FRONT_OFFICE);
                    all += value;
                }
            }
            shares[i] = front / all;
        }
        assertThat(shares[0]).isZero();
        assertThat(shares[1] / shares[2]).isCloseTo(0.5, within(0.15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1960, 1975, 1990, 2008})
    void whatever_year_a_run_starts_in_its_numbers_stay_finite_and_its_books_balance(int year) {
        Settings settings = from(year, 2030);
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 3);
        for (int later = year; later <= 2030; later++) {
            run.goTo(new Quarter(later, 4));
            for (Organisation organisation : run.world().organisations()) {
                assertThat(organisation.finances().imbalance())
                        .isEqualTo(0, within(1e-9 * organisation.finances().budget()));
                assertThat(organisation.finances().in(Purse.CHANGE)).isGreaterThan(-1e-9);
            }
        }
        History history = run.run().history();
        for (int q = 0; q < history.quarters(); q++) {
            for (IndicatorId id : Set.of(
                    IndicatorId.LEGITIMACY, IndicatorId.EFFECTIVENESS, IndicatorId.RUN_SHARE, IndicatorId.SYSTEM_AGE)) {
                assertThat(history.get(q, Scope.ALL, id)).as(id.id()).isFinite();
            }
        }
        Runs.numbers(run.world(), Set.of())
                .forEach((where, number) -> assertThat(number).as(where).isFinite());
    }

    @Test
    void waves_come_one_after_the_other_and_nothing_is_legacy_before_there_are_systems() {
        History history = Runs.run(from(1960, 2020), 2).history();
        assertThat(reach(history, 1962)).containsExactly(0, 0, 0);
        double[] eighties = reach(history, 1989);
        assertThat(eighties[0]).isGreaterThan(0.05);
        assertThat(eighties[1]).isLessThan(eighties[0] / 5);
        double[] tens = reach(history, 2012);
        assertThat(tens[0]).isGreaterThan(2 * eighties[0]);
        assertThat(tens[1]).isBetween(0.02, tens[0]);
        assertThat(tens[2]).isLessThan(tens[1]);
        assertThat(history.get(8, Scope.ALL, IndicatorId.LEGACY_SHARE)).isNaN();
    }

    /** Shares of processes that automation, digitalisation and datafication have reached at the end of a year. */
    private static double[] reach(History history, int year) {
        int quarter = 4 * (year - 1960) + 3;
        return Stream.of(
                        IndicatorId.PROCESSES_AUTOMATION,
                        IndicatorId.PROCESSES_DIGITALISATION,
                        IndicatorId.PROCESSES_DATAFICATION)
                .mapToDouble(id -> history.get(quarter, Scope.ALL, id))
                .toArray();
    }

    @Test
    void trust_starts_at_rest() {
        Settings settings = from(1960, 1965);
        History history = Runs.run(settings, 2).history();
        double first = history.get(0, Scope.ALL, IndicatorId.LEGITIMACY);
        assertThat(history.get(20, Scope.ALL, IndicatorId.LEGITIMACY)).isEqualTo(first, within(0.02));
    }

    @Test
    void technology_was_dearer_before_2020_and_costs_in_2020_what_it_costs_in_a_run_that_starts_then() {
        Simulation run = new Simulation(Course.of(from(1960, 2020)), Runs.PACK, 2);
        run.goTo(new Quarter(2000, 2));
        World world = run.world();
        assertThat(world.technology().innovations()).isNotEmpty();
        for (int k = 0; k < world.technology().innovations().size(); k++) {
            assertThat(world.technology().price(k)).isGreaterThan(1.2);
        }
        run.goTo(PRESENT.plus(1));
        for (int k = 0; k < world.technology().innovations().size(); k++) {
            assertThat(world.technology().price(k)).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void innovations_since_2005_are_those_that_a_run_from_2020_knows() {
        Set<String> lived = new TreeSet<>();
        Simulation run = new Simulation(Course.of(from(1960, 2020)), Runs.PACK, 2);
        run.goTo(PRESENT);
        for (Innovation innovation : run.world().technology().innovations()) {
            if (innovation.arrival() >= new Quarter(2005, 1).index()) {
                lived.add(innovation.id() + innovation.viable() + innovation.promised());
            }
        }
        Set<String> known = new TreeSet<>();
        for (Innovation innovation : begin(2020).world().technology().innovations()) {
            known.add(innovation.id() + innovation.viable() + innovation.promised());
        }
        assertThat(lived).isEqualTo(known).isNotEmpty();
    }

    @Test
    void waves_add_to_one_another_and_estates_are_built_by_scaling_up() {
        Simulation run = new Simulation(Course.of(from(1960, 2045)), Runs.PACK, 2);
        run.goTo(new Quarter(1990, 1));
        int automated = scaled(run.world(), Wave.AUTOMATION);
        assertThat(automated).isPositive();
        assertThat(scaled(run.world(), Wave.DIGITALISATION)).isZero();
        run.run();
        assertThat(scaled(run.world(), Wave.AUTOMATION)).isGreaterThanOrEqualTo(automated);
        assertThat(scaled(run.world(), Wave.DIGITALISATION)).isPositive();
        assertThat(scaled(run.world(), Wave.DATAFICATION)).isPositive();
        double lean = 0;
        for (Organisation organisation : run.world().organisations()) {
            for (int j = 0; j < organisation.estate().size(); j++) {
                assertThat(organisation.estate().lean(j)).isBetween(0.0, 1.0);
            }
            lean += organisation.estate().lean();
        }
        assertThat(lean / run.world().organisations().size()).isGreaterThan(0.1);
    }

    @Test
    void run_money_rises_with_the_estate_it_runs() {
        History history = Runs.run(from(1960, 2020), 2).history();
        double then = history.get(40, Scope.ALL, IndicatorId.RUN_SHARE);
        double now = history.get(240, Scope.ALL, IndicatorId.RUN_SHARE);
        assertThat(then).isLessThan(0.2);
        assertThat(now).isGreaterThan(then + 0.2);
    }

    @Test
    void a_run_that_starts_in_2020_leans_on_all_its_systems() {
        for (Organisation organisation : begin(2020).world().organisations()) {
            assertThat(organisation.estate().lean()).isEqualTo(1);
            assertThat(organisation.estate().missing(0)).isZero();
        }
    }

    private static int scaled(World world, Wave wave) {
        int scaled = 0;
        for (Organisation organisation : world.organisations()) {
            for (Use use : organisation.portfolio().uses()) {
                Innovation innovation = world.technology().innovations().get(use.innovation());
                scaled += use.stage() == Use.Stage.SCALED && innovation.wave() == wave ? 1 : 0;
            }
        }
        return scaled;
    }

    private static Settings from(int start, int end) {
        return Runs.settings("period.start", new Quarter(start, 1), "period.end", new Quarter(end, 4));
    }

    private static Simulation begin(int year) {
        return new Simulation(Course.of(from(year, 2045)), Runs.PACK, 2);
    }
}
