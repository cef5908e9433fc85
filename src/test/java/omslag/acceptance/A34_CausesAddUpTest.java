package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import omslag.engine.Engine;
import omslag.engine.Simulation;
import omslag.measure.Causes;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.Cause;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Layer;
import omslag.term.Mechanism;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change of a booked indicator is booked to what caused it, and the bookings add up. */
class A34_CausesAddUpTest {
    private static final double TO_THE_LAST_BIT = 1e-9;

    /** What single precision may leave of trust in a quarter, and double precision of ratios. */
    private static final double LEFT_OF_TRUST = 1e-6;

    private static final double LEFT_OF_RATIOS = 1e-11;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_changes_of_a_quarter_add_up_to_that_of_the_indicator_in_any_scenario(long seed) {
        Recorded run = Engine.run(anyCourse(new SplittableRandom(seed)), Runs.PACK, seed);
        int added = 0;
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : Cause.booked()) {
                double[] series = run.history().series(scope, indicator);
                for (int q = 1; q < series.length; q++) {
                    double change = series[q] - series[q - 1];
                    if (!Double.isNaN(change)) {
                        assertThat(sum(run.causes(), q, scope, indicator))
                                .as("%s of %s in quarter %d", indicator.id(), scope.id(), q)
                                .isCloseTo(change, within(TO_THE_LAST_BIT));
                        added++;
                    }
                }
            }
        }
        assertThat(added).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void next_to_nothing_is_left_to_rounding_in_any_scenario(long seed) {
        Recorded run = Engine.run(anyCourse(new SplittableRandom(seed)), Runs.PACK, seed);
        for (IndicatorId indicator : Cause.booked()) {
            Cause rounding = Cause.of(indicator).stream()
                    .filter(Cause::rounding)
                    .findFirst()
                    .orElseThrow();
            double most = indicator == IndicatorId.LEGITIMACY ? LEFT_OF_TRUST : LEFT_OF_RATIOS;
            assertThat(largest(run.causes(), rounding)).as(indicator.id()).isLessThan(most);
        }
    }

    @Test
    void every_cause_moves_something_in_an_eventful_run_but_those_that_are_nothing() {
        StagedEvent scandal = new StagedEvent(EventKind.ALGORITHM_SCANDAL, Optional.empty(), Optional.empty(), 1);
        Settings before = Runs.settings("boards.mindset.mean", 0.7, "parameters.trust.benchmark-pull", 0.2);
        Settings after = Runs.settings("environment.labour-scarcity", 2.0, "boards.mindset.mean", 0.2);
        Course course = new Course(before, List.of(new Course.Turn(new Quarter(2022, 1), after, List.of(scandal))));
        Causes causes = Engine.run(course, Runs.PACK, 5).causes();
        for (Cause cause : Cause.values()) {
            if (!cause.rounding() && cause != Cause.LEGITIMACY_START) {
                assertThat(largest(causes, cause)).as(cause.name()).isGreaterThan(TO_THE_LAST_BIT);
            }
        }
    }

    @Test
    void a_mood_that_is_prescribed_is_booked_with_what_people_are_disposed_to_and_with_nothing_else() {
        Settings calm = Runs.settings();
        Settings moved = Runs.settings("environment.national-mood", 0.1);
        Quarter date = new Quarter(2022, 1);
        Course course = new Course(calm, List.of(new Course.Turn(date, moved, List.of())));
        Causes plain = Runs.run(calm, 3).causes();
        Recorded run = Engine.run(course, Runs.PACK, 3);
        Scope ministries = Scope.of(Kind.MINISTRY);
        int q = date.index() - Runs.START.index();
        for (Cause cause : Cause.of(IndicatorId.LEGITIMACY)) {
            double more = run.causes().get(q, ministries, cause) - plain.get(q, ministries, cause);
            double expected = cause == Cause.LEGITIMACY_START ? 0.1 : 0;
            if (cause != Cause.LEGITIMACY_TALK) {
                assertThat(more).as(cause.id()).isCloseTo(expected, within(2e-3));
            }
        }
        double[] series = run.history().series(ministries, IndicatorId.LEGITIMACY);
        assertThat(sum(run.causes(), q, ministries, IndicatorId.LEGITIMACY))
                .isCloseTo(series[q] - series[q - 1], within(TO_THE_LAST_BIT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void two_scenarios_that_start_alike_differ_by_what_is_booked_from_the_first_quarter_on(long seed) {
        Recorded careful = Runs.run(Runs.settings("boards.mindset.mean", 0.15), seed);
        Recorded bold = Runs.run(Runs.settings("boards.mindset.mean", 0.85), seed);
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : Cause.booked()) {
                double booked = 0;
                for (int q = 0; q < careful.causes().quarters(); q++) {
                    booked += sum(bold.causes(), q, scope, indicator) - sum(careful.causes(), q, scope, indicator);
                    double difference = bold.history().get(q, scope, indicator)
                            - careful.history().get(q, scope, indicator);
                    if (!Double.isNaN(difference + booked)) {
                        assertThat(booked)
                                .as("%s of %s in quarter %d", indicator.id(), scope.id(), q)
                                .isCloseTo(difference, within(TO_THE_LAST_BIT));
                    }
                }
            }
        }
        assertThat(careful.causes().get(0, Scope.ALL, Cause.EMPLOYER_ATTRACTIVENESS_RED_TAPE))
                .isLessThan(bold.causes().get(0, Scope.ALL, Cause.EMPLOYER_ATTRACTIVENESS_RED_TAPE));
    }

    /** Whoever starts at rest moves for a reason: nothing drifts back to where it came from. */
    @Test
    void nothing_is_booked_to_the_start_of_a_run_at_rest() {
        assertThat(largest(Runs.run(Runs.settings(), 4).causes(), Cause.LEGITIMACY_START))
                .isLessThan(LEFT_OF_TRUST);
    }

    @ParameterizedTest
    @CsvSource({
        "incidents,LEGITIMACY_BREACHES",
        "incidents,LEGITIMACY_SCANDALS",
        "incidents,EFFECTIVENESS_OUTAGES",
        "challenges,LEGITIMACY_UNMET_NEEDS",
        "challenges,EFFECTIVENESS_ADDED_WORK",
        "challengers,LEGITIMACY_SAY",
        "challengers,EFFECTIVENESS_LEAVING",
        "playing-fields,EFFECTIVENESS_LESS_WORK",
        "social-influence,LEGITIMACY_TALK",
        "labour,EMPLOYER_ATTRACTIVENESS_TRUST",
    })
    void a_mechanism_that_is_off_is_never_a_cause(String mechanism, Cause cause) {
        Causes with = Runs.run(Runs.settings(), 5).causes();
        Causes without =
                Runs.run(Runs.settings("mechanisms." + mechanism, false), 5).causes();
        assertThat(largest(with, cause)).isGreaterThan(0);
        // What neighbours say is read off single precision.
        assertThat(largest(without, cause)).isLessThan(cause == Cause.LEGITIMACY_TALK ? 1e-7 : 1e-300);
    }

    @Test
    void a_branch_goes_on_with_the_ledger_of_its_past() {
        Course course = Course.of(Runs.settings());
        Simulation trunk = new Simulation(course, Runs.PACK, 6);
        trunk.goTo(new Quarter(2022, 3));
        Causes branch = trunk.branch(course).run().causes();
        Causes whole = Engine.run(course, Runs.PACK, 6).causes();
        for (int q = 0; q < whole.quarters(); q++) {
            assertThat(branch.row(q)).as("quarter %d", q).isEqualTo(whole.row(q));
        }
    }

    @Test
    void what_stands_in_the_ledger_moves_nothing() {
        Course course = Course.of(Runs.settings());
        Simulation disturbed = new Simulation(course, Runs.PACK, 7);
        disturbed.goTo(new Quarter(2021, 2));
        disturbed.world().ledger().open();
        disturbed
                .world()
                .ledger()
                .trust()
                .expect(0, 1, new double[Cause.of(IndicatorId.LEGITIMACY).size()], 0.5);
        for (Layer layer : Layer.values()) {
            disturbed.world().ledger().trust().add(Cause.LEGITIMACY_SAY, layer, 0, 0.5);
        }
        Recorded after = disturbed.run();
        Recorded before = Engine.run(course, Runs.PACK, 7);
        assertThat(Runs.same(after, before)).isTrue();
        int next = 6;
        assertThat(after.causes().row(next)).isNotEqualTo(before.causes().row(next));
    }

    /** Some scenario: mechanisms that are off, minds, levers, a turn and an event. */
    private static Course anyCourse(SplittableRandom chance) {
        List<Object> said = new ArrayList<>(List.of(
                "boards.mindset.mean",
                chance.nextDouble(),
                "environment.technology.viable-share",
                chance.nextDouble(),
                "environment.challenges.load",
                0.5 + chance.nextDouble(),
                "parameters.trust.loss-aversion",
                1.3 + chance.nextDouble(),
                "parameters.trust.contact-noise",
                0.3 * chance.nextDouble(),
                "levers.guard-rails",
                chance.nextDouble()));
        for (Mechanism mechanism : Mechanism.values()) {
            if (chance.nextInt(8) == 0) {
                said.add("mechanisms." + mechanism.id());
                said.add(false);
            }
        }
        List<Object> later = new ArrayList<>(said);
        later.set(1, chance.nextDouble());
        later.addAll(List.of("parameters.service.demand-growth", 0.02 * chance.nextDouble()));
        StagedEvent outage = new StagedEvent(EventKind.OUTAGE, Optional.empty(), Optional.empty(), 40);
        return new Course(
                Runs.settings(said.toArray()),
                List.of(new Course.Turn(
                        new Quarter(2022, 1 + chance.nextInt(4)), Runs.settings(later.toArray()), List.of(outage))));
    }

    private static double sum(Causes causes, int quarter, Scope scope, IndicatorId indicator) {
        double sum = 0;
        for (Cause cause : Cause.of(indicator)) {
            sum += causes.get(quarter, scope, cause);
        }
        return sum;
    }

    private static double largest(Causes causes, Cause cause) {
        double largest = 0;
        for (int q = 1; q < causes.quarters(); q++) {
            for (Scope scope : Scope.all()) {
                double change = causes.get(q, scope, cause);
                largest = Double.isNaN(change) ? largest : Math.max(largest, Math.abs(change));
            }
        }
        return largest;
    }
}
