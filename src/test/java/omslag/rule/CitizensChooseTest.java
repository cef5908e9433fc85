package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Allegiance;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.Opinion;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;

/** Exit, voice and loyalty against their exact special cases (theory 3h). */
class CitizensChooseTest {
    private static final Draws CHANCE = new Draws(13);

    @Test
    void without_scale_all_ways_are_alike_and_with_all_scale_the_best_takes_all() {
        double[] worth = {0.2, 0.9, Multinomial.NOT_THERE, 0.8, -3};
        double[] shares = new double[5];
        Multinomial.shares(0, worth, shares);
        assertThat(shares).containsExactly(new double[] {0.25, 0.25, 0, 0.25, 0.25}, within(1e-15));
        Multinomial.shares(1e6, worth, shares);
        assertThat(shares).containsExactly(0, 1, 0, 0, 0);
        Multinomial.shares(1, worth, shares);
        assertThat(shares[1] / shares[3]).isEqualTo(Math.exp(0.1), within(1e-12));
    }

    @Test
    void at_the_start_citizens_leave_and_speak_up_as_often_as_in_2020() {
        Settings settings = HandMade.settings();
        Choosing choosing = new Choosing(settings);
        double[] worth = new double[Choosing.WAYS];
        double[] shares = new double[Choosing.WAYS];
        double community = 0.4 + 0.05 * Math.log1p(156);
        double exit = 0;
        double voice = 0;
        int people = 200_000;
        for (int i = 0; i < people; i++) {
            double loyalty = 0.3 + 0.15 * CHANCE.normal(omslag.random.Strand.LOYALTY, i, 0);
            double skill = Math.max(0, Math.min(1, 0.5 + 0.25 * CHANCE.normal(omslag.random.Strand.CITIZEN, i, 0)));
            choosing.worth(0.96, community, Multinomial.NOT_THERE, 0.5, loyalty, skill, worth);
            choosing.shares(worth, shares);
            exit += shares[Choosing.COMMUNITY] / people;
            voice += shares[Choosing.VOICE] / people;
        }
        double gate = choosing.weighs(0.15, HandMade.quarter(0)) * (1 - Choosing.ordinaryTrust(settings)) * 4;
        assertThat(gate * exit).isEqualTo(0.001, within(0.00004));
        assertThat(gate * voice).isEqualTo(0.01, within(0.0002));
    }

    @Test
    void odds_in_factors_are_the_shares_of_the_logit() {
        for (double scale : new double[] {0.5, 5, 40}) {
            Settings settings = HandMade.settings("parameters.challengers.choice.scale", scale);
            Choosing choosing = new Choosing(settings);
            Odds odds = choosing.odds();
            double[] worth = new double[Choosing.WAYS];
            double[] shares = new double[Choosing.WAYS];
            for (int loyalty = 0; loyalty < 256; loyalty += 15) {
                for (int skill = 0; skill < 256; skill += 15) {
                    choosing.worth(0.8, 0.7, 0.3, 0.6, Allegiance.loyaltyOf(loyalty), Citizens.skillOf(skill), worth);
                    choosing.shares(worth, shares);
                    double[] of = {odds.of(0.7), odds.of(0.3), odds.of(choosing.voice(0.6)), odds.of(0.8)};
                    double voice = odds.voice(of[0], of[1], of[2], of[3], loyalty, skill);
                    assertThat(voice).isEqualTo(shares[Choosing.VOICE], within(1e-9));
                    double end = 0;
                    for (int way : new int[] {Choosing.COMMUNITY, Choosing.PLATFORM, Choosing.VOICE}) {
                        double middle = end + shares[way] / 2;
                        end += shares[way];
                        if (shares[way] > 1e-6) {
                            assertThat(odds.way(middle, of[0], of[1], of[2], of[3], loyalty, skill))
                                    .isEqualTo(way);
                        }
                    }
                    if (end < 1 - 1e-6) {
                        assertThat(odds.way((1 + end) / 2, of[0], of[1], of[2], of[3], loyalty, skill))
                                .isEqualTo(Choosing.LOYAL);
                    }
                }
            }
        }
    }

    @Test
    void citizens_leave_and_speak_up_as_often_as_the_equations_say() {
        Settings settings = HandMade.settings("parameters.challengers.choice.weighing", 8.0);
        World before = Tasks.world(settings, 20_000);
        for (int i = 0; i < before.citizens().count(); i++) {
            before.allegiance().bind(i, -0.2 + 0.9 * (i % 101) / 100);
            before.citizens().settle(i, 1, 1, i % 83 / 82.0, 0);
            for (Layer layer : Layer.values()) {
                before.citizens().trust(i, layer, i % 61 / 60f);
            }
        }
        Tasks.found(before, Challenger.Kind.COMMUNITY, Challenge.HEALTH, 0).serve(100);
        Tasks.found(before, Challenger.Kind.PLATFORM, Challenge.HEALTH, 0).serve(1000);
        Tasks.perform(before.organisations().get(0), 0.8);
        double[] expected = expected(settings, before);
        double[] seen = new double[3];
        int seeds = 10;
        for (int seed = 0; seed < seeds; seed++) {
            World after = before.copy();
            new CitizensChoose(settings).apply(after, new Draws(seed), HandMade.quarter(0));
            seen[0] += after.allegiance().gone(Challenge.HEALTH, Challenger.Kind.COMMUNITY, 0);
            seen[1] += after.allegiance().gone(Challenge.HEALTH, Challenger.Kind.PLATFORM, 0);
            seen[2] += after.organisations().get(0).hearing().voices();
        }
        for (int k = 0; k < seen.length; k++) {
            assertThat(expected[k] * seeds).isGreaterThan(200);
            assertThat(seen[k]).isEqualTo(expected[k] * seeds, within(4 * Math.sqrt(expected[k] * seeds)));
        }
    }

    /** Exits to the community and the platform for health, and voices about all tasks, in a quarter (ODD 3h). */
    private static double[] expected(Settings settings, World world) {
        Choosing choosing = new Choosing(settings);
        PublicTasks tasks = new PublicTasks(world, settings.parameters().challengers());
        Offers offers = new Offers(world, settings.parameters().challengers());
        double[] worth = new double[Choosing.WAYS];
        double[] shares = new double[Choosing.WAYS];
        double[] sums = new double[3];
        for (Challenge task : Challenge.values()) {
            double weighs = -Math.expm1(-8 * tasks.need(task, 0) * 0.25);
            for (int i = 0; i < world.citizens().count(); i++) {
                double trust = world.citizens().trust(i, Layer.LOCAL);
                choosing.worth(
                        tasks.worth(task, 0),
                        offers.community(task, 0),
                        offers.platform(task, 0),
                        0.5,
                        world.allegiance().loyalty(i),
                        world.citizens().skill(i),
                        worth);
                choosing.shares(worth, shares);
                sums[0] += weighs * (1 - trust) * shares[Choosing.COMMUNITY];
                sums[1] += weighs * (1 - trust) * shares[Choosing.PLATFORM];
                sums[2] += weighs * (1 - trust) * shares[Choosing.VOICE];
            }
        }
        return sums;
    }

    @Test
    void who_trusts_fully_or_lacks_nothing_never_leaves_however_good_the_challenger() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 2000);
        Challenger one = Tasks.found(world, Challenger.Kind.PLATFORM, Challenge.HEALTH, 0);
        one.serve(1e9);
        for (int i = 0; i < 2000; i++) {
            for (Layer layer : Layer.values()) {
                world.citizens().trust(i, layer, 1);
            }
        }
        run(settings, world, 40);
        assertThat(world.allegiance().gone(Challenge.HEALTH, 0)).isZero();
        assertThat(new Choosing(settings).weighs(0, HandMade.quarter(0))).isZero();
    }

    @Test
    void more_leave_when_service_falls_and_fewer_when_loyal() {
        Settings settings = HandMade.settings();
        int rest = exits(settings, 1, 0.3, 0.5);
        int worse = exits(settings, 0.7, 0.3, 0.5);
        int loyal = exits(settings, 0.7, 0.7, 0.5);
        assertThat(worse).isGreaterThan(2 * rest);
        assertThat(loyal).isLessThan(worse / 4);
    }

    @Test
    void who_lacks_digital_skill_cannot_leave_and_keeps_what_is_left() {
        Settings settings = HandMade.settings();
        assertThat(exits(settings, 0.5, 0.1, 0.1)).isZero();
        assertThat(exits(settings, 0.5, 0.1, 0.3)).isPositive().isLessThan(exits(settings, 0.5, 0.1, 0.9));
    }

    @Test
    void users_of_challengers_are_the_residents_who_left() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 5000);
        for (Challenge task : Challenge.values()) {
            Tasks.found(world, Challenger.Kind.COMMUNITY, task, 0);
            Tasks.found(world, Challenger.Kind.COMMUNITY, task, 1);
            Tasks.found(world, Challenger.Kind.PLATFORM, task, 0);
        }
        Tasks.perform(world.organisations().get(0), 0.6);
        run(settings, world, 40);
        int left = 0;
        for (Challenge task : Challenge.values()) {
            left += world.allegiance().gone(task, 0);
        }
        double users = world.challengers().all().stream()
                .mapToDouble(Challenger::users)
                .sum();
        assertThat(left).isPositive();
        assertThat(users).isEqualTo(left, within(1e-6));
    }

    @Test
    void who_left_comes_back_at_the_rate_of_what_government_does_better() {
        Settings settings = HandMade.settings(
                "parameters.challengers.come-back", 2.0,
                "parameters.challengers.choice.weighing", 0.0,
                "parameters.challengers.community-quality", 0.5,
                "parameters.challengers.network", 0.0);
        World world = Tasks.world(settings, 10_000);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        Tasks.leave(world, one, 0, 10_000);
        run(settings, world, 1);
        // Better by a half, twice a year: e^(−1/4) are left.
        double exact = Math.exp(-0.25);
        assertThat(one.users() / 10_000).isEqualTo(exact, within(Chance.ofShare(exact, 10_000)));
    }

    /** The response of government when hands do not shake: it answers if, and only if, exit is credible and costs it. */
    @Test
    void the_game_of_exit_voice_and_loyalty_comes_to_its_equilibrium() {
        for (double exit : new double[] {-0.4, -0.2, 0.2, 0.4}) {
            for (double loyalty : new double[] {0.5, 0.8, 1.5, 3}) {
                for (double cost : new double[] {0.1, 0.5, 0.7, 0.9}) {
                    play(exit, loyalty, cost);
                }
            }
        }
    }

    private static void play(double exit, double loyalty, double cost) {
        double sharp = 200;
        double[] ifIgnored = new double[2];
        Multinomial.shares(sharp, new double[] {exit, 0}, ifIgnored);
        // Odds of an answer: what loyalty is worth to government times the chance of losing it, less the benefit, 1.
        Settings settings = HandMade.settings(
                "parameters.challengers.voice.stake", 40.0, "parameters.challengers.voice.answered", 0.5);
        Answering answering = new Answering(settings);
        double answered = answering.chance(-40 / loyalty, ifIgnored[0], 0);
        boolean responds = exit > 0 && loyalty > 1;
        assertThat(answered).isEqualTo(responds ? 1 : 0, within(1e-3));
        double[] ways = new double[3];
        Multinomial.shares(sharp, new double[] {exit, 0, voice(answered, exit, cost)}, ways);
        boolean speaks = responds && 1 - cost > Math.max(0, exit);
        assertThat(ways[2]).isEqualTo(speaks ? 1 : 0, within(1e-3));
    }

    private static double voice(double answered, double exit, double cost) {
        return answered + (1 - answered) * Math.max(0, exit) - cost;
    }

    @Test
    void answers_come_more_often_from_open_boards_with_room_to_citizens_who_can_leave_and_have_data() {
        Settings settings = HandMade.settings();
        Answering answering = new Answering(settings);
        Organisation town = Tasks.world(settings, 10).organisations().get(0);
        double closed = answering.readiness(town, 0);
        assertThat(answering.readiness(town, 0.2)).isLessThan(closed);
        town.board().decide(new omslag.world.Decisions(0.2, 0.2, 0.05, 2, 0.8, 3, 0, 2, 0.75, 0.6, 0, 0));
        assertThat(answering.readiness(town, 0)).isEqualTo(closed + 2 * 0.6, within(1e-12));
        assertThat(answering.chance(0, 0, 0)).isEqualTo(0.5, within(1e-12));
        assertThat(answering.chance(0, 0.3, 0)).isGreaterThan(0.5);
        assertThat(answering.chance(0, 0, 0.3)).isGreaterThan(0.5);
    }

    @Test
    void citizens_learn_how_often_voice_is_answered_and_feel_heard_or_not() {
        Settings settings = HandMade.settings("parameters.challengers.voice.openness", 8.0);
        World world = Tasks.world(settings, 2000);
        world.organisations()
                .get(0)
                .board()
                .decide(new omslag.world.Decisions(0.2, 0.2, 0.05, 2, 0.8, 3, 0, 2, 0.75, 1, 0, 0));
        run(settings, world, 40);
        assertThat(world.allegiance().belief(Challenge.SAFETY, 0)).isGreaterThan(0.9);
        assertThat(world.opinion().input(Layer.LOCAL, 0)).isGreaterThan(Opinion.START_INPUT);
        assertThat(world.opinion().input(Layer.NATIONAL, 0)).isEqualTo(Opinion.START_INPUT);
        Organisation town = world.organisations().get(0);
        assertThat(town.hearing().answered()).isBetween(1.0, town.hearing().voices());
    }

    @Test
    void voice_above_that_of_the_start_takes_time_mends_and_brings_flaws_to_light() {
        Settings settings = HandMade.settings("mechanisms.procurement", false);
        World world = Tasks.world(settings, 1000);
        Organisation town = world.organisations().get(0);
        town.hearing().begin(100, 0.5, 0, 0);
        DemandFollowsCitizens rule = new DemandFollowsCitizens(settings);
        rule.apply(world, CHANCE, HandMade.quarter(0));
        assertThat(town.hearing().voice()).isZero();
        assertThat(town.hearing().mended()).isZero();
        town.hearing().open();
        town.hearing().hear(50, 50);
        town.hearing().close(1, 0.25);
        rule.apply(world, CHANCE, HandMade.quarter(1));
        // Twice as many in a year: a hundred more, of four hours each, of 100 staff of 1,500 hours.
        assertThat(town.hearing().voice()).isEqualTo(100 * 4 / (1500.0 * 100), within(1e-12));
        // Answers came four times as often; three times is the most that counts.
        assertThat(town.hearing().mended()).isEqualTo(0.25 * 0.02 * 2, within(1e-12));
        Use use = new Use(0, 0, 0, 0, false, false, 0.5, 0);
        assertThat(new Detection(settings).hazard(town, world, use)).isEqualTo(0.12 + 0.05, within(1e-12));
    }

    @Test
    void quality_of_challengers_grows_with_users_and_data() {
        Settings settings = HandMade.settings();
        World world = Tasks.world(settings, 10);
        Challenger one = Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.CLIMATE, 0);
        one.serve(99);
        double without = offer(settings, world);
        assertThat(without).isEqualTo(0.4 + 0.05 * Math.log(100), within(1e-12));
        world.knowledge().know(Holder.CITIZENS, Challenge.CLIMATE, 0, 0.5);
        assertThat(offer(settings, world) - without).isEqualTo(0.2 * 0.5, within(1e-12));
        world.challengers().respond(Challenge.CLIMATE, 0, omslag.world.Challengers.Answer.REGULATE);
        assertThat(offer(settings, world) - without).isEqualTo(0.2 * 0.5 - 0.3, within(1e-12));
    }

    private static double offer(Settings settings, World world) {
        return new Offers(world, settings.parameters().challengers()).community(Challenge.CLIMATE, 0);
    }

    private static int exits(Settings settings, double performance, double loyalty, double skill) {
        int people = 20_000;
        World world = Tasks.world(settings, people);
        for (int i = 0; i < people; i++) {
            world.citizens().settle(i, 1, 1, skill, 0);
            world.allegiance().bind(i, loyalty);
        }
        Tasks.found(world, Challenger.Kind.COMMUNITY, Challenge.HEALTH, 0);
        Tasks.perform(world.organisations().get(0), performance);
        run(settings, world, 20);
        return world.allegiance().gone(Challenge.HEALTH, 0);
    }

    private static void run(Settings settings, World world, int quarters) {
        CitizensChoose rule = new CitizensChoose(settings);
        for (int q = 0; q < quarters; q++) {
            rule.apply(world, CHANCE, new Step(HandMade.START + q, Step.QUARTER));
        }
    }
}
