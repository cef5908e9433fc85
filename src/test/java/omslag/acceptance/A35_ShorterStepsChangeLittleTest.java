package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import omslag.engine.Engine;
import omslag.engine.PlainLoop;
import omslag.engine.Simulation;
import omslag.engine.Team;
import omslag.measure.Causes;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.term.Cause;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import omslag.world.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter may have several steps: the books hold as they do with one, and results lie near each other. */
class A35_ShorterStepsChangeLittleTest {
    private static final String STEPS = "period.steps-per-quarter";
    private static final int MONTHS = 3;

    private static final StagedEvent SCANDAL =
            new StagedEvent(EventKind.ALGORITHM_SCANDAL, Optional.of(Kind.AGENCY), Optional.empty(), 1.5);

    private static final Quarter STRUCK = new Quarter(2021, 2);

    private static Settings months(Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = STEPS;
        all[1] = MONTHS;
        System.arraycopy(more, 0, all, 2, more.length);
        return Runs.settings(all);
    }

    /** Months in which a scandal strikes, and other boards come two quarters later. */
    private static Course eventful() {
        return new Course(
                months(),
                List.of(
                        new Course.Turn(STRUCK, months(), List.of(SCANDAL)),
                        new Course.Turn(STRUCK.plus(2), months("boards.mindset.mean", 0.9), List.of())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_run_of_months_leaves_what_a_plain_loop_of_months_leaves(long seed) {
        Recorded run = Engine.run(eventful(), Runs.PACK, seed);
        Recorded loop = PlainLoop.run(eventful(), Runs.PACK, seed);
        assertThat(Runs.same(run, loop)).isTrue();
        for (int q = 0; q < run.causes().quarters(); q++) {
            assertThat(run.causes().row(q)).isEqualTo(loop.causes().row(q));
        }
    }

    @Test
    void a_run_of_months_on_a_team_leaves_what_one_on_a_single_thread_leaves() {
        Settings settings = months("population.citizens", 9_999, "period.end", new Quarter(2020, 4));
        Recorded alone = new Simulation(Course.of(settings), Runs.PACK, 3).run();
        try (Team team = new Team(2, "a35")) {
            assertThat(Runs.same(new Simulation(Course.of(settings), Runs.PACK, 3, team).run(), alone))
                    .isTrue();
        }
    }

    @Test
    void a_branch_of_a_run_of_months_goes_on_as_the_run_would() {
        Course course = Course.of(months());
        Simulation trunk = new Simulation(course, Runs.PACK, 5);
        trunk.goTo(new Quarter(2022, 3));
        assertThat(Runs.same(trunk.branch(course).run(), new Simulation(course, Runs.PACK, 5).run()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_causes_of_a_quarter_of_months_add_up(long seed) {
        Recorded run = Engine.run(eventful(), Runs.PACK, seed);
        int added = 0;
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : Cause.booked()) {
                double[] series = run.history().series(scope, indicator);
                for (int q = 1; q < series.length; q++) {
                    double change = series[q] - series[q - 1];
                    if (!Double.isNaN(change)) {
                        assertThat(sum(run.causes(), q, scope, indicator))
                                .as("%s of %s in quarter %d", indicator.id(), scope.id(), q)
                                .isCloseTo(change, within(1e-9));
                        double left = Math.abs(run.causes().get(q, scope, rounding(indicator)));
                        assertThat(left).as(indicator.id()).isLessThan(indicator == IndicatorId.LEGITIMACY ? 3e-6 : 1e-10);
                        added++;
                    }
                }
            }
        }
        assertThat(added).isGreaterThan(200);
    }

    private static Cause rounding(IndicatorId indicator) {
        return Cause.of(indicator).stream().filter(Cause::rounding).findFirst().orElseThrow();
    }

    private static double sum(Causes causes, int quarter, Scope scope, IndicatorId indicator) {
        double sum = 0;
        for (Cause cause : Cause.of(indicator)) {
            double change = causes.get(quarter, scope, cause);
            sum += Double.isNaN(change) ? 0 : change;
        }
        return sum;
    }

    @Test
    void money_and_staff_are_conserved_in_every_month() {
        Settings settings = months("boards.mindset.mean", 0.8);
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 2);
        run.start();
        for (int n = 0; n < settings.period().quarters() * MONTHS; n++) {
            double[] before = run.world().organisations().stream()
                    .mapToDouble(body -> body.workforce().total())
                    .toArray();
            run.schedule.step(run);
            for (Organisation body : run.world().organisations()) {
                double scale = Math.max(1, body.finances().budget());
                assertThat(body.finances().imbalance() / scale)
                        .as("money of %s in step %d", body.identity().id(), n)
                        .isCloseTo(0, within(1e-9));
                double moved = body.workforce().hired() - body.workforce().left();
                assertThat(body.workforce().total())
                        .as("staff of %s in step %d", body.identity().id(), n)
                        .isCloseTo(before[body.index()] + moved, within(1e-7));
            }
        }
    }

    @Test
    void budgets_change_in_the_first_month_of_a_year_only() {
        Simulation run = new Simulation(Course.of(months()), Runs.PACK, 2);
        run.start();
        Set<Integer> changes = new TreeSet<>();
        double[] before = {};
        for (int n = 0; n < 36; n++) {
            run.schedule.step(run);
            double[] now = run.world().organisations().stream()
                    .mapToDouble(body -> body.finances().budget())
                    .toArray();
            if (n > 0 && !Arrays.equals(now, before)) {
                changes.add(n);
            }
            before = now;
        }
        assertThat(changes).containsExactly(12, 24);
    }

    @Test
    void what_happens_once_a_year_and_what_a_scenario_sets_off_happen_once() {
        Recorded run = Engine.run(eventful(), Runs.PACK, 1);
        TreeMap<Integer, Integer> awards = new TreeMap<>();
        int struck = 0;
        long agencies = run.organisations().stream()
                .filter(row -> row.year() == 2021 && row.kind() == Kind.AGENCY)
                .count();
        for (Recorded.Event event : run.events()) {
            if (event.kind() == EventKind.AWARD) {
                awards.merge(event.quarter().year(), 1, Integer::sum);
                assertThat(event.quarter().number()).isEqualTo(4);
            }
            struck += event.what().equals("scenario") ? 1 : 0;
            if (event.what().equals("scenario")) {
                assertThat(event.quarter()).isEqualTo(STRUCK);
            }
        }
        assertThat(awards.values()).isNotEmpty().containsOnly(1);
        assertThat(agencies).isPositive();
        assertThat(struck).isEqualTo((int) agencies);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void the_world_before_the_first_step_has_the_same_citizens_innovations_and_uses(int steps) {
        Simulation quarters = new Simulation(Course.of(Runs.settings()), Runs.PACK, 4);
        Simulation shorter = new Simulation(Course.of(Runs.settings(STEPS, steps)), Runs.PACK, 4);
        assertThat(Runs.numbers(shorter.world().citizens(), Set.of()))
                .isEqualTo(Runs.numbers(quarters.world().citizens(), Set.of()));
        assertThat(shorter.world().technology().innovations().stream().map(one -> one.id() + one.viable() + one.benefit()))
                .containsExactlyElementsOf(quarters.world().technology().innovations().stream()
                        .map(one -> one.id() + one.viable() + one.benefit())
                        .toList());
        for (Organisation body : quarters.world().organisations()) {
            Organisation twin = shorter.world().organisations().get(body.index());
            assertThat(twin.portfolio().uses().stream().map(use -> use.innovation() + " " + use.stage() + use.posterior()))
                    .containsExactlyElementsOf(body.portfolio().uses().stream()
                            .map(use -> use.innovation() + " " + use.stage() + use.posterior())
                            .toList());
        }
    }

    @Test
    void innovations_have_names_of_their_own_and_arrive_as_often() {
        Moments quarters = arrivals(1);
        Moments months = arrivals(MONTHS);
        double error = Math.sqrt((quarters.sd() * quarters.sd() + months.sd() * months.sd()) / quarters.n());
        assertThat(months.mean()).isCloseTo(quarters.mean(), within(4 * error));
    }

    private static Moments arrivals(int steps) {
        double[] counts = new double[30];
        for (int seed = 0; seed < counts.length; seed++) {
            Settings settings = Runs.settings(STEPS, steps, "population.citizens", 20, "period.end", new Quarter(2022, 4));
            Simulation run = new Simulation(Course.of(settings), Runs.PACK, seed);
            int before = run.world().technology().count();
            run.run();
            counts[seed] = run.world().technology().count() - before;
            assertThat(run.world().technology().innovations().stream().map(one -> one.id()))
                    .doesNotHaveDuplicates();
        }
        return Moments.of(counts);
    }

    /** What a quarter is coarse for, as the page on validation tells: vacancies, of which two thirds are filled in it. */
    @Test
    void a_run_of_months_lies_near_one_of_quarters() {
        assertThat(difference(IndicatorId.LEGITIMACY).mean()).isCloseTo(0, within(0.003));
        assertThat(difference(IndicatorId.EFFECTIVENESS).mean()).isCloseTo(0, within(0.015));
        assertThat(difference(IndicatorId.TECHNICAL_DEBT).mean()).isCloseTo(0, within(0.02));
        assertThat(difference(IndicatorId.DIGITAL_SKILL).mean()).isCloseTo(0, within(0.01));
        assertThat(difference(IndicatorId.EMPLOYER_ATTRACTIVENESS).mean()).isBetween(1.0, 2.5);
    }

    private static PairedDifference difference(IndicatorId indicator) {
        double[] quarters = new double[8];
        double[] months = new double[8];
        for (int seed = 0; seed < quarters.length; seed++) {
            quarters[seed] = last(Runs.settings(), seed, indicator);
            months[seed] = last(months(), seed, indicator);
        }
        return PairedDifference.of(quarters, months);
    }

    private static double last(Settings settings, long seed, IndicatorId indicator) {
        double[] series = Runs.run(settings, seed).history().series(Scope.ALL, indicator);
        return Moments.of(Arrays.copyOfRange(series, series.length - 4, series.length)).mean();
    }
}
