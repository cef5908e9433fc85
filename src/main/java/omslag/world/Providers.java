package omslag.world;

import omslag.term.Challenge;

/** Which organisations serve a public task in a place, and how much work each does for a resident of it. */
public final class Providers {
    private final int[][][] members;
    private final double[][][] work;
    private final double[][] total;

    /**
     * For each task and place the numbers of organisations, and the work of each for a resident.
     *
     * @param work in FTE of the start for each resident
     */
    public Providers(int[][][] members, double[][][] work) {
        this.members = members;
        this.work = work;
        total = new double[work.length][];
        for (int t = 0; t < work.length; t++) {
            total[t] = new double[work[t].length];
            for (int p = 0; p < total[t].length; p++) {
                for (double one : work[t][p]) {
                    total[t][p] += one;
                }
            }
        }
    }

    /** Nobody serves anything, in this many places. */
    public static Providers none(int places) {
        int tasks = Challenge.values().length;
        return new Providers(new int[tasks][places][0], new double[tasks][places][0]);
    }

    /** The organisations that serve a task in a place. */
    public int[] members(Challenge task, int place) {
        return members[task.ordinal()][place];
    }

    /** The work that each of them does for a resident, in FTE of the start. */
    public double[] work(Challenge task, int place) {
        return work[task.ordinal()][place];
    }

    /** The work that all of them do for a resident; 0 if nobody serves. */
    public double total(Challenge task, int place) {
        return total[task.ordinal()][place];
    }
}
