package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import omslag.random.Draws;

/**
 * Sobol's indices: which share of the variance of an outcome each dimension of a design brings about.
 *
 * <p>The first-order index is estimated as in Saltelli e.a. 2010 (Computer Physics Communications 181, table 2, b), with
 * outcomes less their mean; the total index as in Jansen 1999 (the same table, f). Intervals are percentiles of 1,000
 * bootstrap samples of base points; since points of Sobol's sequence are more even than chance, they are rather too wide
 * than too narrow.
 *
 * <p>With two replications or more the indices are those of the expected outcome: noise biases neither the parts nor the
 * variance by which they are divided ({@code Replications}), whether every point meets chance of its own or all meet the
 * same. With one replication, noise counts as an effect of every dimension in the total indices and lowers the first-order
 * ones when points have chance of their own; when all have the same chance, the indices hold for that chance only.
 *
 * <p>A replication that is missing in any point of a base point does not count there; a base point with none left, or but
 * one where more were planned, is dropped.
 *
 * @param indices by dimension
 * @param shares what parameters and what chance do to the variance, over the points A and B that count
 * @param used how many base points count
 * @param dropped how many do not
 */
public record SobolIndices(List<Index> indices, VarianceShares shares, int used, int dropped) {
    /** Keeps a copy of the indices. */
    public SobolIndices {
        indices = List.copyOf(indices);
    }

    /**
     * The indices of one dimension; not-a-number when the outcome has no variance. An estimate near 0 may fall below it.
     *
     * @param first what it brings about by itself, as a share of the variance
     * @param firstInterval its 95 % interval
     * @param total what it brings about by itself and together with others
     * @param totalInterval its 95 % interval
     */
    public record Index(double first, Interval firstInterval, double total, Interval totalInterval) {}

    /**
     * The indices of an outcome.
     *
     * @param outcomes by point of the design and replication; what is missing is not-a-number, rows may differ in length
     * @param draws the chance of the bootstrap
     * @throws IllegalArgumentException when there are not as many rows as points
     */
    public static SobolIndices of(SaltelliDesign design, double[][] outcomes, Draws draws) {
        if (outcomes.length != design.size()) {
            throw new IllegalArgumentException(
                    "a design of " + design.size() + " points has as many outcomes, not " + outcomes.length);
        }
        SobolSums sums = new SobolSums(design, outcomes);
        int used = sums.bases();
        int dimensions = design.dimensions();
        double[] found = sums.indices(Resampling.once(used));
        double[][] samples = Resampling.of(used, Resampling.USUAL_SAMPLES, draws, sums::indices);
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            indices.add(new Index(
                    found[i],
                    interval(used, samples[i]),
                    found[dimensions + i],
                    interval(used, samples[dimensions + i])));
        }
        return new SobolIndices(indices, VarianceShares.of(sums.rows(), draws), used, design.bases() - used);
    }

    private static Interval interval(int used, double[] samples) {
        return used < 2 ? Interval.UNKNOWN : Resampling.percentile(samples);
    }

    /** The widest half-width of an interval; not-a-number when an interval is unknown. */
    public double widest() {
        double widest = 0;
        for (Index index : indices) {
            widest = Math.max(widest, index.firstInterval().halfWidth());
            widest = Math.max(widest, index.totalInterval().halfWidth());
        }
        return widest;
    }
}
