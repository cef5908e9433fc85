package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import omslag.engine.Simulation;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.term.Layer;
import omslag.term.Purse;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.world.Citizens;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Support;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.Workforce;
import omslag.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After every quarter of small runs: money, staff and work are conserved, and every number is one that can be. */
class A21_EveryQuarterIsInBalanceTest {
    /** Undefined in a quarter without vacancies. */
    private static final Set<String> MAY_BE_UNDEFINED = Set.of("acceptance", "fillRate");

    static Stream<Arguments> runs() {
        Map<String, Settings> worlds = Map.of(
                "as-is", Runs.settings(),
                "innovative", Runs.settings("boards.mindset.mean", 0.9),
                "careful", Runs.settings("boards.mindset.mean", 0.05),
                "every lever",
                        Runs.settings(
                                "levers.innovation-portfolio", true,
                                "levers.guard-rails", 1.0,
                                "levers.challenge-procurement", 1.0,
                                "levers.replacement-programme", 0.3,
                                "levers.innovation-budget", 0.3,
                                "levers.reskilling", 10.0,
                                "levers.vision.people", true),
                "hard times",
                        Runs.settings(
                                "environment.budget-growth", -0.05,
                                "environment.labour-scarcity", 4.0,
                                "environment.threat-growth", 0.3,
                                "parameters.incidents.outage-rate", 20.0));
        return worlds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(world -> Stream.of(1L, 2L, 3L)
                        .map(seed -> Arguments.argumentSet(world.getKey() + " " + seed, world.getValue(), seed)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void money_staff_and_work_are_conserved_after_every_quarter(Settings settings, long seed) {
        Simulation run = begun(settings, seed);
        World world = run.world();
        int n = world.organisations().size();
        for (int q = 0; q < settings.period().quarters(); q++) {
            double[] staff = new double[n];
            double[][] backlog = new double[n][];
            double[][] departed = new double[n][];
            for (Organisation body : world.organisations()) {
                staff[body.index()] = body.workforce().total();
                backlog[body.index()] = new double[body.work().size()];
                departed[body.index()] = new double[body.work().size()];
                for (int p = 0; p < body.work().size(); p++) {
                    departed[body.index()][p] = body.work().departed(p);
                    backlog[body.index()][p] = body.work().backlog(p);
                }
            }
            run.schedule.step(run);
            for (Organisation body : world.organisations()) {
                money(body.finances());
                staff(body.workforce(), staff[body.index()]);
                work(body.work(), backlog[body.index()], departed[body.index()]);
                assertThat(body.estate().surface()).isEqualTo(body.portfolio().count(Use.Stage.SCALED));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_number_is_one_that_can_be_after_every_quarter(Settings settings, long seed) {
        Simulation run = begun(settings, seed);
        World world = run.world();
        for (int q = 0; q < settings.period().quarters(); q++) {
            run.schedule.step(run);
            for (Organisation body : world.organisations()) {
                body(body);
                changes(body.support());
            }
            citizens(world.citizens());
            for (Wave wave : Wave.values()) {
                share(world.technology().hype(wave));
            }
            if (q % 8 == 7) {
                Runs.numbers(world, MAY_BE_UNDEFINED)
                        .forEach((where, number) -> assertThat(number).as(where).isFinite());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void citizens_stand_for_all_residents_and_every_municipality_has_one(Settings settings, long seed) {
        Citizens citizens = begun(settings, seed).world().citizens();
        double people = 0;
        for (int p = 0; p < citizens.places(); p++) {
            assertThat(citizens.count(p)).isPositive();
            people += citizens.count(p) * citizens.weight(p);
        }
        double residents = Runs.PACK.places().stream()
                .mapToLong(place -> place.residents())
                .sum();
        assertThat(people).isEqualTo(residents, within(1e-9 * residents));
        assertThat(citizens.count()).isEqualTo(300);
    }

    private static Simulation begun(Settings settings, long seed) {
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, seed);
        run.start();
        return run;
    }

    private static void money(Finances finances) {
        assertThat(finances.imbalance()).isEqualTo(0, within(1e-9 * finances.budget()));
        for (Purse purse : Purse.values()) {
            assertThat(finances.in(purse)).as(purse.id()).isGreaterThan(-1e-9);
        }
    }

    private static void staff(Workforce people, double before) {
        assertThat(people.total() - before).isEqualTo(people.hired() - people.left(), within(1e-9 * before));
        assertThat(people.ages(0) + people.ages(1) + people.ages(2)).isEqualTo(people.total(), within(1e-9 * before));
        for (Task task : Task.values()) {
            assertThat(people.staff(task)).isNotNegative();
            share(people.skill(task));
            assertThat(people.surplus().of(task)).isBetween(0.0, people.staff(task) + 1e-9);
        }
    }

    private static void changes(Support support) {
        for (SupportFunction function : SupportFunction.values()) {
            share(support.format(function));
            share(support.inTime(function));
            assertThat(support.ordinary(function)).isNotNegative();
            assertThat(support.novel(function)).isNotNegative();
        }
        share(support.ahead());
        share(support.unknown());
    }

    private static void work(Work work, double[] before, double[] departed) {
        for (int p = 0; p < work.size(); p++) {
            assertThat(work.asked(p)).isNotNegative();
            // Demand is superfluous, or served by others, or served here, or waits, or is given up; needs add to it.
            double own = work.demand(p) * (1 - work.superfluous(p)) * (1 - departed[p]) + work.needed(p);
            double in = (work.retired(p) ? 0 : own) + before[p];
            assertThat(work.served(p) + work.backlog(p) + work.givenUp(p)).isEqualTo(in, within(1e-9 * in));
            assertThat(work.served(p)).isNotNegative();
            assertThat(work.backlog(p)).isNotNegative();
            share(work.timeliness(p));
            share(work.wrong(p));
            share(work.superfluous(p));
            assertThat(work.quality(p)).isNotNegative();
        }
    }

    private static void body(Organisation body) {
        share(body.board().attention());
        share(body.board().trait());
        share(body.standing().salience());
        share(body.standing().fairness());
        share(body.decisions().operationsShare());
        for (Wave wave : Wave.values()) {
            share(body.board().belief(wave));
        }
        for (int j = 0; j < body.estate().size(); j++) {
            assertThat(body.estate().value(j)).isNotNegative();
            assertThat(body.estate().age(j)).isNotNegative();
            assertThat(body.estate().debt(j)).isBetween(-1e-12, 1.5);
        }
    }

    private static void citizens(Citizens citizens) {
        for (Layer layer : Layer.values()) {
            for (int i = 0; i < citizens.count(); i++) {
                share(citizens.trust(i, layer));
                share(citizens.ownTrust(i, layer));
            }
        }
    }

    private static void share(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new AssertionError("not a share: " + share);
        }
    }
}
