package omslag.statistics;

import omslag.random.Draws;
import omslag.random.Strand;

/**
 * A Latin hypercube: in each dimension every one of as many equal strata as there are points holds exactly one point
 * (McKay, Beckman and Conover 1979).
 *
 * <p>Where a point lies in its stratum is drawn. The maximin form spreads points further by swaps between two points in
 * one dimension, which keep the strata as they are. A larger hypercube does not begin with a smaller one: whoever wants to
 * add points later takes {@link SobolPoints}.
 */
public final class LatinHypercube implements Design {
    /** The number of swaps that are tried unless told otherwise. */
    public static final int TRIES = 10_000;

    /** Up to so many points a place in a stratum never rounds into the next. */
    public static final int MOST_POINTS = 1 << 24;

    /** A place in a stratum has this many bits: together with the number of the stratum a double holds it exactly. */
    private static final int PLACE_BITS = 24;

    private static final double PLACE_SIZE = 1.0 / (1 << PLACE_BITS);

    private static final long ORDER = 1;
    private static final long PLACE = 2;

    private final double[][] points;

    private LatinHypercube(double[][] points) {
        this.points = points;
    }

    /** One in which each dimension has an order of its own, and all orders are equally likely. */
    public static LatinHypercube plain(int size, int dimensions, Draws draws) {
        if (size < 1 || size > MOST_POINTS || dimensions < 1) {
            throw new IllegalArgumentException("no Latin hypercube of " + size + " points in " + dimensions
                    + " dimensions; from 1 to " + MOST_POINTS + " points, 1 dimension or more");
        }
        double[][] points = new double[size][dimensions];
        for (int j = 0; j < dimensions; j++) {
            long orders = Draws.key(ORDER, j);
            long places = Draws.key(PLACE, j);
            int[] order = Orders.drawn(size, i -> draws.uniform(Strand.DESIGN, orders, i));
            for (int i = 0; i < size; i++) {
                long bits = draws.bits(Strand.DESIGN, places, i) >>> Long.SIZE - PLACE_BITS;
                points[i][j] = (order[i] + (bits + 0.5) * PLACE_SIZE) / size;
            }
        }
        return new LatinHypercube(points);
    }

    /**
     * The plain one with these draws, improved: its smallest distance between two points is never below the plain one's.
     *
     * @param tries how many swaps are tried, 0 or more; each takes a time that grows with points times dimensions
     */
    public static LatinHypercube maximin(int size, int dimensions, int tries, Draws draws) {
        LatinHypercube plain = plain(size, dimensions, draws);
        if (size > 2) {
            new Maximin(plain.points).improve(tries, draws);
        }
        return plain;
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public int dimensions() {
        return points[0].length;
    }

    @Override
    public double at(int point, int dimension) {
        return points[point][dimension];
    }
}
