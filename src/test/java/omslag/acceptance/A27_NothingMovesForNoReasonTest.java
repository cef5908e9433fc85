package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.engine.Simulation;
import omslag.measure.History;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A world in which nothing happens stays where it began: no arm of an experiment begins with a transient. */
class A27_NothingMovesForNoReasonTest {
    private static final Quarter END = new Quarter(2029, 4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void trust_stays_where_it_began_while_service_does(long seed) {
        History history = Runs.run(
                        Runs.settings(
                                "period.end", END,
                                "population.citizens", 20_000,
                                "environment.challenges.load", 0.0,
                                "mechanisms.service", false,
                                "mechanisms.incidents", false,
                                "mechanisms.technology", false,
                                "mechanisms.adoption", false,
                                "mechanisms.pilots", false),
                        seed)
                .history();
        for (Scope scope : Scope.all()) {
            double[] trust = history.series(scope, IndicatorId.LEGITIMACY);
            for (double later : trust) {
                // Four standard errors, and what an expectation that scatters takes.
                assertThat(later).as(scope.id()).isEqualTo(trust[0], within(0.0015));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_stands_at_the_start_has_cost_what_scaling_it_costs(long seed) {
        World world = new Simulation(Course.of(Runs.settings()), Runs.PACK, seed).world();
        int standing = 0;
        for (Organisation body : world.organisations()) {
            for (Use use : body.portfolio().uses()) {
                Innovation innovation = world.technology().innovations().get(use.innovation());
                if (use.stage() == Use.Stage.SCALED) {
                    double cost = innovation.cost()
                            * world.technology().price(use.innovation())
                            * body.work().demand(use.process())
                            * world.wage();
                    assertThat(use.cost()).isPositive().isEqualTo(cost, within(1e-9 * cost));
                    standing++;
                }
            }
        }
        assertThat(standing).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void staff_and_vacancies_stay_where_they_began_under_average_boards(long seed) {
        History history = Runs.run(
                        Runs.settings(
                                "period.end",
                                END,
                                "boards.policy",
                                "frozen",
                                "parameters.service.demand-growth",
                                0.0,
                                "environment.challenges.load",
                                0.0,
                                "parameters.labour.legacy-appeal",
                                1.0,
                                "parameters.labour.legacy-age",
                                1.0,
                                "mechanisms.incidents",
                                false,
                                "mechanisms.technology",
                                false,
                                "mechanisms.adoption",
                                false,
                                "mechanisms.pilots",
                                false,
                                "mechanisms.legacy",
                                false),
                        seed)
                .history();
        for (Kind kind : Kind.values()) {
            near(history, Scope.of(kind), IndicatorId.STAFF, 0.005);
            near(history, Scope.of(kind), IndicatorId.VACANCY_RATE, 0.1);
        }
        near(history, Scope.ALL, IndicatorId.EMPLOYER_ATTRACTIVENESS, 0.05);
        near(history, Scope.ALL, IndicatorId.TRAINING_DAYS, 1e-9);
        near(history, Scope.ALL, IndicatorId.TECHNICAL_DEBT, 1e-9);
        near(history, Scope.ALL, IndicatorId.OFFER_ACCEPTANCE, 0.02);
    }

    private static void near(History history, Scope scope, IndicatorId id, double part) {
        double[] series = history.series(scope, id);
        for (double later : series) {
            assertThat(later).as("%s of %s", id.id(), scope.id()).isEqualTo(series[0], within(part * series[0]));
        }
    }
}
