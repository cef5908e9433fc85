package omslag.statistics;

import java.util.Arrays;
import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.random.Strand;
import omslag.unit.Numbers;

/**
 * Bootstrap intervals of 95 % of a mean, from the means of {@value #SAMPLES} samples (Efron and Tibshirani 1993). Values
 * that are not a number are left out; fewer than two values leave the interval unknown.
 */
public final class Bootstrap {
    /** How many samples are drawn. */
    public static final int SAMPLES = 2000;

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private Bootstrap() {}

    /** The percentile interval: what lies between the 2.5 % and the 97.5 % quantile of the samples' means. */
    public static Interval percentile(double[] values, Draws draws) {
        double[] defined = defined(values);
        if (defined.length < 2) {
            return Interval.UNKNOWN;
        }
        double[] means = means(defined, draws);
        return new Interval(Summary.Quantile.of(means, LOW), Summary.Quantile.of(means, HIGH));
    }

    /**
     * The BCa interval: the percentile interval with its quantiles moved for bias and for how the error grows with the
     * mean, as skewed values have it (Efron 1987).
     */
    public static Interval bca(double[] values, Draws draws) {
        double[] defined = defined(values);
        if (defined.length < 2) {
            return Interval.UNKNOWN;
        }
        double[] means = means(defined, draws);
        double bias = Quantiles.normal(below(means, Moments.of(defined).mean()));
        double growth = Skewness.ofPopulation(defined) / (6 * Numbers.sqrt(defined.length));
        return new Interval(
                Summary.Quantile.of(means, moved(LOW, bias, growth)),
                Summary.Quantile.of(means, moved(HIGH, bias, growth)));
    }

    private static double moved(double probability, double bias, double growth) {
        double shifted = bias + Quantiles.normal(probability);
        return Normal.below(bias + shifted / (1 - growth * shifted));
    }

    /** The share of means below the mean, of equal ones half; never 0 or 1. */
    private static double below(double[] means, double mean) {
        double below = 0;
        for (double each : means) {
            below += each < mean ? 1 : each == mean ? 0.5 : 0;
        }
        return Numbers.clip(below, 0.5, means.length - 0.5) / means.length;
    }

    /** The means of the samples, from low to high. */
    private static double[] means(double[] values, Draws draws) {
        double first = values[0];
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            long lane = draws.lane(Strand.RESAMPLE, sample);
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[Resampling.drawn(lane, i, values.length)] - first;
            }
            means[sample] = first + sum / values.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double[] defined(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
