package omslag.statistics;

import omslag.random.Quantiles;
import omslag.unit.Numbers;

/**
 * How large a paired difference is beside its own spread.
 *
 * @param n pairs in which both are defined
 * @param dz Cohen's d_z: the mean of the differences over their standard deviation. Not-a-number with fewer than two pairs
 *     or without spread
 * @param hedges d_z times Hedges' correction, which takes away that few pairs make it too large on average
 * @param interval the 95 % interval of the corrected size, by the normal approximation with variance 1/n + g²/(2n) (Gibbons,
 *     Hedeker and Davis 1993)
 */
public record EffectSize(int n, double dz, double hedges, Interval interval) {
    private static final double HIGH = 0.975;

    /** From the differences b − a of the pairs; those that are not a number are left out. */
    public static EffectSize of(double[] differences) {
        Moments moments = Moments.of(differences);
        int n = moments.n();
        if (n < 2 || !(moments.sd() > 0)) {
            return new EffectSize(n, Double.NaN, Double.NaN, Interval.UNKNOWN);
        }
        double dz = moments.mean() / moments.sd();
        double hedges = dz * GammaRatio.hedges(n - 1);
        double half = Quantiles.normal(HIGH) * Numbers.sqrt((1 + hedges * hedges / 2) / n);
        return new EffectSize(n, dz, hedges, new Interval(hedges - half, hedges + half));
    }
}
