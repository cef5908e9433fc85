package omslag.statistics;

/**
 * Points in the unit cube at which something is tried, in a fixed order.
 *
 * <p>Coordinates run from 0 up to, but not including, 1; only {@link MorrisDesign} reaches 1 itself. What a coordinate
 * stands for, such as a share of the way from the lowest to the highest value of a setting, is up to who asks.
 */
public interface Design {
    /** How many points. */
    int size();

    /** How many coordinates each point has. */
    int dimensions();

    /**
     * A coordinate of a point.
     *
     * @param point from 0
     * @param dimension from 0
     */
    double at(int point, int dimension);

    /** The coordinates of a point, in an array of its own. */
    default double[] point(int point) {
        double[] coordinates = new double[dimensions()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = at(point, i);
        }
        return coordinates;
    }

    /** The coordinates of all points, by point and dimension, in arrays of their own. */
    default double[][] points() {
        double[][] points = new double[size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(i);
        }
        return points;
    }
}
