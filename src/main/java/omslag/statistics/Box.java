package omslag.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A box in a space: the points within its limits, the ends included.
 *
 * @param limits one for each dimension that is restricted, in the order of the dimensions
 */
public record Box(List<Limit> limits) {
    /** The whole space. */
    public static final Box WHOLE = new Box(List.of());

    /** Puts the limits in order and refuses two on one dimension. */
    public Box {
        limits = limits.stream()
                .sorted(Comparator.comparingInt(Limit::dimension))
                .toList();
        for (int i = 1; i < limits.size(); i++) {
            if (limits.get(i).dimension() == limits.get(i - 1).dimension()) {
                throw new IllegalArgumentException(
                        "two limits on dimension " + limits.get(i).dimension());
            }
        }
    }

    /** Whether a point, one value for each dimension, lies within. */
    public boolean contains(double[] point) {
        for (Limit limit : limits) {
            if (!limit.admits(point[limit.dimension()])) {
                return false;
            }
        }
        return true;
    }

    /** The limit on a dimension, where it is restricted. */
    public Optional<Limit> find(int dimension) {
        return limits.stream().filter(limit -> limit.dimension() == dimension).findFirst();
    }

    /** The dimensions that are restricted. */
    public List<Integer> dimensions() {
        return limits.stream().map(Limit::dimension).toList();
    }

    /** This box with this limit in the place of the one on the same dimension. */
    Box with(Limit limit) {
        List<Limit> changed = new ArrayList<>(without(limit.dimension()).limits);
        changed.add(limit);
        return new Box(changed);
    }

    /** This box with the dimension set free. */
    Box without(int dimension) {
        return new Box(
                limits.stream().filter(limit -> limit.dimension() != dimension).toList());
    }

    /** The ends on a dimension that is ordered; infinite where there are none. */
    Limit.Between ends(int dimension) {
        return find(dimension)
                .map(Limit.Between.class::cast)
                .orElse(new Limit.Between(dimension, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
}
