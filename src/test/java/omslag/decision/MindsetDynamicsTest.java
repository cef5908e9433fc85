package omslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.rule.Beginning;
import omslag.scenario.PackReader;
import omslag.term.Kind;
import omslag.term.Philosophy;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact cases of how mindset moves (theory 3n). */
class MindsetDynamicsTest {
    private static final int START = new Quarter(2020, 1).index();
    private static final double GRID = 1.0 / (1L << 30);
    private static final List<String> FORCES =
            List.of("lead", "mimetic", "normative", "aspiration", "blame", "awareness", "noise");

    private final Draws draws = new Draws(5);

    /** Settings in which nothing moves mindset but what is given. */
    private static Settings only(Object... pathsAndValues) {
        Stream<Object> still = FORCES.stream().flatMap(force -> Stream.of("parameters.mind." + force, 0.0));
        return Minds.settings(Stream.concat(still, Stream.of(pathsAndValues)).toArray());
    }

    private static Settings vision(double rate, double target) {
        return only(
                "parameters.mind.lead",
                rate,
                "parameters.mind.vision",
                target,
                "levers.vision.public-value",
                true,
                "levers.vision.ethical-limits",
                true,
                "levers.vision.third-parties",
                true,
                "levers.vision.renewal",
                true,
                "levers.vision.people",
                true);
    }

    private static World world() {
        World world =
                Beginning.world(Minds.settings("population.citizens", 50), PackReader.shipped("example"), new Draws(3));
        each(world, body -> returns(body, 1, 1));
        return world;
    }

    private static void each(World world, Consumer<Organisation> what) {
        world.organisations().forEach(what);
    }

    /** Lets the innovations of the third wave of an organisation return this for this. */
    private static void returns(Organisation body, double benefit, double cost) {
        double[] benefits = new double[Wave.values().length];
        double[] costs = new double[Wave.values().length];
        benefits[Wave.DATAFICATION.ordinal()] = benefit;
        costs[Wave.DATAFICATION.ordinal()] = cost;
        body.board().figures().count(benefits, costs);
    }

    private double[] run(World world, Settings settings, int steps, double years) {
        MindsetDynamics dynamics = new MindsetDynamics(settings);
        for (int n = 0; n < steps; n++) {
            dynamics.move(world, draws, new Step(START + n, years));
        }
        return minds(world);
    }

    private static double[] minds(World world) {
        return world.organisations().stream()
                .mapToDouble(body -> body.board().trait())
                .toArray();
    }

    @Test
    void without_any_force_mindset_is_constant() {
        World world = world();
        double[] before = minds(world);
        assertThat(run(world, only(), 40, 0.25)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"40, 0.25", "10, 1", "120, 0.08333333333333333"})
    void by_a_vision_alone_it_goes_to_its_target_exponentially_whatever_the_step(int steps, double years) {
        World world = world();
        double[] before = minds(world);
        double[] after = run(world, vision(0.15, 0.7), steps, years);
        for (int i = 0; i < after.length; i++) {
            double exact = 0.7 + (before[i] - 0.7) * StrictMath.exp(-0.15 * 10);
            assertThat(after[i]).isCloseTo(exact, Offset.offset(steps * GRID));
        }
    }

    @Test
    void a_vision_of_two_parts_leads_at_two_fifths_of_the_rate_and_one_of_none_not_at_all() {
        Settings two = only("parameters.mind.lead", 0.5, "levers.vision.people", true, "levers.vision.renewal", true);
        World world = world();
        double[] before = minds(world);
        double[] after = run(world, two, 1, 1);
        for (int i = 0; i < after.length; i++) {
            double exact = 0.7 + (before[i] - 0.7) * StrictMath.exp(-0.2);
            assertThat(after[i]).isCloseTo(exact, Offset.offset(GRID));
        }
        assertThat(run(world, only("parameters.mind.lead", 0.5), 10, 1)).isEqualTo(after);
    }

    @Test
    void by_imitation_alone_each_group_comes_to_the_mean_weighted_by_what_innovations_yield_for_their_cost() {
        World world = world();
        each(world, body -> returns(body, 1 + body.index() % 3, 1));
        double[] agreed = new double[world.peers().groups()];
        double[] weight = new double[agreed.length];
        each(world, body -> {
            int group = body.identity().group();
            agreed[group] += (1 + body.index() % 3) * body.board().trait();
            weight[group] += 1 + body.index() % 3;
        });
        run(world, only("parameters.mind.mimetic", 1.0), 400, 0.25);
        each(world, body -> {
            int group = body.identity().group();
            assertThat(body.board().trait()).isCloseTo(agreed[group] / weight[group], Offset.offset(1e-6));
        });
    }

    @Test
    void nobody_imitates_where_nobody_has_anything_to_show() {
        World world = world();
        each(world, body -> returns(body, 0, 1));
        double[] before = minds(world);
        assertThat(run(world, only("parameters.mind.mimetic", 1.0), 40, 0.25)).isEqualTo(before);
    }

    @Test
    void by_the_profession_alone_each_kind_comes_to_its_plain_mean() {
        World world = world();
        double[] mean = new double[Kind.values().length];
        for (Kind kind : Kind.values()) {
            mean[kind.ordinal()] = world.organisations().stream()
                    .filter(body -> body.kind() == kind)
                    .mapToDouble(body -> body.board().trait())
                    .average()
                    .orElse(0);
        }
        run(world, only("parameters.mind.normative", 1.0), 200, 0.25);
        each(
                world,
                body -> assertThat(body.board().trait())
                        .isCloseTo(mean[body.kind().ordinal()], Offset.offset(1e-6)));
    }

    @Test
    void awareness_moves_mindset_down_by_what_costs_as_it_moves_it_up_by_what_yields() {
        Settings aware = only("parameters.mind.awareness", 0.4);
        World up = world();
        World down = world();
        each(up, body -> returns(body, 3, 1));
        each(down, body -> returns(body, 1, 3));
        double rate = 0.4 * 0.5 * (1 - 0.7);
        double[] before = minds(up);
        double[] above = run(up, aware, 20, 0.25);
        double[] below = run(down, aware, 20, 0.25);
        for (int i = 0; i < above.length; i++) {
            double left = StrictMath.exp(-rate * 5);
            assertThat(above[i]).isCloseTo(1 - (1 - before[i]) * left, Offset.offset(20 * GRID));
            assertThat(below[i]).isCloseTo(before[i] * left, Offset.offset(20 * GRID));
        }
    }

    @Test
    void a_board_that_falls_short_searches_and_one_near_blame_or_ruin_stiffens() {
        Settings aspiring = only("parameters.mind.aspiration", 0.5);
        assertThat(moved(aspiring, 0.95, 0)).isEqualTo(0.5 * 0.05 * 0.25, Offset.offset(2 * GRID));
        assertThat(moved(aspiring, 1.05, 0)).isEqualTo(-0.5 * 0.05 * 0.25, Offset.offset(2 * GRID));
        assertThat(moved(aspiring, 0.80, 0)).isEqualTo(-0.5 * 0.20 * 0.25, Offset.offset(2 * GRID));
        assertThat(moved(aspiring, 0.95, 0.9)).isEqualTo(-0.5 * 0.05 * 0.25, Offset.offset(2 * GRID));
    }

    /** How far a board in the middle moves in a quarter in which it aspires to 1 and sees this. */
    private double moved(Settings settings, double index, double salience) {
        World world = world();
        Organisation body = world.organisations().get(0);
        body.board().move(0.5);
        body.board().figures().judge(index);
        body.standing().remember(salience);
        run(world, settings, 1, 0.25);
        return body.board().trait() - 0.5;
    }

    @Test
    void incidents_beyond_the_ordinary_lower_mindset_and_fewer_raise_it() {
        Settings blame = only("parameters.mind.blame", 0.3, "parameters.attention.ordinary", 0.1);
        assertThat(moved(blame, 1, 0.4)).isEqualTo(-0.3 * 0.3 * 0.25, Offset.offset(2 * GRID));
        assertThat(moved(blame, 1, 0)).isEqualTo(0.3 * 0.1 * 0.25, Offset.offset(2 * GRID));
    }

    @Test
    void whoever_sees_the_own_work_at_stake_is_slower_to_follow_a_vision() {
        World world = world();
        Organisation body = world.organisations().get(0);
        double before = body.board().trait();
        for (int p = 0; p < body.work().size(); p++) {
            body.work().makeSuperfluous(p, 0.6);
        }
        run(world, vision(0.15, 0.7), 1, 1);
        double exact = 0.7 + (before - 0.7) * StrictMath.exp(-0.15 * (1 - 0.5 * 0.6));
        assertThat(body.board().trait()).isCloseTo(exact, Offset.offset(2 * GRID));
    }

    /** Every force is mirrored with mindset: means by themselves, drifts and returns by their opposites. */
    @Test
    void a_relabelled_mindset_moves_alike_to_the_last_bit() {
        Settings insight = only("parameters.mind.awareness", 0.4, "parameters.mind.aspiration", 0.2);
        Settings others = only("parameters.mind.mimetic", 0.3, "parameters.mind.normative", 0.2);
        World one = world();
        World other = world();
        each(other, body -> body.board().move(1 - body.board().trait()));
        for (int n = 0; n < 40; n++) {
            boolean costly = n % 2 == 0;
            each(one, body -> state(body, costly ? 1 : 2, costly ? 2 : 1, 0.97));
            each(other, body -> state(body, costly ? 2 : 1, costly ? 1 : 2, 1.03));
            run(one, insight, 1, 0.25);
            run(other, insight, 1, 0.25);
            // Who yields more is followed more, whichever way.
            each(one, body -> state(body, 1 + body.index(), 1, 1));
            each(other, body -> state(body, 1 + body.index(), 1, 1));
            run(one, others, 1, 0.25);
            run(other, others, 1, 0.25);
        }
        for (int i = 0; i < minds(one).length; i++) {
            assertThat(minds(other)[i]).isEqualTo(1 - minds(one)[i]);
        }
        assertThat(minds(one)).isNotEqualTo(minds(world()));
    }

    private static void state(Organisation body, double benefit, double cost, double index) {
        returns(body, benefit, cost);
        body.board().figures().judge(index);
    }

    @Test
    void the_order_of_organisations_does_not_matter() {
        Settings usual = Minds.settings("boards.mindset-dynamics", true, "population.citizens", 50);
        World world = world();
        World reversed = world();
        List<Organisation> backwards = new ArrayList<>(reversed.organisations());
        java.util.Collections.reverse(backwards);
        World other = new World(
                reversed.processes(),
                backwards,
                reversed.citizens(),
                reversed.audience(),
                reversed.peers(),
                reversed.companies(),
                reversed.wage());
        run(world, usual, 20, 0.25);
        run(other, usual, 20, 0.25);
        assertThat(minds(reversed)).isEqualTo(minds(world));
    }

    @Test
    void noise_spreads_mindsets_as_the_root_of_time_whatever_the_step() {
        for (double years : new double[] {0.25, 0.0625}) {
            double squares = 0;
            int counted = 0;
            for (int seed = 0; seed < 40; seed++) {
                World world = world();
                each(world, body -> body.board().move(0.5));
                MindsetDynamics dynamics = new MindsetDynamics(only("parameters.mind.noise", 0.05));
                for (int n = 0; n < 1 / years; n++) {
                    dynamics.move(world, new Draws(seed), new Step(START + n, years));
                }
                for (double m : minds(world)) {
                    squares += (m - 0.5) * (m - 0.5);
                    counted++;
                }
            }
            double error = 4 * 0.05 / StrictMath.sqrt(2.0 * counted);
            assertThat(StrictMath.sqrt(squares / counted)).isCloseTo(0.05, Offset.offset(error));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void mindset_stays_between_its_ends_and_on_its_grid(double end) {
        Settings wild = Minds.settings("parameters.mind.noise", 0.2, "parameters.mind.aspiration", 1.0);
        World world = world();
        each(world, body -> body.board().move(end));
        for (double m : run(world, wild, 80, 0.25)) {
            assertThat(m).isBetween(0.0, 1.0);
            assertThat(m / GRID).isEqualTo(StrictMath.rint(m / GRID));
        }
        assertThat(world.organisations().get(0).board().figures().start(Philosophy.MORE))
                .isPositive();
    }
}
