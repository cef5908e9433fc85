package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Challenger;
import omslag.world.Challengers.Answer;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Challengers against their exact special cases (theory 3h and the corrections of its oracles). */
class ChallengersTest {
    private static final Draws CHANCE = new Draws(12);

    @Test
    void entrants_at_constant_rates_are_Poisson_with_births_over_deaths_and_forget_at_the_rate_of_death() {
        Settings settings = HandMade.settings(
                "parameters.challengers.community-room", 0.0,
                "parameters.challengers.community-death", 0.0,
                "parameters.challengers.platforms", 5.0,
                "parameters.challengers.platform-death", 0.2);
        ChallengersComeAndGo rule = new ChallengersComeAndGo(settings);
        World world = atRest(settings);
        int apart = 80;
        int samples = 500;
        int[] counts = new int[30];
        double mean = 0;
        double squares = 0;
        double products = 0;
        for (int q = 0; q < apart * samples; q++) {
            int before = platforms(world, Challenge.CLIMATE);
            rule.apply(world, CHANCE, HandMade.quarter(q));
            if (q > 100) {
                int now = platforms(world, Challenge.CLIMATE);
                mean += now;
                squares += now * (double) now;
                products += now * (double) before;
            }
            for (Challenge task : Challenge.values()) {
                if (q % apart == apart - 1) {
                    counts[platforms(world, task)]++;
                }
            }
        }
        double n = apart * samples - 101;
        mean /= n;
        double variance = squares / n - mean * mean;
        double covariance = products / n - mean * mean;
        assertThat(mean).isEqualTo(5, within(0.25));
        assertThat(variance).isEqualTo(5, within(0.7));
        assertThat(covariance / variance).isEqualTo(Math.exp(-0.2 * 0.25), within(0.01));
        assertThat(poisson(counts, 5, 4 * samples)).isGreaterThan(Chance.RARE);
    }

    @Test
    void births_of_a_step_count_those_that_are_still_there_at_its_end() {
        // Born at 10 a year, ending at 0.8 a year: 10(1 − e^−0.2)/0.8 of a quarter are left.
        double sum = 0;
        int steps = 40_000;
        for (int q = 0; q < steps; q++) {
            sum += ChallengersComeAndGo.born(10, 0.8, CHANCE, 3, HandMade.quarter(q));
        }
        assertThat(sum / steps).isEqualTo(10 * (1 - Math.exp(-0.2)) / 0.8, within(0.03));
    }

    @Test
    void what_opens_room_for_entrants_is_need_above_that_of_the_start_and_a_storm() {
        Settings settings = HandMade.settings("parameters.challengers.platforms", 20.0);
        double rest = founded(settings, atRest(settings));
        World worse = atRest(settings);
        Tasks.perform(worse.organisations().get(0), 0.85);
        World storm = atRest(settings);
        storm.needs().blow(true);
        // Need doubles from 0.15 to 0.30, and grievance with it.
        double exact = 2 * (1 + 0.3 * 0.5) / (1 + 0.15 * (1 - Choosing.ordinaryTrust(settings)));
        double ordinary = (1 + 0.15 * 0.5) / (1 + 0.15 * (1 - Choosing.ordinaryTrust(settings)));
        assertThat(founded(settings, worse) / rest).isEqualTo(exact / ordinary, within(0.1));
        assertThat(founded(settings, storm) / rest).isEqualTo(2, within(0.1));
    }

    @Test
    void communities_fill_the_room_that_need_leaves_and_no_more() {
        Settings settings = HandMade.settings(
                "parameters.challengers.community-room", 20.0, "parameters.challengers.community-death", 0.0);
        World world = atRest(settings);
        ChallengersComeAndGo rule = new ChallengersComeAndGo(settings);
        for (int q = 0; q < 200; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        double pull = (1 + 0.15 * 0.5) / (1 + 0.15 * (1 - Choosing.ordinaryTrust(settings)));
        assertThat(world.challengers().communities(Challenge.CLIMATE, 0)).isBetween((int) (20 * pull), 23);
        assertThat(world.challengers().communities(Challenge.SAFETY, 0)).isBetween(1, 5);
    }

    /** Two platforms from which one user at a time chooses in proportion to what each has, and their start. */
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "1, 1"})
    void users_who_follow_users_make_a_Polya_urn(double first, double second) {
        // Scale times network effect is 1: the worth is ln(1 + users), the share that of 1 + users.
        Settings settings =
                HandMade.settings("parameters.challengers.network", 0.2, "parameters.challengers.choice.scale", 5.0);
        ChallengerParameters parameters = settings.parameters().challengers();
        int urns = 600;
        double[] shares = new double[urns];
        for (int u = 0; u < urns; u++) {
            World world = Tasks.world(settings, 1);
            Challenger one = Tasks.found(world, Challenger.Kind.PLATFORM, Challenge.MOBILITY, 0);
            Challenger other = Tasks.found(world, Challenger.Kind.PLATFORM, Challenge.MOBILITY, 1);
            one.serve(first);
            other.serve(second);
            for (int n = 0; n < 400; n++) {
                double place = CHANCE.uniform(omslag.random.Strand.CHOICE, u, n);
                Offers offers = new Offers(world, parameters);
                int which = offers.chosen(Challenge.MOBILITY, place);
                Challenger chosen = offers.platforms(Challenge.MOBILITY).get(which);
                chosen.serve(chosen.users() + 1);
            }
            shares[u] = (1 + one.users()) / (2 + one.users() + other.users());
        }
        Arrays.sort(shares);
        double gap = 0;
        for (int u = 0; u < urns; u++) {
            gap = Math.max(gap, Math.abs((u + 0.5) / urns - beta(shares[u], 1 + first, 1 + second)));
        }
        // Kolmogorov and Smirnov: 1.95 over the root of the sample is passed once in a thousand.
        assertThat(gap).isLessThan(1.95 / Math.sqrt(urns));
    }

    @Test
    void a_challenger_that_ends_gives_all_its_users_back() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.HEALTH, 0);
        Challenger other = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.HEALTH, 1);
        Tasks.leave(world, one, 0, 300);
        Tasks.leave(world, other, 300, 100);
        Membership.release(world, one, 400, CHANCE, HandMade.quarter(0));
        world.challengers().end(one);
        Membership.settle(world);
        int left = world.allegiance().gone(Challenge.HEALTH, 0);
        assertThat((double) left).isEqualTo(100, within(4 * Math.sqrt(400 * 0.75 * 0.25)));
        assertThat(other.users()).isEqualTo(left);
        assertThat(world.allegiance().returns()).isEqualTo(400 - left);
        Membership.release(world, other, other.users(), CHANCE, HandMade.quarter(1));
        assertThat(world.allegiance().gone(Challenge.HEALTH, 0)).isZero();
    }

    @Test
    void a_task_is_taken_over_when_one_challenger_has_served_most_of_it_for_four_quarters() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Tasks.leave(world, one, 0, 600);
        TakeoversAreAnswered rule = new TakeoversAreAnswered(settings);
        for (int q = 0; q < 4; q++) {
            assertThat(world.journal().entries()).isEmpty();
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        assertThat(world.journal().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.TAKEOVER);
            assertThat(entry.subject()).isEqualTo("town");
        });
        assertThat(world.challengers().answer(Challenge.CLIMATE, 0)).isNotEqualTo(Answer.NONE);
        assertThat(world.challengers().answer(Challenge.HEALTH, 0)).isEqualTo(Answer.NONE);
    }

    @Test
    void two_challengers_that_share_a_task_do_not_take_it_over() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Challenger other = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 1);
        Tasks.leave(world, one, 0, 450);
        Tasks.leave(world, other, 450, 450);
        TakeoversAreAnswered rule = new TakeoversAreAnswered(settings);
        for (int q = 0; q < 12; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        assertThat(world.journal().entries()).isEmpty();
    }

    @Test
    void who_is_open_partners_who_can_imitates_and_who_has_neither_money_nor_skill_must_withdraw() {
        assertThat(TakeoversAreAnswered.answer(0.4, 0, false, 0.3, 0.9)).isEqualTo(Answer.CONTRACT);
        assertThat(TakeoversAreAnswered.answer(0.4, 0.5, true, 0.5, 0.4)).isEqualTo(Answer.IMITATE);
        assertThat(TakeoversAreAnswered.answer(0.4, 0.5, false, 0.5, 0.4)).isEqualTo(Answer.REGULATE);
        assertThat(TakeoversAreAnswered.answer(0.4, 0.5, true, 0.5, 0.6)).isEqualTo(Answer.REGULATE);
        assertThat(TakeoversAreAnswered.answer(0.4, 0.5, false, 0.5, 0.6)).isEqualTo(Answer.WITHDRAW);
    }

    @Test
    void imitation_is_paid_out_of_the_money_for_change() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Organisation town = world.organisations().get(0);
        Tasks.enrich(town);
        town.workforce().learn(omslag.term.Task.DIGITAL, 1);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Tasks.leave(world, one, 0, 600);
        TakeoversAreAnswered rule = new TakeoversAreAnswered(settings);
        for (int q = 0; q < 4; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        assertThat(world.challengers().answer(Challenge.CLIMATE, 0)).isEqualTo(Answer.IMITATE);
        // A share of the wages of a year for 25 FTE of demand.
        assertThat(town.finances().spent(omslag.term.Spending.SCALING)).isEqualTo(0.3 * 80 * 25, within(1e-9));
        assertThat(town.finances().imbalance()).isEqualTo(0, within(1e-6));
    }

    @Test
    void demand_that_leaves_is_asked_of_government_no_more_and_the_rest_is() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Tasks.leave(world, one, 0, 400);
        new DemandFollowsCitizens(settings).apply(world, CHANCE, HandMade.quarter(0));
        omslag.world.Work work = world.organisations().get(0).work();
        assertThat(work.departed(0)).isEqualTo(0.4, within(1e-12));
        assertThat(work.asked(0) + work.departed(0) * work.demand(0)).isEqualTo(work.demand(0), within(1e-12));
        assertThat(work.asked(1)).isEqualTo(work.demand(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 0.8, 1})
    void those_who_stay_get_a_thinner_service_only_if_more_money_leaves_than_cost_can_follow(double follows) {
        Settings settings = HandMade.settings(
                "parameters.challengers.money-follows", follows, "parameters.challengers.cost-follows", 4.0);
        World world = Tasks.world(settings, 1000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Tasks.leave(world, one, 0, 400);
        DemandFollowsCitizens rule = new DemandFollowsCitizens(settings);
        for (int q = 0; q < 60; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        omslag.world.Work work = world.organisations().get(0).work();
        assertThat(work.shed(0)).isEqualTo(0.4 * follows / 0.7, within(1e-9));
        assertThat(work.shed(0) > work.departed(0) + 1e-9).isEqualTo(follows > 0.7);
    }

    @Test
    void posts_follow_demand_that_left_and_stay_where_none_did() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 1000);
        Organisation town = world.organisations().get(0);
        PostsFollowWork posts = new PostsFollowWork(settings);
        posts.act(town, world, CHANCE, HandMade.quarter(0));
        assertThat(town.workforce().totalPosts()).isEqualTo(100, within(1e-9));
        town.work().shed(0, 0.4);
        for (int q = 0; q < 100; q++) {
            posts.act(town, world, CHANCE, HandMade.quarter(q));
        }
        assertThat(town.workforce().totalPosts()).isEqualTo(90, within(1e-6));
    }

    private static int platforms(World world, Challenge task) {
        int sum = 0;
        for (Challenger one : world.challengers().all()) {
            sum += one.kind() == Challenger.Kind.PLATFORM && one.task() == task ? 1 : 0;
        }
        return sum;
    }

    private static World atRest(Settings settings) {
        return Tasks.world(settings, 1);
    }

    /** Platforms founded in many quarters in a world that stays as it is. */
    private static double founded(Settings settings, World world) {
        ChallengersComeAndGo rule = new ChallengersComeAndGo(settings);
        double sum = 0;
        for (int q = 0; q < 4000; q++) {
            rule.apply(world, CHANCE, new Step(HandMade.START + q, Step.QUARTER));
            int now = HandMade.START + q;
            sum += world.challengers().all().stream()
                    .filter(one -> one.founded() == now)
                    .count();
        }
        return sum;
    }

    /** The distribution function of Beta for the whole numbers used here. */
    private static double beta(double x, double a, double b) {
        return new org.apache.commons.math3.distribution.BetaDistribution(a, b).cumulativeProbability(x);
    }

    private static double poisson(int[] counts, double mean, int all) {
        double sum = 0;
        int[] times = new int[15];
        for (int n = 0; n < counts.length; n++) {
            times[Math.min(n + 1, 14)] += counts[n];
        }
        double[] law = new double[15];
        double mass = Math.exp(-mean);
        for (int n = 1; n < 14; n++) {
            sum += mass;
            law[n] = sum;
            mass *= mean / n;
        }
        law[14] = 1;
        return Chance.ofTimes(Arrays.copyOf(times, 14), all, n -> law[n]);
    }
}
