package omslag.validation;

import java.util.Arrays;
import java.util.Locale;
import omslag.statistics.Moments;
import omslag.statistics.Proportion;
import omslag.statistics.Summary;
import omslag.term.Term;

/**
 * What came out for a pattern.
 *
 * @param pattern which
 * @param figures the figure of each replication of the default set; none when it was not measured
 * @param sets the figure of each accepted set: the mean or median over its replications
 */
public record Verdict(Pattern pattern, double[] figures, double[] sets) {
    /** The share of accepted sets that have to satisfy the criterion. */
    static final double MOST_SETS = 0.8;

    /** What is said of a pattern. */
    public enum Word implements Term {
        /** It holds. */
        HOLDS,
        /** It does not. */
        FAILS,
        /** The tables do not show it. */
        NOT_MEASURED,
        /** It should be in the tables, and no run gave a figure. */
        NO_FIGURE;

        /** The key of the text that says it. */
        String text() {
            return switch (this) {
                case HOLDS -> "validation.verdict.holds";
                case FAILS -> "validation.verdict.fails";
                case NOT_MEASURED -> "validation.verdict.not-measured";
                case NO_FIGURE -> "validation.verdict.no-figure";
            };
        }

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many replications gave a figure. */
    public int runs() {
        return Moments.of(figures).n();
    }

    /** The statistic of the default set that the criterion is about. */
    public double figure() {
        return pattern.test().map(test -> test.criterion().of().in(figures)).orElse(Double.NaN);
    }

    /** A quantile over the replications of the default set. */
    public double quantile(double probability) {
        return Summary.Quantile.of(Summary.Quantile.sorted(figures), probability);
    }

    /** The share of replications of the default set that lie within the bounds by themselves. */
    public double shareOfRuns() {
        return share(figures);
    }

    /** The share of accepted sets that satisfy the criterion; not-a-number without sets. */
    public double shareOfSets() {
        return share(sets);
    }

    private double share(double[] some) {
        double[] known = Summary.Quantile.sorted(some);
        int met = pattern.test()
                .map(test ->
                        (int) Arrays.stream(known).filter(test.criterion()::met).count())
                .orElse(0);
        return Proportion.of(met, known.length).share();
    }

    /** Whether the default set satisfies the criterion. */
    public Word byDefault() {
        if (pattern.test().isEmpty()) {
            return Word.NOT_MEASURED;
        }
        if (Double.isNaN(figure())) {
            return Word.NO_FIGURE;
        }
        return pattern.test().get().criterion().met(figure()) ? Word.HOLDS : Word.FAILS;
    }

    /**
     * The verdict: the default set has to satisfy the criterion, and where there are accepted sets, most of them. The sets
     * share their few seeds, so that what these happen to bring would otherwise be taken for what all sets have in common.
     */
    public Word word() {
        double share = shareOfSets();
        return byDefault() == Word.HOLDS && share < MOST_SETS ? Word.FAILS : byDefault();
    }
}
