package omslag.statistics;

import omslag.random.Draws;
import omslag.random.Strand;

/**
 * Moves the closest points of a Latin hypercube apart, by swaps.
 *
 * <p>Each try takes one of the two closest points, another at random and a dimension at random, and swaps their
 * coordinates. The swap stays if both then lie further from every point than the closest two did; so the smallest distance
 * never falls, and each swap that stays takes away one of the pairs at that distance.
 */
final class Maximin {
    private static final long SWAP = 3;

    private final double[][] points;

    /** The square of the distance of each point to the one nearest to it, and which that is. */
    private final double[] nearest;

    private final int[] neighbour;

    /** Points in the arrays given are moved. */
    Maximin(double[][] points) {
        this.points = points;
        this.nearest = new double[points.length];
        this.neighbour = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            look(i);
        }
    }

    void improve(int tries, Draws draws) {
        int closest = closest();
        for (int i = 0; i < tries; i++) {
            int one = draws.chance(0.5, Strand.DESIGN, Draws.key(SWAP, i), 0) ? closest : neighbour[closest];
            int other = (int) (draws.uniform(Strand.DESIGN, Draws.key(SWAP, i), 1) * (points.length - 1));
            other += other >= one ? 1 : 0;
            int dimension = (int) (draws.uniform(Strand.DESIGN, Draws.key(SWAP, i), 2) * points[0].length);
            double before = nearest[closest];
            swap(one, other, dimension);
            if (furtherThan(before, one) && furtherThan(before, other)) {
                moved(one, other);
                closest = closest();
            } else {
                swap(one, other, dimension);
            }
        }
    }

    private void swap(int one, int other, int dimension) {
        double coordinate = points[one][dimension];
        points[one][dimension] = points[other][dimension];
        points[other][dimension] = coordinate;
    }

    private boolean furtherThan(double square, int from) {
        for (int i = 0; i < points.length; i++) {
            if (i != from && square(from, i) <= square) {
                return false;
            }
        }
        return true;
    }

    private void moved(int one, int other) {
        for (int i = 0; i < points.length; i++) {
            if (i == one || i == other || neighbour[i] == one || neighbour[i] == other) {
                look(i);
            } else {
                meet(i, one);
                meet(i, other);
            }
        }
    }

    private void look(int from) {
        nearest[from] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            if (i != from) {
                meet(from, i);
            }
        }
    }

    private void meet(int from, int other) {
        double square = square(from, other);
        if (square < nearest[from]) {
            nearest[from] = square;
            neighbour[from] = other;
        }
    }

    private int closest() {
        int closest = 0;
        for (int i = 1; i < points.length; i++) {
            closest = nearest[i] < nearest[closest] ? i : closest;
        }
        return closest;
    }

    private double square(int one, int other) {
        double[] a = points[one];
        double[] b = points[other];
        double square = 0;
        for (int i = 0; i < a.length; i++) {
            double apart = a[i] - b[i];
            square += apart * apart;
        }
        return square;
    }
}
