package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.parameter.SensingParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.term.Challenge;
import omslag.term.Kind;
import omslag.unit.Hands;
import omslag.world.Citizens;
import omslag.world.Sensing;
import omslag.world.Sensing.Destination;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who begins to sense, against exact special cases (theory 3g). */
class CitizensSenseTest {
    private static final int MANY = 100_000;
    private static final int WORST = 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void without_distrust_and_programmes_in_a_complete_graph_sensing_spreads_as_bass_has_it(long seed) {
        Bass bass = new Bass(0.03, 0.38);
        Settings settings = settings(
                "parameters.sensing.own", bass.p(),
                "parameters.sensing.imitation", bass.q(),
                "parameters.sensing.mixing", 1.0);
        World world = world(MANY);
        CitizensSense rule = new CitizensSense(settings);
        for (int q = 1; q <= 40; q++) {
            rule.apply(world, new Draws(seed), HandMade.quarter(q - 1));
            if (q == 12 || q == 20 || q == 40) {
                for (Challenge domain : Challenge.values()) {
                    assertThat(share(world, domain))
                            .as("%s after %d quarters", domain, q)
                            .isEqualTo(bass.recursion(0, 0.25, q), within(4 * bass.deviation(0, 0.25, q, MANY) + 1e-9));
                }
            }
        }
    }

    @Test
    void a_hazard_below_what_sixteen_bits_can_say_is_still_exact() {
        double yearly = 4e-5;
        Settings settings = settings("parameters.sensing.own", yearly, "parameters.sensing.imitation", 0.0);
        World world = world(5 * MANY);
        CitizensSense rule = new CitizensSense(settings);
        for (int q = 0; q < 40; q++) {
            rule.apply(world, new Draws(3), HandMade.quarter(q));
        }
        double expected = 4 * 5 * MANY * -Math.expm1(-10 * yearly);
        assertThat(generated(world)).isEqualTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void data_that_are_kept_or_given_add_up_to_what_is_sensed() {
        World world = world(20_000);
        CitizensSense rule = new CitizensSense(HandMade.settings());
        for (int q = 0; q < 40; q++) {
            rule.apply(world, new Draws(5), HandMade.quarter(q));
            double sensed = 0;
            double any = 0;
            for (int i = 0; i < world.citizens().count(); i++) {
                int domains = 0;
                for (Challenge domain : Challenge.values()) {
                    domains += world.sensing().senses(i, domain) ? 1 : 0;
                }
                sensed += domains;
                any += domains > 0 ? 1 : 0;
            }
            assertThat(generated(world)).isEqualTo(sensed);
            double counted = 0;
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                counted += world.sensing().sensing(c, 0);
            }
            assertThat(counted).isEqualTo(any);
        }
        assertThat(generated(world)).isPositive();
    }

    @Test
    void with_the_same_chance_cheaper_sensors_only_add_citizens_who_sense() {
        World dear = world(20_000);
        World cheap = world(20_000);
        Settings still = settings("parameters.technology.experience-growth", 0.0);
        Settings falling = settings("parameters.technology.experience-growth", 0.4);
        for (int q = 0; q < 60; q++) {
            new CitizensSense(still).apply(dear, new Draws(5), HandMade.quarter(q));
            new CitizensSense(falling).apply(cheap, new Draws(5), HandMade.quarter(q));
        }
        assertThat(cheap.sensing().price()).isLessThan(0.2);
        for (int i = 0; i < dear.citizens().count(); i++) {
            for (Challenge domain : Challenge.values()) {
                if (dear.sensing().senses(i, domain)) {
                    assertThat(cheap.sensing().senses(i, domain)).isTrue();
                }
            }
        }
        assertThat(generated(cheap)).isGreaterThan(1.5 * generated(dear));
    }

    @Test
    void who_gives_up_does_so_at_the_rate_of_giving_up() {
        Settings settings = HandMade.settings(
                "parameters.sensing.own", 0.0,
                "parameters.sensing.imitation", 0.0,
                "parameters.sensing.drop-out", 0.25);
        World world = world(MANY);
        for (int i = 0; i < MANY; i++) {
            world.sensing().begin(i, 2, Destination.KEEP);
        }
        world.sensing().count(Hands.ONE, world.citizens());
        CitizensSense rule = new CitizensSense(settings);
        for (int q = 0; q < 16; q++) {
            rule.apply(world, new Draws(9), HandMade.quarter(q));
        }
        assertThat(share(world, Challenge.SAFETY)).isEqualTo(Math.exp(-1), within(Chance.ofShare(Math.exp(-1), MANY)));
    }

    @Test
    void what_was_concealed_makes_those_without_trust_sense_and_the_concern_fades() {
        World calm = world(MANY);
        World upset = world(MANY);
        upset.organisations().get(0).standing().scandal(0.05);
        CitizensSense rule = new CitizensSense(HandMade.settings());
        rule.apply(calm, new Draws(2), HandMade.quarter(0));
        rule.apply(upset, new Draws(2), HandMade.quarter(0));
        assertThat(calm.sensing().alarm(0)).isZero();
        assertThat(upset.sensing().alarm(0)).isEqualTo(1, within(1e-12));
        // A scandal of ordinary severity, half of trust: .15·.5·1 a year beside .0005.
        double hazard = 0.25 * (0.0005 + 0.15 * 0.5);
        double expected = -Math.expm1(-hazard);
        assertThat(share(upset, Challenge.HEALTH)).isEqualTo(expected, within(Chance.ofShare(expected, MANY) + 1e-4));
        assertThat(generated(upset)).isGreaterThan(10 * generated(calm));
        upset.organisations().get(0).standing().open(0);
        rule.apply(upset, new Draws(2), HandMade.quarter(1));
        assertThat(upset.sensing().alarm(0)).isEqualTo(Math.exp(-0.125), within(1e-12));
    }

    @Test
    void people_in_prosperous_neighbourhoods_sense_more_than_in_poor_ones_by_the_gap() {
        Settings settings = HandMade.settings(
                "parameters.sensing.own", 0.01,
                "parameters.sensing.imitation", 0.0,
                "parameters.sensing.drop-out", 0.0);
        World world = world(4 * MANY);
        new CitizensSense(settings).apply(world, new Draws(8), HandMade.quarter(0));
        double poor = flow(world, 0);
        double prosperous = flow(world, WORST);
        assertThat(prosperous / poor).isEqualTo(3, within(0.4));
    }

    @Test
    void citizens_begin_stop_and_choose_where_data_go_as_often_as_the_equations_say() {
        Settings settings =
                HandMade.settings("parameters.sensing.own", 0.02, "parameters.sensing.donation.reconsider", 0.0);
        World before = various(settings);
        Expected begin = new Expected();
        Expected stop = new Expected();
        Expected[] given = new Expected[Destination.values().length];
        Arrays.setAll(given, goal -> new Expected());
        for (int seed = 0; seed < 12; seed++) {
            World after = before.copy();
            new CitizensSense(settings).apply(after, new Draws(seed), HandMade.quarter(9));
            for (Challenge domain : Challenge.values()) {
                for (int i = 0; i < before.citizens().count(); i++) {
                    boolean senses = after.sensing().senses(i, domain);
                    if (before.sensing().senses(i, domain)) {
                        stop.add(-Math.expm1(-0.25 * 0.25), !senses);
                        continue;
                    }
                    begin.add(probability(settings, before, after, i, domain), senses);
                    if (senses) {
                        double[] shares = shares(settings, after, i, domain);
                        for (Destination goal : Destination.values()) {
                            boolean there = after.sensing().destination(i, domain) == goal;
                            given[goal.ordinal()].add(shares[goal.ordinal()], there);
                        }
                    }
                }
            }
        }
        begin.check("begin");
        stop.check("stop");
        for (Destination goal : Destination.values()) {
            given[goal.ordinal()].check(goal.name());
        }
    }

    /** What is counted against the sum of its probabilities. */
    private static final class Expected {
        private double sum;
        private double variance;
        private int seen;

        void add(double probability, boolean happens) {
            sum += probability;
            variance += probability * (1 - probability);
            seen += happens ? 1 : 0;
        }

        void check(String what) {
            assertThat(sum).as(what).isGreaterThan(1000);
            assertThat((double) seen).as(what).isEqualTo(sum, within(4 * Math.sqrt(variance)));
        }
    }

    /** A world of citizens who differ in trust and attitude, after two years in which many began. */
    private static World various(Settings settings) {
        World world = world(20_000);
        for (int i = 0; i < world.citizens().count(); i++) {
            world.citizens().trust(i, Kind.MUNICIPALITY.layer(), i % 97 / 97f);
            world.citizens().live(i, world.citizens().neighbourhood(i), i % Citizens.ATTITUDES);
        }
        world.sensing().count(Hands.ONE, world.citizens());
        for (int q = 0; q < 8; q++) {
            world.sensing().alarm(0, 0.7);
            new CitizensSense(settings).apply(world, new Draws(77), HandMade.quarter(q));
        }
        world.sensing().alarm(0, 0.7);
        return world;
    }

    /** The chance that a citizen begins, as ODD 3g has it. */
    private static double probability(Settings settings, World before, World after, int citizen, Challenge domain) {
        SensingParameters sensing = settings.parameters().sensing();
        int n = before.citizens().count();
        double seen = 0;
        for (int which = 0; which < 5; which++) {
            int neighbour = before.citizens().neighbour(0, citizen, which);
            seen += before.sensing().senses(neighbour, domain) ? 0.2 : 0;
        }
        double place = 0;
        for (int i = 0; i < 3; i++) {
            for (Destination goal : Destination.values()) {
                place += (double) before.sensing().flow(domain, goal, i, 0) / n;
            }
        }
        double examples = (1 - sensing.mixing()) * seen + sensing.mixing() * place;
        double trust = before.citizens().trust(citizen, Kind.MUNICIPALITY.layer());
        double hazard = sensing.own() * Math.pow(after.sensing().price(), -sensing.elasticity())
                + sensing.imitation() * examples
                + sensing.distrust() * (1 - trust) * after.sensing().alarm(0);
        double inclined = 1 + sensing.classGap() * (before.citizens().neighbourhood(citizen) - 1);
        return -Math.expm1(-inclined * hazard * 0.25);
    }

    /** Where the data of a citizen go, mean over ideology. */
    private static double[] shares(Settings settings, World world, int citizen, Challenge domain) {
        Donation donation = new Donation(settings, world);
        double trust = world.citizens().trust(citizen, Kind.MUNICIPALITY.layer());
        double minds = donation.worry(world.citizens().attitude(citizen)) * donation.sensitivity(domain);
        double[] shares = new double[Destination.values().length];
        int cells = 40;
        for (int cell = 0; cell < cells; cell++) {
            double ideology = Quantiles.normal((cell + 0.5) / cells);
            double[] odds = {
                1,
                Math.exp(donation.commons(trust, ideology)),
                Math.exp(donation.government(trust, minds, 0, 0)),
                Math.exp(donation.platform(minds))
            };
            double sum = odds[0] + odds[1] + odds[2] + odds[3];
            for (int goal = 0; goal < shares.length; goal++) {
                shares[goal] += odds[goal] / sum / cells;
            }
        }
        return shares;
    }

    @Test
    void a_copy_of_who_senses_goes_its_own_way() {
        World world = world(1000);
        new CitizensSense(settings("parameters.sensing.own", 0.5)).apply(world, new Draws(8), HandMade.quarter(0));
        Sensing copy = world.sensing().copy();
        double before = world.sensing().flow(Challenge.CLIMATE, Destination.KEEP, 1, 0);
        for (int i = 0; i < 1000; i++) {
            copy.stop(i, 0);
        }
        copy.count(Hands.ONE, world.citizens());
        world.sensing().count(Hands.ONE, world.citizens());
        assertThat(before).isPositive();
        assertThat(world.sensing().flow(Challenge.CLIMATE, Destination.KEEP, 1, 0))
                .isEqualTo((int) before);
        assertThat(copy.flow(Challenge.CLIMATE, Destination.KEEP, 1, 0)).isZero();
    }

    /** Settings with nothing but own hazard and imitation. */
    private static Settings settings(Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "parameters.sensing.drop-out", 0.0,
                "parameters.sensing.class-gap", 0.0,
                "parameters.sensing.distrust", 0.0,
                "parameters.sensing.programme", 0.0));
        all.addAll(List.of(more));
        if (!all.contains("parameters.technology.experience-growth")) {
            all.addAll(List.of("parameters.technology.experience-growth", 0.0));
        }
        return HandMade.settings(all.toArray());
    }

    /** One municipality whose citizens have half of trust. */
    private static World world(int citizens) {
        World world = HandMade.world(
                List.of(HandMade.organisation(0, Kind.MUNICIPALITY, citizens)), HandMade.citizens(citizens));
        for (int i = 0; i < citizens; i++) {
            world.citizens().trust(i, Kind.MUNICIPALITY.layer(), 0.5f);
        }
        world.sensing().count(Hands.ONE, world.citizens());
        return world;
    }

    private static double generated(World world) {
        double sum = 0;
        for (Challenge domain : Challenge.values()) {
            sum += share(world, domain) * world.citizens().count();
        }
        return Math.rint(sum);
    }

    private static double share(World world, Challenge domain) {
        double sum = 0;
        for (Destination goal : Destination.values()) {
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                sum += world.sensing().flow(domain, goal, c, 0);
            }
        }
        return sum / world.citizens().count();
    }

    private static double flow(World world, int neighbourhood) {
        double sum = 0;
        for (Challenge domain : Challenge.values()) {
            for (Destination goal : Destination.values()) {
                sum += world.sensing().flow(domain, goal, neighbourhood, 0);
            }
        }
        return sum;
    }
}
