package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact cases of technology: hype that relaxes, Wright's law that is Moore's, maturity. */
class TechnologyMaturesTest {
    private final Draws draws = new Draws(31);

    @Test
    void without_news_media_expectation_relaxes_to_what_is_realised() {
        Settings settings = Plain.settings("parameters.technology.hype-fall", 0.5);
        World world = Plain.world(settings, 3);
        world.technology().expect(Wave.DATAFICATION, 0.9);
        world.peers().realise(Wave.DATAFICATION, 0.2);
        TechnologyMatures rule = new TechnologyMatures(settings);
        for (int n = 1; n <= 100; n++) {
            rule.apply(world, draws, Plain.step(n - 1));
            double t = n * Step.QUARTER;
            assertThat(world.technology().hype(Wave.DATAFICATION))
                    .isCloseTo(0.2 + 0.7 * Math.exp(-0.5 * t), Offset.offset(1e-13));
        }
    }

    @Test
    void with_steady_news_media_expectation_settles_between_everything_and_what_is_realised() {
        Settings settings =
                Plain.settings("parameters.technology.hype-rise", 1.5, "parameters.technology.hype-fall", 0.5);
        World world = Plain.world(settings, 3);
        Plain.arrive(world, draws, 1, true);
        TechnologyMatures rule = new TechnologyMatures(settings);
        for (int n = 0; n < 36; n++) {
            for (int i = 0; i < 3; i++) {
                world.technology().announce(Wave.DATAFICATION);
            }
            rule.apply(world, draws, Plain.step(n));
        }
        double news = 1 / Step.QUARTER;
        assertThat(world.technology().hype(Wave.DATAFICATION))
                .isCloseTo(1.5 * news / (1.5 * news + 0.5), Offset.offset(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 3, 10, 1e6})
    void no_burst_of_news_drives_media_expectation_out_of_0_to_1(double news) {
        TechnologyParameters technology = Plain.settings().parameters().technology();
        for (double hype : new double[] {0, 0.5, 1}) {
            for (double real : new double[] {0, 0.5, 1}) {
                assertThat(TechnologyMatures.hype(hype, news, real, technology, Step.QUARTER))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void media_expectation_after_two_half_steps_is_that_after_one_whole_step() {
        TechnologyParameters technology = Plain.settings().parameters().technology();
        double half = TechnologyMatures.hype(0.3, 1.2, 0.1, technology, 0.125);
        assertThat(TechnologyMatures.hype(half, 1.2, 0.1, technology, 0.125))
                .isCloseTo(TechnologyMatures.hype(0.3, 1.2, 0.1, technology, 0.25), Offset.offset(1e-15));
    }

    /** Appendix A of the theory, to the digits given there. */
    @ParameterizedTest
    @CsvSource({"0.10, 0.1520", "0.15, 0.2345", "0.20, 0.3219", "0.30, 0.5146"})
    void a_doubling_of_experience_lowers_the_price_by_the_learning_rate(double learningRate, double exponent) {
        double yearsToDouble = Math.log(2) / 0.4;
        assertThat(TechnologyMatures.wright(learningRate, 0.4, yearsToDouble))
                .isCloseTo(1 - learningRate, Offset.offset(1e-14));
        assertThat(-Math.log(TechnologyMatures.wright(learningRate, 0.4, 1)) / 0.4)
                .isCloseTo(exponent, Offset.offset(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 3.17", "0.2, 6.24", "0.4, 12.08"})
    void a_learning_rate_of_a_fifth_gives_the_yearly_declines_of_the_table(double growth, double percent) {
        assertThat(100 * (1 - TechnologyMatures.wright(0.2, growth, 1))).isCloseTo(percent, Offset.offset(0.005));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.4, 1", "0.3, 0.1, 1", "0.1, 0.6, 2.5"})
    void with_exponential_production_wright_is_moore(double learningRate, double growth, double speed) {
        Settings settings = Plain.settings(
                "parameters.technology.learning-rate",
                learningRate,
                "parameters.technology.experience-growth",
                growth,
                "parameters.technology.hardware-share",
                1.0,
                "environment.technology.speed",
                speed);
        World world = Plain.world(settings, 1);
        Plain.arrive(world, draws, 1, true);
        TechnologyMatures rule = new TechnologyMatures(settings);
        double slope = Math.log(1 - learningRate) / Math.log(2) * growth * speed;
        for (int n = 0; n <= 100; n++) {
            rule.mature(world, Plain.step(n));
            assertThat(Math.log(world.technology().price(0))).isCloseTo(slope * n / 4, Offset.offset(1e-12));
        }
    }

    @Test
    void an_innovation_is_half_mature_at_the_half_age_and_only_matures() {
        Settings settings = Plain.settings();
        TechnologyParameters technology = settings.parameters().technology();
        World world = Plain.world(settings, 1);
        Plain.arrive(world, draws, 1, true);
        TechnologyMatures rule = new TechnologyMatures(settings);
        double before = 0;
        for (int n = 0; n <= 100; n++) {
            rule.mature(world, Plain.step(n));
            assertThat(world.technology().maturity(0)).isBetween(before, 1.0);
            before = world.technology().maturity(0);
            if (n * Step.QUARTER == technology.maturityHalf()) {
                assertThat(before).isEqualTo(0.5);
            }
        }
    }

    @Test
    void the_speed_of_technology_counts_from_the_start_of_the_run_on() {
        Settings settings = Plain.settings();
        World world = Plain.world(settings, 1);
        Plain.arrive(world, draws, 1, true);
        var innovation = world.technology().innovations().get(0);
        int years = 5;
        assertThat(TechnologyMatures.age(innovation, Plain.step(4 * years), Plain.START, 3))
                .isEqualTo(15);
        assertThat(TechnologyMatures.age(innovation, Plain.step(4 * years), Plain.START + 8, 3))
                .isEqualTo(2 + 9);
    }
}
