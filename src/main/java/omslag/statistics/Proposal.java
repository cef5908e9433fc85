package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import omslag.unit.Numbers;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Where new sets are drawn: around those kept, by their weights, as a normal distribution with twice their covariance
 * (Beaumont e.a. 2009), within the unit cube.
 */
final class Proposal {
    /** Added to each variance, so that sets that agree on a parameter can still be drawn around. */
    private static final double LEAST_VARIANCE = 1e-12;

    private static final double EXACT = 1e-10;

    /** Draws that fall outside the cube in a row before the search ends; some twenty parameters stay far below it. */
    private static final int MOST_OUTSIDE = 1_000_000;

    private final double[][] centres;
    private final double[] weights;
    private final double[][] root;
    private final double scale;

    private Proposal(double[][] centres, double[] weights, double[][] root) {
        this.centres = centres;
        this.weights = weights;
        this.root = root;
        double size = 1;
        for (int d = 0; d < root.length; d++) {
            size *= root[d][d] * Math.sqrt(2 * Math.PI);
        }
        this.scale = 1 / size;
    }

    /**
     * Sets that were drawn.
     *
     * @param points the sets
     * @param weights of each, one over the density with which it was drawn within the cube: what an even prior makes of it
     */
    record Sample(double[][] points, double[] weights) {}

    static Proposal around(double[][] centres, double[] weights) {
        double[][] covariance = Identifiability.covariance(centres, weights);
        for (int d = 0; d < covariance.length; d++) {
            for (int e = 0; e < covariance.length; e++) {
                covariance[d][e] *= 2;
            }
            covariance[d][d] += LEAST_VARIANCE;
        }
        double[][] root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance), EXACT, 0)
                .getL()
                .getData();
        return new Proposal(centres, weights, root);
    }

    Sample sample(int n, Chance chance) {
        List<double[]> points = new ArrayList<>();
        int drawn = 0;
        int outside = 0;
        while (points.size() < n) {
            double[] point = moved(centres[pick(chance.next())], chance);
            drawn++;
            if (within(point)) {
                points.add(point);
                outside = 0;
            } else if (++outside > MOST_OUTSIDE) {
                throw new IllegalStateException("none of " + MOST_OUTSIDE + " draws fell within the space of "
                        + root.length + " parameters; fit fewer at a time");
            }
        }
        double within = (double) n / drawn;
        double[] weights =
                points.stream().mapToDouble(point -> within / density(point)).toArray();
        return new Sample(points.toArray(new double[0][]), weights);
    }

    private int pick(double drawn) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (drawn < sum) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private double[] moved(double[] centre, Chance chance) {
        double[] normal = new double[centre.length];
        double[] point = centre.clone();
        for (int d = 0; d < point.length; d++) {
            normal[d] = chance.normal();
            for (int e = 0; e <= d; e++) {
                point[d] += root[d][e] * normal[e];
            }
        }
        return point;
    }

    private static boolean within(double[] point) {
        for (double value : point) {
            if (!(value >= 0 && value <= 1)) {
                return false;
            }
        }
        return true;
    }

    /** The density at a point, were the cube no bound. */
    private double density(double[] point) {
        double density = 0;
        double[] solved = new double[point.length];
        for (int i = 0; i < centres.length; i++) {
            double squares = 0;
            for (int d = 0; d < point.length; d++) {
                double rest = point[d] - centres[i][d];
                for (int e = 0; e < d; e++) {
                    rest -= root[d][e] * solved[e];
                }
                solved[d] = rest / root[d][d];
                squares += solved[d] * solved[d];
            }
            density += weights[i] * scale * Numbers.exp(-squares / 2);
        }
        return density;
    }
}
