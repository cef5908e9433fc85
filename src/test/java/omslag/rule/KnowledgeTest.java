package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.acceptance.Runs;
import omslag.engine.Simulation;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.BenefitType;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Spending;
import omslag.term.Wave;
import omslag.unit.Hands;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Knowledge;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Sensing.Destination;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows what, against exact special cases (theory 3g). */
class KnowledgeTest {
    private static final int PEOPLE = 10_000;
    private static final Challenge AIR = Challenge.CLIMATE;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.1, 0.5})
    void what_citizens_share_covers_by_the_exponential_law(double share) {
        World world = world();
        give(world, share, Destination.COMMONS);
        renew(world);
        assertThat(world.knowledge().of(Holder.CITIZENS, AIR))
                .isEqualTo(0.6 * (1 - Math.exp(-10 * share)), within(1e-9));
    }

    @Test
    void the_balance_of_the_start_is_that_of_the_parameter() {
        for (double balance : new double[] {0.9, 0.6}) {
            Settings settings = Runs.settings("parameters.sensing.knowledge.balance", balance);
            Knowledge known =
                    new Simulation(Course.of(settings), Runs.PACK, 3).world().knowledge();
            for (Challenge domain : Challenge.values()) {
                double all = 0;
                for (Holder holder : Holder.values()) {
                    all += known.of(holder, domain);
                }
                // Registers give the parameter; sensors that organisations have at the start come on top.
                assertThat(known.of(Holder.STATE, domain)).isBetween(0.28, 0.6);
                assertThat(known.of(Holder.STATE, domain) / all).isEqualTo(balance, within(0.003));
            }
        }
    }

    @Test
    void while_others_get_more_of_new_data_than_of_old_the_balance_falls_and_then_no_longer() {
        World world = world();
        world.organisations().get(0).board().decide(open(1));
        known(world, 0.3, 0.02);
        double before = balance(world);
        assertThat(before).isGreaterThan(0.9);
        int falls = 0;
        for (int n = 1; n <= 20; n++) {
            // Of every hundred who sense, 49 give to government, 36 elsewhere.
            split(world, 0.005 * n);
            renew(world);
            double now = balance(world);
            if (now > 0.55) {
                assertThat(now).as("%d", n).isLessThan(before);
                falls++;
            }
            before = now;
        }
        assertThat(falls).isGreaterThan(5);
        World poor = world();
        poor.organisations().get(0).board().decide(open(1));
        known(poor, 0.01, 0.3);
        double least = balance(poor);
        split(poor, 0.02);
        renew(poor);
        assertThat(balance(poor)).isGreaterThan(least);
    }

    @Test
    void data_of_prosperous_neighbourhoods_only_are_less_worth_and_mislead_those_who_take_them() {
        World even = world();
        World lopsided = world();
        for (World world : List.of(even, lopsided)) {
            world.organisations().get(0).board().decide(open(1));
            known(world, 0.3, 0.02);
        }
        give(even, 0.1, Destination.GOVERNMENT);
        for (int i = PEOPLE - PEOPLE / 10; i < PEOPLE; i++) {
            lopsided.sensing().begin(i, AIR.ordinal(), Destination.GOVERNMENT);
        }
        lopsided.sensing().count(Hands.ONE, lopsided.citizens());
        renew(even);
        renew(lopsided);
        assertThat(lopsided.knowledge().of(Holder.STATE, AIR))
                .isLessThan(even.knowledge().of(Holder.STATE, AIR));
        assertThat(even.knowledge().misled(0, AIR)).isEqualTo(0, within(1e-9));
        assertThat(lopsided.knowledge().misled(0, AIR)).isBetween(1e-3, 0.2);
        lopsided.organisations().get(0).board().decide(open(0));
        renew(lopsided);
        assertThat(lopsided.knowledge().misled(0, AIR)).isZero();
    }

    @Test
    void the_sample_of_agents_hardly_changes_what_is_known() {
        double[] known = new double[2];
        int[] sizes = {2_000, 40_000};
        for (int s = 0; s < 2; s++) {
            Settings settings = Runs.settings("population.citizens", sizes[s], "parameters.sensing.start", 0.1);
            for (int seed = 1; seed <= 4; seed++) {
                World world = new Simulation(Course.of(settings), Runs.PACK, seed).world();
                known[s] += world.knowledge().of(Holder.CITIZENS, AIR) / 4;
            }
        }
        assertThat(known[0]).isEqualTo(known[1], within(0.15 * known[1]));
    }

    @Test
    void clauses_and_enforcement_open_what_platforms_know_after_a_lag_and_at_a_price() {
        Settings settings = HandMade.settings("levers.ownership-clauses", 1.0, "levers.enforced-access", 1.0);
        World world = world();
        known(world, 0.3, 0.2);
        double without = world.knowledge().of(Holder.STATE, AIR);
        KnowledgeIsRenewed rule = new KnowledgeIsRenewed(settings);
        for (int q = 0; q < 16; q++) {
            rule.apply(world, new Draws(1), HandMade.quarter(q));
        }
        double most = 1 - 0.85 * 0.7;
        assertThat(world.knowledge().access()).isEqualTo(most * (1 - Math.exp(-2)), within(1e-9));
        assertThat(world.knowledge().of(Holder.STATE, AIR)).isGreaterThan(without + 0.03);
        Organisation body = world.organisations().get(0);
        body.finances().open(250);
        new DataArePaid(settings).pay(body, world, HandMade.quarter(16));
        assertThat(body.finances().spent(Spending.DATA))
                .isEqualTo(world.knowledge().access() * 0.01 * HandMade.BUDGET * Step.QUARTER, within(1e-9));
        assertThat(body.finances().imbalance()).isEqualTo(0, within(1e-9));
    }

    @Test
    void an_organisation_whose_innovations_need_data_buys_statistics_if_it_can() {
        World world = world();
        known(world, 0.3, 0.02);
        measuring(world, Use.Stage.PILOT);
        renew(world);
        double before = world.knowledge().of(Holder.STATE, AIR);
        Organisation body = world.organisations().get(0);
        body.finances().open(250);
        new DataArePaid(HandMade.settings()).pay(body, world, HandMade.quarter(0));
        assertThat(body.finances().spent(Spending.DATA)).isEqualTo(0.25, within(1e-9));
        assertThat(world.bureau().earned()).isEqualTo(0.25, within(1e-9));
        assertThat(world.bureau().served(AIR, 0)).isEqualTo(1);
        renew(world);
        assertThat(1 - world.knowledge().of(Holder.STATE, AIR))
                .isEqualTo((1 - before) * (1 - 0.15 * 0.9), within(1e-9));
        body.finances().spend(omslag.term.Purse.FREE, Spending.OPERATIONS, 249.75);
        body.finances().open(0);
        new DataArePaid(HandMade.settings()).pay(body, world, HandMade.quarter(1));
        assertThat(world.bureau().served(AIR, 0)).isEqualTo(0, within(1e-9));
    }

    @Test
    void sensors_of_innovations_at_full_size_tell_government_more_of_their_own_domain() {
        World world = world();
        known(world, 0.3, 0.02);
        measuring(world, Use.Stage.SCALED);
        renew(world);
        assertThat(world.knowledge().of(Holder.STATE, AIR))
                .isEqualTo(0.85 * (1 - (1 - 0.3 / 0.85) * Math.exp(-0.05)), within(1e-9));
        assertThat(world.knowledge().of(Holder.STATE, Challenge.SAFETY)).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void an_open_organisation_that_uses_data_invites_citizens_to_sense_and_a_closed_one_does_not() {
        double[] begun = new double[2];
        for (int open = 0; open < 2; open++) {
            World world = world();
            measuring(world, Use.Stage.PILOT);
            world.organisations().get(0).board().decide(open(open));
            new CitizensSense(HandMade.settings("parameters.sensing.programme", 0.2))
                    .apply(world, new Draws(4), HandMade.quarter(0));
            Givers givers = new Givers(world);
            givers.turnTo(0);
            begun[open] = givers.share(AIR, Destination.GOVERNMENT);
        }
        assertThat(begun[1]).isGreaterThan(10 * begun[0] + 0.005);
    }

    @Test
    void attention_of_ministries_to_policy_reins_platforms_in() {
        double[] devices = new double[2];
        double[] appeal = new double[2];
        double[] polity = {0.2, 0.6};
        for (int k = 0; k < 2; k++) {
            World world =
                    HandMade.world(List.of(HandMade.organisation(0, Kind.MINISTRY, PEOPLE)), HandMade.citizens(PEOPLE));
            world.sensing().count(Hands.ONE, world.citizens());
            known(world, 0.3, 0.02);
            world.organisations().get(0).board().turn(polity[k]);
            new KnowledgeIsRenewed(HandMade.settings()).apply(world, new Draws(1), HandMade.quarter(0));
            devices[k] = world.knowledge().devices(AIR);
            appeal[k] = new Donation(HandMade.settings(), world).platform(1);
        }
        assertThat(devices[0]).isEqualTo(-Math.log(1 - 0.02 / 0.85) * Math.exp(0.02), within(1e-9));
        assertThat(devices[1]).isGreaterThan(devices[0]);
        // With fewer guard-rails of platforms people give them less.
        assertThat(appeal[1]).isLessThan(appeal[0]);
    }

    @Test
    void citizens_who_can_prove_it_bring_flaws_to_light_sooner_where_government_listens() {
        int found = found(0.5, 1);
        assertThat(found).isGreaterThan(found(0.5, 0) + 30).isGreaterThan(found(0, 1) + 30);
    }

    @Test
    void a_copy_of_what_is_known_goes_its_own_way() {
        World world = world();
        known(world, 0.3, 0.02);
        Knowledge copy = world.knowledge().copy();
        assertThat(Runs.numbers(copy, java.util.Set.of()))
                .isEqualTo(Runs.numbers(world.knowledge(), java.util.Set.of()));
        copy.know(Holder.STATE, AIR, 0, 0.9);
        copy.count(world.citizens());
        copy.equip(AIR, 5);
        assertThat(world.knowledge().of(Holder.STATE, AIR)).isEqualTo(0.3, within(1e-9));
        assertThat(world.knowledge().devices(AIR)).isLessThan(1);
        assertThat(world.bureau().copy()).isNotSameAs(world.bureau());
    }

    /** Of four hundred bodies with a flawed algorithm, how many find it in a quarter. */
    private static int found(double citizensKnow, double openness) {
        List<Organisation> bodies = HandMade.municipalities(400);
        World world = HandMade.world(bodies);
        HandMade.innovation(world, 1, true);
        for (Organisation body : bodies) {
            HandMade.pilot(body, false).scale(true);
            body.board().decide(open(openness));
            for (Challenge domain : Challenge.values()) {
                world.knowledge().inform(body.index(), domain, citizensKnow, 0);
            }
        }
        new AlgorithmsHarm(HandMade.settings("parameters.sensing.knowledge.evidence", 2.0))
                .apply(world, new Draws(6), HandMade.quarter(0));
        return bodies.stream().mapToInt(body -> body.standing().scandals()).sum();
    }

    private static void measuring(World world, Use.Stage stage) {
        world.technology()
                .arrive(new Innovation(
                        5,
                        "sensors",
                        Wave.DATAFICATION,
                        HandMade.START,
                        List.of("work"),
                        true,
                        0.1,
                        0.1,
                        0.1,
                        false,
                        0,
                        new Nature(
                                Field.SMART_SOCIETY,
                                Landscape.OUT_OF_OFFICE,
                                BenefitType.QUALITY,
                                false,
                                List.of(),
                                List.of(AIR),
                                1,
                                List.of())));
        Use use = HandMade.pilot(world.organisations().get(0), false);
        if (stage == Use.Stage.SCALED) {
            use.scale(false);
        }
    }

    private static World world() {
        World world =
                HandMade.world(List.of(HandMade.organisation(0, Kind.MUNICIPALITY, PEOPLE)), HandMade.citizens(PEOPLE));
        world.sensing().count(Hands.ONE, world.citizens());
        return world;
    }

    /** Registers with which government knows this much, and devices with which platforms do. */
    private static void known(World world, double state, double platforms) {
        world.knowledge().register(-Math.log(1 - state / 0.85));
        for (Challenge domain : Challenge.values()) {
            world.knowledge().equip(domain, -Math.log(1 - platforms / 0.85));
        }
        renew(world);
    }

    private static void renew(World world) {
        new KnowledgeIsRenewed(HandMade.settings()).renew(world);
    }

    /** This share of every class of neighbourhood gives its data about the air there. */
    private static void give(World world, double share, Destination goal) {
        int every = share == 0 ? PEOPLE : (int) Math.round(1 / share);
        for (int i = 0; i < PEOPLE; i++) {
            if (share > 0 && i % every == 0) {
                world.sensing().begin(i, AIR.ordinal(), goal);
            }
        }
        world.sensing().count(Hands.ONE, world.citizens());
    }

    /** This share senses the air: 49 in a hundred for government, 15 for the commons, 21 for platforms. */
    private static void split(World world, double share) {
        int n = (int) Math.round(share * PEOPLE);
        for (int k = 0; k < n; k++) {
            int citizen = (int) ((long) k * PEOPLE / n);
            int rank = k * 37 % 100;
            Destination goal = rank < 15
                    ? Destination.KEEP
                    : rank < 30 ? Destination.COMMONS : rank < 79 ? Destination.GOVERNMENT : Destination.PLATFORM;
            world.sensing().begin(citizen, AIR.ordinal(), goal);
        }
        world.sensing().count(Hands.ONE, world.citizens());
    }

    private static double balance(World world) {
        double all = 0;
        for (Holder holder : Holder.values()) {
            all += world.knowledge().of(holder, AIR);
        }
        return world.knowledge().of(Holder.STATE, AIR) / all;
    }

    private static omslag.world.Decisions open(double openness) {
        return new omslag.world.Decisions(0.2, 0.2, 0.05, 2, 0.8, 3, 0, 2, 0.75, openness, 0, 0);
    }
}
