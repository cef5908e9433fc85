package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust against its exact special cases (theory 3f, Appendix A and the corrections of its oracles). */
class TrustTest {
    private static final Draws CHANCE = new Draws(11);

    /** The inputs of Appendix A, and everything else out of the way. */
    private static final Object[] APPENDIX = {
        "parameters.trust.adjustment", 0.5,
        "parameters.trust.expectation", 0.2,
        "parameters.trust.disconfirmation", 0.6,
        "parameters.trust.loss-aversion", 2.0,
        "parameters.trust.output", 1.0,
        "parameters.trust.throughput", 0.0,
        "parameters.trust.input", 0.0,
        "parameters.trust.benchmark-pull", 0.0,
        "parameters.trust.promises", 0.0,
        "parameters.trust.skill-gap", 0.0,
        "parameters.trust.contact-noise", 0.0,
        "parameters.trust.local-start", 0.5,
        "parameters.trust.contacts-local", 1.0
    };

    @Test
    void trust_after_disappointment_follows_its_recursion_by_quarters() {
        World world = world(1, 0.5, 0.5);
        disappoint(world, 0.6f, 0.7);
        CitizensExperienceServices rule = new CitizensExperienceServices(settings());
        double trust = 0.6;
        double expected = 0.7;
        for (int q = 0; q < 20; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
            trust += -Math.expm1(-0.5 * 0.25) * (0.5 + 0.6 * 2 * (0.5 - expected) - trust);
            expected += -Math.expm1(-0.2 * 0.25) * (0.5 - expected);
        }
        assertThat(trust).isEqualTo(0.39095, within(5e-6));
        assertThat((double) world.citizens().ownTrust(0, Layer.LOCAL)).isEqualTo(trust, within(1e-6));
        assertThat(0.5 + world.citizens().expectation(0)).isEqualTo(expected, within(1e-6));
    }

    @Test
    void trust_after_disappointment_comes_to_the_closed_form_as_steps_become_short() {
        TrustChange change = new TrustChange(settings().parameters().trust());
        double trust = 0.6;
        double expected = 0.7;
        int steps = 500_000;
        Step step = new Step(0, 5.0 / steps);
        for (int i = 0; i < steps; i++) {
            double target = change.target(change.satisfaction(0.5, expected), 0, 0);
            trust += change.adjustment(step) * (target - trust);
            expected = change.expecting(0, 0, step).after(expected, 0.5);
        }
        assertThat(trust).isEqualTo(0.393891, within(1e-6));
    }

    @Test
    void scattered_contacts_cost_trust_by_the_variance_penalty() {
        TrustChange change = new TrustChange(settings().parameters().trust());
        double exact = 0.6 * (2 - 1) * 0.1 / Math.sqrt(2 * Math.PI);
        assertThat(change.variancePenalty(0.1))
                .isEqualTo(0.023937, within(5e-7))
                .isEqualTo(exact, within(1e-12));
        Contacts.Odds odds = Contacts.Odds.of(1);
        int lanes = 1 << 16;
        double sum = 0;
        for (int lane = 0; lane < lanes; lane++) {
            assertThat(odds.cell(lane)).isLessThan(Cells.COUNT);
            double met = 0.5 + 0.1 * odds.noise(lane);
            sum += change.satisfaction(met, 0.5) - 0.5;
        }
        assertThat(sum / lanes).isEqualTo(-0.023937, within(2e-5));
    }

    @Test
    void contacts_scatter_like_a_normal_with_the_probability_that_is_asked() {
        Contacts.Odds odds = Contacts.Odds.of(0.35);
        SplittableRandom bits = new SplittableRandom(3);
        int n = 400_000;
        int met = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            int lane = Contacts.lane(bits.nextLong(), Layer.EXECUTIVE);
            if (odds.cell(lane) < Cells.COUNT) {
                double noise = odds.noise(lane);
                met++;
                sum += noise;
                squares += noise * noise;
            }
        }
        assertThat((double) met / n).isEqualTo(0.35, within(4 * Math.sqrt(0.35 * 0.65 / n)));
        assertThat(sum / met).isEqualTo(0, within(4 / Math.sqrt(met)));
        assertThat(squares / met).isEqualTo(1, within(4 * Math.sqrt(2.0 / met)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.0 / 65536, 0.0005, 0.05, 0.124, 0.25, 0.35, 0.5, 0.7, 1})
    void as_many_lanes_as_the_probability_says_mean_a_contact_spread_evenly_over_the_cells(double probability) {
        Contacts.Odds odds = Contacts.Odds.of(probability);
        int contacts = 0;
        for (int lane = 0; lane < 1 << 16; lane++) {
            int cell = odds.cell(lane);
            contacts += cell < Cells.COUNT ? 1 : 0;
            int exact = odds.threshold() == 0 ? Cells.COUNT : (int) ((long) lane * Cells.COUNT / odds.threshold());
            assertThat(cell).isBetween(Math.min(Cells.COUNT, exact), Math.min(Cells.COUNT, exact + 1));
        }
        assertThat(contacts).isEqualTo((int) Math.rint(probability * (1 << 16)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2})
    void without_loss_aversion_a_rise_and_a_fall_of_service_move_trust_alike(double by) {
        double up = response(1, 0.5 + by);
        double down = response(1, 0.5 - by);
        assertThat(up).isPositive().isEqualTo(-down, within(1e-6));
    }

    @Test
    void with_loss_aversion_a_fall_of_service_moves_trust_more_than_a_rise() {
        assertThat(-response(2, 0.4)).isGreaterThan(1.1 * response(2, 0.6));
    }

    @Test
    void without_contact_or_hearsay_trust_stays_whatever_service_does() {
        Settings settings = settings("parameters.trust.contacts-local", 0.0, "parameters.trust.hearsay", 0.0);
        World world = world(50, 0.5, 0.1);
        disappoint(world, 0.6f, 0.9);
        CitizensExperienceServices rule = new CitizensExperienceServices(settings);
        for (int q = 0; q < 40; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        for (int i = 0; i < 50; i++) {
            assertThat(world.citizens().ownTrust(i, Layer.LOCAL)).isEqualTo(0.6f);
        }
    }

    @Test
    void trust_does_not_drift_while_performance_stays_as_at_the_start() {
        Settings settings = HandMade.settings("parameters.trust.promises", 0.0);
        int people = 40_000;
        World world = world(people, 0.8, 0.8);
        for (int i = 0; i < people; i++) {
            world.citizens().trust(i, Layer.LOCAL, 0.47f);
        }
        CitizensExperienceServices rule = new CitizensExperienceServices(settings);
        for (int q = 0; q < 60; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < people; i++) {
            double moved = world.citizens().ownTrust(i, Layer.LOCAL) - 0.47;
            sum += moved;
            squares += moved * moved;
        }
        double error = Math.sqrt(squares / people) / Math.sqrt(people);
        // An expectation that follows single contacts scatters itself, which disappoints a little.
        assertThat(sum / people).isEqualTo(0, within(0.001 + 4 * error));
    }

    @Test
    void a_scandal_takes_trust_from_all_who_are_served_at_once() {
        World world = world(20, 0.5, 0.5);
        disappoint(world, 0.5f, 0.5);
        world.organisations().get(0).standing().scandal(0.07);
        new CitizensExperienceServices(settings()).apply(world, CHANCE, HandMade.quarter(0));
        for (int i = 0; i < 20; i++) {
            assertThat((double) world.citizens().ownTrust(i, Layer.LOCAL)).isEqualTo(0.43, within(1e-6));
        }
    }

    @Test
    void talk_for_a_year_weighs_the_same_in_steps_of_any_length() {
        TrustChange change = new TrustChange(HandMade.settings().parameters().trust());
        double year = change.susceptibility(new Step(0, 1));
        assertThat(year).isEqualTo(0.4, within(1e-12));
        assertThat(Math.pow(1 - change.susceptibility(new Step(0, 0.25)), 4)).isEqualTo(1 - year, within(1e-12));
        assertThat(Math.pow(1 - change.susceptibility(new Step(0, 1 / 12.0)), 12))
                .isEqualTo(1 - year, within(1e-12));
    }

    /** How far trust moves in five years when service steps from one half to this. */
    private static double response(double lossAversion, double performance) {
        World world = world(1, 0.5, performance);
        disappoint(world, 0.5f, 0.5);
        CitizensExperienceServices rule =
                new CitizensExperienceServices(settings("parameters.trust.loss-aversion", lossAversion));
        for (int q = 0; q < 20; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        return world.citizens().ownTrust(0, Layer.LOCAL) - 0.5;
    }

    private static Settings settings(Object... more) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object[] pairs : List.of(APPENDIX, more)) {
            for (int i = 0; i < pairs.length; i += 2) {
                values.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return Declarations.settings(values);
    }

    /** One municipality that performed like this at the start and performs like that now. */
    private static World world(int people, double start, double now) {
        Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, people);
        body.work().serve(0, 1, 0, 0, 1, start * start);
        body.work().markStart(0, 1);
        body.work().serve(0, 1, 0, 0, 1, now * now);
        return HandMade.world(new ArrayList<>(List.of(body)), HandMade.citizens(people));
    }

    /** Gives all citizens this trust and this expectation, one half being what they met at the start. */
    private static void disappoint(World world, float trust, double expected) {
        Citizens citizens = world.citizens();
        for (int i = 0; i < citizens.count(); i++) {
            citizens.trust(i, Layer.LOCAL, trust);
            citizens.expect(i, (float) (expected - 0.5));
        }
    }
}
