package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Philosophy;
import omslag.term.Purse;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact cases of the end of pilots: competing hazards, and stages whose time is kept to the end. */
class PilotsScaleOrStopTest {
    private static final int MANY = 8_000;
    private static final int QUARTERS = 60;

    private final Draws draws = new Draws(41);

    /** Where each pilot stands after each quarter, from 0. */
    private Use.Stage[][] stages(Settings settings, World world, int quarters) {
        PilotsScaleOrStop rule = new PilotsScaleOrStop(settings);
        Use.Stage[][] stages = new Use.Stage[quarters + 1][world.organisations().size()];
        for (int n = 0; n <= quarters; n++) {
            for (Organisation organisation : world.organisations()) {
                if (n > 0) {
                    rule.act(organisation, world, draws, Plain.step(n - 1));
                }
                stages[n][organisation.index()] =
                        organisation.portfolio().uses().get(0).stage();
            }
        }
        return stages;
    }

    /** Pilots at this stage that boards would scale up at once. */
    private World pilots(Settings settings, int count, double prior, Use.Stage stage) {
        World world = Plain.world(settings, count);
        Plain.arrive(world, draws, 1, true);
        for (Organisation organisation : world.organisations()) {
            organisation.board().decide(Plain.decisions(0, prior - 0.1, 0));
            Use use = new Use(0, 0, 0, Plain.START, false, false, prior, 0);
            use.observe(0);
            use.observe(0);
            use.enter(stage, 0);
            organisation.portfolio().begin(use, true);
        }
        return world;
    }

    private static Settings hazards(double scale, double stop) {
        return Plain.settings(
                "levers.innovation-portfolio",
                true,
                "parameters.pilots.scale-rate",
                scale,
                "parameters.pilots.stop-rate",
                2 * stop,
                "parameters.pilots.zombie-age",
                1e9);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0.5", "0.2, 0.6", "3, 3"})
    void of_two_competing_hazards_each_wins_in_proportion_and_when_does_not_tell_which(double scale, double stop) {
        Settings settings = hazards(scale, stop);
        Use.Stage[][] stages = stages(settings, pilots(settings, MANY, 0.5, Use.Stage.JUDGED), QUARTERS);
        int[] scaled = new int[QUARTERS + 1];
        int[] stopped = new int[QUARTERS + 1];
        int[] ended = new int[QUARTERS + 1];
        int scaledAll = 0;
        int endedAll = 0;
        for (int i = 0; i < MANY; i++) {
            int n = 0;
            while (n <= QUARTERS && stages[n][i] == Use.Stage.JUDGED) {
                n++;
            }
            if (n <= QUARTERS) {
                boolean stops = stages[n][i] == Use.Stage.STOPPED;
                (stops ? stopped : scaled)[n]++;
                ended[n]++;
                endedAll++;
                scaledAll += stops ? 0 : 1;
            }
        }
        double share = scale / (scale + stop);
        assertThat((double) scaledAll / endedAll).isCloseTo(share, Offset.offset(Chance.ofShare(share, endedAll)));
        assertThat(Chance.ofTimes(ended, MANY, n -> 1 - Math.exp(-(scale + stop) * n * Step.QUARTER)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
        assertThat(Chance.alike(scaled, stopped)).isBetween(Chance.RARE, 1 - Chance.RARE);
    }

    @Test
    void an_innovation_function_speeds_up_how_pilots_end_and_changes_nothing_about_which_way() {
        Settings helped = Plain.settings(
                "levers.innovation-portfolio",
                true,
                "levers.innovation-function",
                1.0,
                "parameters.pilots.scale-rate",
                0.6,
                "parameters.pilots.stop-rate",
                0.8,
                "parameters.pilots.zombie-age",
                1e9);
        Use.Stage[][] by = stages(helped, pilots(helped, 2_000, 0.5, Use.Stage.JUDGED), 20);
        Settings faster = hazards(0.9, 0.6);
        assertThat(by).isDeepEqualTo(stages(faster, pilots(faster, 2_000, 0.5, Use.Stage.JUDGED), 20));
        Settings plain = hazards(0.6, 0.4);
        assertThat(java.util.Arrays.deepEquals(by, stages(plain, pilots(plain, 2_000, 0.5, Use.Stage.JUDGED), 20)))
                .isFalse();
    }

    @Test
    void a_landscape_that_claims_less_than_at_the_start_commands_less_money_to_scale_up_with() {
        Settings settings = hazards(5, 0);
        World world = pilots(settings, 200, 0.5, Use.Stage.JUDGED);
        new FirstPhilosophies(settings).fill(world, draws);
        double cost = new Scaling(settings)
                .cost(
                        world.organisations().get(0),
                        world,
                        world.organisations().get(0).portfolio().uses().get(0));
        for (Organisation body : world.organisations()) {
            body.finances().move(Purse.CHANGE, Purse.FREE, body.finances().in(Purse.CHANGE) - 1.2 * cost);
            if (body.index() % 2 == 0) {
                body.board().weigh(Philosophy.DIFFERENT, body.board().character(Philosophy.DIFFERENT) / 2);
            }
        }
        Use.Stage[][] stages = stages(settings, world, 4);
        for (Organisation body : world.organisations()) {
            boolean poor = body.index() % 2 == 0;
            assertThat(poor && stages[4][body.index()] != Use.Stage.JUDGED).isFalse();
        }
        assertThat(java.util.Arrays.asList(stages[4])).contains(Use.Stage.APPROVAL);
    }

    @Test
    void without_enough_evidence_data_or_money_pilots_only_stop() {
        Settings settings = hazards(5, 0.5);
        World unproven = pilots(settings, 200, 0.5, Use.Stage.JUDGED);
        unproven.organisations().forEach(o -> o.board().decide(Plain.decisions(0, 0.5, 0)));
        World poor = pilots(settings, 200, 0.5, Use.Stage.JUDGED);
        poor.organisations()
                .forEach(o ->
                        o.finances().move(Purse.CHANGE, Purse.FREE, o.finances().in(Purse.CHANGE)));
        for (World world : List.of(unproven, poor)) {
            Use.Stage[][] stages = stages(settings, world, QUARTERS);
            assertThat(stages[4]).contains(Use.Stage.STOPPED, Use.Stage.JUDGED);
            assertThat(stages[QUARTERS]).containsOnly(Use.Stage.STOPPED);
        }
        assertThat(poor.organisations())
                .allMatch(o -> o.finances().wish() > 0 || o.portfolio().stopped() > 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.3", "4, 1", "8, 0.7"})
    void pilots_last_as_long_as_a_gamma_draw_says(int shape, double mean) {
        Settings settings = Plain.settings(
                "parameters.pilots.stages",
                shape,
                "parameters.pilots.duration",
                mean,
                "parameters.adoption.own",
                1e6,
                "parameters.technology.maturity-half",
                -1e6);
        World world = Plain.world(settings, MANY);
        Plain.arrive(world, draws, 1, true);
        new PeersAreSeen(settings).apply(world, draws, Plain.step(0));
        new OrganisationsConsider(settings).apply(world, draws, Plain.step(0));
        double[] waits = world.organisations().stream()
                .mapToDouble(o -> o.portfolio().uses().get(0).waiting())
                .sorted()
                .toArray();
        double sum = 0;
        double distance = 0;
        GammaDistribution law = new GammaDistribution(shape, mean / shape);
        for (int i = 0; i < MANY; i++) {
            sum += waits[i];
            distance = Math.max(distance, Math.abs(law.cumulativeProbability(waits[i]) - (i + 0.5) / MANY));
        }
        assertThat(sum / MANY).isCloseTo(mean, Offset.offset(4 * mean / Math.sqrt((double) shape * MANY)));
        assertThat(distance * Math.sqrt(MANY)).isLessThan(2.3);
    }

    /** Four stages at a rate of 4 and an end at the rate of 4 are five stages: Erlang's law, with no time lost between. */
    @Test
    void the_rest_of_the_quarter_in_which_a_pilot_ends_counts_for_its_judgement() {
        Settings settings = Plain.settings(
                "parameters.pilots.stages",
                4,
                "parameters.pilots.duration",
                1.0,
                "parameters.pilots.stop-rate",
                8.0,
                "parameters.start.belief",
                0.5,
                "parameters.pilots.zombie-age",
                1e9,
                "parameters.adoption.own",
                1e6,
                "parameters.technology.maturity-half",
                -1e6);
        World world = Plain.world(settings, MANY);
        Plain.arrive(world, draws, 1, true);
        for (Organisation organisation : world.organisations()) {
            organisation.board().decide(Plain.decisions(0, 1, 0));
            organisation.board().believe(omslag.term.Wave.DATAFICATION, 0.5);
        }
        new PeersAreSeen(settings).apply(world, draws, Plain.step(0));
        new OrganisationsConsider(settings).apply(world, draws, Plain.step(0));
        Use.Stage[][] stages = stages(settings, world, QUARTERS);
        int[] ended = new int[QUARTERS + 1];
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            int n = 1;
            while (n < QUARTERS && stages[n][i] != Use.Stage.STOPPED) {
                n++;
            }
            ended[n]++;
            sum += n * Step.QUARTER;
        }
        GammaDistribution law = new GammaDistribution(5, 0.25);
        assertThat(Chance.ofTimes(ended, MANY, n -> law.cumulativeProbability(n * Step.QUARTER)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
        double seen = 0;
        for (int n = 0; n < QUARTERS; n++) {
            seen += Step.QUARTER * (1 - law.cumulativeProbability(n * Step.QUARTER));
        }
        assertThat(sum / MANY).isCloseTo(seen, Offset.offset(4 * Math.sqrt(5.0 / 16 / MANY)));
        assertThat(seen).isCloseTo(1.25 + Step.QUARTER / 2, Offset.offset(0.001));
    }

    @Test
    void zombies_die_at_their_own_hazard_after_four_to_five_years_in_the_mean() {
        Settings settings = Plain.settings();
        double hazard = settings.parameters().pilots().zombieStop();
        Use.Stage[][] stages = stages(settings, pilots(settings, MANY, 0.5, Use.Stage.ZOMBIE), QUARTERS);
        int[] ended = new int[QUARTERS + 1];
        for (int i = 0; i < MANY; i++) {
            int n = 1;
            while (n <= QUARTERS && stages[n][i] == Use.Stage.ZOMBIE) {
                n++;
            }
            if (n <= QUARTERS) {
                ended[n]++;
            }
        }
        assertThat(1 / hazard).isBetween(4.0, 5.0);
        assertThat(Chance.ofTimes(ended, MANY, n -> 1 - Math.exp(-hazard * n * Step.QUARTER)))
                .isBetween(Chance.RARE, 1 - Chance.RARE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void debt_slows_scaling_exponentially(double debt) {
        Settings settings = hazards(1.5, 0);
        World world = pilots(settings, MANY, 0.5, Use.Stage.JUDGED);
        for (Organisation organisation : world.organisations()) {
            organisation.estate().install(0, 100, 0, debt, 1, 0);
        }
        Use.Stage[][] stages = stages(settings, world, 1);
        double scaled = 0;
        for (Use.Stage stage : stages[1]) {
            scaled += stage == Use.Stage.JUDGED ? 0 : 1;
        }
        double exact = 1 - Math.exp(-1.5 * Math.exp(-debt) * Step.QUARTER);
        assertThat(scaled / MANY).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, MANY)));
    }

    @Test
    void what_vetoes_stop_lives_on_and_what_they_pass_waits_for_each_of_them() {
        Settings settings = Plain.settings(
                "parameters.pilots.scale-rate",
                1e6,
                "parameters.pilots.veto-correlation",
                0.0,
                "parameters.pilots.scale-years",
                0.1,
                "parameters.pilots.veto-delay",
                0.5);
        World world = pilots(settings, MANY, 0.5, Use.Stage.JUDGED);
        world.organisations().forEach(o -> o.board().decide(Plain.decisions(0, 0.4, 3)));
        Use.Stage[][] stages = stages(settings, world, 8);
        double passed = 0;
        for (int i = 0; i < MANY; i++) {
            boolean approved = stages[1][i] == Use.Stage.APPROVAL;
            assertThat(stages[1][i]).isIn(Use.Stage.APPROVAL, Use.Stage.ZOMBIE);
            assertThat(stages[6][i] == Use.Stage.APPROVAL).isEqualTo(approved);
            assertThat(stages[7][i] == Use.Stage.SCALED).isEqualTo(approved);
            passed += approved ? 1 : 0;
        }
        double exact = Math.pow(settings.parameters().pilots().vetoGood(), 3);
        assertThat(passed / MANY).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, MANY)));
    }
}
