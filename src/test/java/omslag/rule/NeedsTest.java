package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Holder;
import omslag.term.Kind;
import omslag.world.Board;
import omslag.world.Needs;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The needs of society, their shocks, and what stays unmet (theory 3l). */
class NeedsTest {
    private static final int SEEDS = 4_000;

    @ParameterizedTest
    @CsvSource({"1, 0.04", "2, 0.1", "4, 0.2"})
    void a_need_without_trend_settles_around_one_with_the_variance_of_its_law(double reversion, double noise) {
        Settings settings = HandMade.settings(
                "parameters.needs.reversion", reversion,
                "parameters.needs.noise", noise,
                "parameters.needs.drift-climate", 0.0,
                "parameters.needs.drift-mobility", 0.0,
                "parameters.needs.drift-safety", 0.0,
                "parameters.needs.drift-health", 0.0,
                "parameters.needs.event-rate", 0.0);
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Needs needs = after(settings, seed, (int) (24 / reversion));
            for (Challenge challenge : Challenge.values()) {
                sum += needs.level(challenge) - 1;
                squares += (needs.level(challenge) - 1) * (needs.level(challenge) - 1);
            }
        }
        double n = SEEDS * (double) Challenge.values().length;
        double variance = noise * noise / (2 * reversion);
        assertThat(sum / n).isEqualTo(0, within(4 * Math.sqrt(variance / n)));
        assertThat(squares / n).isEqualTo(variance, within(4 * variance * Math.sqrt(2 / n)));
    }

    @Test
    void the_mean_of_a_need_follows_its_trend_from_the_first_quarter_on() {
        Settings settings = HandMade.settings(
                "parameters.needs.noise", 0.0,
                "parameters.needs.event-rate", 0.0,
                "environment.challenges.load", 2.0);
        Needs needs = after(settings, 1, 40);
        assertThat(needs.level(Challenge.CLIMATE)).isEqualTo(1 + 2 * 0.012 * 10, within(1e-12));
        assertThat(needs.level(Challenge.SAFETY)).isEqualTo(1 + 2 * 0.003 * 10, within(1e-12));
    }

    @Test
    void a_need_is_never_below_nothing() {
        Settings wild = HandMade.settings("parameters.needs.noise", 5.0);
        for (int seed = 0; seed < 200; seed++) {
            Needs needs = after(wild, seed, 8);
            for (Challenge challenge : Challenge.values()) {
                assertThat(needs.level(challenge)).isNotNegative();
                assertThat(needs.here(challenge, 0)).isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3})
    void shocks_add_up_to_the_mean_and_variance_of_a_compound_poisson_process(double load) {
        double rate = 2;
        double spread = 0.4;
        Settings settings = HandMade.settings(
                "parameters.needs.event-rate", rate,
                "parameters.needs.event-spread", spread,
                "parameters.needs.event-size", 0.3,
                "environment.challenges.load", load);
        double sum = 0;
        double squares = 0;
        int seeds = 10_000;
        for (int seed = 0; seed < seeds; seed++) {
            Needs needs = after(settings, seed, 1);
            for (Challenge challenge : Challenge.values()) {
                sum += needs.shock(challenge, 0);
                squares += needs.shock(challenge, 0) * needs.shock(challenge, 0);
            }
        }
        double n = seeds * (double) Challenge.values().length;
        double first = 0.3 * Math.exp(spread * spread / 2);
        double second = 0.09 * Math.exp(2 * spread * spread);
        double fourth = Math.pow(0.3, 4) * Math.exp(8 * spread * spread);
        double count = rate * load / 4;
        // What is ordinary at the start belongs to the need of the start.
        double mean = count * first - Math.min(1, load) * rate / 4 * first;
        double variance = count * second;
        assertThat(sum / n).isEqualTo(mean, within(4 * Math.sqrt(variance / n)));
        double ofVariance = Math.sqrt((count * fourth + 2 * variance * variance) / n);
        assertThat(squares / n - mean * mean).isEqualTo(variance, within(5 * ofVariance));
    }

    @Test
    void more_load_never_gives_fewer_shocks_in_the_same_world() {
        for (int seed = 0; seed < 200; seed++) {
            Needs less = after(shocks(1), seed, 1);
            Needs more = after(shocks(3), seed, 1);
            for (Challenge challenge : Challenge.values()) {
                assertThat(more.shock(challenge, 0)).isGreaterThanOrEqualTo(less.shock(challenge, 0) - 1e-12);
            }
        }
    }

    private static Settings shocks(double load) {
        return HandMade.settings("environment.challenges.load", load, "parameters.needs.event-rate", 1.0);
    }

    @Test
    void without_challenges_needs_stand_still_and_nothing_is_suffered() {
        Settings settings = HandMade.settings("environment.challenges.load", 0.0);
        World world = Society.of(settings, 3);
        Society.perform(world.organisations().get(0), 0.5);
        for (int q = 0; q < 40; q++) {
            step(settings, world, 7, q);
        }
        assertThat(Society.output(world)).isLessThan(0.9);
        for (Challenge challenge : Challenge.values()) {
            assertThat(world.needs().here(challenge, 0)).isEqualTo(1);
            assertThat(world.needs().unresolved(challenge, 0)).isZero();
        }
        assertThat(world.needs().hardship(0)).isZero();
        assertThat(world.organisations().get(0).work().needed(0)).isZero();
    }

    @Test
    void what_is_taken_up_of_a_need_becomes_work_where_it_is_served() {
        Settings settings = still();
        World world = Society.of(settings, 2);
        world.needs().move(Challenge.SAFETY, 1.4);
        world.needs().drift(Challenge.SAFETY, 1.4);
        new NeedsMove(settings).apply(world, new Draws(1), HandMade.quarter(0));
        Organisation body = world.organisations().get(0);
        assertThat(body.work().needed(0)).isEqualTo(0.9 * 0.4 * body.work().demand(0), within(1e-9));
        assertThat(body.work().needed(1)).isZero();
    }

    @Test
    void a_gap_that_stays_heaps_up_to_the_gap_times_the_time_it_takes_to_fade() {
        Settings settings = still();
        World world = Society.of(settings, 2);
        world.needs().move(Challenge.SAFETY, 1.4);
        double exact = 0;
        for (int q = 0; q < 400; q++) {
            new NeedsAreAnswered(settings).apply(world, new Draws(1), HandMade.quarter(q));
            exact += 0.25 * 0.4 * 0.1 * Math.exp(-q * 0.25 / 3);
        }
        double settled = 3 * 0.4 * (1 - 0.9);
        assertThat(world.needs().unresolved(Challenge.SAFETY, 0)).isEqualTo(settled, within(1e-9));
        assertThat(exact).isEqualTo(settled, within(0.01));
        assertThat(world.needs().hardship(0)).isEqualTo(settled / 4, within(1e-9));
        world.needs().move(Challenge.SAFETY, 1);
        new NeedsAreAnswered(settings).apply(world, new Draws(1), HandMade.quarter(0));
        assertThat(world.needs().unresolved(Challenge.SAFETY, 0))
                .isEqualTo(settled * Math.exp(-0.25 / 3), within(1e-9));
    }

    @Test
    void an_answer_is_one_at_the_start_and_no_part_of_it_makes_an_end_of_the_others() {
        NeedsAreAnswered rule = new NeedsAreAnswered(still());
        assertThat(rule.answer(1, 1, 1)).isEqualTo(1);
        assertThat(rule.answer(0, 1, 1)).isEqualTo(0.2);
        assertThat(rule.answer(1, 0, 1)).isEqualTo(0.5);
        assertThat(rule.answer(1.1, 1, 1)).isEqualTo(1.1, within(1e-12));
        assertThat(rule.dataFit(0.5, 0.5)).isEqualTo(1);
        assertThat(rule.dataFit(0, 0)).isEqualTo(1);
        assertThat(rule.gap(1.2, 1)).isEqualTo(0.2 * 0.1, within(1e-12));
        assertThat(rule.gap(1.2, 5)).isZero();
        assertThat(rule.gap(0.8, 0.5)).isZero();
    }

    @Test
    void more_usable_data_in_the_hands_of_the_state_leave_less_unmet() {
        Settings settings = still();
        World world = Society.of(settings, 2);
        world.needs().move(Challenge.SAFETY, 1.4);
        new NeedsAreAnswered(settings).apply(world, new Draws(1), HandMade.quarter(0));
        double before = world.needs().unresolved(Challenge.SAFETY, 0);
        World informed = Society.of(settings, 2);
        informed.needs().move(Challenge.SAFETY, 1.4);
        informed.knowledge().know(Holder.STATE, Challenge.SAFETY, 0, 0.03);
        new NeedsAreAnswered(settings).apply(informed, new Draws(1), HandMade.quarter(0));
        // A tenth more to go by, half of it counts.
        double expected = before * (1 - 0.9 * 1.05) / (1 - 0.9);
        assertThat(informed.needs().unresolved(Challenge.SAFETY, 0)).isEqualTo(expected, within(1e-12));
    }

    @Test
    void attention_for_the_own_organisation_is_lost_to_policy_learning() {
        PolicyLearning learning = new PolicyLearning(still());
        double ordinary = learning.of(1 - Board.START_POLITY, 0);
        assertThat(ordinary).isEqualTo(1);
        assertThat(learning.of(0.5 * (1 - Board.START_POLITY), 0)).isEqualTo(0.8, within(1e-12));
        assertThat(learning.of(0, 0)).isEqualTo(0.6, within(1e-12));
        assertThat(learning.of(1 - Board.START_POLITY, 1)).isEqualTo(1 + 0.2 * (1 - Math.exp(-1)), within(1e-12));
        World world = Society.of(still(), 2);
        assertThat(learning.now(world)[0]).isEqualTo(world.needs().startLearning(0), within(1e-12));
        world.organisations().forEach(body -> body.board().turn(0.6));
        assertThat(learning.now(world)[0]).isEqualTo(0.6 + 0.4 * 0.5, within(1e-12));
    }

    @Test
    void innovations_of_policy_making_that_work_raise_policy_learning() {
        World world = Society.of(still(), 2);
        HandMade.innovation(world, 1, false);
        PolicyLearning learning = new PolicyLearning(still());
        double before = learning.now(world)[0];
        for (Organisation body : world.organisations()) {
            body.portfolio().meet(1, 1);
            omslag.world.Use use = new omslag.world.Use(0, 1, 0, HandMade.START - 8, false, false, 0.4, 0);
            body.portfolio().begin(use, false);
            use.scale(false);
        }
        assertThat(learning.now(world)[0]).isEqualTo(before * (1 + 0.2 * (1 - Math.exp(-1))), within(1e-12));
    }

    @Test
    void the_less_skilled_suffer_more() {
        assertThat(CitizensExperienceServices.exposure(0.5)).isEqualTo(1);
        assertThat(CitizensExperienceServices.exposure(0.2)).isEqualTo(1.3, within(1e-12));
        World world = Society.of(still(), 2);
        assertThat(world.needs().exposed(0, 1)).isEqualTo(Society.CITIZENS);
        assertThat(world.needs().exposure(0, 1)).isEqualTo(Society.CITIZENS * (1.5 - 128 / 255.0), within(0.01));
    }

    @Test
    void a_staged_shock_strikes_the_challenge_that_is_named_where_the_named_body_serves() {
        Settings settings = still();
        World world = Society.of(settings, 2);
        strike(world, settings, Optional.of("body-0"), Optional.of(Challenge.HEALTH));
        assertThat(world.needs().shock(Challenge.HEALTH, 0)).isEqualTo(1);
        assertThat(world.needs().shock(Challenge.SAFETY, 0)).isZero();
        assertThat(world.journal().entries())
                .singleElement()
                .matches(e -> e.kind() == EventKind.CHALLENGE_EVENT && e.what().equals("health scenario"));
        strike(world, settings, Optional.of("nobody"), Optional.empty());
        assertThat(world.needs().shock(Challenge.SAFETY, 0)).isZero();
        strike(world, settings, Optional.empty(), Optional.empty());
        assertThat(world.needs().shock(Challenge.SAFETY, 0)).isEqualTo(1);
        Settings off = HandMade.settings("mechanisms.challenges", false);
        World other = Society.of(off, 2);
        strike(other, off, Optional.empty(), Optional.empty());
        assertThat(other.needs().shock(Challenge.SAFETY, 0)).isZero();
    }

    @Test
    void a_copy_of_needs_moves_apart() {
        World world = Society.of(still(), 2);
        world.needs().strike(Challenge.HEALTH, 0, 0.5);
        world.needs().suffer(0, 0.2);
        Needs copy = world.needs().copy();
        assertThat(copy).usingRecursiveComparison().isEqualTo(world.needs());
        copy.strike(Challenge.HEALTH, 0, 2);
        copy.leave(Challenge.HEALTH, 0, 2);
        copy.expose(0, 0, 1);
        assertThat(world.needs().shock(Challenge.HEALTH, 0)).isEqualTo(0.5);
        assertThat(world.needs().unresolved(Challenge.HEALTH, 0)).isZero();
        assertThat(world.needs().exposed(0, 0)).isZero();
    }

    private static void strike(World world, Settings settings, Optional<String> body, Optional<Challenge> challenge) {
        StagedEvent event = new StagedEvent(EventKind.CHALLENGE_EVENT, Optional.<Kind>empty(), body, 2, challenge);
        new SocietyIsStruck(settings, List.of(event)).apply(world, new Draws(1), HandMade.quarter(0));
    }

    /** Needs that do not move by themselves. */
    private static Settings still() {
        return HandMade.settings(
                "parameters.needs.noise", 0.0,
                "parameters.needs.drift-safety", 0.0,
                "parameters.needs.event-rate", 0.0);
    }

    private static Needs after(Settings settings, int seed, int quarters) {
        World world = Society.of(settings, 1);
        NeedsMove rule = new NeedsMove(settings);
        Draws draws = new Draws(seed);
        for (int q = 0; q < quarters; q++) {
            rule.apply(world, draws, HandMade.quarter(q));
        }
        return world.needs();
    }

    private static void step(Settings settings, World world, long seed, int q) {
        Draws draws = new Draws(seed);
        new NeedsMove(settings).apply(world, draws, HandMade.quarter(q));
        new ChainsWork(settings).apply(world, draws, HandMade.quarter(q));
        new NeedsAreAnswered(settings).apply(world, draws, HandMade.quarter(q));
    }
}
