package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.acceptance.Runs;
import omslag.engine.Simulation;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.World;
import org.junit.jupiter.api.Test;

/** The citizens of the model, in arrays, live the same lives as citizens who are objects on MASON's schedule. */
class IdiomaticCitizensTest {
    private static final Draws CHANCE = new Draws(29);
    private static final int QUARTERS = 24;

    /** What rounding to single precision comes to in these quarters; one contact more or less is a thousand times that. */
    private static final float ROUNDING = 2e-6f;

    private final Settings settings = Runs.settings("population.citizens", 4000);
    private final World world = world();
    private final Step first = new Step(Runs.START.plus(8).index(), Step.QUARTER);
    private final IdiomaticCitizens idiomatic = new IdiomaticCitizens(world, settings, CHANCE, first);

    /** The world after two years, so that it differs from that of the start. */
    private World world() {
        Simulation simulation = new Simulation(Course.of(settings), Runs.PACK, 3);
        simulation.goTo(Runs.START.plus(8));
        return simulation.world();
    }

    @Test
    void every_citizen_thinks_says_and_expects_the_same_in_every_quarter() {
        float before = world.citizens().trust(7, Layer.LOCAL);
        boolean moved = false;
        idiomatic.start();
        for (int q = 0; q < QUARTERS; q++) {
            quarter(q);
            moved |= Math.abs(world.citizens().trust(7, Layer.LOCAL) - before) > 0.01;
            compareCitizens();
        }
        assertThat(moved).isTrue();
    }

    @Test
    void every_place_has_the_same_trust_and_satisfaction_but_for_the_order_of_sums() {
        idiomatic.start();
        for (int q = 0; q < QUARTERS; q++) {
            quarter(q);
            for (IdiomaticCitizens.Place place : idiomatic.places) {
                for (Layer layer : Layer.values()) {
                    assertThat(place.trust(layer)).isEqualTo(world.opinion().trust(layer, place.number), within(1e-6));
                    assertThat(place.satisfaction(layer))
                            .isEqualTo(world.opinion().output(layer, place.number), within(1e-6));
                }
                assertThat(place.above()).isEqualTo(world.opinion().above(place.number), within(1e-12));
            }
        }
    }

    private void quarter(int q) {
        Step step = new Step(first.index() + q, Step.QUARTER);
        new CitizensExperienceServices(settings).apply(world, CHANCE, step);
        new CitizensTalk(settings).apply(world, CHANCE, step);
        idiomatic.quarter();
    }

    private void compareCitizens() {
        Citizens real = world.citizens();
        assertThat(idiomatic.citizens).hasSize(real.count());
        for (int i = 0; i < real.count(); i++) {
            IdiomaticCitizens.Citizen one = idiomatic.citizens.get(i);
            assertThat(one.expectation()).isEqualTo(real.expectation(i), within(ROUNDING));
            for (Layer layer : Layer.values()) {
                assertThat(one.ownTrust(layer)).isEqualTo(real.ownTrust(i, layer), within(ROUNDING));
                assertThat(one.trust(layer)).isEqualTo(real.trust(i, layer), within(ROUNDING));
            }
        }
    }
}
