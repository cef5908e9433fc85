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
     * mean, as skewed values have it (Efron 1987). With fewer than some 30 values it is too narrow, as the percentile one.
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

    /**
     * The bootstrap t interval: t with the critical values that the samples have, each with its own standard error. Where
     * values are skewed it covers better than the others (Hesterberg 2015, The American Statistician 69, 371-386); unknown
     * when more than one sample in forty has no spread, as with few values that are mostly equal.
     */
    public static Interval studentised(double[] values, Draws draws) {
        double[] defined = defined(values);
        if (defined.length < 2) {
            return Interval.UNKNOWN;
        }
        Moments moments = Moments.of(defined);
        if (moments.sd() == 0) {
            return new Interval(moments.mean(), moments.mean());
        }
        Interval critical = Resampling.percentile(studentised(defined, moments, draws));
        return new Interval(
                moments.mean() - critical.high() * moments.sd(), moments.mean() - critical.low() * moments.sd());
    }

    /**
     * The probability, by the bootstrap t, of a mean as far from zero on its side, twice, were the true mean zero; below
     * 0.05 where {@link #studentised(double[], Draws)} holds no zero. No less than one in {@value #SAMPLES}; not-a-number
     * where that interval is unknown, and for values without spread.
     */
    public static double pValue(double[] values, Draws draws) {
        double[] defined = defined(values);
        Moments moments = Moments.of(defined);
        if (!(moments.sd() > 0)) {
            return Double.NaN;
        }
        double found = moments.mean() / moments.sd();
        double[] t = Summary.Quantile.sorted(studentised(defined, moments, draws));
        if (t.length < HIGH * SAMPLES) {
            return Double.NaN;
        }
        double above = Arrays.stream(t).filter(one -> one >= found).count();
        double below = Arrays.stream(t).filter(one -> one <= found).count();
        return Numbers.clip(2 * Math.min(above, below) / t.length, 1.0 / SAMPLES, 1);
    }

    /** Of each sample how far its mean lies from that of the values, in its own standard deviations. */
    private static double[] studentised(double[] defined, Moments moments, Draws draws) {
        double[] sample = new double[defined.length];
        double[] t = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            long lane = draws.lane(Strand.RESAMPLE, i);
            for (int j = 0; j < sample.length; j++) {
                sample[j] = defined[Resampling.drawn(lane, j, sample.length)];
            }
            Moments drawn = Moments.of(sample);
            t[i] = drawn.sd() > 0 ? (drawn.mean() - moments.mean()) / drawn.sd() : Double.NaN;
        }
        return t;
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
