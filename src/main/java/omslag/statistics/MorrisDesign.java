package omslag.statistics;

import omslag.random.Draws;
import omslag.random.Strand;

/**
 * Trajectories that move one coordinate at a time, for the screening of Morris (1991, Technometrics 33, 161-174).
 *
 * <p>Coordinates lie on levels 0, 1/(p − 1), … 1. A trajectory starts at a drawn point and moves every coordinate once, in
 * a drawn order, by p / (2 (p − 1)), up or down; every level is then equally likely. Its points follow each other, one
 * more than there are dimensions. Trajectories are drawn apart from each other, so that a longer design begins with the
 * shorter and the spread between trajectories tells the error.
 */
public final class MorrisDesign implements Design {
    /** The number of levels in Morris's examples, and the usual one. */
    public static final int USUAL_LEVELS = 4;

    private static final long START = 5;
    private static final long UP = 6;
    private static final long ORDER = 7;

    private final int levels;

    /** The level of each point in each dimension. */
    private final int[][] level;

    /** The place, from 0, of each dimension's move in each trajectory. */
    private final int[][] place;

    private MorrisDesign(int levels, int[][] level, int[][] place) {
        this.levels = levels;
        this.level = level;
        this.place = place;
    }

    /**
     * Draws trajectories.
     *
     * @param trajectories 1 or more; effects need 2, and 10 to 50 are usual
     * @param dimensions 1 or more
     * @param levels an even number, 2 or more
     */
    public static MorrisDesign of(int trajectories, int dimensions, int levels, Draws draws) {
        if (trajectories < 1 || dimensions < 1 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("no " + trajectories + " trajectories in " + dimensions
                    + " dimensions on " + levels + " levels; 1 or more of the first two, an even number of levels");
        }
        int[][] level = new int[Math.multiplyExact(trajectories, dimensions + 1)][];
        int[][] place = new int[trajectories][dimensions];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            int[] order = order(draws, trajectory, dimensions);
            int[] at = new int[dimensions];
            int[] move = new int[dimensions];
            for (int i = 0; i < dimensions; i++) {
                int low = (int) (draws.uniform(Strand.DESIGN, Draws.key(START, trajectory), i) * (levels / 2));
                boolean up = draws.chance(0.5, Strand.DESIGN, Draws.key(UP, trajectory), i);
                at[i] = up ? low : low + levels / 2;
                move[i] = up ? levels / 2 : -levels / 2;
            }
            int point = trajectory * (dimensions + 1);
            level[point] = at.clone();
            for (int step = 0; step < dimensions; step++) {
                at[order[step]] += move[order[step]];
                place[trajectory][order[step]] = step;
                level[point + step + 1] = at.clone();
            }
        }
        return new MorrisDesign(levels, level, place);
    }

    private static int[] order(Draws draws, int trajectory, int dimensions) {
        long key = Draws.key(ORDER, trajectory);
        return Orders.drawn(dimensions, i -> draws.uniform(Strand.DESIGN, key, i));
    }

    /** How many trajectories. */
    public int trajectories() {
        return place.length;
    }

    /** The point of a trajectory from which this dimension moves; the next point is where it moves to. */
    public int before(int trajectory, int dimension) {
        return trajectory * (dimensions() + 1) + place[trajectory][dimension];
    }

    @Override
    public int size() {
        return level.length;
    }

    @Override
    public int dimensions() {
        return level[0].length;
    }

    /** A coordinate, from 0 to 1 inclusive. */
    @Override
    public double at(int point, int dimension) {
        return (double) level[point][dimension] / (levels - 1);
    }
}
