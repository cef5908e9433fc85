package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Holder;
import omslag.term.Kind;
import omslag.unit.Hands;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perfect storm: three conditions at once, and the window that it opens (theory 3l). */
class StormsTest {
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.4, 0.3, 0.3, 3",
        "0.2, 0.4, 0.3, 0.5, 2",
        "0.2, 0.4, 0.05, 0.5, 1",
        "0.8, 0.05, 0.05, 0.3, 1",
        "0.8, 0.05, 0.05, 0.5, 0"
    })
    void a_storm_blows_when_all_three_conditions_hold_and_only_then(
            double state, double citizens, double unmet, double trust, int hold) {
        Settings settings = HandMade.settings();
        World world = world(settings, state, citizens, unmet, trust);
        new StormsBlow(settings).apply(world, new Draws(1), HandMade.quarter(0));
        assertThat(world.needs().conditions()).isEqualTo(hold);
        assertThat(world.needs().storm()).isEqualTo(hold == 3);
    }

    @Test
    void a_storm_is_told_once_and_ends_with_any_of_its_conditions() {
        Settings settings = HandMade.settings();
        World world = world(settings, 0.2, 0.4, 0.3, 0.3);
        StormsBlow rule = new StormsBlow(settings);
        for (int q = 0; q < 3; q++) {
            rule.apply(world, new Draws(1), HandMade.quarter(q));
        }
        assertThat(world.journal().entries())
                .singleElement()
                .matches(e -> e.kind() == EventKind.STORM && e.step() == HandMade.START);
        for (Challenge challenge : Challenge.values()) {
            world.needs().leave(challenge, 0, 0);
        }
        rule.apply(world, new Draws(1), HandMade.quarter(3));
        assertThat(world.needs().storm()).isFalse();
        assertThat(world.needs().conditions()).isEqualTo(2);
    }

    @Test
    void nothing_known_to_anybody_is_not_out_of_the_hands_of_the_state() {
        World world = Society.of(HandMade.settings(), 1);
        assertThat(StormsBlow.decentral(world.knowledge())).isZero();
        World shared = world(HandMade.settings(), 0.6, 0.2, 0, 0.5);
        assertThat(StormsBlow.decentral(shared.knowledge())).isEqualTo((0.25 + 0.2) / 2, within(1e-12));
    }

    @Test
    void a_window_takes_a_veto_away_and_loosens_the_budget() {
        Settings settings = Plain.settings();
        World world = Plain.world(settings, 1);
        var body = world.organisations().get(0);
        body.board().decide(Plain.decisions(0, 0, 3));
        assertThat(Vetoes.number(body, settings.levers(), 0, new Draws(1), 1)).isEqualTo(3);
        assertThat(Vetoes.number(body, settings.levers(), 1, new Draws(1), 1)).isEqualTo(2);
        assertThat(grown(true) - grown(false)).isEqualTo(0.5 * 0.05 * 0.5 * 3 * 0.04 * 1000, within(1e-9));
    }

    /** The budget of a year after a board with three vetoes wished for four hundredths more. */
    private static double grown(boolean storm) {
        Settings settings = HandMade.settings("environment.budget-growth", 0.0);
        World world = HandMade.world(HandMade.municipalities(1));
        var body = world.organisations().get(0);
        body.finances().grant(1000, new Maintenance(settings).yearly(body));
        body.finances().wishFor(40);
        world.needs().blow(storm);
        new BudgetsAreSet(settings).act(body, world, new Draws(1), HandMade.quarter(4));
        return body.finances().budget();
    }

    /**
     * With the couplings cut the three are independent, and as often high at once as chance says, if high is the upper
     * tenth of replications of the same quarter. Where it is the upper tenth of all quarters, trends alone make storms.
     */
    @Test
    void with_couplings_cut_three_are_high_at_once_as_often_as_chance_says() {
        Settings settings = HandMade.settings(
                "parameters.needs.uptake", 0.0,
                "parameters.needs.drift-climate", 0.02,
                "parameters.needs.drift-mobility", 0.02,
                "parameters.needs.drift-safety", 0.02,
                "parameters.needs.drift-health", 0.02);
        int replications = 6_000;
        int quarters = 24;
        World other = Society.of(settings, 1);
        double[][][] series = new double[3][quarters][replications];
        for (int r = 0; r < replications; r++) {
            World world = Society.of(settings, 1);
            Draws draws = Draws.ofRun(9, r);
            NeedsMove move = new NeedsMove(settings);
            NeedsAreAnswered answer = new NeedsAreAnswered(settings);
            double[] walk = new double[2];
            for (int q = 0; q < quarters; q++) {
                move.apply(world, draws, HandMade.quarter(q));
                answer.apply(world, draws, HandMade.quarter(q));
                walk[0] = 0.9 * walk[0] + draws.normal(Strand.SENSING, 1, q);
                walk[1] = 0.9 * walk[1] + draws.normal(Strand.DISPOSITION, 1, q);
                set(other, 0.6 - 0.005 * q - 0.02 * walk[0], 0.3, 0, 0.5 - 0.003 * q - 0.02 * walk[1]);
                series[0][q][r] = StormsBlow.decentral(other.knowledge());
                series[1][q][r] = world.needs().unresolved(world.citizens());
                series[2][q][r] = StormsBlow.discontent(other.opinion());
            }
        }
        int last = quarters - 1;
        double atOnce = atOnce(series, last, replications, false);
        assertThat(atOnce).isEqualTo(0.001, within(4 * Math.sqrt(0.001 / replications)));
        double tail = pair(series, last, replications) / 0.1;
        assertThat(tail).isEqualTo(0.1, within(4 * Math.sqrt(0.1 * 0.9 / (0.1 * replications))));
        assertThat(atOnce(series, last, replications, true)).isGreaterThan(0.01);
    }

    private static double atOnce(double[][][] series, int quarter, int n, boolean pooled) {
        double[] limits = new double[3];
        for (int s = 0; s < 3; s++) {
            limits[s] = pooled
                    ? upperTenth(Arrays.stream(series[s])
                            .flatMapToDouble(Arrays::stream)
                            .toArray())
                    : upperTenth(series[s][quarter].clone());
        }
        int count = 0;
        for (int r = 0; r < n; r++) {
            boolean all = true;
            for (int s = 0; s < 3; s++) {
                all &= series[s][quarter][r] > limits[s];
            }
            count += all ? 1 : 0;
        }
        return count / (double) n;
    }

    private static double pair(double[][][] series, int quarter, int n) {
        double b = upperTenth(series[1][quarter].clone());
        double c = upperTenth(series[2][quarter].clone());
        int count = 0;
        for (int r = 0; r < n; r++) {
            count += series[1][quarter][r] > b && series[2][quarter][r] > c ? 1 : 0;
        }
        return count / (double) n;
    }

    private static double upperTenth(double[] values) {
        Arrays.sort(values);
        return values[(int) (0.9 * values.length) - 1];
    }

    private static World world(Settings settings, double state, double citizens, double unmet, double trust) {
        World world = Society.of(settings, 1);
        set(world, state, citizens, unmet, trust);
        return world;
    }

    private static void set(World world, double state, double citizens, double unmet, double trust) {
        for (Challenge challenge : Challenge.values()) {
            world.knowledge().know(Holder.STATE, challenge, 0, state);
            world.knowledge().know(Holder.CITIZENS, challenge, 0, citizens);
            world.needs().leave(challenge, 0, unmet);
        }
        world.knowledge().count(world.citizens());
        for (int i = 0; i < world.citizens().count(); i++) {
            world.citizens().trust(i, Kind.MUNICIPALITY.layer(), (float) trust);
        }
        world.opinion().count(Hands.ONE, world.citizens());
    }
}
