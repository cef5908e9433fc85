package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exact cases of adoption: equals who all see one another and whose boards say yes follow the diffusion of Bass in
 * steps; the clock by which an organisation considers an innovation is exact in distribution, and order-preserving.
 */
class OrganisationsConsiderTest {
    private static final int MANY = 20_000;
    private static final int TIMES = 5;
    private static final int FEW = 8_000;
    private static final double MATURE = -1e6;

    private final Draws draws = new Draws(12);

    /** Hazards by oneself, by imitation and by mandate, and nothing else. */
    private static Settings hazards(double own, double imitation, double coercion) {
        return Plain.settings(
                "parameters.adoption.own",
                own,
                "parameters.adoption.mimetic",
                0.625 * imitation,
                "parameters.adoption.normative",
                0.375 * imitation,
                "parameters.adoption.coercive",
                coercion,
                "environment.mandate",
                coercion > 0 ? 1.0 : 0.0,
                "parameters.adoption.slack",
                0.0,
                "parameters.adoption.success-weight",
                0.0,
                "parameters.technology.maturity-half",
                MATURE);
    }

    private static void pass(Settings settings, World world, Draws draws, Step step) {
        new PeersAreSeen(settings).apply(world, draws, step);
        new OrganisationsConsider(settings).apply(world, draws, step);
    }

    /** The share that has adopted after each step, the mean over innovations. */
    private double[] adopted(Settings settings, World world, int steps, double years) {
        double[] shares = new double[steps + 1];
        for (int n = 0; n <= steps; n++) {
            if (n > 0) {
                pass(settings, world, draws, new Step(Plain.START + n - 1, years));
            }
            double uses = 0;
            for (Organisation organisation : world.organisations()) {
                uses += organisation.portfolio().uses().size();
            }
            shares[n] = uses
                    / world.organisations().size()
                    / world.technology().innovations().size();
        }
        return shares;
    }

    private World world(Settings settings, int organisations, int innovations) {
        World world = Plain.world(settings, organisations);
        Plain.arrive(world, draws, innovations, true);
        return world;
    }

    private static void seed(World world, int innovation, int adopters) {
        for (int i = 0; i < adopters; i++) {
            world.organisations()
                    .get(i)
                    .portfolio()
                    .begin(new Use(innovation, 0, 0, Plain.START, false, false, 1, 1e9), false);
        }
    }

    @Test
    void equals_adopt_along_the_recursion_of_hazards_in_quarters() {
        Settings settings = hazards(0.03, 0.38, 0);
        double[] shares = adopted(settings, world(settings, MANY, TIMES), 60, 0.25);
        Bass bass = new Bass(0.03, 0.38);
        for (int n = 1; n <= 60; n++) {
            double error = 4 * bass.deviation(0, 0.25, n, MANY * TIMES) + 20.0 / MANY;
            assertThat(shares[n]).isCloseTo(bass.recursion(0, 0.25, n), Offset.offset(error));
        }
        assertThat(shares[40]).isCloseTo(0.793118, Offset.offset(0.013));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, .729837", "0.0625, 160, .8079"})
    void steps_of_another_length_follow_their_own_recursion(double years, int steps, double share) {
        Settings settings = hazards(0.03, 0.38, 0);
        double[] shares = adopted(settings, world(settings, FEW, 1), steps, years);
        Bass bass = new Bass(0.03, 0.38);
        double error = 4 * bass.deviation(0, years, steps, FEW) + 20.0 / FEW;
        assertThat(bass.recursion(0, years, steps)).isCloseTo(share, Offset.offset(5e-4));
        assertThat(shares[steps]).isCloseTo(bass.recursion(0, years, steps), Offset.offset(error));
    }

    @Test
    void three_hundred_municipalities_vary_as_much_as_contagion_makes_them() {
        Settings settings = hazards(0.03, 0.38, 0);
        int times = 600;
        World world = world(settings, 342, times);
        for (int quarters : new int[] {12, 20, 40}) {
            adopted(settings, world, quarters == 12 ? 12 : quarters == 20 ? 8 : 20, 0.25);
            double[] shares = new double[times];
            for (Organisation organisation : world.organisations()) {
                for (Use use : organisation.portfolio().uses()) {
                    shares[use.innovation()] += 1.0 / 342;
                }
            }
            Bass bass = new Bass(0.03, 0.38);
            double mean = Arrays.stream(shares).average().orElseThrow();
            double variance =
                    Arrays.stream(shares).map(x -> (x - mean) * (x - mean)).sum() / (times - 1);
            double deviation = bass.deviation(0, 0.25, quarters, 342);
            double bias = mean - bass.recursion(0, 0.25, quarters);
            assertThat(Math.sqrt(variance) / deviation).isCloseTo(1, Offset.offset(4 / Math.sqrt(2.0 * times) + 0.05));
            assertThat(bias).isBetween(-0.018 - 4 * deviation / Math.sqrt(times), 4 * deviation / Math.sqrt(times));
        }
    }

    @Test
    void without_imitation_the_share_is_that_of_independent_choices() {
        Settings settings = hazards(0.1, 0, 0);
        double[] shares = adopted(settings, world(settings, FEW, 1), 60, 0.25);
        for (int n = 1; n <= 60; n++) {
            double exact = 1 - Math.exp(-0.1 * n * 0.25);
            assertThat(shares[n]).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, FEW)));
        }
    }

    @Test
    void by_mandate_alone_the_share_is_that_of_independent_choices() {
        Settings settings = hazards(0, 0, 0.05);
        double[] shares = adopted(settings, world(settings, FEW, 1), 60, 0.25);
        for (int n = 1; n <= 60; n++) {
            double exact = 1 - Math.exp(-0.05 * n * 0.25);
            assertThat(shares[n]).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, FEW)));
        }
    }

    @Test
    void imitation_alone_takes_fifteen_years_from_a_tenth_to_nine_tenths() {
        Settings settings = hazards(0, 0.29, 0);
        World world = world(settings, FEW, 1);
        seed(world, 0, FEW / 20);
        double[] shares = adopted(settings, world, 120, 0.25);
        assertThat(passes(0.9, shares) - passes(0.1, shares)).isCloseTo(15.43, Offset.offset(0.7));
        Bass bass = new Bass(0, 0.29);
        for (int n = 1; n <= 120; n++) {
            double error = 4 * bass.deviation(0.05, 0.25, n, FEW) + 20.0 / FEW;
            assertThat(shares[n]).isCloseTo(bass.recursion(0.05, 0.25, n), Offset.offset(error));
        }
    }

    private static double passes(double share, double[] shares) {
        int n = 0;
        while (shares[n + 1] < share) {
            n++;
        }
        return 0.25 * (n + (share - shares[n]) / (shares[n + 1] - shares[n]));
    }

    @Test
    void what_is_seen_of_peers_is_the_share_that_has_adopted() {
        Settings settings = hazards(0, 0.38, 0);
        World world = world(settings, 40, 2);
        seed(world, 1, 10);
        new PeersAreSeen(settings).apply(world, draws, Plain.step(0));
        assertThat(world.peers().seen(1, 0)).isEqualTo(0.25);
        assertThat(world.peers().adopted(1, omslag.term.Kind.MUNICIPALITY)).isEqualTo(0.25);
        assertThat(world.peers().seen(0, 0)).isZero();
    }

    @Test
    void without_a_first_adopter_nobody_imitates() {
        Settings settings = hazards(0, 0.38, 0);
        assertThat(adopted(settings, world(settings, 100, 3), 80, 0.25)).containsOnly(0.0);
    }

    @Test
    void the_municipalities_of_2006_come_to_their_share_of_2009_on_the_ridge() {
        for (double[] pq : new double[][] {{0, 0.2903}, {0.01, 0.2396}, {0.02, 0.1897}, {0.03, 0.1404}}) {
            Settings settings = hazards(pq[0], pq[1], 0);
            World world = world(settings, FEW, 1);
            seed(world, 0, (int) (0.14 * FEW));
            double[] shares = adopted(settings, world, 48, 1.0 / 16);
            Bass bass = new Bass(pq[0], pq[1]);
            double error = 4 * bass.deviation(0.14, 1.0 / 16, 48, FEW);
            assertThat(shares[48]).isCloseTo(0.28, Offset.offset(error + 0.002));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 2})
    void the_time_until_an_innovation_is_considered_is_exponential(double hazard) {
        Settings settings = hazards(hazard, 0, 0);
        World world = world(settings, FEW, 1);
        int steps = 80;
        int[] counts = new int[steps + 1];
        double[] shares = adopted(settings, world, steps, 0.25);
        for (int n = 1; n <= steps; n++) {
            counts[n] = (int) Math.round((shares[n] - shares[n - 1]) * FEW);
        }
        assertThat(Chance.ofTimes(counts, FEW, n -> 1 - Math.exp(-hazard * n * 0.25)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
    }

    @Test
    void a_hazard_that_changes_on_the_way_counts_by_its_sum() {
        Settings slow = hazards(0.1, 0, 0);
        Settings fast = hazards(0.7, 0, 0);
        World world = world(slow, FEW, 1);
        int[] counts = new int[41];
        int before = 0;
        for (int n = 1; n <= 40; n++) {
            pass(n <= 20 ? slow : fast, world, draws, Plain.step(n - 1));
            int now = (int) world.organisations().stream()
                    .filter(o -> o.portfolio().latest(0) != null)
                    .count();
            counts[n] = now - before;
            before = now;
        }
        assertThat(Chance.ofTimes(
                        counts, FEW, n -> 1 - Math.exp(-0.25 * (0.1 * Math.min(n, 20) + 0.7 * Math.max(0, n - 20)))))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
    }

    @Test
    void the_same_organisations_have_considered_whatever_the_length_of_the_steps() {
        Settings settings = hazards(0.125, 0, 0);
        World quarters = world(settings, 2_000, 1);
        World brief = world(settings, 2_000, 1);
        adopted(settings, quarters, 40, 0.25);
        adopted(settings, brief, 320, 1.0 / 32);
        for (int i = 0; i < 2_000; i++) {
            assertThat(brief.organisations().get(i).portfolio().latest(0) == null)
                    .isEqualTo(quarters.organisations().get(i).portfolio().latest(0) == null);
        }
    }

    @Test
    void a_higher_hazard_never_considers_later() {
        Settings low = hazards(0.05, 0.2, 0);
        Settings high = hazards(0.08, 0.3, 0);
        World slow = world(low, 1_000, 2);
        World fast = world(high, 1_000, 2);
        for (int n = 0; n < 80; n++) {
            pass(low, slow, draws, Plain.step(n));
            pass(high, fast, draws, Plain.step(n));
            for (int i = 0; i < 1_000; i++) {
                for (int k = 0; k < 2; k++) {
                    if (slow.organisations().get(i).portfolio().latest(k) != null) {
                        assertThat(fast.organisations().get(i).portfolio().latest(k))
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void a_higher_hazard_never_asks_a_refusing_board_less_often() {
        Settings low = hazards(0.4, 0, 0);
        Settings high = hazards(0.5, 0, 0);
        World slow = world(low, 500, 1);
        World fast = world(high, 500, 1);
        for (World world : List.of(slow, fast)) {
            world.organisations().forEach(o -> o.board().believe(Wave.DATAFICATION, 0));
        }
        double asked = 0;
        for (int n = 0; n < 80; n++) {
            pass(low, slow, draws, Plain.step(n));
            pass(high, fast, draws, Plain.step(n));
            asked = 0;
            for (int i = 0; i < 500; i++) {
                Portfolio before = slow.organisations().get(i).portfolio();
                Portfolio after = fast.organisations().get(i).portfolio();
                assertThat(before.uses()).isEmpty();
                assertThat(after.attempts(0)).isGreaterThanOrEqualTo(before.attempts(0));
                asked += before.attempts(0);
            }
        }
        double expected = 500 * 80 * (1 - Math.exp(-0.4 * 0.25));
        assertThat(asked).isCloseTo(expected, Offset.offset(4 * Math.sqrt(expected)));
    }

    @Test
    void skill_and_attention_scale_every_hazard() {
        Settings settings = hazards(0.1, 0, 0);
        World world = world(settings, FEW, 1);
        for (Organisation organisation : world.organisations()) {
            organisation
                    .workforce()
                    .learn(
                            omslag.term.Task.DIGITAL,
                            1.2 * settings.parameters().start().skill());
            organisation.board().attend(0.5);
        }
        double[] shares = adopted(settings, world, 40, 0.25);
        double exact = 1 - Math.exp(-0.1 * 0.6 * 10);
        assertThat(shares[40]).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, FEW)));
    }

    @Test
    void leaves_of_a_star_adopt_independently_once_the_hub_has() {
        int leaves = 5;
        int stars = 2_000;
        double q = 0.5;
        Settings settings = Plain.settings(
                "parameters.adoption.own",
                0.0,
                "parameters.adoption.mimetic",
                q,
                "parameters.adoption.slack",
                0.0,
                "parameters.technology.maturity-half",
                MATURE);
        World world = Plain.world(settings, 1 + leaves, 1);
        Plain.arrive(world, draws, stars, true);
        OrganisationsConsider rule = new OrganisationsConsider(settings);
        int steps = 120;
        int[][] delay = new int[stars][leaves];
        for (int n = 0; n < steps; n++) {
            double[][] seen = new double[2][stars];
            double[][] adopted = new double[omslag.term.Kind.values().length][stars];
            for (int k = 0; k < stars; k++) {
                seen[1][k] = n >= hubAdopts(k) ? 1 : 0;
            }
            world.peers().see(seen, adopted);
            rule.apply(world, draws, Plain.step(n));
            for (int k = 0; k < stars; k++) {
                for (int leaf = 0; leaf < leaves; leaf++) {
                    boolean has =
                            world.organisations().get(1 + leaf).portfolio().latest(k) != null;
                    delay[k][leaf] = has && delay[k][leaf] == 0 ? n + 1 - hubAdopts(k) : delay[k][leaf];
                }
            }
        }
        int most = steps - 16;
        int[] first = new int[most + 1];
        int[] last = new int[most + 1];
        double product = 0;
        double mean = 1 / (1 - Math.exp(-q * 0.25));
        for (int[] star : delay) {
            assertThat(Arrays.stream(star).min().orElseThrow()).isNotNegative();
            int[] times =
                    Arrays.stream(star).map(d -> d == 0 ? steps : d).sorted().toArray();
            first[Math.min(most, times[0])]++;
            last[Math.min(most, times[leaves - 1])]++;
            product += (star[0] - mean) * (star[1] - mean);
        }
        assertThat(Chance.ofTimes(first, stars, n -> 1 - Math.exp(-leaves * q * n * 0.25)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
        assertThat(Chance.ofTimes(last, stars, n -> Math.pow(1 - Math.exp(-q * n * 0.25), leaves)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
        assertThat(product / stars / (mean * mean)).isCloseTo(0, Offset.offset(4 / Math.sqrt(stars)));
    }

    private static int hubAdopts(int star) {
        return star % 16;
    }

    /** Boards with thresholds 1/N, 2/N, … 1 in the share of adopters, and how many have adopted in the end. */
    private int bandwagon(int n, int inside, int[] thresholds) {
        Settings settings = Plain.settings(
                "parameters.adoption.own",
                1e6,
                "parameters.adoption.conformity",
                1.5,
                "parameters.adoption.success-weight",
                0.0,
                "parameters.technology.maturity-half",
                MATURE);
        World world = world(settings, n, 1);
        PilotCase cases = new PilotCase(settings);
        Organisation any = world.organisations().get(0);
        double cost = cases.pilotCost(any, world, 0, 0, false);
        double value =
                0.2 * cases.yearlyWork(any, 0) * settings.parameters().pilots().horizon()
                        - cases.scaleCost(any, world, 0, 0)
                                * (1
                                        + settings.parameters().pilots().estate()
                                                * settings.parameters().legacy().maintenance()
                                                * settings.parameters().pilots().horizon());
        for (int i = 0; i < n; i++) {
            double share = (thresholds[i] - 0.5) / n;
            world.organisations().get(i).board().believe(Wave.DATAFICATION, (1 - share) * cost / value);
        }
        if (inside > 0) {
            world.organisations()
                    .get(inside - 1)
                    .portfolio()
                    .begin(new Use(0, 0, 0, Plain.START, false, false, 1, 1e9), false);
        }
        for (int step = 0; step < 2 * n; step++) {
            pass(settings, world, draws, Plain.step(step));
        }
        return (int) world.organisations().stream()
                .filter(o -> o.portfolio().latest(0) != null)
                .count();
    }

    private static int[] staircase(int n) {
        int[] thresholds = new int[n];
        for (int i = 0; i < n; i++) {
            thresholds[i] = i + 1;
        }
        return thresholds;
    }

    @Test
    void a_bandwagon_goes_as_far_as_the_threshold_of_the_one_who_starts_it() {
        int n = 40;
        assertThat(bandwagon(n, 0, staircase(n))).isZero();
        for (int j : List.of(1, 7, 25, n)) {
            assertThat(bandwagon(n, j, staircase(n))).isEqualTo(j);
        }
    }

    @Test
    void one_missing_threshold_stops_a_bandwagon() {
        int n = 40;
        int[] broken = staircase(n);
        broken[0] = 2;
        assertThat(bandwagon(n, n, broken)).isEqualTo(1);
        int[] later = staircase(n);
        later[19] = 21;
        assertThat(bandwagon(n, n, later)).isEqualTo(20);
    }

    @Test
    void who_follows_others_against_the_business_case_is_known_to_conform() {
        Settings settings = Plain.settings("parameters.adoption.own", 1e6, "parameters.adoption.conformity", 1.5);
        World world = world(settings, 10, 1);
        world.organisations().forEach(o -> o.board().believe(Wave.DATAFICATION, 0));
        seed(world, 0, 9);
        pass(settings, world, draws, Plain.step(0));
        assertThat(world.organisations().get(9).portfolio().uses()).isEmpty();
        Settings all = Plain.settings("parameters.adoption.own", 1e6, "parameters.adoption.conformity", 1.7);
        pass(all, world, draws, Plain.step(1));
        List<Use> uses =
                new ArrayList<>(world.organisations().get(9).portfolio().uses());
        assertThat(uses).hasSize(1).allMatch(Use::conforming);
    }
}
