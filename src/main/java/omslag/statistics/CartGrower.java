package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grows a classification tree: each node is split where that takes away most Gini impurity.
 *
 * <p>Ordered dimensions split halfway between neighbouring values. The levels of a nominal one are put in the order of
 * their density, and split as if they were ordered: with two classes that finds the best of all divisions (Breiman e.a.
 * 1984).
 */
final class CartGrower {
    private final Cases cases;
    private final int mostDepth;
    private final int leastLeaf;

    CartGrower(Cases cases, int mostDepth, int leastLeaf) {
        this.cases = cases;
        this.mostDepth = mostDepth;
        this.leastLeaf = leastLeaf;
    }

    /** A place to split: what goes left and right, and how much impurity is left. */
    private record Place(Limit left, Limit right, double cost) {}

    /** Cases with one value of a dimension. */
    private static final class Group {
        private final double value;
        private int n;
        private double interest;

        private Group(double value) {
            this.value = value;
        }

        private double density() {
            return interest / n;
        }
    }

    CartNode grow() {
        return grow(cases.orders(), 0);
    }

    /** From the cases of a node, in the order of each dimension. */
    private CartNode grow(int[][] orders, int depth) {
        int[] members = orders[0];
        double interest = Arrays.stream(members).mapToDouble(cases::share).sum();
        Place place = depth < mostDepth && members.length >= 2 * leastLeaf ? best(orders, interest) : null;
        if (place == null) {
            return new CartNode(members.length, interest, cases.size(), null);
        }
        CartNode left = grow(part(orders, place.left, true), depth + 1);
        CartNode right = grow(part(orders, place.left, false), depth + 1);
        return new CartNode(
                members.length, interest, cases.size(), new CartNode.Split(place.left, place.right, left, right));
    }

    private int[][] part(int[][] orders, Limit limit, boolean within) {
        int dimension = limit.dimension();
        int[][] part = new int[orders.length][];
        for (int d = 0; d < part.length; d++) {
            part[d] = Arrays.stream(orders[d])
                    .filter(i -> limit.admits(cases.value(i, dimension)) == within)
                    .toArray();
        }
        return part;
    }

    private @Nullable Place best(int[][] orders, double interest) {
        Place best = null;
        // Rounding must not pass for a gain.
        int all = orders[0].length;
        double least = CartNode.cost(all, interest) * (1 - 1e-12);
        for (int d = 0; d < cases.dimensions(); d++) {
            List<Group> groups = groups(orders[d], d);
            int n = 0;
            double sum = 0;
            for (int g = 0; g + 1 < groups.size(); g++) {
                n += groups.get(g).n;
                sum += groups.get(g).interest;
                int others = all - n;
                double cost = CartNode.cost(n, sum) + CartNode.cost(others, interest - sum);
                if (n >= leastLeaf && others >= leastLeaf && cost < least) {
                    least = cost;
                    best = place(d, groups, g + 1, cost);
                }
            }
        }
        return best;
    }

    private Place place(int dimension, List<Group> groups, int left, double cost) {
        if (cases.scale(dimension) == Scale.NOMINAL) {
            return new Place(
                    new Limit.Among(dimension, values(groups.subList(0, left))),
                    new Limit.Among(dimension, values(groups.subList(left, groups.size()))),
                    cost);
        }
        double last = groups.get(left - 1).value;
        double next = groups.get(left).value;
        double middle = last + (next - last) / 2;
        double cut = middle == next ? last : middle;
        return new Place(
                new Limit.Between(dimension, Double.NEGATIVE_INFINITY, cut),
                new Limit.Between(dimension, cut, Double.POSITIVE_INFINITY),
                cost);
    }

    private static List<Double> values(List<Group> groups) {
        return groups.stream().map(group -> group.value).toList();
    }

    private List<Group> groups(int[] order, int dimension) {
        List<Group> groups = new ArrayList<>();
        Group group = null;
        for (int i : order) {
            double value = cases.value(i, dimension);
            if (group == null || group.value != value) {
                group = new Group(value);
                groups.add(group);
            }
            group.n++;
            group.interest += cases.share(i);
        }
        if (cases.scale(dimension) == Scale.NOMINAL) {
            // A stable sort: levels of equal density stay in the order of their numbers.
            groups.sort(Comparator.comparingDouble(Group::density));
        }
        return groups;
    }
}
