package omslag.statistics;

/**
 * Every combination of a number of levels in each dimension; the last dimension changes from point to point.
 *
 * <p>A coordinate is the middle of its level's part of the range, (level + 1/2) / levels.
 */
public final class FullGrid implements Design {
    private final int[] levels;
    private final int size;

    private FullGrid(int[] levels, int size) {
        this.levels = levels;
        this.size = size;
    }

    /**
     * The grid with so many levels in each dimension.
     *
     * @throws IllegalArgumentException when there is no dimension, a dimension has no level, or there are more points
     *     than 2³¹ − 1
     */
    public static FullGrid of(int... levels) {
        long size = 1;
        for (int level : levels) {
            if (level < 1) {
                throw new IllegalArgumentException("a dimension has 1 level or more, not " + level);
            }
            size *= level;
            if (size > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a grid has at most " + Integer.MAX_VALUE + " points");
            }
        }
        if (levels.length == 0) {
            throw new IllegalArgumentException("a grid has 1 dimension or more");
        }
        return new FullGrid(levels.clone(), (int) size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return levels.length;
    }

    /** How many levels a dimension has. */
    public int levels(int dimension) {
        return levels[dimension];
    }

    /** The level of a point in a dimension, from 0. */
    public int level(int point, int dimension) {
        int rest = point;
        for (int i = levels.length - 1; i > dimension; i--) {
            rest /= levels[i];
        }
        return rest % levels[dimension];
    }

    @Override
    public double at(int point, int dimension) {
        return (level(point, dimension) + 0.5) / levels[dimension];
    }
}
