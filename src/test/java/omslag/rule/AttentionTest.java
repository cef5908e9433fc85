package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Philosophy;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What boards look at and overlook, and what umbrella organisations do about it. */
class AttentionTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /** Nothing that happens is ordinary, so that a board to which nothing happens is at rest. */
    private static final Object[] NOTHING_ORDINARY = {"parameters.attention.ordinary", 0.0};

    private final Draws draws = new Draws(8);
    private final Settings settings = Plain.settings(NOTHING_ORDINARY);

    private World world() {
        World world = Plain.world(settings, 30);
        Plain.arrive(world, draws, 1, true);
        new FirstPhilosophies(settings).fill(world, draws);
        return world;
    }

    private void turn(World world, int steps, double years) {
        BoardsTurnTheirAttention turn = new BoardsTurnTheirAttention(settings);
        for (int n = 0; n < steps; n++) {
            turn.apply(world, draws, new Step(Plain.START + n, years));
        }
    }

    private static Board first(World world) {
        return world.organisations().get(0).board();
    }

    private static double logistic(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    @Test
    void where_nothing_happens_attention_and_blind_spots_stay() {
        World world = world();
        turn(world, 40, 0.25);
        assertThat(first(world).polity()).isCloseTo(0.2, EXACT);
        assertThat(first(world).blindSpot()).isCloseTo(0.7, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.25", "5, 1"})
    void a_campaign_turns_attention_to_the_own_organisation_and_shrinks_the_blind_spot(int steps, double years) {
        World world = world();
        world.umbrellas().campaign(Kind.MUNICIPALITY, 1);
        turn(world, steps, years);
        double target = logistic(StrictMath.log(0.25) + 0.7);
        assertThat(first(world).polity()).isCloseTo(target + (0.2 - target) * StrictMath.exp(-5), EXACT);
        double left = 0.05 * 0.7 / 0.2;
        assertThat(first(world).blindSpot()).isCloseTo(left + (0.7 - left) * StrictMath.exp(-0.2 * 5), EXACT);
    }

    @Test
    void storm_and_hardship_pull_attention_to_policy_and_own_incidents_pull_it_back() {
        World storm = world();
        storm.needs().blow(true);
        turn(storm, 200, 0.25);
        assertThat(first(storm).polity()).isCloseTo(logistic(StrictMath.log(0.25) - 0.5), EXACT);
        World hard = world();
        hard.needs().suffer(0, 0.4);
        turn(hard, 200, 0.25);
        assertThat(first(hard).polity()).isCloseTo(logistic(StrictMath.log(0.25) - 0.4), EXACT);
        World trouble = world();
        trouble.organisations().get(0).standing().remember(0.5);
        turn(trouble, 200, 0.25);
        assertThat(first(trouble).polity()).isCloseTo(logistic(StrictMath.log(0.25) + 0.5), EXACT);
        assertThat(trouble.organisations().get(1).board().polity()).isCloseTo(0.2, EXACT);
    }

    @Test
    void blind_spots_shrink_by_good_results_of_peers_and_own_incidents_and_slowly_return() {
        World world = world();
        world.peers().report(Wave.DATAFICATION, 0, 1, 3);
        turn(world, 40, 0.25);
        double shrunk = first(world).blindSpot();
        double rate = 0.05 + 0.1 * 0.75;
        double left = 0.05 * 0.7 / rate;
        assertThat(shrunk).isCloseTo(left + (0.7 - left) * StrictMath.exp(-rate * 10), EXACT);
        world.peers().report(Wave.DATAFICATION, 0, 0, 3);
        turn(world, 40, 0.25);
        assertThat(first(world).blindSpot()).isCloseTo(0.7 + (shrunk - 0.7) * StrictMath.exp(-0.5), EXACT);
        World trouble = world();
        trouble.organisations().get(0).standing().remember(1);
        turn(trouble, 40, 0.25);
        assertThat(first(trouble).blindSpot()).isLessThan(0.2);
    }

    @Test
    void attention_and_sight_are_one_at_the_start_and_count_from_there() {
        World world = world();
        Board board = first(world);
        Sight sight = new Sight(settings);
        assertThat(sight.given(board)).isEqualTo(1);
        assertThat(sight.seen(board)).isEqualTo(1);
        board.turn(0.8);
        board.attend(0.5);
        board.overlook(0.1);
        assertThat(sight.given(board)).isCloseTo(0.5 * 2, EXACT);
        assertThat(sight.seen(board)).isCloseTo(3, EXACT);
        Sight off = new Sight(Plain.settings("mechanisms.philosophy", false));
        assertThat(off.given(board)).isEqualTo(0.5);
        assertThat(off.seen(board)).isEqualTo(1);
    }

    private void year(World world, Settings these) {
        UmbrellasBringMembersTogether umbrellas = new UmbrellasBringMembersTogether(these);
        for (int n = 0; n < 4; n++) {
            umbrellas.apply(world, draws, Plain.step(n));
        }
    }

    @Test
    void an_annual_event_of_members_among_whom_nothing_changed_changes_nothing() {
        World world = world();
        double[] before = weights(world);
        year(world, settings);
        for (int i = 0; i < before.length; i++) {
            assertThat(weights(world)[i]).isCloseTo(before[i], EXACT);
        }
    }

    private static double[] weights(World world) {
        return world.organisations().stream()
                .mapToDouble(body -> body.board().philosophy(Philosophy.DIFFERENT))
                .toArray();
    }

    @Test
    void once_a_year_those_who_come_take_home_what_changed_among_them_and_nobody_learns_to_see_less() {
        Settings all = Plain.settings("parameters.attention.attendance", 1.0);
        World world = world();
        Board ahead = first(world);
        double start = ahead.character(Philosophy.MORE);
        ahead.weigh(Philosophy.MORE, start - 0.3);
        ahead.weigh(Philosophy.DIFFERENT, ahead.philosophy(Philosophy.DIFFERENT) + 0.3);
        ahead.overlook(0.1);
        double[] before = weights(world);
        year(world, all);
        double mean = 0.3 / 30;
        assertThat(ahead.philosophy(Philosophy.DIFFERENT)).isCloseTo(before[0] + 0.2 * (mean - 0.3), EXACT);
        assertThat(ahead.blindSpot()).isEqualTo(0.1);
        for (int i = 1; i < 30; i++) {
            Board board = world.organisations().get(i).board();
            assertThat(board.philosophy(Philosophy.DIFFERENT)).isCloseTo(before[i] + 0.2 * mean, EXACT);
            assertThat(board.blindSpot()).isCloseTo(0.7 - 0.2 * 0.6 / 30, EXACT);
        }
    }

    @Test
    void who_stays_away_takes_nothing_home() {
        World world = world();
        first(world).overlook(0.1);
        year(world, Plain.settings("parameters.attention.attendance", 0.5));
        long stayed = world.organisations().stream()
                .filter(body -> body.board().blindSpot() == 0.7)
                .count();
        assertThat(stayed).isBetween(6L, 24L);
    }

    @Test
    void an_umbrella_that_campaigns_and_knows_of_successes_moves_members_to_follow_the_profession() {
        double plain = urge(0, 0);
        assertThat(urge(1, 0)).isCloseTo(plain * 1.5, EXACT);
        assertThat(urge(0, 1)).isCloseTo(plain * 1.25, EXACT);
        assertThat(urge(0, -1)).isCloseTo(plain * 0.75, EXACT);
    }

    /** The urge to consider what the whole profession has, when nothing else counts. */
    private double urge(double effort, double knowledge) {
        Settings normative = Plain.settings(
                "parameters.adoption.own", 0.0, "parameters.adoption.mimetic", 0.0, "parameters.adoption.slack", 0.0);
        World world = Plain.world(normative, 2);
        Plain.arrive(world, draws, 1, true);
        new FirstPhilosophies(normative).fill(world, draws);
        world.umbrellas().campaign(Kind.MUNICIPALITY, effort);
        world.umbrellas().learn(Kind.MUNICIPALITY, knowledge);
        HandMade.pilot(world.organisations().get(1), false);
        new PeersAreSeen(normative).apply(world, draws, Plain.step(0));
        Organisation body = world.organisations().get(0);
        body.portfolio().considered(0, 1e9);
        new OrganisationsConsider(normative).act(body, world, draws, Plain.step(0));
        return body.portfolio().urge(0);
    }

    @Test
    void a_campaign_gets_going_and_ends() {
        World world = world();
        Settings campaign = Plain.settings("levers.awareness-campaign", 0.8);
        year(world, campaign);
        assertThat(world.umbrellas().effort(Kind.MUNICIPALITY)).isCloseTo(0.8 * (1 - StrictMath.exp(-2)), EXACT);
        year(world, settings);
        assertThat(world.umbrellas().effort(Kind.MUNICIPALITY))
                .isCloseTo(0.8 * (1 - StrictMath.exp(-2)) * StrictMath.exp(-2), EXACT);
    }
}
