package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/**
 * How policies do over environments, by several criteria, and whether their order would hold in other environments.
 *
 * <p>Environments in which the outcome of any policy is missing are dropped and counted: regret needs all.
 */
public final class Robustness {
    private final double[][] outcomes;
    private final Standards standards;
    private final int dropped;
    private final double[][] values;

    /**
     * What outcomes are held against.
     *
     * @param goodEnough the outcome from which on a policy satisfies
     * @param optimism the weight of the best outcome against the worst, from 0 to 1
     */
    public record Standards(double goodEnough, double optimism) {
        /** Refuses optimism out of range. */
        public Standards {
            if (!(optimism >= 0 && optimism <= 1)) {
                throw new IllegalArgumentException("optimism is from 0 to 1, not " + optimism);
            }
        }
    }

    /**
     * How often each policy comes first by a criterion when environments are drawn again from those there are.
     *
     * @param criterion the criterion
     * @param first of each policy, the share of resamples in which it is first; policies that tie divide it
     */
    public record Steadiness(Criterion criterion, List<Double> first) {}

    private Robustness(double[][] outcomes, Standards standards, int dropped) {
        this.outcomes = outcomes;
        this.standards = standards;
        this.dropped = dropped;
        int[] all = IntStream.range(0, environments()).toArray();
        this.values = new double[Criterion.values().length][];
        double[][] regrets = regrets(outcomes);
        for (Criterion criterion : Criterion.values()) {
            values[criterion.ordinal()] = values(criterion, regrets, all);
        }
    }

    /**
     * Of policies over environments.
     *
     * @param outcomes a row for each policy, a column for each environment; higher is better; not-a-number where missing
     * @param standards what they are held against
     */
    public static Robustness of(double[][] outcomes, Standards standards) {
        if (outcomes.length == 0) {
            throw new IllegalArgumentException("there is no policy to compare");
        }
        for (double[] row : outcomes) {
            if (row.length != outcomes[0].length) {
                throw new IllegalArgumentException("policies meet as many environments as each other, not "
                        + outcomes[0].length + " and " + row.length);
            }
        }
        int[] complete = IntStream.range(0, outcomes[0].length)
                .filter(e -> Arrays.stream(outcomes).noneMatch(row -> Double.isNaN(row[e])))
                .toArray();
        if (complete.length == 0) {
            throw new IllegalArgumentException(
                    "in none of " + outcomes[0].length + " environments every policy has an outcome");
        }
        double[][] kept = new double[outcomes.length][];
        for (int p = 0; p < kept.length; p++) {
            kept[p] = pick(outcomes[p], complete);
        }
        return new Robustness(kept, standards, outcomes[0].length - complete.length);
    }

    /** How many policies there are. */
    public int policies() {
        return outcomes.length;
    }

    /** How many environments counted. */
    public int environments() {
        return outcomes[0].length;
    }

    /** How many environments were dropped. */
    public int dropped() {
        return dropped;
    }

    /** The value of each policy by a criterion. */
    public double[] values(Criterion criterion) {
        return values[criterion.ordinal()].clone();
    }

    /** The rank of each policy by a criterion, 1 for the best; those that tie share the mean of their ranks. */
    public double[] ranks(Criterion criterion) {
        double[] merits = merits(criterion, values(criterion));
        double[] ranks = new double[merits.length];
        for (int p = 0; p < ranks.length; p++) {
            double better = 0;
            double equal = 0;
            for (double merit : merits) {
                better += merit > merits[p] ? 1 : 0;
                equal += merit == merits[p] ? 1 : 0;
            }
            ranks[p] = better + (equal + 1) / 2;
        }
        return ranks;
    }

    /**
     * How much two criteria agree on the order of policies: Kendall's tau-b, 1 for the same order, −1 for the reverse;
     * not-a-number when one of them tells no two policies apart.
     */
    public double agreement(Criterion one, Criterion other) {
        return new KendallsCorrelation().correlation(merits(one, values(one)), merits(other, values(other)));
    }

    /** How often each policy comes first in so many resamples of environments, 1 or more; for each criterion. */
    public List<Steadiness> steadiness(int resamples, Draws draws) {
        if (resamples < 1) {
            throw new IllegalArgumentException("steadiness needs a resample or more, not " + resamples);
        }
        double[][] first = new double[Criterion.values().length][policies()];
        double[][] regrets = regrets(outcomes);
        for (int r = 0; r < resamples; r++) {
            int[] again = new Chance(draws, Chance.Use.ENVIRONMENTS, r).again(environments());
            for (Criterion criterion : Criterion.values()) {
                addFirst(merits(criterion, values(criterion, regrets, again)), first[criterion.ordinal()]);
            }
        }
        List<Steadiness> steadiness = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Double> shares = Arrays.stream(first[criterion.ordinal()])
                    .mapToObj(times -> times / resamples)
                    .toList();
            steadiness.add(new Steadiness(criterion, shares));
        }
        return List.copyOf(steadiness);
    }

    private static void addFirst(double[] merits, double[] first) {
        double best = Arrays.stream(merits).max().orElse(Double.NaN);
        long ties = Arrays.stream(merits).filter(merit -> merit == best).count();
        for (int p = 0; p < merits.length; p++) {
            first[p] += merits[p] == best ? 1.0 / ties : 0;
        }
    }

    private double[] values(Criterion criterion, double[][] regrets, int[] environments) {
        double[] values = new double[policies()];
        for (int p = 0; p < values.length; p++) {
            values[p] = criterion.of(pick(outcomes[p], environments), pick(regrets[p], environments), standards);
        }
        return values;
    }

    /** What a criterion says, turned so that higher is better. */
    private static double[] merits(Criterion criterion, double[] values) {
        double[] merits = values.clone();
        for (int p = 0; p < merits.length; p++) {
            merits[p] = criterion.moreIsBetter() ? merits[p] : -merits[p];
        }
        return merits;
    }

    private static double[][] regrets(double[][] outcomes) {
        double[][] regrets = new double[outcomes.length][outcomes[0].length];
        for (int e = 0; e < outcomes[0].length; e++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] row : outcomes) {
                best = Math.max(best, row[e]);
            }
            for (int p = 0; p < outcomes.length; p++) {
                regrets[p][e] = best - outcomes[p][e];
            }
        }
        return regrets;
    }

    private static double[] pick(double[] row, int[] which) {
        double[] picked = new double[which.length];
        for (int i = 0; i < which.length; i++) {
            picked[i] = row[which[i]];
        }
        return picked;
    }
}
