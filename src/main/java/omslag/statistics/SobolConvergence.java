package omslag.statistics;

import java.util.Arrays;
import omslag.random.Draws;

/**
 * Whether Sobol's indices have settled: those over the first half of the base points beside those over all.
 *
 * @param half over the first half
 * @param all over all
 * @param bound the half-width at or below which an interval is narrow enough
 */
public record SobolConvergence(SobolIndices half, SobolIndices all, double bound) {
    /** The half-width that goes with the width of 0.05 at which Sarrazin, Pianosi and Wagener 2016 call indices settled. */
    public static final double USUAL_BOUND = 0.025;

    /** The indices of an outcome over half the base points and over all; see {@link SobolIndices#of}. */
    public static SobolConvergence of(SaltelliDesign design, double[][] outcomes, double bound, Draws draws) {
        if (design.bases() < 2) {
            throw new IllegalArgumentException("a design of 1 base point has no half");
        }
        SobolIndices all = SobolIndices.of(design, outcomes, draws);
        SaltelliDesign first = design.first(design.bases() / 2);
        return new SobolConvergence(SobolIndices.of(first, Arrays.copyOf(outcomes, first.size()), draws), all, bound);
    }

    /** What the second half changed in the first-order index of a dimension. */
    public double firstChange(int dimension) {
        return all.indices().get(dimension).first()
                - half.indices().get(dimension).first();
    }

    /** What the second half changed in the total index of a dimension. */
    public double totalChange(int dimension) {
        return all.indices().get(dimension).total()
                - half.indices().get(dimension).total();
    }

    /** The largest change in an index, without its sign; not-a-number when one is undefined. */
    public double largestChange() {
        double largest = 0;
        for (int i = 0; i < all.indices().size(); i++) {
            largest = Math.max(largest, Math.max(Math.abs(firstChange(i)), Math.abs(totalChange(i))));
        }
        return largest;
    }

    /** Whether every interval over all base points is narrow enough; an unknown one is not. */
    public boolean settled() {
        return all.widest() <= bound;
    }
}
