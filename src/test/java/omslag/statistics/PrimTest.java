package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes that are known, found again by peeling and pasting. */
class PrimTest {
    private static final int DIMENSIONS = 5;

    /** The first dimension from 0.2 to 0.6, the fourth from 0.7; the others mean nothing. */
    private static boolean inBox(double[] point) {
        return point[0] >= 0.2 && point[0] <= 0.6 && point[3] >= 0.7;
    }

    private static Cases cases(int n, double wrong, long seed) {
        double[][] points = Points.even(n, DIMENSIONS, seed);
        return Cases.of(points, Points.labels(points, PrimTest::inBox, wrong, seed));
    }

    private static void assertBox(Box box, double tolerance) {
        assertThat(box.dimensions()).containsExactly(0, 3);
        assertThat(box.ends(0).low()).isCloseTo(0.2, within(tolerance));
        assertThat(box.ends(0).high()).isCloseTo(0.6, within(tolerance));
        assertThat(box.ends(3).low()).isCloseTo(0.7, within(tolerance));
        assertThat(box.ends(3).high()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_known_box_is_found_in_the_two_dimensions_that_make_it(long seed) {
        Prim.Discovery found = Prim.STANDARD.find(cases(1000, 0, seed));
        BoxMeasure first = found.boxes().get(0).measure();
        assertBox(first.box(), 0.03);
        assertThat(first.coverage()).isGreaterThan(0.9);
        assertThat(first.density()).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_is_found_when_one_label_in_ten_is_wrong(long seed) {
        BoxMeasure first =
                Prim.STANDARD.find(cases(2000, 0.1, seed)).boxes().get(0).measure();
        assertBox(first.box(), 0.07);
        // Of the true box 90 % is of interest, and it holds 0.108 of all 0.196 interest.
        assertThat(first.density()).isCloseTo(0.9, within(0.07));
        assertThat(first.coverage()).isCloseTo(0.55, within(0.08));
    }

    @Test
    void of_a_few_hundred_cases_thick_slices_find_more_than_thin_ones() {
        int thin = 0;
        int thick = 0;
        for (long seed = 1; seed <= 50; seed++) {
            Cases cases = cases(200, 0.05, seed);
            thin += Prim.STANDARD.first(cases).box().dimensions().equals(List.of(0, 3)) ? 1 : 0;
            thick += Prim.FEW.first(cases).box().dimensions().equals(List.of(0, 3)) ? 1 : 0;
        }
        // The figures stand with Prim.FEW.
        assertThat(thin).isEqualTo(22);
        assertThat(thick).isEqualTo(42);
    }

    @Test
    void labels_in_doubt_count_by_their_share() {
        double[][] points = Points.even(1000, DIMENSIONS, 5);
        double[] shares =
                Arrays.stream(points).mapToDouble(p -> inBox(p) ? 0.8 : 0.1).toArray();
        Cases cases = Cases.of(points, shares, Collections.nCopies(DIMENSIONS, Scale.ORDERED));
        BoxMeasure first = Prim.STANDARD.find(cases).boxes().get(0).measure();
        assertBox(first.box(), 0.03);
        assertThat(first.density()).isCloseTo(0.8, within(0.03));
    }

    @Test
    void the_trajectory_goes_from_the_whole_space_to_smaller_and_denser_boxes_and_counts_what_they_hold() {
        Cases cases = cases(500, 0.1, 3);
        List<BoxMeasure> trajectory = Prim.STANDARD.find(cases).boxes().get(0).trajectory();
        assertThat(trajectory.get(0)).isEqualTo(cases.measure(Box.WHOLE));
        assertThat(trajectory.get(0).coverage()).isEqualTo(1);
        for (int i = 1; i < trajectory.size(); i++) {
            BoxMeasure box = trajectory.get(i);
            assertThat(box.n()).isLessThan(trajectory.get(i - 1).n());
            assertThat(box.mass()).isGreaterThanOrEqualTo(0.05);
            BoxMeasure counted = cases.measure(box.box());
            assertThat(counted.n()).isEqualTo(box.n());
            assertThat(counted.coverage()).isCloseTo(box.coverage(), within(1e-12));
        }
        assertThat(trajectory.get(trajectory.size() - 1).density()).isGreaterThan(0.85);
    }

    @Test
    void a_slice_takes_off_a_share_alpha_and_cuts_halfway() {
        // Of twenty points on a line the upper ten are of interest; a slice of 10 % is two points.
        double[][] points = line(20);
        boolean[] labels = new boolean[20];
        Arrays.fill(labels, 10, 20, true);
        List<BoxMeasure> trajectory = new Peeling(Cases.of(points, labels), 0.1, 0).trajectory();
        assertThat(trajectory.get(1).box()).isEqualTo(box(new Limit.Between(0, 1.5, Double.POSITIVE_INFINITY)));
        assertThat(trajectory.get(1).n()).isEqualTo(18);
        BoxMeasure last = trajectory.get(trajectory.size() - 1);
        assertThat(last)
                .isEqualTo(new BoxMeasure(box(new Limit.Between(0, 9.5, Double.POSITIVE_INFINITY)), 10, 0.5, 1, 1));
    }

    @Test
    void a_box_that_is_too_narrow_is_pasted_until_density_would_fall() {
        boolean[] labels = new boolean[40];
        Arrays.fill(labels, 10, 40, true);
        Cases cases = Cases.of(line(40), labels);
        BoxMeasure wide = new Pasting(cases, 0.05).widen(box(new Limit.Between(0, 15, 20)));
        assertThat(wide)
                .isEqualTo(new BoxMeasure(box(new Limit.Between(0, 9.5, Double.POSITIVE_INFINITY)), 30, 0.75, 1, 1));
    }

    @Test
    void a_coarse_dimension_does_not_win_by_the_size_of_its_slices() {
        // Of forty points the upper twenty are of interest. The second dimension splits them 12 to 8: taking off one of
        // its
        // halves raises density by 0.1 for twenty points, taking off the four lowest of the first by 0.056.
        double[][] points = new double[40][];
        boolean[] labels = new boolean[40];
        for (int i = 0; i < 40; i++) {
            points[i] = new double[] {i, i < 20 ? (i < 8 ? 1 : 0) : i < 32 ? 1 : 0};
            labels[i] = i >= 20;
        }
        List<BoxMeasure> trajectory = new Peeling(Cases.of(points, labels), 0.1, 0).trajectory();
        assertThat(trajectory.get(1).box()).isEqualTo(box(new Limit.Between(0, 3.5, Double.POSITIVE_INFINITY)));
    }

    @Test
    void a_slice_that_is_pasted_is_as_thick_as_alpha_says_and_steps_over_one_case() {
        // From 10 to 29 three in four are of interest, and so in each four below; the nearest below is not.
        boolean[] labels = new boolean[30];
        for (int i = 0; i < 30; i++) {
            labels[i] = i % 4 != 1;
        }
        Cases cases = Cases.of(line(30), labels);
        Box narrow = box(new Limit.Between(0, 9.5, Double.POSITIVE_INFINITY));
        assertThat(cases.measure(narrow).density()).isEqualTo(0.75);
        assertThat(new Pasting(cases, 0.2).widen(narrow).box().ends(0).low()).isEqualTo(1.5);
    }

    @Test
    void a_limit_that_keeps_nothing_out_is_lifted() {
        Cases cases =
                Cases.of(line(10), new boolean[] {true, true, true, true, true, false, false, false, false, false});
        Box box = box(new Limit.Between(0, -3, 4.5));
        assertThat(new Pasting(cases, 0.05).widen(box).box())
                .isEqualTo(box(new Limit.Between(0, Double.NEGATIVE_INFINITY, 4.5)));
        boolean[] all = new boolean[10];
        Arrays.fill(all, true);
        assertThat(new Pasting(Cases.of(line(10), all), 0.05).widen(box).box()).isEqualTo(Box.WHOLE);
    }

    @Test
    void levels_with_an_order_are_cut_between_and_levels_without_are_taken_one_by_one() {
        double[][] points = Points.even(1200, 3, 8);
        for (double[] point : points) {
            point[0] = 1 + Math.floor(point[0] * 5);
            point[1] = 10 * (1 + Math.floor(point[1] * 4));
        }
        boolean[] labels = Points.labels(points, p -> p[0] >= 4 && (p[1] == 10 || p[1] == 30), 0.05, 8);
        double[] shares = IntStream.range(0, labels.length)
                .mapToDouble(i -> labels[i] ? 1 : 0)
                .toArray();
        Cases cases = Cases.of(points, shares, List.of(Scale.ORDERED, Scale.NOMINAL, Scale.ORDERED));
        Prim.Found found = Prim.STANDARD.find(cases).boxes().get(0);
        assertThat(found.measure().box())
                .isEqualTo(box(
                        new Limit.Between(0, 3.5, Double.POSITIVE_INFINITY), new Limit.Among(1, List.of(10.0, 30.0))));
        List<BoxStability.OfLevel> levels = BoxStability.of(Prim.STANDARD, cases, 20, new Draws(1))
                .dimensions()
                .get(1)
                .levels();
        assertThat(levels).extracting(BoxStability.OfLevel::within).satisfies(shareWithin -> {
            assertThat(shareWithin.get(0)).isGreaterThan(0.9);
            assertThat(shareWithin.get(1)).isLessThan(0.1);
            assertThat(shareWithin.get(2)).isGreaterThan(0.9);
            assertThat(shareWithin.get(3)).isLessThan(0.1);
        });
    }

    @Test
    void two_boxes_apart_are_found_by_covering() {
        double[][] points = Points.even(2000, 3, 2);
        Cases cases = Cases.of(
                points, Points.labels(points, p -> p[0] < 0.4 && p[1] < 0.4 || p[1] > 0.6 && p[2] > 0.7, 0, 2));
        Prim.Discovery found = Prim.STANDARD.find(cases);
        assertThat(found.boxes()).hasSize(2);
        assertThat(found.boxes().get(0).measure().box().ends(0).high()).isCloseTo(0.4, within(0.03));
        assertThat(found.boxes().get(1).measure().box().ends(2).low()).isCloseTo(0.7, within(0.03));
        assertThat(found.coverage()).isGreaterThan(0.95);
        assertThat(found.density()).isGreaterThan(0.95);
        assertThat(found.coverage())
                .isCloseTo(
                        found.boxes().get(0).measure().coverage()
                                + found.boxes().get(1).measure().coverage(),
                        within(1e-12));
    }

    @Test
    void the_dense_choice_takes_the_largest_box_that_is_dense_enough_or_else_the_densest() {
        List<BoxMeasure> trajectory = List.of(
                new BoxMeasure(Box.WHOLE, 100, 1, 1, 0.2),
                new BoxMeasure(Box.WHOLE, 50, 0.5, 0.9, 0.36),
                new BoxMeasure(Box.WHOLE, 20, 0.2, 0.6, 0.6),
                new BoxMeasure(Box.WHOLE, 5, 0.05, 0.2, 0.8));
        assertThat(Prim.Choice.dense(0.5).of(trajectory).n()).isEqualTo(20);
        assertThat(Prim.Choice.dense(0.9).of(trajectory).n()).isEqualTo(5);
        // Harmonic means 0.33, 0.51, 0.6 and 0.32.
        assertThat(Prim.Choice.BALANCED.of(trajectory).n()).isEqualTo(20);
    }

    /** Upper tails of the binomial distribution: 56/1024, 1/32, 0.4^3, and 1 for none. */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.5, 0.0546875", "5, 5, 0.5, 0.03125", "3, 3, 0.4, 0.064", "0, 7, 0.3, 1", "2, 4, 1, 1"})
    void the_quasi_p_value_is_the_upper_tail_of_a_binomial_count(double k, int n, double p, double tail) {
        assertThat(QuasiP.atLeast(k, n, p)).isCloseTo(tail, within(1e-12));
    }

    @Test
    void quasi_p_values_are_small_for_what_makes_the_box_and_large_for_what_does_not() {
        Cases cases = cases(1000, 0.1, 2);
        Box box = box(new Limit.Between(0, 0.2, 0.6), new Limit.Between(1, 0.1, 0.9), new Limit.Between(3, 0.7, 1));
        assertThat(QuasiP.of(cases, box, 0)).isLessThan(1e-10);
        assertThat(QuasiP.of(cases, box, 1)).isGreaterThan(0.2);
        assertThat(QuasiP.of(cases, box, 3)).isLessThan(1e-10);
        assertThat(Prim.STANDARD.find(cases).boxes().get(0).restrictions())
                .allSatisfy(restriction -> assertThat(restriction.quasiP()).isLessThan(1e-10));
    }

    @Test
    void restrictions_that_chance_would_give_are_lifted() {
        Prim lax = new Prim(0.05, 0.05, Prim.Choice.BALANCED, 1, 1);
        Prim strict = new Prim(0.05, 0.05, Prim.Choice.BALANCED, 0.05, 1);
        Cases cases = cases(600, 0.1, 3);
        List<Prim.Restriction> all = lax.find(cases).boxes().get(0).restrictions();
        List<Prim.Restriction> meant = strict.find(cases).boxes().get(0).restrictions();
        assertThat(all)
                .anySatisfy(restriction -> assertThat(restriction.quasiP()).isGreaterThan(0.05));
        assertThat(meant)
                .hasSizeLessThan(all.size())
                .allSatisfy(restriction -> assertThat(restriction.quasiP()).isLessThanOrEqualTo(0.05));
    }

    @Test
    void over_resamples_a_true_box_stays_and_one_by_chance_does_not() {
        BoxStability steady = BoxStability.of(Prim.STANDARD, cases(2000, 0.1, 1), 60, new Draws(3));
        assertThat(steady.dimensions().get(0).restricted()).isGreaterThan(0.9);
        assertThat(steady.dimensions().get(3).restricted()).isGreaterThan(0.9);
        assertThat(steady.dimensions().get(3).low().median()).isCloseTo(0.7, within(0.04));
        assertThat(steady.dimensions().get(3).low().p05()).isLessThan(0.7);
        assertThat(steady.dimensions().get(3).low().p95()).isBetween(0.68, 0.78);
        assertThat(steady.dimensions().get(3).high().share()).isLessThan(0.2);
        assertThat(steady.dimensions().get(1).restricted()).isLessThan(0.35);
        assertThat(steady.same()).isGreaterThan(0.4);

        double[][] points = Points.even(500, DIMENSIONS, 6);
        Cases nothing = Cases.of(points, Points.labels(points, p -> false, 0.2, 6));
        assertThat(BoxStability.of(Prim.STANDARD, nothing, 40, new Draws(3)).dimensions())
                .allSatisfy(dimension -> assertThat(dimension.restricted()).isLessThan(0.5));
    }

    @Test
    void the_same_seed_gives_the_same_stability() {
        Cases cases = cases(150, 0.1, 2);
        assertThat(BoxStability.of(Prim.FEW, cases, 10, new Draws(3)))
                .isEqualTo(BoxStability.of(Prim.FEW, cases, 10, new Draws(3)))
                .isNotEqualTo(BoxStability.of(Prim.FEW, cases, 10, new Draws(4)));
    }

    @Test
    void points_that_miss_something_are_dropped_and_counted() {
        double[][] points = {{0.1, 0.2}, {Double.NaN, 0.3}, {0.5, 0.6}, {0.7, 0.8}};
        double[] shares = {1, 1, Double.NaN, 0};
        Cases cases = Cases.of(points, shares, List.of(Scale.ORDERED, Scale.ORDERED));
        assertThat(cases.size()).isEqualTo(2);
        assertThat(cases.dropped()).isEqualTo(2);
        assertThat(Prim.STANDARD.find(cases).dropped()).isEqualTo(2);
        assertThat(cases.density()).isEqualTo(0.5);
    }

    @Test
    void where_all_or_nothing_is_of_interest_there_is_no_box() {
        double[][] points = Points.even(50, 2, 1);
        assertThat(Prim.STANDARD.find(Cases.of(points, new boolean[50])).boxes())
                .isEmpty();
        boolean[] all = new boolean[50];
        Arrays.fill(all, true);
        assertThat(Prim.STANDARD.find(Cases.of(points, all)).boxes()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        List<Scale> one = List.of(Scale.ORDERED);
        assertThatThrownBy(() -> Cases.of(new double[][] {{1}}, new double[] {1.5}, one))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> Cases.of(new double[][] {{1, 2}}, new double[] {1}, one))
                .hasMessageContaining("2 values");
        assertThatThrownBy(() -> Cases.of(new double[][] {{1}}, new double[] {1, 0}, one))
                .hasMessageContaining("2 shares");
        assertThatThrownBy(() -> Cases.of(new double[][] {{Double.NaN}}, new double[] {1}, one))
                .hasMessageContaining("none of 1");
        assertThatThrownBy(() -> new Prim(0, 0.05, Prim.Choice.BALANCED, 0.05, 1))
                .hasMessageContaining("not 0.0");
        assertThatThrownBy(() -> new Prim(0.05, 1, Prim.Choice.BALANCED, 0.05, 1))
                .hasMessageContaining("not 1.0");
        assertThatThrownBy(() -> new Prim(0.05, 0.05, Prim.Choice.BALANCED, 2, 1))
                .hasMessageContaining("not 2.0");
        assertThatThrownBy(() -> new Prim(0.05, 0.05, Prim.Choice.BALANCED, 0.05, 0))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> BoxStability.of(Prim.STANDARD, cases(20, 0, 1), 0, new Draws(1)))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> box(new Limit.Between(2, 0, 1), new Limit.Between(2, 0, 1)))
                .hasMessageContaining("dimension 2");
        assertThatThrownBy(() -> new Limit.Between(0, 2, 1)).hasMessageContaining("2.0 to 1.0");
        assertThatThrownBy(() -> new Limit.Among(0, List.of())).hasMessageContaining("without levels");
    }

    private static Box box(Limit... limits) {
        return new Box(List.of(limits));
    }

    private static double[][] line(int n) {
        return IntStream.range(0, n).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    }
}
