package omslag.statistics;

import java.util.ArrayList;
import java.util.List;

/** What each base point of a Saltelli design adds to the sums of which indices are made. */
final class SobolSums {
    private final int dimensions;
    private final int bases;

    /** By dimension and base point: B times the difference that the dimension makes to A. */
    private final double[][] first;

    /** By dimension and base point: half the square of the difference that the dimension makes to A. */
    private final double[][] total;

    /** By base point: the mean of the squares, and of the values, of A and B, less the mean of all. */
    private final double[] square;

    private final double[] level;

    /** The rows of A and of B of the base points that count. */
    private final double[][] rows;

    SobolSums(SaltelliDesign design, double[][] outcomes) {
        this.dimensions = design.dimensions();
        List<Integer> kept = new ArrayList<>();
        List<boolean[]> replications = new ArrayList<>();
        int least = Math.max(1, Replications.least(outcomes));
        for (int base = 0; base < design.bases(); base++) {
            boolean[] shared = Replications.shared(outcomes, design.a(base), dimensions + 2);
            if (count(shared) >= least) {
                kept.add(base);
                replications.add(shared);
            }
        }
        this.bases = kept.size();
        this.rows = new double[2 * bases][];
        for (int i = 0; i < bases; i++) {
            rows[2 * i] = Replications.only(outcomes[design.a(kept.get(i))], replications.get(i));
            rows[2 * i + 1] = Replications.only(outcomes[design.b(kept.get(i))], replications.get(i));
        }
        double[][] centred = Replications.centred(rows);
        this.first = new double[dimensions][bases];
        this.total = new double[dimensions][bases];
        this.square = new double[bases];
        this.level = new double[bases];
        for (int i = 0; i < bases; i++) {
            double[] a = centred[2 * i];
            double[] b = centred[2 * i + 1];
            square[i] = (Replications.product(a, a) + Replications.product(b, b)) / 2;
            level[i] = (Moments.of(a).mean() + Moments.of(b).mean()) / 2;
            for (int j = 0; j < dimensions; j++) {
                double[] mixed = Replications.only(outcomes[design.mixed(kept.get(i), j)], replications.get(i));
                double[] difference = Replications.less(mixed, rows[2 * i]);
                first[j][i] = Replications.product(b, difference);
                total[j][i] = Replications.product(difference, difference) / 2;
            }
        }
    }

    private static int count(boolean[] shared) {
        int count = 0;
        for (boolean each : shared) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** How many base points count. */
    int bases() {
        return bases;
    }

    /** The rows of A and of B of the base points that count. */
    double[][] rows() {
        return rows;
    }

    /**
     * The first-order indices and then the total ones, when each base point was drawn so many times; not-a-number where the
     * outcome has no variance.
     */
    double[] indices(int[] times) {
        double mean = Resampling.sum(level, times) / bases;
        double unbiased = 2.0 * bases / (2.0 * bases - 1);
        double variance = (Resampling.sum(square, times) / bases - mean * mean) * unbiased;
        double[] indices = new double[2 * dimensions];
        for (int i = 0; i < dimensions; i++) {
            indices[i] = share(first[i], times, variance);
            indices[dimensions + i] = share(total[i], times, variance);
        }
        return indices;
    }

    private double share(double[] parts, int[] times, double variance) {
        return variance > 0 ? Resampling.sum(parts, times) / bases / variance : Double.NaN;
    }
}
