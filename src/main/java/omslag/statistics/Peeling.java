package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The peeling of a box in cases: from the whole space, each time the thin slice is taken off that raises density most for
 * each case it costs.
 *
 * <p>A slice is a share alpha of the cases within, at the low or high end of an ordered dimension, or one level of a
 * nominal one. Equal values go together, so that slices differ in size where values are few; a gain for each case that is
 * taken off keeps a coarse dimension from winning by its size (Kwakkel and Jaxa-Rozen 2016). With slices of one size it is
 * the rule of Friedman and Fisher (1999). Peeling goes on where no slice raises density, as what is of interest may lie
 * in two places; it ends when all within is of interest, or each slice would leave too few cases.
 */
final class Peeling {
    private final Cases cases;
    private final double alpha;
    private final int least;
    private final int[][] orders;
    private final boolean[] inside;
    private Box box = Box.WHOLE;
    private int n;
    private double interest;

    Peeling(Cases cases, double alpha, double leastMass) {
        this.cases = cases;
        this.alpha = alpha;
        this.least = Math.max(1, (int) Math.ceil(leastMass * cases.all()));
        this.orders = cases.orders();
        this.inside = new boolean[cases.size()];
        Arrays.fill(inside, true);
        n = cases.size();
        interest = cases.interest();
    }

    /** A slice: what the box asks once it is taken off, and what goes. */
    private record Slice(Limit limit, int n, double interest) {}

    /** The cases of a slice, counted. */
    private static final class Count {
        private int n;
        private double interest;
        private double last = Double.NaN;
    }

    /** The boxes from the whole space to the last, each a slice smaller. */
    List<BoxMeasure> trajectory() {
        List<BoxMeasure> trajectory = new ArrayList<>();
        trajectory.add(cases.measure(box, n, interest));
        for (Slice slice = best(); slice != null; slice = best()) {
            takeOff(slice);
            trajectory.add(cases.measure(box, n, interest));
        }
        return trajectory;
    }

    private void takeOff(Slice slice) {
        box = box.with(slice.limit);
        n = 0;
        interest = 0;
        for (int i = 0; i < inside.length; i++) {
            inside[i] &= slice.limit.admits(cases.value(i, slice.limit.dimension()));
            if (inside[i]) {
                n++;
                interest += cases.share(i);
            }
        }
    }

    private @Nullable Slice best() {
        Slice best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Slice slice : interest < n ? slices() : List.<Slice>of()) {
            int left = n - slice.n;
            if (left >= least) {
                double gain = ((interest - slice.interest) / left - interest / n) / slice.n;
                if (gain > most) {
                    most = gain;
                    best = slice;
                }
            }
        }
        return best;
    }

    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (int d = 0; d < cases.dimensions(); d++) {
            if (cases.scale(d) == Scale.NOMINAL) {
                addLevels(d, slices);
            } else {
                addEnd(d, true, slices);
                addEnd(d, false, slices);
            }
        }
        return slices;
    }

    /** The slice at an end: whole groups of equal values, until a share alpha is reached. */
    private void addEnd(int dimension, boolean atLow, List<Slice> slices) {
        int enough = Math.max(1, (int) (alpha * n));
        int[] order = orders[dimension];
        Count count = new Count();
        for (int place = 0; place < order.length; place++) {
            int i = order[atLow ? place : order.length - 1 - place];
            if (!inside[i]) {
                continue;
            }
            double value = cases.value(i, dimension);
            if (count.n >= enough && value != count.last) {
                Limit.Between ends = box.ends(dimension);
                double cut = between(count.last, value);
                Limit limit = atLow
                        ? new Limit.Between(dimension, cut, ends.high())
                        : new Limit.Between(dimension, ends.low(), cut);
                slices.add(new Slice(limit, count.n, count.interest));
                return;
            }
            count.n++;
            count.interest += cases.share(i);
            count.last = value;
        }
    }

    /** Halfway from what is left outside to what is kept inside; the latter where there is nothing between. */
    static double between(double outside, double inside) {
        double middle = outside + (inside - outside) / 2;
        return middle == outside ? inside : middle;
    }

    private void addLevels(int dimension, List<Slice> slices) {
        List<Double> levels = levelsWithin(dimension);
        if (levels.size() < 2) {
            return;
        }
        for (double level : levels) {
            Count count = new Count();
            for (int i = 0; i < inside.length; i++) {
                if (inside[i] && cases.value(i, dimension) == level) {
                    count.n++;
                    count.interest += cases.share(i);
                }
            }
            List<Double> others =
                    levels.stream().filter(other -> other != level).toList();
            slices.add(new Slice(new Limit.Among(dimension, others), count.n, count.interest));
        }
    }

    private List<Double> levelsWithin(int dimension) {
        return IntStream.range(0, inside.length)
                .filter(i -> inside[i])
                .mapToObj(i -> cases.value(i, dimension))
                .sorted()
                .distinct()
                .toList();
    }
}
