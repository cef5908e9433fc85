package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posteriors that are known, found by simulation. */
class ApproximateBayesTest {
    private static final double SD = 0.05;

    private interface Model {
        double[] run(double[] x, Draws chance);
    }

    private static Batch<double[]> batch(long seed, Model model) {
        return (round, candidates) -> {
            List<double[]> runs = new ArrayList<>();
            for (int i = 0; i < candidates.length; i++) {
                runs.add(model.run(candidates[i], new Draws(Draws.key(seed, Draws.key(round, i)))));
            }
            return runs;
        };
    }

    private static double[] shifted(double[] x, Draws chance) {
        return new double[] {x[0] + SD * chance.normal(Strand.NEED, 0, 0)};
    }

    private static ApproximateBayes of(double observed, double tolerance, int particles) {
        return new ApproximateBayes(List.of(observed), List.of(tolerance), particles, 0.5, 0.02, 40);
    }

    private static double mean(AcceptedSets sets) {
        double mean = 0;
        for (int i = 0; i < sets.points().length; i++) {
            mean += sets.weights()[i] * sets.points()[i][0];
        }
        return mean;
    }

    private static double sd(AcceptedSets sets) {
        return Math.sqrt(Identifiability.covariance(sets.points(), sets.weights())[0][0]);
    }

    /**
     * A normal observation under an even prior: in the middle the posterior is normal, at the border half of it is cut off,
     * with mean sd·√(2/π) and standard deviation sd·√(1 − 2/π).
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0.05", "0, 0.0398942, 0.0301405", "1, 0.9601058, 0.0301405"})
    void rounds_give_the_posterior_that_is_known(double observed, double mean, double sd) {
        double meanOfMeans = 0;
        double meanOfSds = 0;
        for (int seed = 0; seed < 20; seed++) {
            AcceptedSets sets = new ApproximateBayes(List.of(observed), List.of(0.008), 400, 0.5, 0, 60)
                    .sample(1, batch(seed, ApproximateBayesTest::shifted), new Draws(seed));
            assertThat(sets.met()).isTrue();
            assertThat(Arrays.stream(sets.weights()).sum()).isCloseTo(1, within(1e-9));
            meanOfMeans += mean(sets) / 20;
            meanOfSds += sd(sets) / 20;
        }
        assertThat(meanOfMeans).isCloseTo(mean, within(0.002));
        assertThat(meanOfSds).isCloseTo(sd, within(0.0035));
    }

    @Test
    void rejection_gives_the_same_posterior_with_even_weights() {
        AcceptedSets sets = of(0.5, 0.02, 20_000).reject(1, batch(1, ApproximateBayesTest::shifted), new Draws(1));
        assertThat(mean(sets)).isCloseTo(0.5, within(0.006));
        assertThat(sd(sets)).isCloseTo(SD, within(0.005));
        // The prior chance to come within 0.02 is 0.04.
        assertThat(sets.points().length).isBetween(700, 900);
        assertThat(sets.weights()).containsOnly(1.0 / sets.points().length);
        assertThat(Arrays.stream(sets.distances()).boxed())
                .allSatisfy(distance -> assertThat(distance).isLessThanOrEqualTo(1));
        assertThat(sets.rounds()).hasSize(1);
    }

    @Test
    void the_truth_lies_within_the_central_range_at_the_nominal_rate() {
        int within90 = 0;
        int seeds = 300;
        Draws prior = new Draws(77);
        for (int seed = 0; seed < seeds; seed++) {
            double truth = prior.uniform(Strand.CONTACT, seed, 0);
            double observed = shifted(new double[] {truth}, new Draws(Draws.key(99, seed)))[0];
            AcceptedSets sets =
                    of(observed, 0.02, 200).sample(1, batch(seed, ApproximateBayesTest::shifted), new Draws(seed));
            Identifiability.OfParameter parameter = Identifiability.of(sets.points(), sets.weights())
                    .parameters()
                    .get(0);
            within90 += parameter.p05() <= truth && truth <= parameter.p95() ? 1 : 0;
        }
        assertThat((double) within90 / seeds).isBetween(0.85, 0.95);
    }

    /** Two targets: a line in the sum of the first two, and a square of the third; the fourth means nothing. */
    private static double[] quadratic(double[] x, Draws chance) {
        return new double[] {
            x[0] + x[1] + 0.02 * chance.normal(Strand.NEED, 0, 0), x[2] * x[2] + 0.02 * chance.normal(Strand.NEED, 1, 0)
        };
    }

    @Test
    void parameters_that_targets_pin_down_are_told_from_those_that_make_up_for_each_other_or_mean_nothing() {
        AcceptedSets sets = new ApproximateBayes(List.of(0.9, 0.36), List.of(0.03, 0.03), 600, 0.5, 0.03, 40)
                .sample(4, batch(3, ApproximateBayesTest::quadratic), new Draws(3));
        assertThat(sets.met()).isTrue();
        Identifiability found = Identifiability.of(sets.points(), sets.weights());
        assertThat(found.correlations()[0][1]).isLessThan(-0.95);
        assertThat(found.correlations()[0][2]).isBetween(-0.5, 0.5);
        assertThat(found.parameters().get(2).median()).isCloseTo(0.6, within(0.02));
        assertThat(found.parameters().get(2).remains()).isLessThan(0.15);
        assertThat(found.parameters().get(0).remains()).isGreaterThan(0.6);
        assertThat(found.parameters().get(3).remains()).isGreaterThan(0.8);
        assertThat(found.effective()).isBetween(30.0, (double) found.sets());
        List<Double> tolerances =
                sets.rounds().stream().map(AcceptedSets.Round::tolerance).toList();
        assertThat(tolerances).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(tolerances.size()).isGreaterThan(3);
        // All that meet the targets are kept, not only the nearest half.
        assertThat(sets.points().length).isGreaterThanOrEqualTo(300);
    }

    @Test
    void all_sets_that_meet_the_targets_are_kept_also_when_they_are_more_than_half() {
        AcceptedSets sets = of(0.5, 0.4, 100).sample(1, (round, x) -> List.of(x), new Draws(1));
        assertThat(sets.points().length).isEqualTo(80);
        assertThat(sets.rounds()).hasSize(1);
    }

    @Test
    void weights_of_sets_drawn_within_bounds_make_up_for_what_fell_outside() {
        double[][] centres = {{0.02, 0.1}, {0.5, 0.9}, {0.9, 0.6}, {0.1, 0.4}};
        Proposal.Sample sample = Proposal.around(centres, new double[] {0.4, 0.3, 0.1, 0.2})
                .sample(20_000, new Chance(new Draws(1), Chance.Use.PARTICLES, 1));
        // One over the density adds up to the size of the cube, and gives the mean of an even prior.
        assertThat(Arrays.stream(sample.weights()).average()).hasValueCloseTo(1.0, within(0.04));
        for (int d = 0; d < 2; d++) {
            double mean = 0;
            for (int i = 0; i < 20_000; i++) {
                mean += sample.weights()[i] * sample.points()[i][d] / 20_000;
            }
            assertThat(mean).isCloseTo(0.5, within(0.04));
        }
    }

    @Test
    void a_target_out_of_reach_ends_the_rounds_unmet() {
        AcceptedSets sets = new ApproximateBayes(List.of(2.0), List.of(0.5), 100, 0.5, 0.05, 30)
                .sample(1, (round, x) -> List.of(x), new Draws(1));
        assertThat(sets.met()).isFalse();
        assertThat(sets.rounds().size()).isBetween(2, 30);
        assertThat(mean(sets)).isGreaterThan(0.9);
    }

    @Test
    void sets_that_could_not_be_run_are_counted_and_not_kept() {
        ApproximateBayes bayes = of(0.5, 0.02, 100);
        AcceptedSets sets = bayes.sample(
                1,
                (round, x) -> Arrays.stream(x)
                        .map(point -> point[0] < 0.5 ? new double[] {Double.NaN} : point)
                        .toList(),
                new Draws(1));
        assertThat(sets.rounds().get(0).failed()).isEqualTo(50);
        assertThat(List.of(sets.points()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point[0]).isGreaterThanOrEqualTo(0.5));
        AcceptedSets none = bayes.sample(
                1, (round, x) -> Arrays.stream(x).map(point -> new double[0]).toList(), new Draws(1));
        assertThat(none.points()).isEmpty();
        assertThat(none.met()).isFalse();
    }

    @Test
    void the_distance_is_that_of_the_target_farthest_off_in_its_tolerance() {
        ApproximateBayes bayes = new ApproximateBayes(List.of(1.0, 10.0), List.of(0.5, 4.0), 10, 0.5, 0.1, 2);
        assertThat(bayes.distance(new double[] {1.25, 12})).isEqualTo(0.5);
        assertThat(bayes.distance(new double[] {0, 11})).isEqualTo(2);
        assertThat(bayes.distance(new double[] {1, Double.NaN})).isInfinite();
    }

    @Test
    void the_same_seed_keeps_the_same_sets() {
        assertThat(bytes(4)).isEqualTo(bytes(4)).isNotEqualTo(bytes(5));
    }

    private static String bytes(long seed) {
        AcceptedSets sets = of(0.4, 0.02, 60).sample(2, batch(1, ApproximateBayesTest::shifted), new Draws(seed));
        return Arrays.deepToString(sets.points()) + Arrays.toString(sets.weights()) + sets.rounds();
    }

    @Test
    void identifiability_counts_by_weight() {
        double[][] points = {{0.1, 0.5}, {0.2, 0.4}, {0.6, 0.3}};
        Identifiability found = Identifiability.of(points, new double[] {0.02, 0.49, 0.49});
        Identifiability.OfParameter first = found.parameters().get(0);
        assertThat(first)
                .isEqualTo(new Identifiability.OfParameter(0.1, 0.2, 0.2, 0.6, 0.6, (0.6 - 0.2) / (0.95 - 0.05)));
        assertThat(found.effective()).isCloseTo(1 / (0.0004 + 2 * 0.2401), within(1e-9));
        assertThat(found.correlations()[0][0]).isCloseTo(1, within(1e-12));
        // Both of weight a half: their two points lie on a falling line.
        assertThat(Identifiability.of(new double[][] {{0.1, 0.5, 0}, {0.2, 0.4, 0}})
                        .correlations()[0])
                .containsExactly(new double[] {1, -1, Double.NaN}, within(1e-9));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        List<Double> one = List.of(1.0);
        assertThatThrownBy(() -> new ApproximateBayes(one, List.of(), 10, 0.5, 0.1, 5))
                .hasMessageContaining("1 targets with 0 tolerances");
        assertThatThrownBy(() -> new ApproximateBayes(one, List.of(0.0), 10, 0.5, 0.1, 5))
                .hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> new ApproximateBayes(one, one, 3, 0.5, 0.1, 5)).hasMessageContaining("3 sets");
        assertThatThrownBy(() -> new ApproximateBayes(one, one, 10, 1, 0.1, 5)).hasMessageContaining("1.0 are kept");
        assertThatThrownBy(() -> new ApproximateBayes(one, one, 10, 0.5, 0.1, 0))
                .hasMessageContaining("0 times");
        assertThatThrownBy(() -> Identifiability.of(new double[0][])).hasMessageContaining("0 sets");
    }
}
