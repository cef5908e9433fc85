package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import omslag.random.Draws;

/**
 * How much the first box owes to the cases that happened to be drawn: it is sought again in cases drawn from them with
 * replacement.
 *
 * @param resamples how many times
 * @param same the share of them in which the same dimensions were restricted as in all cases
 * @param dimensions what became of each dimension
 */
public record BoxStability(int resamples, double same, List<OfDimension> dimensions) {
    /**
     * What became of a dimension over the resamples.
     *
     * @param dimension its number
     * @param restricted the share of resamples in which it was restricted
     * @param low where its low end lay
     * @param high where its high end lay
     * @param levels the share of resamples in which each of its levels was within, for a nominal dimension
     */
    public record OfDimension(int dimension, double restricted, End low, End high, List<OfLevel> levels) {}

    /**
     * Where an end lay in those resamples that had one.
     *
     * @param share the share of resamples that had one
     * @param p05 the 5 % quantile; not-a-number when there was none
     * @param median the median
     * @param p95 the 95 % quantile
     */
    public record End(double share, double p05, double median, double p95) {
        private static End of(List<Double> ends, int resamples) {
            double[] sorted = Summary.Quantile.sorted(ends.stream()
                    .mapToDouble(Double::doubleValue)
                    .filter(Double::isFinite)
                    .toArray());
            return new End(
                    (double) sorted.length / resamples,
                    Summary.Quantile.of(sorted, 0.05),
                    Summary.Quantile.of(sorted, 0.5),
                    Summary.Quantile.of(sorted, 0.95));
        }
    }

    /**
     * A level of a nominal dimension.
     *
     * @param level the level
     * @param within the share of resamples whose box held it
     */
    public record OfLevel(double level, double within) {}

    /** From so many resamples, 1 or more. */
    public static BoxStability of(Prim prim, Cases cases, int resamples, Draws draws) {
        if (resamples < 1) {
            throw new IllegalArgumentException("stability needs a resample or more, not " + resamples);
        }
        List<Integer> restricted = prim.first(cases).box().dimensions();
        List<Box> boxes = new ArrayList<>();
        int same = 0;
        for (int r = 0; r < resamples; r++) {
            int[] again = new Chance(draws, Chance.Use.CASES, r).again(cases.size());
            Box box = prim.first(cases.only(again)).box();
            boxes.add(box);
            same += box.dimensions().equals(restricted) ? 1 : 0;
        }
        List<OfDimension> dimensions = new ArrayList<>();
        for (int d = 0; d < cases.dimensions(); d++) {
            dimensions.add(ofDimension(d, cases, boxes));
        }
        return new BoxStability(resamples, (double) same / resamples, List.copyOf(dimensions));
    }

    private static OfDimension ofDimension(int dimension, Cases cases, List<Box> boxes) {
        boolean nominal = cases.scale(dimension) == Scale.NOMINAL;
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        for (Box box : nominal ? List.<Box>of() : boxes) {
            lows.add(box.ends(dimension).low());
            highs.add(box.ends(dimension).high());
        }
        List<OfLevel> levels = new ArrayList<>();
        for (double level : nominal ? cases.levels(dimension) : List.<Double>of()) {
            levels.add(new OfLevel(
                    level,
                    share(
                            boxes,
                            box -> box.find(dimension)
                                    .map(limit -> limit.admits(level))
                                    .orElse(true))));
        }
        return new OfDimension(
                dimension,
                share(boxes, box -> box.find(dimension).isPresent()),
                End.of(lows, boxes.size()),
                End.of(highs, boxes.size()),
                List.copyOf(levels));
    }

    private static double share(List<Box> boxes, Predicate<Box> holds) {
        return (double) boxes.stream().filter(holds).count() / boxes.size();
    }
}
