package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;

/**
 * A classification tree (Breiman e.a. 1984), of which the leaves are boxes that divide the space.
 *
 * <p>The tree is grown by Gini impurity and pruned by cost-complexity: of the nested trees that pruning gives, it takes
 * the smallest whose error in cross-validation lies within one standard error of the least. The error of a case is the
 * squared difference between its share and the density of the leaf to which it comes.
 *
 * @param mostDepth how many splits lie between the root and a leaf at most, 1 or more
 * @param leastLeaf how many cases a leaf holds at least, 1 or more
 * @param folds in how many parts cross-validation divides the cases, 2 or more
 */
public record Cart(int mostDepth, int leastLeaf, int folds) {
    /** Five deep, leaves of ten, ten folds. */
    public static final Cart STANDARD = new Cart(5, 10, 10);

    /** Refuses what is out of range. */
    public Cart {
        if (mostDepth < 1 || leastLeaf < 1 || folds < 2) {
            throw new IllegalArgumentException("no tree of depth " + mostDepth + " with leaves of " + leastLeaf + " by "
                    + folds + " folds: at least 1, 1 and 2");
        }
    }

    /**
     * One of the nested trees.
     *
     * @param complexity the price for each leaf from which on it is the best
     * @param leaves how many leaves it has
     * @param error its mean error in cross-validation
     * @param standardError the standard error of that mean
     */
    public record Pruned(double complexity, int leaves, double error, double standardError) {}

    /**
     * The tree that was taken.
     *
     * @param leaves as boxes, the densest first; where two meet, points on the border count in the lower one
     * @param complexity the price for each leaf at which it was pruned
     * @param nested the trees among which it was taken, from large to small
     * @param cases how many cases counted
     * @param dropped how many points missed a value
     */
    public record Tree(List<BoxMeasure> leaves, double complexity, List<Pruned> nested, int cases, int dropped) {
        /** The leaves that are so dense, the densest first. */
        public List<BoxMeasure> dense(double leastDensity) {
            return leaves.stream()
                    .filter(leaf -> leaf.density() >= leastDensity)
                    .toList();
        }
    }

    /** The tree of these cases; the chance divides them in folds. */
    public Tree grow(Cases cases, Draws draws) {
        if (cases.size() < folds) {
            throw new IllegalArgumentException(cases.size() + " cases cannot be divided in " + folds + " folds");
        }
        CartNode root = new CartGrower(cases, mostDepth, leastLeaf).grow();
        List<Double> prices = root.prune();
        double[][] errors = errors(cases, prices, new Chance(draws, Chance.Use.FOLDS, 0).order(cases.size()));
        List<Pruned> nested = new ArrayList<>();
        for (int p = 0; p < prices.size(); p++) {
            Moments moments = Moments.of(errors[p]);
            int leaves = leaves(cases, root, prices.get(p)).size();
            nested.add(new Pruned(prices.get(p), leaves, moments.mean(), moments.sd() / Math.sqrt(cases.size())));
        }
        double complexity = simplest(nested).complexity;
        return new Tree(
                leaves(cases, root, complexity), complexity, List.copyOf(nested), cases.size(), cases.dropped());
    }

    private static Pruned simplest(List<Pruned> nested) {
        Pruned best = nested.get(0);
        for (Pruned tree : nested) {
            best = tree.error < best.error ? tree : best;
        }
        Pruned simplest = best;
        for (Pruned tree : nested) {
            simplest = tree.error <= best.error + best.standardError ? tree : simplest;
        }
        return simplest;
    }

    /** The error of each case at each price, foretold by a tree that has not seen the case. */
    private double[][] errors(Cases cases, List<Double> prices, int[] order) {
        double[][] errors = new double[prices.size()][cases.size()];
        for (int fold = 0; fold < folds; fold++) {
            int part = fold;
            int[] rest = IntStream.range(0, order.length)
                    .filter(place -> place % folds != part)
                    .map(place -> order[place])
                    .toArray();
            Arrays.sort(rest);
            CartNode root = new CartGrower(cases.only(rest), mostDepth, leastLeaf).grow();
            root.prune();
            for (int p = 0; p < errors.length; p++) {
                double between =
                        p + 1 < errors.length ? Math.sqrt(prices.get(p) * prices.get(p + 1)) : Double.POSITIVE_INFINITY;
                for (int place = part; place < order.length; place += folds) {
                    int i = order[place];
                    double off = cases.share(i) - root.foretell(cases.point(i), between);
                    errors[p][i] = off * off;
                }
            }
        }
        return errors;
    }

    private static List<BoxMeasure> leaves(Cases cases, CartNode root, double complexity) {
        List<BoxMeasure> leaves = new ArrayList<>();
        add(cases, root, complexity, Box.WHOLE, leaves);
        leaves.sort(Comparator.comparingDouble(BoxMeasure::density).reversed());
        return List.copyOf(leaves);
    }

    private static void add(Cases cases, CartNode node, double complexity, Box box, List<BoxMeasure> leaves) {
        CartNode.Split split = node.split(complexity);
        if (split == null) {
            leaves.add(cases.measure(box, node.n(), node.density() * node.n()));
            return;
        }
        add(cases, split.yes(), complexity, narrower(box, split.left()), leaves);
        add(cases, split.no(), complexity, narrower(box, split.right()), leaves);
    }

    private static Box narrower(Box box, Limit limit) {
        if (limit instanceof Limit.Between between) {
            Limit.Between ends = box.ends(limit.dimension());
            return box.with(new Limit.Between(
                    limit.dimension(), Math.max(ends.low(), between.low()), Math.min(ends.high(), between.high())));
        }
        // The levels of a split are those that occur in its node, so they lie within the box already.
        return box.with(limit);
    }
}
