package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import omslag.engine.Engine;
import omslag.engine.Simulation;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Catalogue;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Extreme settings complete with finite numbers, and with the plain consequence where there is one. */
class A25_ExtremeWorldsGoOnTest {
    private static final Object[] NO_TECHNOLOGY = {
        "parameters.technology.automation-arrivals", 0.0,
        "parameters.technology.digitalisation-arrivals", 0.0,
        "parameters.technology.datafication-arrivals", 0.0
    };

    private static final Object[] NOTHING_WORKS = {
        "parameters.technology.viable-automation", 0.0,
        "parameters.technology.viable-digitalisation", 0.0,
        "environment.technology.viable-share", 0.0
    };

    /** A government that is offered no innovation by name. */
    private static final GovernmentPack UNNAMED = Runs.PACK.with(Catalogue.NONE);

    static Stream<Arguments> extremes() {
        Map<String, Object[]> all = Map.of(
                "no technology", NO_TECHNOLOGY,
                "nothing works", NOTHING_WORKS,
                "instant maturity", new Object[] {"parameters.technology.maturity-half", -1000.0},
                "fast technology", new Object[] {"environment.technology.speed", 50.0},
                "huge demand", new Object[] {"parameters.service.demand-growth", 1.0},
                "no demand growth", new Object[] {"environment.challenges.load", 0.0},
                "few seekers", new Object[] {"parameters.labour.seekers", 0.0},
                "constant outages", new Object[] {"parameters.incidents.outage-rate", 500.0},
                "nobody trusts",
                        new Object[] {"parameters.trust.local-start", 0.0, "parameters.trust.national-start", 0.0},
                "all leave", new Object[] {"parameters.labour.quit-young", 20.0, "parameters.labour.retire", 20.0});
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(world -> Arguments.argumentSet(world.getKey(), (Object) world.getValue()));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void an_extreme_world_completes_with_finite_numbers(Object[] extreme) {
        finite(Runs.settings(extreme), Runs.PACK);
    }

    @Test
    void every_number_at_either_end_of_its_range_completes_with_finite_numbers() {
        List<String> broken = new ArrayList<>();
        for (Declared declared : Declarations.all()) {
            if (declared.form() != Declared.Form.NUMBER && declared.form() != Declared.Form.WHOLE) {
                continue;
            }
            for (double end : new double[] {declared.low(), highest(declared)}) {
                Object value = declared.form() == Declared.Form.WHOLE ? (Object) (int) end : (Object) end;
                try {
                    finite(Runs.settings(declared.path(), value, "period.end", new Quarter(2021, 1)), Runs.PACK);
                } catch (RuntimeException | AssertionError e) {
                    broken.add(declared.path() + " = " + end + ": " + e.getMessage());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_tiny_budget_completes_with_finite_numbers() {
        finite(Runs.settings(), scaled(1e-6));
    }

    @Test
    void a_budget_without_end_completes_with_finite_numbers() {
        finite(Runs.settings(), scaled(1e6));
    }

    @Test
    void one_municipality_alone_is_a_government() {
        GovernmentPack alone = new GovernmentPack(
                "alone",
                Runs.PACK.places().subList(0, 1),
                Runs.PACK.bodies().stream()
                        .filter(body ->
                                body.id().equals(Runs.PACK.places().get(0).id()))
                        .toList(),
                Runs.PACK.processes(),
                Runs.PACK.mixes());
        Recorded left = finite(Runs.settings(), alone);
        assertThat(left.history().get(0, Scope.of(Kind.MINISTRY), IndicatorId.LEGITIMACY))
                .isNaN();
    }

    @Test
    void one_citizen_asked_for_is_one_in_each_municipality() {
        Settings settings = Runs.settings("population.citizens", 1);
        finite(settings, Runs.PACK);
        assertThat(Runs.after(settings, 1).citizens().count())
                .isEqualTo(Runs.PACK.places().size());
    }

    @Test
    void everybody_can_be_an_agent() {
        Settings settings = Runs.settings("population.citizens", 0, "period.end", new Quarter(2020, 2));
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 1);
        Recorded left = run.run();
        long residents =
                Runs.PACK.places().stream().mapToLong(p -> p.residents()).sum();
        assertThat(run.world().citizens().count()).isEqualTo((int) residents);
        assertThat(left.history().get(1, Scope.ALL, IndicatorId.LEGITIMACY)).isBetween(0.3, 0.6);
    }

    @Test
    void without_technology_there_is_no_pilot() {
        Recorded left = Engine.run(Course.of(Runs.settings(NO_TECHNOLOGY)), UNNAMED, 1);
        for (IndicatorId id : List.of(IndicatorId.PILOTS_RUNNING, IndicatorId.SCALED_STOCK)) {
            assertThat(left.history().series(Scope.ALL, id)).containsOnly(0);
        }
    }

    @Test
    void where_nothing_works_nothing_gains() {
        Recorded left = Engine.run(Course.of(Runs.settings(NOTHING_WORKS)), UNNAMED, 1);
        for (double share : left.history().series(Scope.ALL, IndicatorId.VIABLE_SHARE)) {
            assertThat(share == 0 || Double.isNaN(share)).isTrue();
        }
    }

    @Test
    void without_money_nothing_is_tried_bought_or_renewed() {
        Recorded left = Engine.run(Course.of(Runs.settings("boards.mindset.mean", 0.9)), scaled(1e-6), 1);
        assertThat(left.history().series(Scope.ALL, IndicatorId.PILOTS_STARTED)).containsOnly(0);
    }

    @Test
    void without_contact_or_hearsay_service_moves_no_trust() {
        Recorded left = Runs.run(
                Runs.settings(
                        "parameters.trust.contacts-local", 0.0,
                        "parameters.trust.contacts-regional", 0.0,
                        "parameters.trust.contacts-executive", 0.0,
                        "parameters.trust.contacts-national", 0.0,
                        "parameters.trust.hearsay", 0.0,
                        "parameters.trust.scandal", 0.0),
                1);
        double[] trust = left.history().series(Scope.ALL, IndicatorId.LEGITIMACY);
        for (double value : trust) {
            assertThat(Math.abs(value - trust[0])).isLessThan(1e-6);
        }
    }

    @Test
    void at_instant_maturity_every_innovation_is_mature_from_its_first_day() {
        Settings settings = Runs.settings("parameters.technology.maturity-half", -1000.0);
        var technology = Runs.after(settings, 1).technology();
        assertThat(technology.count()).isPositive();
        for (int k = 0; k < technology.count(); k++) {
            assertThat(technology.maturity(k)).isEqualTo(1.0);
        }
    }

    /** The shares of D1 leave something for operations: together they cannot all be one. */
    private static double highest(Declared declared) {
        boolean part = declared.path().matches("parameters\\.boards\\.(change|hardening|reskilling)-.*");
        return part ? Math.min(declared.high(), (double) declared.standard() + 0.1) : declared.high();
    }

    private static GovernmentPack scaled(double factor) {
        List<GovernmentPack.Body> bodies = Runs.PACK.bodies().stream()
                .map(b -> new GovernmentPack.Body(
                        b.id(),
                        b.name(),
                        b.nameDutch(),
                        b.kind(),
                        b.serves(),
                        b.staff(),
                        factor * b.ictBudget(),
                        b.mix(),
                        b.contacts()))
                .toList();
        return new GovernmentPack("scaled", Runs.PACK.places(), bodies, Runs.PACK.processes(), Runs.PACK.mixes());
    }

    private static Recorded finite(Settings settings, GovernmentPack pack) {
        Simulation run = new Simulation(Course.of(settings), pack, 3);
        Recorded left = run.run();
        Runs.numbers(run.world(), Set.of("acceptance", "fillRate", "own", "expressed", "spare"))
                .forEach((where, number) -> {
                    if (!Double.isFinite(number)) {
                        throw new AssertionError(where + " is " + number);
                    }
                });
        for (IndicatorId id : IndicatorId.values()) {
            for (double value : left.history().series(Scope.ALL, id)) {
                assertThat(Double.isInfinite(value)).as(id.id()).isFalse();
            }
        }
        for (IndicatorId id : List.of(IndicatorId.LEGITIMACY, IndicatorId.EFFECTIVENESS)) {
            for (double value : left.history().series(Scope.ALL, id)) {
                assertThat(value).as(id.id()).isBetween(0.0, 1.5);
            }
        }
        return left;
    }
}
