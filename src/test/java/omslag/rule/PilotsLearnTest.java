package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pilot shows, against Wald's sequential test and against the truth. */
class PilotsLearnTest {
    private final Draws draws = new Draws(51);

    @Test
    void the_thresholds_of_wald_are_those_of_the_table_and_are_posteriors() {
        double alpha = 0.05;
        double beta = 0.2;
        double upper = (1 - beta) / alpha;
        double lower = beta / (1 - alpha);
        assertThat(upper).isCloseTo(16, Offset.offset(1e-12));
        assertThat(lower).isCloseTo(0.2105, Offset.offset(5e-5));
        assertThat(PilotsLearn.posterior(0.5, Math.log(upper))).isCloseTo(16.0 / 17, Offset.offset(1e-12));
        assertThat(PilotsLearn.posterior(0.5, Math.log(lower))).isCloseTo(lower / (1 + lower), Offset.offset(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3})
    void a_sequential_test_errs_no_more_often_than_wald_allows(double noise) {
        double accept = 16.0 / 17;
        double reject = 0.2105263 / 1.2105263;
        int many = 10_000;
        double falseGo = 0;
        double falseStop = 0;
        for (int i = 0; i < many; i++) {
            falseGo += test(i, 0, noise, accept, reject) ? 1 : 0;
            falseStop += test(i + many, 1, noise, accept, reject) ? 0 : 1;
        }
        double mostGo = 0.05 / 0.8;
        double mostStop = 0.2 / 0.95;
        assertThat(falseGo / many).isLessThan(mostGo + Chance.ofShare(mostGo, many));
        assertThat(falseStop / many).isLessThan(mostStop + Chance.ofShare(mostStop, many));
        if (noise >= 2) {
            assertThat(falseGo / many).isGreaterThan(0.6 * 0.05);
            assertThat(falseStop / many).isGreaterThan(0.6 * 0.2);
        }
    }

    private boolean test(int pilot, double truth, double noise, double accept, double reject) {
        double evidence = 0;
        for (int quarter = 0; ; quarter++) {
            double shown = truth + noise * draws.normal(Strand.PILOT_SIGNAL, pilot, quarter);
            evidence += PilotsLearn.logLikelihoodRatio(shown, noise);
            double posterior = PilotsLearn.posterior(0.5, evidence);
            if (posterior >= accept || posterior <= reject) {
                return posterior >= accept;
            }
        }
    }

    @Test
    void the_evidence_of_an_observation_is_the_logarithm_of_the_ratio_of_two_normal_densities() {
        for (double shown : new double[] {-3, 0, 0.5, 1, 4}) {
            for (double noise : new double[] {0.3, 1, 2.5}) {
                double works = Math.exp(-(shown - 1) * (shown - 1) / (2 * noise * noise));
                double fails = Math.exp(-shown * shown / (2 * noise * noise));
                assertThat(PilotsLearn.logLikelihoodRatio(shown, noise))
                        .isCloseTo(Math.log(works) - Math.log(fails), Offset.offset(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.4, 1.5", "0.8, -2"})
    void the_posterior_is_bayes_rule(double prior, double evidence) {
        double works = prior * Math.exp(evidence);
        assertThat(PilotsLearn.posterior(prior, evidence)).isCloseTo(works / (works + 1 - prior), Offset.offset(1e-12));
    }

    @Test
    void no_certainty_beforehand_is_beyond_evidence() {
        assertThat(PilotsLearn.posterior(0, 30)).isGreaterThan(0.99);
        assertThat(PilotsLearn.posterior(1, -30)).isLessThan(0.01);
    }

    /** Pilots of which four in ten work, boards that know so, and four quarters of data. */
    private double[][] pilots() {
        Settings settings = Plain.settings();
        int innovations = 100;
        int organisations = 400;
        World world = Plain.world(settings, organisations);
        Plain.arrive(world, draws, innovations * 2 / 5, true);
        Plain.arrive(world, draws, innovations * 3 / 5, false);
        PilotsLearn rule = new PilotsLearn(settings);
        double[][] pilots = new double[organisations * innovations][];
        for (Organisation organisation : world.organisations()) {
            for (int k = 0; k < innovations; k++) {
                organisation.portfolio().begin(new Use(k, 0, 0, Plain.START, false, false, 0.4, 9), true);
            }
            for (int n = 0; n < 4; n++) {
                rule.act(organisation, world, draws, Plain.step(n));
            }
            for (Use use : organisation.portfolio().uses()) {
                assertThat(use.signals()).isEqualTo(4);
                pilots[organisation.index() * innovations + use.innovation()] = new double[] {
                    PilotsLearn.posterior(use.prior(), use.evidence()),
                    world.technology().innovations().get(use.innovation()).viable() ? 1 : 0
                };
            }
        }
        return pilots;
    }

    @Test
    void of_pilots_believed_in_with_a_probability_that_share_works() {
        double[][] pilots = pilots();
        for (int bin = 0; bin < 10; bin++) {
            double believed = 0;
            double works = 0;
            double count = 0;
            for (double[] pilot : pilots) {
                if ((int) Math.min(9, pilot[0] * 10) == bin) {
                    believed += pilot[0];
                    works += pilot[1];
                    count++;
                }
            }
            assertThat(count).isGreaterThan(500);
            double share = believed / count;
            assertThat(works / count).isCloseTo(share, Offset.offset(Chance.ofShare(share, count)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.8, 0.95})
    void more_evidence_asked_keeps_duds_out_below_what_is_left_of_it(double asked) {
        double scaled = 0;
        double duds = 0;
        for (double[] pilot : pilots()) {
            scaled += pilot[0] > asked ? 1 : 0;
            duds += pilot[0] > asked ? 1 - pilot[1] : 0;
        }
        assertThat(duds / scaled).isLessThan(1 - asked);
    }
}
