package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.unit.Numbers;

/** A part of the unit cube: a cube, or boxes of one size around points, with the box that holds them all. */
final class Region {
    /** How often a wave may be proposed anew before it goes with fewer points. */
    private static final int MOST_PROPOSALS = 200;

    /**
     * The size of the box around a point, in its share of the region. Boxes must overlap, or the edge of what is left is
     * lost: at 1 a third of a known area was gone after five waves, at 2 a twentieth. With a reach of the whole distance
     * between points they grow with 2 to the power of the dimensions, and in six dimensions waves stood still.
     */
    private static final double ROOM = 2;

    private final double[] low;
    private final double[] high;
    private final List<double[]> centres;
    private final double[] reach;

    private Region(double[] low, double[] high, List<double[]> centres, double[] reach) {
        this.low = low;
        this.high = high;
        this.centres = centres;
        this.reach = reach;
    }

    /**
     * Points of a region.
     *
     * @param points the points
     * @param volume the share of the unit cube that the region takes, by the share of proposals that fell in it
     */
    record Sample(double[][] points, double volume) {}

    static Region whole(int dimensions) {
        double[] high = new double[dimensions];
        double[] reach = new double[dimensions];
        Arrays.fill(high, 1);
        Arrays.fill(reach, 1);
        return new Region(new double[dimensions], high, List.of(new double[dimensions]), reach);
    }

    /**
     * The region around points of this one, of which so many were tried: a box around each, of the shape of the box of this
     * region and twice as large as each point's share of it. Without points it is empty.
     */
    Region around(List<double[]> points, int tried) {
        int dimensions = low.length;
        double[] newLow = new double[dimensions];
        double[] newHigh = new double[dimensions];
        double[] newReach = new double[dimensions];
        for (int d = 0; d < dimensions && !points.isEmpty(); d++) {
            int dimension = d;
            newReach[d] = (high[d] - low[d]) / 2 * Numbers.pow(ROOM / tried, 1.0 / dimensions);
            double least = points.stream().mapToDouble(p -> p[dimension]).min().orElse(0);
            double most = points.stream().mapToDouble(p -> p[dimension]).max().orElse(0);
            newLow[d] = Math.max(0, least - newReach[d]);
            newHigh[d] = Math.min(1, most + newReach[d]);
        }
        return new Region(newLow, newHigh, List.copyOf(points), newReach);
    }

    /** The share of the unit cube that the box around it takes. */
    double volume() {
        double volume = 1;
        for (int d = 0; d < low.length; d++) {
            volume *= high[d] - low[d];
        }
        return volume;
    }

    /** So many points, spread by slices over the box; those outside the region are thrown away. */
    Sample sample(int n, Chance chance) {
        List<double[]> points = new ArrayList<>();
        int proposed = 0;
        int within = 0;
        for (int proposal = 0; points.size() < n && proposal < MOST_PROPOSALS; proposal++) {
            for (double[] point : chance.stratified(n, low.length)) {
                for (int d = 0; d < point.length; d++) {
                    point[d] = low[d] + point[d] * (high[d] - low[d]);
                }
                proposed++;
                if (holds(point)) {
                    within++;
                    if (points.size() < n) {
                        points.add(point);
                    }
                }
            }
        }
        return new Sample(points.toArray(new double[0][]), volume() * within / proposed);
    }

    private boolean holds(double[] point) {
        for (double[] centre : centres) {
            boolean near = true;
            for (int d = 0; near && d < point.length; d++) {
                near = Math.abs(point[d] - centre[d]) <= reach[d];
            }
            if (near) {
                return true;
            }
        }
        return false;
    }
}
