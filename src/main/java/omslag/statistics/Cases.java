package omslag.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points in a space, each with the share to which it is of interest: 0 or 1 when that is known, between when replications
 * or intervals leave it in doubt.
 *
 * <p>Points that miss a value or their share are dropped and counted.
 */
public final class Cases {
    private final double[][] points;
    private final double[] shares;
    private final List<Scale> scales;
    private final int dropped;
    private final int all;
    private final double allInterest;

    private Cases(double[][] points, double[] shares, List<Scale> scales, int dropped, int all, double allInterest) {
        this.points = points;
        this.shares = shares;
        this.scales = scales;
        this.dropped = dropped;
        this.all = all;
        this.allInterest = allInterest;
    }

    /**
     * Cases of which it is known whether they are of interest, in dimensions that are all ordered.
     *
     * @param points a row for each point, a column for each dimension; not-a-number where missing
     * @param ofInterest whether each point is
     */
    public static Cases of(double[][] points, boolean[] ofInterest) {
        double[] shares = new double[ofInterest.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = ofInterest[i] ? 1 : 0;
        }
        int dimensions = points.length == 0 ? 0 : points[0].length;
        return of(points, shares, Collections.nCopies(dimensions, Scale.ORDERED));
    }

    /**
     * Cases of interest to a share.
     *
     * @param points a row for each point, a column for each dimension; not-a-number where missing
     * @param shares of each point, from 0 to 1; not-a-number where missing
     * @param scales of each dimension
     */
    public static Cases of(double[][] points, double[] shares, List<Scale> scales) {
        if (points.length != shares.length) {
            throw new IllegalArgumentException(points.length + " points with " + shares.length + " shares");
        }
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("cases need a dimension or more");
        }
        for (int i = 0; i < points.length; i++) {
            if (points[i].length != scales.size()) {
                throw new IllegalArgumentException(
                        "point " + i + " has " + points[i].length + " values for " + scales.size() + " dimensions");
            }
            if (shares[i] < 0 || shares[i] > 1) {
                throw new IllegalArgumentException("the share of point " + i + " is from 0 to 1, not " + shares[i]);
            }
        }
        int[] known = IntStream.range(0, points.length)
                .filter(i -> !Double.isNaN(shares[i]) && complete(points[i]))
                .toArray();
        if (known.length == 0) {
            throw new IllegalArgumentException("none of " + points.length + " points is complete");
        }
        return new Cases(points, shares, List.copyOf(scales), points.length - known.length, 0, 0).only(known);
    }

    private static boolean complete(double[] point) {
        for (double value : point) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** How many there are. */
    public int size() {
        return points.length;
    }

    /** How many dimensions they have. */
    public int dimensions() {
        return scales.size();
    }

    /** How many points were dropped. */
    public int dropped() {
        return dropped;
    }

    /** How the values of a dimension can be cut. */
    public Scale scale(int dimension) {
        return scales.get(dimension);
    }

    double value(int point, int dimension) {
        return points[point][dimension];
    }

    double[] point(int point) {
        return points[point];
    }

    double share(int point) {
        return shares[point];
    }

    /** The sum of the shares. */
    double interest() {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }

    /** The share of all cases that is of interest. */
    public double density() {
        return interest() / points.length;
    }

    /** How many cases there were before some were set aside. */
    int all() {
        return all;
    }

    /** What a box holds of these cases; mass and coverage are of all, also of those set aside. */
    public BoxMeasure measure(Box box) {
        int n = 0;
        double interest = 0;
        for (int i = 0; i < points.length; i++) {
            if (box.contains(points[i])) {
                n++;
                interest += shares[i];
            }
        }
        return measure(box, n, interest);
    }

    BoxMeasure measure(Box box, int n, double interest) {
        return new BoxMeasure(
                box,
                n,
                (double) n / all,
                allInterest == 0 ? Double.NaN : interest / allInterest,
                n == 0 ? Double.NaN : interest / n);
    }

    /** These of the cases, as if there were no others; a number may come more than once. */
    Cases only(int[] which) {
        Cases some = some(which);
        return new Cases(some.points, some.shares, scales, dropped, which.length, some.interest());
    }

    /** The cases outside a box; those inside are set aside. */
    Cases outside(Box box) {
        return some(IntStream.range(0, points.length)
                .filter(i -> !box.contains(points[i]))
                .toArray());
    }

    private Cases some(int[] which) {
        double[][] some = new double[which.length][];
        double[] theirs = new double[which.length];
        for (int i = 0; i < which.length; i++) {
            some[i] = points[which[i]];
            theirs[i] = shares[which[i]];
        }
        return new Cases(some, theirs, scales, dropped, all, allInterest);
    }

    /** The numbers of the cases from low to high, for each dimension. */
    int[][] orders() {
        int[][] orders = new int[dimensions()][];
        for (int d = 0; d < orders.length; d++) {
            int dimension = d;
            orders[d] = IntStream.range(0, size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> value(i, dimension)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return orders;
    }

    /** The levels of a dimension that occur, from low to high. */
    List<Double> levels(int dimension) {
        List<Double> levels = new ArrayList<>();
        for (double[] point : points) {
            levels.add(point[dimension]);
        }
        return levels.stream().sorted().distinct().toList();
    }
}
