package omslag.statistics;

import omslag.random.Draws;

/**
 * The points from which Sobol's first-order and total indices are estimated (Saltelli e.a. 2010, Computer Physics
 * Communications 181, 259-270).
 *
 * <p>Each base point is a point of a shifted Sobol sequence in twice as many dimensions: its first half is a point A, its
 * second half a point B. To it belong a block of points that follow each other: A, B, and for every dimension A with that
 * one coordinate of B. A design with more base points begins with the one with fewer, so that base points can be added
 * later; a power of 2 of them is most even.
 */
public final class SaltelliDesign implements Design {
    /** The sequence has directions for so many dimensions. */
    public static final int MOST_DIMENSIONS = SobolPoints.MOST_DIMENSIONS / 2;

    private final SobolPoints base;
    private final int bases;

    private SaltelliDesign(SobolPoints base, int bases) {
        this.base = base;
        this.bases = bases;
    }

    /**
     * The design over so many base points, of bases · (dimensions + 2) points in all.
     *
     * @param bases 1 or more
     * @param dimensions from 1 to {@link #MOST_DIMENSIONS}
     * @param draws the chance of the digital shift
     */
    public static SaltelliDesign of(int bases, int dimensions, Draws draws) {
        if (bases < 1
                || dimensions < 1
                || dimensions > MOST_DIMENSIONS
                || (long) bases * (dimensions + 2) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no Saltelli design of " + bases + " base points in " + dimensions
                    + " dimensions; 1 base point or more, from 1 to " + MOST_DIMENSIONS + " dimensions, at most "
                    + Integer.MAX_VALUE + " points in all");
        }
        return new SaltelliDesign(SobolPoints.shifted(0, bases, 2 * dimensions, draws), bases);
    }

    /** The design over the first base points of this one. */
    public SaltelliDesign first(int bases) {
        if (bases < 1 || bases > this.bases) {
            throw new IllegalArgumentException("from 1 to " + this.bases + " base points, not " + bases);
        }
        return new SaltelliDesign(base, bases);
    }

    /** How many base points. */
    public int bases() {
        return bases;
    }

    /** The number of the point A of a base point. */
    public int a(int base) {
        return base * (dimensions() + 2);
    }

    /** The number of the point B of a base point. */
    public int b(int base) {
        return a(base) + 1;
    }

    /** The number of the point of a base point that is A but for one coordinate, which is that of B. */
    public int mixed(int base, int dimension) {
        return a(base) + 2 + dimension;
    }

    @Override
    public int size() {
        return bases * (dimensions() + 2);
    }

    @Override
    public int dimensions() {
        return base.dimensions() / 2;
    }

    @Override
    public double at(int point, int dimension) {
        int block = dimensions() + 2;
        int which = point % block;
        boolean ofB = which == 1 || which == dimension + 2;
        return base.at(point / block, ofB ? dimensions() + dimension : dimension);
    }
}
