package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains: what their weakest links let them bring about, open standards, and ways around (theory 3o). */
class ChainsTest {
    private static final int SAFETY = Challenge.SAFETY.ordinal();
    private static final Draws DRAWS = new Draws(3);

    @Test
    void output_is_the_weakest_link_the_geometric_mean_and_the_mean_in_the_limits() {
        double[] x = {0.6, 0.8, 1.0};
        assertThat(output(1, x)).isEqualTo(0.8, within(1e-12));
        assertThat(output(0, x)).isEqualTo(Math.cbrt(0.6 * 0.8 * 1.0), within(1e-12));
        assertThat(output(1e-6, x)).isEqualTo(output(0, x), within(1e-6));
        assertThat(output(-800, x)).isEqualTo(0.6, within(0.002));
        assertThat(output(-4, x)).isBetween(0.6, Math.cbrt(0.48));
    }

    @Test
    void raising_one_partner_above_the_others_gives_nothing_where_the_weakest_link_rules() {
        double before = output(-800, new double[] {0.8, 0.8, 0.8});
        double after = output(-800, new double[] {0.8, 0.8, 1.2});
        assertThat(after).isEqualTo(before, within(0.0006));
        assertThat(output(1, new double[] {0.8, 0.8, 1.2})).isGreaterThan(0.9);
    }

    @Test
    void output_goes_with_the_weakest_partner_where_partners_differ_much_and_with_the_mean_where_they_hardly_do() {
        double[] wide = signature(0.3);
        assertThat(wide[0]).isGreaterThan(wide[1] + 0.05);
        double[] narrow = signature(0.8);
        assertThat(narrow[1]).isGreaterThan(narrow[0] + 0.05);
    }

    /** How output goes with the least and with the mean capability of four partners, over many chains. */
    private static double[] signature(double lowest) {
        int n = 2_000;
        double[] output = new double[n];
        double[] least = new double[n];
        double[] mean = new double[n];
        for (int i = 0; i < n; i++) {
            double[] x = new double[4];
            for (int j = 0; j < x.length; j++) {
                x[j] = lowest + (1 - lowest) * DRAWS.uniform(Strand.LINK, j, i);
            }
            output[i] = output(-4, x);
            least[i] = Arrays.stream(x).min().orElseThrow();
            mean[i] = Arrays.stream(x).average().orElseThrow();
            assertThat(output[i]).isBetween(least[i], mean[i]);
        }
        return new double[] {correlation(output, least), correlation(output, mean)};
    }

    @Test
    void a_chain_of_the_start_brings_about_one_and_nobody_waits() {
        Settings settings = HandMade.settings();
        World world = Society.of(settings, 5);
        for (int q = 0; q < 8; q++) {
            work(settings, world, q);
        }
        assertThat(Society.output(world)).isEqualTo(1, within(1e-12));
        for (int o = 0; o < 5; o++) {
            assertThat(world.chains().waiting(o, SAFETY)).isEqualTo(0, within(1e-12));
            assertThat(world.chains().rerouted(o, SAFETY)).isFalse();
            assertThat(world.organisations().get(o).work().standstill().held(0)).isEqualTo(0, within(1e-12));
        }
    }

    @Test
    void a_chain_in_a_world_is_the_mean_of_its_partners_that_the_exponent_asks_for() {
        Settings settings = HandMade.settings("parameters.chains.incompatibility", 0.0);
        World world = Society.of(settings, 3);
        double[] x = {0.6, 0.9, 1.1};
        for (int o = 0; o < 3; o++) {
            Society.perform(world.organisations().get(o), x[o]);
        }
        work(settings, world, 0);
        assertThat(Society.output(world)).isEqualTo(output(-4, x), within(1e-12));
        for (int o = 0; o < 3; o++) {
            double waiting = Math.max(0, 1 - output(-4, x) / x[o]);
            assertThat(world.chains().waiting(o, SAFETY)).isEqualTo(waiting, within(1e-12));
            assertThat(world.organisations().get(o).work().standstill().held(0))
                    .isEqualTo(0.2 * waiting, within(1e-12));
        }
        assertThat(world.organisations().get(0).work().standstill().held(0)).isZero();
    }

    @Test
    void who_keeps_partners_waiting_is_led_around_and_comes_back_slowly() {
        Settings settings = HandMade.settings("parameters.chains.incompatibility", 0.0);
        LinksAreRerouted rule = new LinksAreRerouted(settings);
        assertThat(rule.hazard(0.08, false)).isZero();
        assertThat(rule.hazard(0.16, false)).isEqualTo(0.5, within(1e-12));
        assertThat(rule.hazard(0.01, true)).isEqualTo(0.15);
        assertThat(rule.hazard(0.16, true)).isZero();
        World world = Society.of(settings, 4);
        Organisation laggard = world.organisations().get(0);
        Society.perform(laggard, 0.5);
        work(settings, world, 0);
        double before = Society.output(world);
        for (int q = 1; q < 80; q++) {
            work(settings, world, q);
        }
        assertThat(world.chains().rerouted(0, SAFETY)).isTrue();
        assertThat(world.chains().rerouted(1, SAFETY)).isFalse();
        assertThat(Society.output(world)).isGreaterThan(before);
        Society.perform(laggard, 1);
        int quarters = 0;
        while (world.chains().rerouted(0, SAFETY) && quarters < 400) {
            work(settings, world, 80 + quarters++);
        }
        assertThat(quarters).isBetween(2, 200);
        work(settings, world, 500);
        assertThat(Society.output(world)).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_way_around_costs_output_as_long_as_it_lasts() {
        Settings settings = HandMade.settings("parameters.chains.incompatibility", 0.0);
        World world = Society.of(settings, 4);
        world.chains().route(0, SAFETY, true);
        new ChainsWork(settings).apply(world, DRAWS, HandMade.quarter(0));
        assertThat(Society.output(world)).isEqualTo(1 - 0.1 * 0.7 / 4, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 9})
    void on_a_complete_graph_all_go_over_if_the_share_of_partners_exceeds_cost_over_benefit(int adopters) {
        int bodies = 11;
        double share = adopters / (bodies - 1.0);
        assertThat(opened(bodies, adopters, share + 1e-9)).isEqualTo(adopters);
        assertThat(opened(bodies, adopters, share - 1e-9)).isEqualTo(bodies);
        // The lever takes away six tenths of the cost.
        assertThat(opened(bodies, adopters, share / 0.4 + 1e-6, 1)).isEqualTo(adopters);
        assertThat(opened(bodies, adopters, share / 0.4 - 1e-6, 1)).isEqualTo(bodies);
    }

    @Test
    void whoever_goes_over_pays_for_it_once() {
        Settings settings = standards(0.3, 0);
        World world = Society.of(settings, 4);
        world.chains().open(0);
        world.chains().open(1);
        for (Organisation body : world.organisations()) {
            body.finances().open(100);
            body.finances().move(Purse.FREE, Purse.CHANGE, 100);
        }
        world.organisations().get(3).finances().spend(Purse.CHANGE, Spending.PILOTS, 95);
        for (int q = 0; q < 3; q++) {
            new StandardsSpread(settings).apply(world, DRAWS, HandMade.quarter(q));
        }
        Organisation pays = world.organisations().get(2);
        assertThat(pays.finances().spent(Spending.INFRASTRUCTURE)).isEqualTo(0.01 * HandMade.BUDGET);
        assertThat(pays.finances().imbalance()).isEqualTo(0, within(1e-9));
        assertThat(world.chains().standards(2)).isTrue();
        // Who has no money for it waits.
        assertThat(world.chains().standards(3)).isFalse();
        assertThat(world.organisations().get(0).finances().spent(Spending.INFRASTRUCTURE))
                .isZero();
    }

    @Test
    void systems_fit_better_the_more_partners_share_standards_and_not_without_own_ones() {
        OpenStandards standards = new OpenStandards(HandMade.settings());
        assertThat(standards.fit(true, 1)).isEqualTo(1);
        assertThat(standards.fit(true, 0.5)).isEqualTo(1 - 0.15 * 0.5, within(1e-12));
        assertThat(standards.fit(false, 1)).isEqualTo(0.85, within(1e-12));
        Settings settings = standards(0.0, 0);
        World world = Society.of(settings, 5);
        for (int o = 0; o < 5; o++) {
            world.chains().open(o);
        }
        new ChainsWork(settings).apply(world, DRAWS, HandMade.quarter(0));
        assertThat(Society.output(world)).isEqualTo(1 / 0.85, within(1e-9));
    }

    @Test
    void a_copy_of_chains_moves_apart() {
        World world = Society.of(HandMade.settings(), 3);
        Chains copy = world.chains().copy();
        assertThat(copy).usingRecursiveComparison().isEqualTo(world.chains());
        boolean before = world.chains().standards(0);
        copy.route(0, SAFETY, true);
        copy.open(0);
        copy.work(0, SAFETY, 0.3, 0.2);
        copy.bring(SAFETY, 0, 0.3);
        assertThat(world.chains().rerouted(0, SAFETY)).isFalse();
        assertThat(world.chains().standards(0)).isEqualTo(before);
        assertThat(world.chains().output(0, SAFETY)).isEqualTo(1);
        assertThat(world.chains().brought(SAFETY, 0)).isEqualTo(1);
    }

    private static int opened(int bodies, int adopters, double threshold) {
        return opened(bodies, adopters, threshold, 0);
    }

    /** How many use open standards after some quarters, of bodies that are all alike and all in one chain. */
    private static int opened(int bodies, int adopters, double threshold, double lever) {
        Settings settings = standards(threshold, lever);
        World world = Society.of(settings, bodies);
        for (int o = 0; o < adopters; o++) {
            world.chains().open(o);
        }
        for (Organisation body : world.organisations()) {
            body.finances().endow(Purse.CHANGE, 1000);
        }
        for (int q = 0; q < 4; q++) {
            new StandardsSpread(settings).apply(world, DRAWS, HandMade.quarter(q));
        }
        int open = 0;
        for (int o = 0; o < bodies; o++) {
            open += world.chains().standards(o) ? 1 : 0;
        }
        return open;
    }

    private static Settings standards(double threshold, double lever) {
        return HandMade.settings(
                "parameters.chains.standards-start", 0.0,
                "parameters.chains.standards-threshold", threshold,
                "parameters.chains.standards-spread", 0.0,
                "parameters.chains.standards-speed", 1e9,
                "levers.open-standards", lever);
    }

    private static void work(Settings settings, World world, int quarter) {
        new ChainsWork(settings).apply(world, DRAWS, HandMade.quarter(quarter));
        new LinksAreRerouted(settings).apply(world, DRAWS, HandMade.quarter(quarter));
    }

    private static double output(double exponent, double[] x) {
        ChainOutput ces = new ChainOutput(exponent);
        return ces.of(Arrays.stream(x).map(ces::term).average().orElseThrow());
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
