package omslag.statistics;

import omslag.random.Draws;
import omslag.random.Strand;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of Sobol's sequence, which fill the unit cube more evenly than chance does; directions of Joe and Kuo 2008.
 *
 * <p>Evenness is best for a power of 2 of points from the first on: each of as many equal strata then holds one point, in
 * every dimension. A longer design begins with the shorter, so that points can be added later.
 *
 * <p>Shifted points are those of the sequence with the bits of each coordinate turned where those of a random number are 1
 * (a digital shift): they are as even as before, each by itself is uniform, and other draws give another design of the
 * same quality, so that the error of what is computed from them can be seen.
 */
public final class SobolPoints implements Design {
    /** The sequence has directions for so many dimensions. */
    public static final int MOST_DIMENSIONS = 1000;

    /** Coordinates are multiples of 2 to the power −52. */
    private static final int BITS = 52;

    private static final double UNIT = 0x1.0p-52;

    private static final long SHIFT = 4;

    private final double[][] points;

    private SobolPoints(double[][] points) {
        this.points = points;
    }

    /**
     * Points as they stand in the sequence.
     *
     * @param first the number of the first point: 0 begins with the origin, 1 skips it
     * @param size how many points, 1 or more
     * @param dimensions from 1 to {@link #MOST_DIMENSIONS}
     */
    public static SobolPoints plain(int first, int size, int dimensions) {
        return new SobolPoints(points(first, size, dimensions, new long[dimensions]));
    }

    /**
     * Points with a digital shift.
     *
     * @param first the number of the first point; after a shift there is no reason to skip number 0
     * @param size how many points, 1 or more
     * @param dimensions from 1 to {@link #MOST_DIMENSIONS}
     * @param draws the chance of the shift
     */
    public static SobolPoints shifted(int first, int size, int dimensions, Draws draws) {
        long[] shift = new long[Math.max(0, dimensions)];
        for (int i = 0; i < dimensions; i++) {
            shift[i] = draws.bits(Strand.DESIGN, Draws.key(SHIFT, i), 0) >>> Long.SIZE - BITS;
        }
        return new SobolPoints(points(first, size, dimensions, shift));
    }

    private static double[][] points(int first, int size, int dimensions, long[] shift) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS || size < 1 || first < 0) {
            throw new IllegalArgumentException("no Sobol points from " + first + ", " + size + " in " + dimensions
                    + " dimensions; 1 point or more from 0 or later, from 1 to " + MOST_DIMENSIONS + " dimensions");
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[size][];
        for (int i = 0; i < size; i++) {
            points[i] = i == 0 ? sequence.skipTo(first) : sequence.nextVector();
            for (int j = 0; j < dimensions; j++) {
                points[i][j] = ((long) (points[i][j] / UNIT) ^ shift[j]) * UNIT;
            }
        }
        return points;
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
