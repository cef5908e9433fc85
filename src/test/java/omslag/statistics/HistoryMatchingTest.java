package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of functions that are known, found back in waves. */
class HistoryMatchingTest {
    private static final double[] TRUTH = {0.3, 0.6};
    private static final double NOISE = 0.05;
    private static final double ERROR = 0.02;

    /** A run of a function with a line and a square in two of its parameters; a third means nothing. */
    private static double[] run(double[] x, Draws chance, long replication) {
        return new double[] {
            2 * x[0] + x[1] * x[1] + NOISE * chance.normal(Strand.NEED, replication, 0),
            x[0] - x[1] + NOISE * chance.normal(Strand.NEED, replication, 1)
        };
    }

    private static Expected expected(double[] x, int replications, Draws chance, boolean oneWorld) {
        double[][] runs = new double[replications][];
        for (int r = 0; r < replications; r++) {
            runs[r] = run(x, chance, r);
        }
        return Expected.ofRuns(runs, oneWorld);
    }

    private static Batch<Expected> model(long seed) {
        return (round, candidates) -> {
            List<Expected> all = new ArrayList<>();
            for (int i = 0; i < candidates.length; i++) {
                all.add(expected(candidates[i], 20, new Draws(Draws.key(seed, Draws.key(round, i))), false));
            }
            return all;
        };
    }

    private static List<Target> observed(long seed) {
        Draws draws = new Draws(seed);
        double[] mean = {2 * TRUTH[0] + TRUTH[1] * TRUTH[1], TRUTH[0] - TRUTH[1]};
        List<Target> targets = new ArrayList<>();
        for (int t = 0; t < mean.length; t++) {
            targets.add(new Target(mean[t] + ERROR * draws.normal(Strand.CONTACT, t, 0), ERROR * ERROR, 0));
        }
        return targets;
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0, 0, 0", "5, 3, 0.25, 0.25, 0.5, 2", "0, 6, 1, 1, 2, 3", "6, 0, 4, 0, 0, 3"})
    void implausibility_is_the_distance_over_all_that_may_explain_it(
            double value,
            double expected,
            double observation,
            double discrepancy,
            double chance,
            double implausibility) {
        assertThat(new Target(value, observation, discrepancy).implausibility(expected, chance))
                .isEqualTo(implausibility);
    }

    @Test
    void waves_close_in_on_the_truth() {
        HistoryMatching.Matched matched =
                new HistoryMatching(observed(1), 3, 200, 5, 1000).match(3, model(1), new Draws(1));
        assertThat(matched.waves()).hasSize(5);
        assertThat(matched.tried()).hasSize(1000);
        // Both targets within 3 of their standard deviations, 0.0229: an area of (6·0.0229)²/3.2 = 0.0059.
        HistoryMatching.Wave last = matched.waves().get(4);
        assertThat(last.space()).isBetween(0.004, 0.008);
        assertThat(last.region()).isLessThan(0.05);
        assertThat(matched.waves().get(0).region()).isEqualTo(1);
        assertThat(matched.waves().get(0).left()).isLessThan(10);
        assertThat(last.left()).isGreaterThan(40);
        assertThat(matched.left()).allSatisfy(point -> {
            assertThat(point.point()[0]).isCloseTo(TRUTH[0], within(0.15));
            assertThat(point.point()[1]).isCloseTo(TRUTH[1], within(0.15));
            assertThat(point.implausibility()).isLessThanOrEqualTo(3);
        });
        Identifiability identifiability = Identifiability.of(
                matched.left().stream().map(HistoryMatching.Tried::point).toArray(double[][]::new));
        assertThat(identifiability.parameters().get(0).remains()).isLessThan(0.25);
        assertThat(identifiability.parameters().get(1).remains()).isLessThan(0.25);
        assertThat(identifiability.parameters().get(2).remains()).isGreaterThan(0.85);
    }

    @Test
    void the_truth_is_kept_at_the_nominal_rate() {
        int kept = 0;
        int within196 = 0;
        int seeds = 2000;
        for (int seed = 0; seed < seeds; seed++) {
            Draws world = new Draws(Draws.key(3, seed));
            double[] once = run(TRUTH, world, 0);
            Expected expected = expected(TRUTH, 100, new Draws(Draws.key(4, seed)), true);
            double first = once[0] + ERROR * world.normal(Strand.CONTACT, 0, 0);
            double implausibility =
                    new Target(first, ERROR * ERROR, 0).implausibility(expected.means()[0], expected.chances()[0]);
            kept += implausibility <= 3 ? 1 : 0;
            within196 += implausibility <= 1.96 ? 1 : 0;
        }
        // What was observed is one draw of chance with an error of its own: 95 % lies within 1.96, 99.7 % within 3.
        assertThat((double) within196 / seeds).isBetween(0.935, 0.965);
        assertThat((double) kept / seeds).isGreaterThan(0.993);
    }

    @Test
    void what_is_left_surrounds_the_truth_over_seeds_also_when_four_of_six_parameters_mean_nothing() {
        int surrounded = 0;
        for (long seed = 1; seed <= 40; seed++) {
            List<HistoryMatching.Tried> left = new HistoryMatching(observed(seed), 3, 150, 4, 1000)
                    .match(6, model(seed), new Draws(seed))
                    .left();
            Identifiability all = Identifiability.of(
                    left.stream().map(HistoryMatching.Tried::point).toArray(double[][]::new));
            boolean inside = true;
            for (int p = 0; p < 2; p++) {
                Identifiability.OfParameter parameter = all.parameters().get(p);
                inside &= parameter.least() <= TRUTH[p] && TRUTH[p] <= parameter.greatest();
            }
            surrounded += inside ? 1 : 0;
        }
        assertThat(surrounded).isGreaterThanOrEqualTo(36);
    }

    @Test
    void a_model_that_cannot_meet_a_target_is_left_with_nothing_and_the_target_is_named() {
        List<Target> targets = List.of(new Target(1, 0.1, 0.1), new Target(9, 0.01, 0));
        HistoryMatching.Matched matched = new HistoryMatching(targets, 3, 50, 5, 10).match(2, model(1), new Draws(1));
        assertThat(matched.left()).isEmpty();
        assertThat(matched.waves()).hasSize(5).allSatisfy(wave -> {
            assertThat(wave.space()).isZero();
            assertThat(wave.ruledOut().get(1)).isEqualTo(50);
        });
        assertThat(matched.waves().get(0).ruledOut().get(0)).isLessThan(40);
        assertThat(matched.tried())
                .allSatisfy(point -> assertThat(point.worst()).isEqualTo(1));
    }

    @Test
    void points_that_could_not_be_run_are_counted_and_not_kept() {
        Batch<Expected> sometimes = (round, candidates) -> Arrays.stream(candidates)
                .map(x -> x[0] < 0.5
                        ? Expected.ofRuns(new double[0][], false)
                        : new Expected(new double[] {x[0]}, new double[] {0}))
                .toList();
        HistoryMatching.Matched matched =
                new HistoryMatching(List.of(new Target(0.5, 0.01, 0)), 3, 40, 1, 100).match(1, sometimes, new Draws(2));
        assertThat(matched.waves().get(0).failed()).isEqualTo(20);
        assertThat(matched.left()).hasSize(12);
    }

    @Test
    void waves_end_when_enough_is_left_and_the_same_seed_gives_the_same() {
        HistoryMatching few = new HistoryMatching(observed(1), 3, 150, 9, 12);
        HistoryMatching.Matched matched = few.match(2, model(1), new Draws(5));
        assertThat(matched.left()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(matched.waves()).hasSizeLessThan(9);
        assertThat(bytes(matched))
                .isEqualTo(bytes(few.match(2, model(1), new Draws(5))))
                .isNotEqualTo(bytes(few.match(2, model(1), new Draws(6))));
    }

    private static String bytes(HistoryMatching.Matched matched) {
        StringBuilder text = new StringBuilder(matched.waves().toString());
        matched.tried()
                .forEach(tried -> text.append(Arrays.toString(tried.point())).append(tried.implausibility()));
        return text.toString();
    }

    @Test
    void the_region_around_points_holds_them_and_has_the_volume_it_says() {
        Region whole = Region.whole(2);
        assertThat(whole.volume()).isEqualTo(1);
        Region two = whole.around(List.of(new double[] {0.2, 0.2}, new double[] {0.8, 0.7}), 100);
        // A share is a hundredth; squares of two hundredths have sides of 0.1414.
        double half = Math.sqrt(0.02) / 2;
        assertThat(two.volume()).isCloseTo((0.6 + 2 * half) * (0.5 + 2 * half), within(1e-12));
        Region.Sample sample = two.sample(500, new Chance(new Draws(1), Chance.Use.WAVE, 0));
        assertThat(List.of(sample.points()))
                .hasSize(500)
                .allSatisfy(point -> assertThat(Math.max(Math.abs(point[0] - 0.2), Math.abs(point[1] - 0.2)) <= half
                                || Math.max(Math.abs(point[0] - 0.8), Math.abs(point[1] - 0.7)) <= half)
                        .isTrue());
        assertThat(sample.volume()).isCloseTo(0.04, within(0.006));
        assertThat(whole.around(List.of(), 100).volume()).isZero();
    }

    @Test
    void slices_of_each_dimension_hold_one_point_each() {
        double[][] points = new Chance(new Draws(1), Chance.Use.WAVE, 3).stratified(50, 4);
        for (int d = 0; d < 4; d++) {
            int dimension = d;
            assertThat(Arrays.stream(points)
                            .map(point -> (int) (point[dimension] * 50))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void replications_give_mean_and_variance_by_what_was_observed() {
        double[][] runs = {{1, 5}, {3, Double.NaN}, {5, Double.NaN}};
        Expected mean = Expected.ofRuns(runs, false);
        assertThat(mean.means()).containsExactly(3, Double.NaN);
        assertThat(mean.chances()[0]).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(Expected.ofRuns(runs, true).chances()[0]).isCloseTo(4 / 3.0 + 4, within(1e-12));
    }

    @Test
    void what_makes_no_matching_is_refused() {
        List<Target> one = List.of(new Target(1, 1, 1));
        assertThatThrownBy(() -> new HistoryMatching(List.of(), 3, 10, 1, 1)).hasMessageContaining("0 targets");
        assertThatThrownBy(() -> new HistoryMatching(one, 0, 10, 1, 1)).hasMessageContaining("cut-off 0.0");
        assertThatThrownBy(() -> new HistoryMatching(one, 3, 1, 1, 1)).hasMessageContaining("1 points");
        assertThatThrownBy(() -> new HistoryMatching(one, 3, 10, 0, 1)).hasMessageContaining("0 waves");
        assertThatThrownBy(() -> new HistoryMatching(one, 3, 10, 1, 0)).hasMessageContaining("0 left");
        assertThatThrownBy(() -> new Target(Double.NaN, 1, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Target(1, -1, 1)).hasMessageContaining("-1.0");
    }
}
