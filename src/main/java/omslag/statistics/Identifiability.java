package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What accepted sets say of the parameters: which of them the targets pin down, and which hang together so that one makes
 * up for the other.
 *
 * @param sets how many there are
 * @param effective how many sets of equal weight would say as much: one over the sum of the squared weights
 * @param parameters each parameter
 * @param correlations between each two parameters over the sets; not-a-number for one that does not vary
 */
public record Identifiability(int sets, double effective, List<OfParameter> parameters, double[][] correlations) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Of an even prior the central 90 % is as wide as this. */
    private static final double PRIOR = HIGH - LOW;

    /**
     * A parameter, in a range from 0 to 1.
     *
     * @param least the least value accepted
     * @param p05 the 5 % quantile by weight
     * @param median the median by weight
     * @param p95 the 95 % quantile by weight
     * @param greatest the greatest value accepted
     * @param remains the width from p05 to p95 over that of the prior: near 1 the targets say nothing of the parameter, near
     *     0 they pin it down
     */
    public record OfParameter(double least, double p05, double median, double p95, double greatest, double remains) {}

    /** Of sets that weigh the same. */
    public static Identifiability of(double[][] points) {
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1.0 / weights.length);
        return of(points, weights);
    }

    /**
     * Of weighted sets, one or more.
     *
     * @param points a row for each set, a value from 0 to 1 for each parameter
     * @param weights of each set; they add up to 1
     */
    public static Identifiability of(double[][] points, double[] weights) {
        if (points.length == 0 || points.length != weights.length) {
            throw new IllegalArgumentException(points.length + " sets with " + weights.length + " weights");
        }
        List<OfParameter> parameters = new ArrayList<>();
        for (int p = 0; p < points[0].length; p++) {
            parameters.add(ofParameter(p, points, weights));
        }
        double[][] correlations = covariance(points, weights);
        double[] sd = new double[correlations.length];
        for (int p = 0; p < sd.length; p++) {
            sd[p] = Math.sqrt(correlations[p][p]);
        }
        for (int p = 0; p < sd.length; p++) {
            for (int q = 0; q < sd.length; q++) {
                correlations[p][q] = sd[p] * sd[q] > 0 ? correlations[p][q] / (sd[p] * sd[q]) : Double.NaN;
            }
        }
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return new Identifiability(points.length, 1 / squares, List.copyOf(parameters), correlations);
    }

    private static OfParameter ofParameter(int parameter, double[][] points, double[] weights) {
        int[] order = IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> points[i][parameter]))
                .mapToInt(Integer::intValue)
                .toArray();
        double low = quantile(LOW, order, parameter, points, weights);
        double high = quantile(HIGH, order, parameter, points, weights);
        return new OfParameter(
                points[order[0]][parameter],
                low,
                quantile(0.5, order, parameter, points, weights),
                high,
                points[order[order.length - 1]][parameter],
                (high - low) / PRIOR);
    }

    /** The least value at which the weights so far reach the probability. */
    private static double quantile(
            double probability, int[] order, int parameter, double[][] points, double[] weights) {
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= probability) {
                return points[i][parameter];
            }
        }
        return points[order[order.length - 1]][parameter];
    }

    /** The covariance by weight, of which the sum is 1. */
    static double[][] covariance(double[][] points, double[] weights) {
        int dimensions = points[0].length;
        double[] means = new double[dimensions];
        for (int i = 0; i < points.length; i++) {
            for (int d = 0; d < dimensions; d++) {
                means[d] += weights[i] * points[i][d];
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (int i = 0; i < points.length; i++) {
            for (int d = 0; d < dimensions; d++) {
                for (int e = 0; e < dimensions; e++) {
                    covariance[d][e] += weights[i] * (points[i][d] - means[d]) * (points[i][e] - means[e]);
                }
            }
        }
        return covariance;
    }
}
