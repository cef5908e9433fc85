package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a classification tree: cases, and the split that sends them left or right.
 *
 * <p>What a node costs is half its Gini impurity times its cases, over all cases of the tree. Pruning does not change the
 * tree: each split carries the price of complexity at which it is no longer worth having, and whoever walks the tree at a
 * price stops there.
 */
final class CartNode {
    private final int n;
    private final double density;
    private final double cost;
    private final @Nullable Split split;
    private double price = Double.POSITIVE_INFINITY;

    /** Where cases part: those within the limit go left. */
    record Split(Limit left, Limit right, CartNode yes, CartNode no) {}

    CartNode(int n, double interest, int all, @Nullable Split split) {
        this.n = n;
        this.density = interest / n;
        this.cost = cost(n, interest) / all;
        this.split = split;
    }

    /** The Gini impurity 2p(1−p), halved, times the cases. */
    static double cost(int n, double interest) {
        return n == 0 ? 0 : interest * (1 - interest / n);
    }

    int n() {
        return n;
    }

    double density() {
        return density;
    }

    @Nullable
    Split split(double complexity) {
        return price <= complexity ? null : split;
    }

    /** The density of the leaf to which a point comes when complexity has this price. */
    double foretell(double[] point, double complexity) {
        CartNode node = this;
        for (Split at = split(complexity); at != null; at = node.split(complexity)) {
            node = at.left.admits(point[at.left.dimension()]) ? at.yes : at.no;
        }
        return node.density;
    }

    /**
     * Prices every split by weakest-link pruning (Breiman e.a. 1984) and gives the prices, from 0 upwards: at the last one
     * the root stands alone.
     */
    List<Double> prune() {
        List<Double> prices = new ArrayList<>();
        prices.add(0.0);
        double paid = 0;
        for (double weakest = weakest(); weakest < Double.POSITIVE_INFINITY; weakest = weakest()) {
            paid = Math.max(paid, weakest);
            cut(paid);
            if (paid > prices.get(prices.size() - 1)) {
                prices.add(paid);
            }
        }
        return prices;
    }

    /** What the subtree that stands costs, and how many leaves it has. */
    private record Weight(double cost, int leaves) {}

    private Weight weight() {
        if (split == null || price < Double.POSITIVE_INFINITY) {
            return new Weight(cost, 1);
        }
        Weight yes = split.yes.weight();
        Weight no = split.no.weight();
        return new Weight(yes.cost + no.cost, yes.leaves + no.leaves);
    }

    /** The lowest price at which a split that stands is not worth having; infinite when none stands. */
    private double weakest() {
        if (split == null || price < Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.min(worth(), Math.min(split.yes.weakest(), split.no.weakest()));
    }

    /** What the subtree saves for each leaf more than one. */
    private double worth() {
        Weight weight = weight();
        return (cost - weight.cost) / (weight.leaves - 1);
    }

    private void cut(double paid) {
        if (split == null || price < Double.POSITIVE_INFINITY) {
            return;
        }
        if (worth() <= paid) {
            price = paid;
        } else {
            split.yes.cut(paid);
            split.no.cut(paid);
        }
    }
}
