package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The widening of a box that peeling has made too narrow: slices are pasted to it as long as density does not fall
 * (Friedman and Fisher 1999). A limit that keeps no case out is lifted.
 */
final class Pasting {
    private final Cases cases;
    private final double alpha;

    Pasting(Cases cases, double alpha) {
        this.cases = cases;
        this.alpha = alpha;
    }

    /** The box after the last slice. */
    BoxMeasure widen(Box narrow) {
        BoxMeasure box = cases.measure(narrow);
        for (BoxMeasure wider = wider(box); wider != null; wider = wider(box)) {
            box = wider;
        }
        return box;
    }

    private @Nullable BoxMeasure wider(BoxMeasure box) {
        BoxMeasure best = null;
        for (Limit limit : box.box().limits()) {
            for (Box candidate : candidates(box, limit)) {
                BoxMeasure measure = cases.measure(candidate);
                if (measure.density() >= (best == null ? box.density() : Math.nextUp(best.density()))) {
                    best = measure;
                }
            }
        }
        return best;
    }

    private List<Box> candidates(BoxMeasure measure, Limit limit) {
        Box box = measure.box();
        int dimension = limit.dimension();
        Box lifted = box.without(dimension);
        double[] values = IntStream.range(0, cases.size())
                .filter(i -> lifted.contains(cases.point(i)))
                .mapToDouble(i -> cases.value(i, dimension))
                .toArray();
        int enough = Math.max(1, (int) (alpha * measure.n()));
        if (limit instanceof Limit.Between ends) {
            List<Box> wider = new ArrayList<>();
            if (ends.low() > Double.NEGATIVE_INFINITY) {
                double low = further(values, ends.low(), -1, enough);
                wider.add(withEnds(lifted, dimension, low, ends.high()));
            }
            if (ends.high() < Double.POSITIVE_INFINITY) {
                double high = further(values, ends.high(), 1, enough);
                wider.add(withEnds(lifted, dimension, ends.low(), high));
            }
            return wider;
        }
        return moreLevels(lifted, (Limit.Among) limit);
    }

    private static Box withEnds(Box lifted, int dimension, double low, double high) {
        return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY
                ? lifted
                : lifted.with(new Limit.Between(dimension, low, high));
    }

    /** An end moved outwards (sign 1: up) past so many values that lie beyond it; without end where no more lie there. */
    private static double further(double[] values, double end, int sign, int enough) {
        List<Double> beyond = Arrays.stream(values)
                .filter(value -> (value - end) * sign > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(value -> value * sign))
                .toList();
        for (int i = enough; i < beyond.size(); i++) {
            double last = beyond.get(i - 1);
            if (beyond.get(i) != last) {
                return Peeling.between(beyond.get(i), last);
            }
        }
        return sign * Double.POSITIVE_INFINITY;
    }

    private List<Box> moreLevels(Box lifted, Limit.Among limit) {
        int dimension = limit.dimension();
        List<Double> all = cases.levels(dimension);
        List<Box> wider = new ArrayList<>();
        for (double level : all) {
            if (!limit.admits(level)) {
                List<Double> levels =
                        Stream.concat(limit.levels().stream(), Stream.of(level)).toList();
                wider.add(levels.containsAll(all) ? lifted : lifted.with(new Limit.Among(dimension, levels)));
            }
        }
        return wider;
    }
}
