package omslag.statistics;

import java.util.Arrays;

/** A way to judge a policy by its outcomes over environments that nobody gave a chance (after McPhail e.a. 2018). */
public enum Criterion {
    /** The mean outcome: environments count alike (Laplace). */
    MEAN(true),
    /** The worst outcome (Wald). */
    WORST(true),
    /** The best and the worst outcome, weighted by optimism (Hurwicz). */
    OPTIMISM(true),
    /** The share of environments in which the outcome is good enough (Starr's domain criterion). */
    SATISFICING(true),
    /** The greatest regret: how much another policy would have done better (Savage). */
    GREATEST_REGRET(false),
    /** The mean regret. */
    MEAN_REGRET(false),
    /** The 90 % quantile of regret. */
    P90_REGRET(false);

    private static final double TENTH_HIGHEST = 0.9;

    private final boolean moreIsBetter;

    Criterion(boolean moreIsBetter) {
        this.moreIsBetter = moreIsBetter;
    }

    /** Whether a higher value is better; of regret a lower one is. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** The value for a policy, from its outcomes and regrets in the same environments, one or more. */
    double of(double[] outcomes, double[] regrets, Robustness.Standards standards) {
        return switch (this) {
            case MEAN -> Moments.of(outcomes).mean();
            case WORST -> Arrays.stream(outcomes).min().orElse(Double.NaN);
            case OPTIMISM ->
                standards.optimism() * Arrays.stream(outcomes).max().orElse(Double.NaN)
                        + (1 - standards.optimism()) * WORST.of(outcomes, regrets, standards);
            case SATISFICING ->
                (double) Arrays.stream(outcomes)
                                .filter(outcome -> outcome >= standards.goodEnough())
                                .count()
                        / outcomes.length;
            case GREATEST_REGRET -> Arrays.stream(regrets).max().orElse(Double.NaN);
            case MEAN_REGRET -> Moments.of(regrets).mean();
            case P90_REGRET -> Summary.Quantile.of(Summary.Quantile.sorted(regrets), TENTH_HIGHEST);
        };
    }
}
