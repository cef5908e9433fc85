package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that are known, grown and pruned. */
class CartTest {
    private static boolean inBox(double[] point) {
        return point[0] >= 0.2 && point[0] <= 0.6 && point[3] >= 0.7;
    }

    private static Cases cases(int n, double wrong, long seed) {
        double[][] points = Points.even(n, 5, seed);
        return Cases.of(points, Points.labels(points, CartTest::inBox, wrong, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_known_box_is_a_leaf_with_and_without_wrong_labels(long seed) {
        for (double wrong : new double[] {0, 0.1}) {
            List<BoxMeasure> dense = Cart.STANDARD
                    .grow(cases(1500, wrong, seed), new Draws(seed))
                    .dense(0.5);
            assertThat(dense).isNotEmpty();
            Box box = dense.get(0).box();
            assertThat(box.dimensions()).contains(0, 3);
            assertThat(box.ends(0).low()).isCloseTo(0.2, within(0.03));
            assertThat(box.ends(0).high()).isCloseTo(0.6, within(0.03));
            assertThat(box.ends(3).low()).isCloseTo(0.7, within(0.03));
            assertThat(dense.get(0).density()).isCloseTo(1 - wrong, within(0.07));
        }
    }

    @Test
    void leaves_divide_the_cases_among_them() {
        Cases cases = cases(1000, 0.1, 2);
        Cart.Tree tree = Cart.STANDARD.grow(cases, new Draws(1));
        assertThat(tree.leaves().stream().mapToInt(BoxMeasure::n).sum()).isEqualTo(1000);
        assertThat(tree.leaves().stream().mapToDouble(BoxMeasure::coverage).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(tree.leaves()).allSatisfy(leaf -> {
            assertThat(leaf.n()).isGreaterThanOrEqualTo(10);
            assertThat(cases.measure(leaf.box()).n()).isEqualTo(leaf.n());
            assertThat(cases.measure(leaf.box()).density()).isCloseTo(leaf.density(), within(1e-12));
        });
        assertThat(tree.leaves()).extracting(BoxMeasure::density).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void prices_of_complexity_are_those_counted_by_hand() {
        // Eight points: none of interest up to 4, then 1 0 1 1. Half the Gini impurity, over eight: root 3·5/8/8 =
        // 15/64;
        // split at 4.5 leaves 3·1/4/8 = 6/64; splits at 5.5 and 6.5 take the rest away.
        boolean[] labels = {false, false, false, false, true, false, true, true};
        double[][] line = IntStream.range(1, 9).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        Cases cases = Cases.of(line, labels);
        CartNode root = new CartGrower(cases, 5, 1).grow();
        // The two last splits save 3/64 each; the first saves 9/64.
        assertThat(root.prune()).hasSize(3);
        Cart.Tree tree = new Cart(5, 1, 2).grow(cases, new Draws(1));
        assertThat(tree.nested()).extracting(Cart.Pruned::leaves).containsExactly(4, 2, 1);
        List<Double> prices =
                tree.nested().stream().map(Cart.Pruned::complexity).toList();
        assertThat(prices.get(0)).isZero();
        assertThat(prices.get(1)).isCloseTo(3 / 64.0, within(1e-12));
        assertThat(prices.get(2)).isCloseTo(9 / 64.0, within(1e-12));
        assertThat(root.foretell(new double[] {6}, 0)).isZero();
        assertThat(root.foretell(new double[] {6}, 3 / 64.0)).isEqualTo(0.75);
        assertThat(root.foretell(new double[] {6}, 9 / 64.0 + 1e-9)).isEqualTo(0.375);
    }

    @Test
    void labels_by_chance_leave_the_root_alone() {
        int alone = 0;
        for (long seed = 1; seed <= 10; seed++) {
            double[][] points = Points.even(400, 5, seed);
            Cases cases = Cases.of(points, Points.labels(points, p -> false, 0.3, seed));
            Cart.Tree tree = Cart.STANDARD.grow(cases, new Draws(seed));
            assertThat(tree.nested().get(0).leaves()).isGreaterThan(5);
            alone += tree.leaves().size() == 1 ? 1 : 0;
        }
        assertThat(alone).isGreaterThanOrEqualTo(8);
    }

    @Test
    void the_tree_taken_is_the_smallest_within_one_standard_error_of_the_best() {
        int simpler = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Cart.Tree tree = Cart.STANDARD.grow(cases(400, 0.15, seed), new Draws(seed));
            Cart.Pruned best = tree.nested().get(0);
            for (Cart.Pruned pruned : tree.nested()) {
                best = pruned.error() < best.error() ? pruned : best;
            }
            double most = best.error() + best.standardError();
            List<Cart.Pruned> within = tree.nested().stream()
                    .filter(pruned -> pruned.error() <= most)
                    .toList();
            Cart.Pruned taken = within.get(within.size() - 1);
            assertThat(tree.complexity()).isEqualTo(taken.complexity());
            assertThat(tree.leaves()).hasSize(taken.leaves());
            // Labels of which 15 % are wrong leave an error of 0.15·0.85 that no tree can take away.
            assertThat(taken.error()).isBetween(0.08, 0.2);
            simpler += taken.leaves() < best.leaves() ? 1 : 0;
        }
        assertThat(simpler).isPositive();
    }

    @Test
    void a_split_lies_halfway_and_leaves_enough_on_both_sides() {
        boolean[] labels = new boolean[20];
        labels[0] = true;
        double[][] line = IntStream.range(0, 20).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        assertThat(new CartGrower(Cases.of(line, labels), 1, 1).grow().split(0))
                .isNotNull()
                .extracting(CartNode.Split::left)
                .isEqualTo(new Limit.Between(0, Double.NEGATIVE_INFINITY, 0.5));
        assertThat(new CartGrower(Cases.of(line, labels), 1, 5).grow().split(0))
                .isNotNull()
                .extracting(CartNode.Split::left)
                .isEqualTo(new Limit.Between(0, Double.NEGATIVE_INFINITY, 4.5));
    }

    @Test
    void depth_and_leaf_size_are_kept() {
        Cases cases = cases(1000, 0.1, 3);
        Cart.Tree shallow = new Cart(2, 30, 5).grow(cases, new Draws(1));
        assertThat(shallow.nested().get(0).leaves()).isLessThanOrEqualTo(4);
        assertThat(shallow.leaves()).allSatisfy(leaf -> assertThat(leaf.n()).isGreaterThanOrEqualTo(30));
    }

    @Test
    void levels_without_an_order_are_divided_by_what_they_hold() {
        double[][] points = Points.even(1000, 2, 9);
        for (double[] point : points) {
            point[0] = Math.floor(point[0] * 6);
        }
        boolean[] labels = Points.labels(points, p -> p[0] == 1 || p[0] == 2 || p[0] == 5, 0.1, 9);
        double[] shares = IntStream.range(0, labels.length)
                .mapToDouble(i -> labels[i] ? 1 : 0)
                .toArray();
        Cart.Tree tree =
                Cart.STANDARD.grow(Cases.of(points, shares, List.of(Scale.NOMINAL, Scale.ORDERED)), new Draws(1));
        assertThat(tree.leaves()).hasSize(2);
        assertThat(tree.leaves().get(0).box()).isEqualTo(new Box(List.of(new Limit.Among(0, List.of(1.0, 2.0, 5.0)))));
        assertThat(tree.leaves().get(1).box()).isEqualTo(new Box(List.of(new Limit.Among(0, List.of(0.0, 3.0, 4.0)))));
    }

    @Test
    void the_same_seed_gives_the_same_tree() {
        Cases cases = cases(500, 0.2, 4);
        assertThat(Cart.STANDARD.grow(cases, new Draws(5)))
                .isEqualTo(Cart.STANDARD.grow(cases, new Draws(5)))
                .isNotEqualTo(Cart.STANDARD.grow(cases, new Draws(6)));
    }

    @Test
    void what_makes_no_tree_is_refused() {
        assertThatThrownBy(() -> new Cart(0, 10, 10)).hasMessageContaining("depth 0");
        assertThatThrownBy(() -> new Cart(3, 0, 10)).hasMessageContaining("leaves of 0");
        assertThatThrownBy(() -> new Cart(3, 1, 1)).hasMessageContaining("1 folds");
        assertThatThrownBy(() -> Cart.STANDARD.grow(cases(9, 0, 1), new Draws(1)))
                .hasMessageContaining("9 cases");
    }
}
