package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.World;
import org.apache.commons.math3.analysis.integration.RombergIntegrator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Innovations arrive as a Poisson process whose intensity rises along a logistic curve, and waves add up. */
class InnovationsArriveTest {
    private static final int SEEDS = 1_000;
    private final Settings settings = Plain.settings();

    @ParameterizedTest
    @CsvSource({
        "AUTOMATION, 0.4, 1968, 3, 1960",
        "DIGITALISATION, 0.8, 1995, 2, 1990",
        "DATAFICATION, 1.6, 2012, 4, 2000"
    })
    void expected_arrivals_are_the_integral_of_a_logistic_rise(
            Wave wave, double plateau, double middle, double width, double from) {
        Invention invention = new Invention(settings);
        double sum = 0;
        for (int n = 0; n < 80; n++) {
            sum += invention.expected(wave, from + n * Step.QUARTER, Step.QUARTER);
        }
        double integral = new RombergIntegrator(1e-12, 1e-12, 3, 25)
                .integrate(1 << 24, t -> plateau / (1 + Math.exp(-(t - middle) / width)), from, from + 20);
        assertThat(sum).isCloseTo(integral, Offset.offset(1e-9));
        assertThat(invention.expected(wave, 2400, 1)).isCloseTo(plateau, Offset.offset(1e-9));
    }

    /** Over ten years in which the second wave rises and the first has risen, four standard errors. */
    @ParameterizedTest
    @CsvSource({"AUTOMATION, 1", "DIGITALISATION, 1", "DIGITALISATION, 2.5"})
    void counts_have_the_mean_and_the_variance_of_poisson_s_law(Wave wave, double speed) {
        Invention invention = new Invention(settings);
        double expected = 0;
        double sum = 0;
        double squares = 0;
        for (int index = new Quarter(1990, 1).index(); index < new Quarter(2000, 1).index(); index++) {
            expected += speed * invention.expected(wave, index / 4.0, Step.QUARTER);
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            World world = Plain.world(settings, 0);
            Draws draws = new Draws(seed);
            for (int index = new Quarter(1990, 1).index(); index < new Quarter(2000, 1).index(); index++) {
                invention.arrive(world, draws, new Step(index, Step.QUARTER), speed);
            }
            long count = world.technology().innovations().stream()
                    .filter(i -> i.wave() == wave)
                    .count();
            sum += count;
            squares += (count - expected) * (count - expected);
        }
        assertThat(sum / SEEDS).isCloseTo(expected, Offset.offset(4 * Math.sqrt(expected / SEEDS)));
        double errorOfVariance = Math.sqrt((2 * expected * expected + expected) / SEEDS);
        assertThat(squares / SEEDS).isCloseTo(expected, Offset.offset(4 * errorOfVariance));
    }

    @Test
    void arrivals_of_different_quarters_are_independent() {
        Invention invention = new Invention(settings);
        int quarters = 4_000;
        double[] counts = new double[quarters];
        Draws draws = new Draws(5);
        int from = new Quarter(2400, 1).index();
        for (int n = 0; n < quarters; n++) {
            World world = Plain.world(settings, 0);
            invention.arrive(world, draws, new Step(from + n, Step.QUARTER), 1);
            counts[n] = world.technology().innovations().size();
        }
        double mean = 2.8 * Step.QUARTER;
        double product = 0;
        for (int n = 1; n < quarters; n++) {
            product += (counts[n] - mean) * (counts[n - 1] - mean);
        }
        assertThat(product / quarters / mean).isCloseTo(0, Offset.offset(4 / Math.sqrt(quarters)));
    }

    @Test
    void waves_add_up_and_what_has_arrived_stays() {
        World world = Plain.world(settings, 2);
        InnovationsArrive arrive = new InnovationsArrive(settings);
        TechnologyMatures mature = new TechnologyMatures(settings);
        List<Innovation> before = new ArrayList<>();
        Draws draws = new Draws(8);
        for (int n = 0; n < 200; n++) {
            Step step = Plain.step(n - 100);
            arrive.apply(world, draws, step);
            mature.apply(world, draws, step);
            assertThat(world.technology().innovations().subList(0, before.size()))
                    .isEqualTo(before);
            before = new ArrayList<>(world.technology().innovations());
        }
        for (Wave wave : Wave.values()) {
            assertThat(before).anyMatch(i -> i.wave() == wave);
        }
    }

    @Test
    void the_declared_share_of_each_wave_works() {
        World world = Plain.world(settings, 0);
        Invention invention = new Invention(settings);
        Draws draws = new Draws(9);
        int from = new Quarter(2400, 1).index();
        for (int n = 0; n < 20_000; n++) {
            invention.arrive(world, draws, new Step(from + n, Step.QUARTER), 1);
        }
        for (Wave wave : Wave.values()) {
            double share = switch (wave) {
                case AUTOMATION -> 0.8;
                case DIGITALISATION -> 0.65;
                case DATAFICATION -> 0.4;
            };
            var ofWave = world.technology().innovations().stream()
                    .filter(i -> i.wave() == wave)
                    .toList();
            double works = (double) ofWave.stream().filter(Innovation::viable).count() / ofWave.size();
            assertThat(works).isCloseTo(share, Offset.offset(4 * Math.sqrt(share * (1 - share) / ofWave.size())));
        }
    }
}
