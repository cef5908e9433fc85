package omslag.statistics;

/**
 * Outcomes of points in replications, and products of them that chance does not bias.
 *
 * <p>A replication is the same column in the row of every point; what is not a number, or lies beyond the end of a shorter
 * row, is missing. Two means of the same replications share their noise, so that the square of a mean is too large by the
 * variance of its noise. The mean of products of two <em>different</em> replications is not, since these are independent;
 * that is what {@link #product} takes. It holds whether points meet chance of their own or the same chance: noise
 * that is alike in every point of a replication is taken away by {@link #centred} or cancels out of a difference, and noise
 * that points share in part still is another in another replication.
 */
final class Replications {
    /** Turns of a fit: what is left after one is multiplied, each time, by about the share that misses. */
    private static final int TURNS = 20;

    private Replications() {}

    /** How many replications were planned: the length of the longest row. */
    static int planned(double[][] outcomes) {
        int most = 0;
        for (double[] row : outcomes) {
            most = Math.max(most, row.length);
        }
        return most;
    }

    /** How many replications a point needs to count: 2 where noise can be told apart, 1 where but one was planned. */
    static int least(double[][] outcomes) {
        return Math.min(2, planned(outcomes));
    }

    /** A row with only those replications in which all of these points are defined; the others are not-a-number. */
    static boolean[] shared(double[][] outcomes, int firstPoint, int points) {
        boolean[] shared = new boolean[planned(outcomes)];
        for (int replication = 0; replication < shared.length; replication++) {
            shared[replication] = true;
            for (int point = firstPoint; point < firstPoint + points; point++) {
                shared[replication] &=
                        replication < outcomes[point].length && !Double.isNaN(outcomes[point][replication]);
            }
        }
        return shared;
    }

    /** The values of a row in these replications. */
    static double[] only(double[] row, boolean[] replications) {
        double[] only = new double[replications.length];
        for (int i = 0; i < only.length; i++) {
            only[i] = replications[i] ? row[i] : Double.NaN;
        }
        return only;
    }

    /**
     * Rows less the mean of the points and less what each replication adds to every point, each row with a value at least.
     *
     * <p>What points and replications add is fitted by least squares, in turns: so a point that misses in one replication
     * shifts no other. With nothing missing the first turn is exact.
     */
    static double[][] centred(double[][] rows) {
        int replications = planned(rows);
        double[] points = new double[rows.length];
        double[] added = new double[replications];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < rows.length; i++) {
                points[i] = Moments.of(less(rows[i], added)).mean();
            }
            for (int j = 0; j < replications; j++) {
                added[j] = Moments.of(less(column(rows, j), points)).mean();
            }
        }
        double mean = Moments.of(points).mean();
        double[][] centred = new double[rows.length][replications];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < replications; j++) {
                centred[i][j] = j < rows[i].length ? rows[i][j] - mean - added[j] : Double.NaN;
            }
        }
        return centred;
    }

    private static double[] column(double[][] rows, int replication) {
        double[] column = new double[rows.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = replication < rows[i].length ? rows[i][replication] : Double.NaN;
        }
        return column;
    }

    /**
     * The product of the expected values of two rows: the mean over pairs of different replications, or where there is but
     * one the product in that. Both rows are defined in the same replications, one or more.
     */
    static double product(double[] one, double[] other) {
        int n = 0;
        double sum = 0;
        double sumOther = 0;
        double same = 0;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i])) {
                n++;
                sum += one[i];
                sumOther += other[i];
                same += one[i] * other[i];
            }
        }
        return n == 1 ? same : (sum * sumOther - same) / ((double) n * (n - 1));
    }

    /** One row less another that is as long or longer. */
    static double[] less(double[] one, double[] other) {
        double[] less = new double[one.length];
        for (int i = 0; i < less.length; i++) {
            less[i] = one[i] - other[i];
        }
        return less;
    }
}
