package omslag.statistics;

import java.util.Arrays;
import omslag.random.Draws;

/**
 * How the variance of an outcome over a design divides into what the parameters do and what chance does: Var Y = Var E(Y |
 * parameters) + E Var(Y | parameters).
 *
 * <p>The variance of the points' means also holds noise; here noise is taken out, by products of different replications
 * ({@code Replications}). With chance of its own for each point that gives the textbook components of a one-way layout;
 * where all points meet the same chance (common random numbers) those of a two-way layout, in which what a replication
 * adds to every point alike counts as chance and not as noise of the means.
 *
 * @param points how many points count
 * @param dropped how many do not: they have no value, or but one where more were planned
 * @param parameters the variance of the expected outcome over points; an estimate, which may fall below 0 where it is
 *     small. With one replication it holds chance too. Not-a-number with fewer than two points
 * @param chance the mean over points of the variance between replications; not-a-number with one replication
 * @param interval the 95 % bootstrap interval, over points, of the share of chance. With common random numbers it does
 *     not show that the seeds are few
 */
public record VarianceShares(int points, int dropped, double parameters, double chance, Interval interval) {
    /**
     * The shares of the points of a design.
     *
     * @param outcomes by point and replication; what is missing is not-a-number, rows may differ in length
     * @param draws the chance of the bootstrap
     */
    public static VarianceShares of(double[][] outcomes, Draws draws) {
        int least = Replications.least(outcomes);
        double[][] rows = Arrays.stream(outcomes)
                .filter(row -> Moments.of(row).n() >= Math.max(1, least))
                .toArray(double[][]::new);
        int n = rows.length;
        int dropped = outcomes.length - n;
        if (n < 2) {
            return new VarianceShares(n, dropped, Double.NaN, Double.NaN, Interval.UNKNOWN);
        }
        double[][] centred = Replications.centred(rows);
        double[] square = new double[n];
        double[] level = new double[n];
        double[] noise = new double[n];
        for (int i = 0; i < n; i++) {
            square[i] = Replications.product(centred[i], centred[i]);
            level[i] = Moments.of(centred[i]).mean();
            double sd = Moments.of(rows[i]).sd();
            noise[i] = sd * sd;
        }
        int[] once = Resampling.once(n);
        double[][] samples = Resampling.of(n, Resampling.USUAL_SAMPLES, draws, times ->
                new double[] {share(variance(square, level, times), Resampling.sum(noise, times) / n)});
        return new VarianceShares(
                n,
                dropped,
                variance(square, level, once),
                Resampling.sum(noise, once) / n,
                Resampling.percentile(samples[0]));
    }

    /** The share of the variance that is chance, from 0 to 1; not-a-number with one replication or no variance at all. */
    public double shareOfChance() {
        return share(parameters, chance);
    }

    private static double share(double parameters, double chance) {
        return chance / (chance + Math.max(0, parameters));
    }

    private static double variance(double[] square, double[] level, int[] times) {
        int n = square.length;
        double mean = Resampling.sum(level, times) / n;
        return (Resampling.sum(square, times) - n * mean * mean) / (n - 1);
    }
}
