package omslag.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's correction (1979) for several comparisons: the chance of even one false difference stays below the level. */
public final class Holm {
    private Holm() {}

    /**
     * Corrected p values, in the order of those given: a comparison holds at a level when its corrected one is at or below
     * that. One that is not a number stays so and does not count as a comparison.
     */
    public static double[] corrected(double[] pValues) {
        List<Integer> ascending = IntStream.range(0, pValues.length)
                .boxed()
                .filter(i -> !Double.isNaN(pValues[i]))
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .toList();
        double[] corrected = pValues.clone();
        double highest = 0;
        for (int rank = 0; rank < ascending.size(); rank++) {
            int i = ascending.get(rank);
            highest = Math.max(highest, Math.min(1, (ascending.size() - rank) * pValues[i]));
            corrected[i] = highest;
        }
        return corrected;
    }
}
