package omslag.statistics;

import java.util.Arrays;
import java.util.function.Function;
import omslag.random.Draws;
import omslag.random.Strand;

/** Bootstrap samples: as many of some things as there are, drawn with replacement. */
final class Resampling {
    /** Enough for the ends of a percentile interval of an index. */
    static final int USUAL_SAMPLES = 1000;

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private Resampling() {}

    /**
     * Statistics of every sample, by statistic and sample.
     *
     * @param size how many things there are, 1 or more
     * @param statistics all of them, from how often each thing was drawn
     */
    static double[][] of(int size, int samples, Draws draws, Function<int[], double[]> statistics) {
        double[][] found = new double[0][];
        int[] times = new int[size];
        for (int sample = 0; sample < samples; sample++) {
            Arrays.fill(times, 0);
            long lane = draws.lane(Strand.RESAMPLE, sample);
            for (int i = 0; i < size; i++) {
                times[drawn(lane, i, size)]++;
            }
            double[] values = statistics.apply(times);
            found = sample == 0 ? new double[values.length][samples] : found;
            for (int i = 0; i < values.length; i++) {
                found[i][sample] = values[i];
            }
        }
        return found;
    }

    /** Which of so many things is the i-th of the sample that has this lane. */
    static int drawn(long lane, int i, int size) {
        return (int) (Draws.uniform(Draws.inLane(lane, i)) * size);
    }

    /** The sum of values, each as often as it was drawn. */
    static double sum(double[] values, int[] times) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i] * values[i];
        }
        return sum;
    }

    /** Each of so many things once: what was found, as a sample. */
    static int[] once(int size) {
        int[] times = new int[size];
        Arrays.fill(times, 1);
        return times;
    }

    /**
     * The percentile interval of 95 % of a statistic; unknown when more than one sample in forty leaves it undefined, for
     * its ends then say little.
     */
    static Interval percentile(double[] found) {
        double[] sorted = Summary.Quantile.sorted(found);
        return sorted.length < HIGH * found.length
                ? Interval.UNKNOWN
                : new Interval(Summary.Quantile.of(sorted, LOW), Summary.Quantile.of(sorted, HIGH));
    }
}
