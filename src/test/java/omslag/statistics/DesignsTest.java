package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs: strata, evenness, trajectories and blocks. */
class DesignsTest {
    @Test
    void a_grid_holds_every_combination_once_the_last_dimension_first() {
        FullGrid grid = FullGrid.of(2, 1, 3);
        assertThat(grid.size()).isEqualTo(6);
        assertThat(grid.points()).isDeepEqualTo(new double[][] {
            {0.25, 0.5, 0.5 / 3}, {0.25, 0.5, 0.5}, {0.25, 0.5, 2.5 / 3},
            {0.75, 0.5, 0.5 / 3}, {0.75, 0.5, 0.5}, {0.75, 0.5, 2.5 / 3}
        });
        assertThat(grid.level(5, 2)).isEqualTo(2);
        assertThat(grid.level(3, 0)).isEqualTo(1);
    }

    @Test
    void what_is_no_design_is_refused() {
        Draws draws = new Draws(1);
        assertThatThrownBy(() -> FullGrid.of(3, 0)).hasMessageContaining("not 0");
        assertThatThrownBy(FullGrid::of).hasMessageContaining("1 dimension");
        assertThatThrownBy(() -> FullGrid.of(100_000, 100_000)).hasMessageContaining("2147483647");
        assertThatThrownBy(() -> LatinHypercube.plain(0, 2, draws)).hasMessageContaining("0 points");
        assertThatThrownBy(() -> SobolPoints.plain(0, 5, 1001)).hasMessageContaining("1001");
        assertThatThrownBy(() -> SobolPoints.shifted(-1, 5, 2, draws)).hasMessageContaining("-1");
        assertThatThrownBy(() -> MorrisDesign.of(4, 2, 5, draws)).hasMessageContaining("5 levels");
        assertThatThrownBy(() -> SaltelliDesign.of(8, 501, draws)).hasMessageContaining("501");
        assertThatThrownBy(() -> SaltelliDesign.of(8, 2, draws).first(9)).hasMessageContaining("not 9");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 2", "7, 12", "100, 5", "1000, 4"})
    void every_stratum_of_every_dimension_of_a_hypercube_holds_one_point(int size, int dimensions) {
        for (int seed = 0; seed < 5; seed++) {
            for (int tries : new int[] {0, 500}) {
                LatinHypercube cube = LatinHypercube.maximin(size, dimensions, tries, new Draws(seed));
                assertStrata(cube.points(), size, dimensions);
            }
        }
    }

    /** More points than others, where rounding would first carry a point into the next stratum. */
    @Test
    void strata_hold_in_a_large_hypercube_too() {
        LatinHypercube cube = LatinHypercube.plain(3_000_000, 1, new Draws(3));
        assertStrata(cube.points(), 3_000_000, 1);
    }

    private static void assertStrata(double[][] points, int size, int dimensions) {
        for (int j = 0; j < dimensions; j++) {
            int[] held = new int[size];
            for (double[] point : points) {
                assertThat(point[j] >= 0 && point[j] < 1).isTrue();
                held[(int) (point[j] * size)]++;
            }
            assertThat(IntStream.of(held).allMatch(count -> count == 1))
                    .as("dimension %s of %s points", j, size)
                    .isTrue();
        }
    }

    @Test
    void places_in_strata_and_orders_are_uniform() {
        int[] place = new int[10];
        int[] lowest = new int[8];
        for (int seed = 0; seed < 1000; seed++) {
            LatinHypercube cube = LatinHypercube.plain(8, 2, new Draws(seed));
            for (int i = 0; i < 8; i++) {
                double at = cube.at(i, 1) * 8;
                place[(int) (10 * (at - (int) at))]++;
                lowest[i] += at < 1 ? 1 : 0;
            }
        }
        assertThat(place)
                .satisfies(counts ->
                        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(680, 920)));
        assertThat(lowest)
                .satisfies(counts ->
                        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(80, 170)));
    }

    @Test
    void maximin_is_never_closer_than_plain_and_mostly_far_wider() {
        double gain = 0;
        for (int seed = 0; seed < 20; seed++) {
            double plain = closest(LatinHypercube.plain(30, 3, new Draws(seed)));
            double before = plain;
            for (int tries : new int[] {1, 10, 100, 1000}) {
                double now = closest(LatinHypercube.maximin(30, 3, tries, new Draws(seed)));
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
            gain += before / plain / 20;
        }
        assertThat(gain).isGreaterThan(2);
    }

    private static double closest(Design design) {
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < design.size(); i++) {
            for (int j = 0; j < i; j++) {
                double square = 0;
                for (int k = 0; k < design.dimensions(); k++) {
                    double apart = design.at(i, k) - design.at(j, k);
                    square += apart * apart;
                }
                closest = Math.min(closest, square);
            }
        }
        return Math.sqrt(closest);
    }

    @Test
    void a_hypercube_is_its_seed_on_every_machine() {
        assertThat(LatinHypercube.maximin(4, 2, 100, new Draws(7)).points()).isDeepEqualTo(new double[][] {
            {0.8726635053753853, 0.282128669321537},
            {0.2599584832787514, 0.09844236820936203},
            {0.12589482218027115, 0.5948610380291939},
            {0.5832299068570137, 0.8161332681775093}
        });
    }

    @Test
    void the_first_points_of_the_sequence_are_those_of_Sobol() {
        assertThat(SobolPoints.plain(0, 5, 3).points()).isDeepEqualTo(new double[][] {
            {0, 0, 0}, {0.5, 0.5, 0.5}, {0.75, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.375, 0.375, 0.625}
        });
        assertThat(SobolPoints.plain(1, 4, 3).points())
                .isDeepEqualTo(Arrays.copyOfRange(SobolPoints.plain(0, 5, 3).points(), 1, 5));
        assertThat(SobolPoints.plain(77, 1, 9).point(0))
                .isEqualTo(SobolPoints.plain(0, 78, 9).point(77));
    }

    /** What makes a (0, m, 2)-net in base 2: every box of area 2^-m whose sides are powers of 2 holds one point. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10})
    void two_dimensions_are_a_net_shifted_or_not(int m) {
        Draws draws = new Draws(m);
        for (Design design : new Design[] {SobolPoints.plain(0, 1 << m, 2), SobolPoints.shifted(0, 1 << m, 2, draws)}) {
            for (int cut = 0; cut <= m; cut++) {
                int[] held = new int[1 << m];
                for (double[] point : design.points()) {
                    int column = (int) (point[0] * (1 << cut));
                    int row = (int) (point[1] * (1 << m - cut));
                    held[column << m - cut | row]++;
                }
                assertThat(held).containsOnly(1);
            }
        }
    }

    /** The squared L2-star discrepancy of random points has mean (2^-d - 3^-d) / n. */
    @ParameterizedTest
    @CsvSource({"2, 64", "2, 1024", "5, 256", "8, 1024"})
    void sobol_points_are_more_even_than_random_ones(int dimensions, int size) {
        double expected = (StrictMath.pow(2, -dimensions) - StrictMath.pow(3, -dimensions)) / size;
        double random = 0;
        for (int seed = 0; seed < 10; seed++) {
            random += discrepancy(random(size, dimensions, new Draws(seed))) / 10;
            double shifted = discrepancy(
                    SobolPoints.shifted(0, size, dimensions, new Draws(seed)).points());
            assertThat(shifted).isLessThan(expected / 2);
        }
        assertThat(random).isBetween(expected * 0.6, expected * 1.6);
        assertThat(discrepancy(SobolPoints.plain(0, size, dimensions).points())).isLessThan(expected / 2);
    }

    /** The star discrepancy of a (0, m, 2)-net in base 2 is at most (m/2 + 3/2) / n: Niederreiter 1992, theorem 4.6. */
    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9, 11})
    void in_two_dimensions_discrepancy_keeps_below_the_bound_of_nets(int m) {
        double bound = (m / 2.0 + 1.5) / (1 << m);
        assertThat(discrepancy(SobolPoints.plain(0, 1 << m, 2).points())).isLessThan(bound * bound);
        assertThat(discrepancy(SobolPoints.shifted(0, 1 << m, 2, new Draws(m)).points()))
                .isLessThan(bound * bound);
        double[][] random = random(1 << m, 2, new Draws(m));
        assertThat(m < 9 || discrepancy(random) > bound * bound).isTrue();
    }

    @Test
    void the_discrepancy_of_one_point_in_the_middle_is_that_of_the_formula() {
        // In one dimension: the integral of (t - [t > 1/2])^2 over 0 to 1 is 1/12.
        assertThat(discrepancy(new double[][] {{0.5}})).isCloseTo(1 / 12.0, within(1e-15));
    }

    /** The squared L2-star discrepancy: Warnock 1972. */
    private static double discrepancy(double[][] points) {
        double single = 0;
        double pairs = 0;
        for (double[] one : points) {
            double product = 1;
            for (double x : one) {
                product *= (1 - x * x) / 2;
            }
            single += product;
            for (double[] other : points) {
                double both = 1;
                for (int i = 0; i < one.length; i++) {
                    both *= 1 - Math.max(one[i], other[i]);
                }
                pairs += both;
            }
        }
        double n = points.length;
        return StrictMath.pow(3, -points[0].length) - 2 * single / n + pairs / (n * n);
    }

    private static double[][] random(int size, int dimensions, Draws draws) {
        double[][] points = new double[size][dimensions];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < dimensions; j++) {
                points[i][j] = draws.uniform(Strand.NEED, i, j);
            }
        }
        return points;
    }

    @Test
    void other_draws_give_another_shift_whose_points_are_uniform_one_by_one() {
        double sum = 0;
        for (int seed = 0; seed < 2000; seed++) {
            double at = SobolPoints.shifted(0, 1, 2, new Draws(seed)).at(0, 1);
            assertThat(at >= 0 && at < 1).isTrue();
            sum += at;
        }
        assertThat(sum / 2000).isCloseTo(0.5, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "10, 6"})
    void a_trajectory_moves_every_dimension_once_by_half_the_levels(int dimensions, int levels) {
        MorrisDesign design = MorrisDesign.of(25, dimensions, levels, new Draws(levels));
        assertThat(design.size()).isEqualTo(25 * (dimensions + 1));
        double delta = levels / (2.0 * (levels - 1));
        for (int trajectory = 0; trajectory < 25; trajectory++) {
            for (int i = 0; i < dimensions; i++) {
                int before = design.before(trajectory, i);
                assertThat(before / (dimensions + 1)).isEqualTo(trajectory);
                for (int j = 0; j < dimensions; j++) {
                    double move = Math.abs(design.at(before + 1, j) - design.at(before, j));
                    assertThat(move).isCloseTo(j == i ? delta : 0, within(1e-15));
                }
            }
        }
        for (double[] point : design.points()) {
            for (double at : point) {
                assertThat(at).isBetween(0.0, 1.0);
                assertThat(at * (levels - 1)).isCloseTo(Math.rint(at * (levels - 1)), within(1e-12));
            }
        }
    }

    @Test
    void levels_directions_and_orders_of_trajectories_are_equally_likely() {
        MorrisDesign design = MorrisDesign.of(4000, 3, 4, new Draws(2));
        int[] levels = new int[4];
        int up = 0;
        int[] places = new int[3];
        for (int trajectory = 0; trajectory < 4000; trajectory++) {
            int before = design.before(trajectory, 1);
            levels[(int) Math.rint(design.at(before, 1) * 3)]++;
            up += design.at(before + 1, 1) > design.at(before, 1) ? 1 : 0;
            places[before % 4]++;
        }
        assertThat(levels)
                .satisfies(counts ->
                        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(880, 1120)));
        assertThat(up).isBetween(1870, 2130);
        assertThat(places)
                .satisfies(counts ->
                        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(1210, 1460)));
    }

    @Test
    void a_block_of_saltelli_is_two_points_and_their_mixtures() {
        SaltelliDesign design = SaltelliDesign.of(16, 3, new Draws(4));
        double[][] base = SobolPoints.shifted(0, 16, 6, new Draws(4)).points();
        assertThat(design.size()).isEqualTo(16 * 5);
        for (int i = 0; i < 16; i++) {
            double[] a = Arrays.copyOf(base[i], 3);
            double[] b = Arrays.copyOfRange(base[i], 3, 6);
            assertThat(design.point(design.a(i))).isEqualTo(a);
            assertThat(design.point(design.b(i))).isEqualTo(b);
            for (int j = 0; j < 3; j++) {
                double[] mixed = a.clone();
                mixed[j] = b[j];
                assertThat(design.point(design.mixed(i, j))).isEqualTo(mixed);
            }
        }
    }

    @Test
    void points_can_be_added_to_what_has_run() {
        Draws draws = new Draws(11);
        assertThat(Arrays.copyOf(SobolPoints.shifted(0, 64, 4, draws).points(), 20))
                .isDeepEqualTo(SobolPoints.shifted(0, 20, 4, draws).points());
        assertThat(Arrays.copyOf(MorrisDesign.of(20, 4, 4, draws).points(), 35))
                .isDeepEqualTo(MorrisDesign.of(7, 4, 4, draws).points());
        assertThat(Arrays.copyOf(SaltelliDesign.of(32, 2, draws).points(), 64))
                .isDeepEqualTo(SaltelliDesign.of(16, 2, draws).points())
                .isDeepEqualTo(SaltelliDesign.of(32, 2, draws).first(16).points());
    }

    @Test
    void what_is_handed_out_is_not_the_design_itself() {
        LatinHypercube cube = LatinHypercube.plain(3, 2, new Draws(1));
        double at = cube.at(0, 0);
        cube.points()[0][0] = -1;
        cube.point(0)[0] = -1;
        assertThat(cube.at(0, 0)).isEqualTo(at);
    }
}
