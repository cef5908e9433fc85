package omslag.statistics;

import java.util.Arrays;

/**
 * When a mean is known precisely enough to stop: when the 95 % t interval of the replications so far reaches no further
 * than a half-width on either side.
 *
 * <p>It is looked at after the least number of replications and then after every batch; where it stops depends on the values
 * in their order only, not on how many had run when somebody looked. A replication that is not a number counts as run and
 * not for the interval.
 *
 * <p>Stopping when the interval is narrow favours samples that look less spread than they are, so that the interval at the
 * stop covers the mean less often than 95 %. In simulations of normal values with a least number of 10 it covers 93 % at
 * worst, when looked at after each and stopping near 20; 94 % in batches of 10, or with a least number of 30. For skewed
 * values it is far worse, since those that make the spread are rare: lognormal with sigma 1, 74 % at worst with 10 and 85 %
 * with 30. So take 30 or more where {@link Skewness#harmsT} holds, and report the number reached. Values without any spread at
 * the first look stop there, also where a rare one would have spread later.
 *
 * @param halfWidth the target, above 0, in the unit of the values
 * @param least replications before the first look, 2 or more
 * @param batch replications from one look to the next, 1 or more
 * @param most the limit, {@code least} or more: there it stops whatever the interval
 */
public record StoppingRule(double halfWidth, int least, int batch, int most) {
    /** The usual number of replications before the first look. */
    public static final int USUAL_LEAST = 10;

    /** Refuses what cannot be followed. */
    public StoppingRule {
        if (!(halfWidth > 0) || least < 2 || batch < 1 || most < least) {
            throw new IllegalArgumentException("no rule that stops at " + halfWidth + " with " + least + " to " + most
                    + " replications in batches of " + batch);
        }
    }

    /** What a rule says about replications so far. */
    public enum State {
        /** The target is not reached and more may run. */
        GOES_ON,
        /** The target is reached. */
        REACHED,
        /** The limit is reached before the target. */
        LIMIT
    }

    /**
     * Where a rule stands.
     *
     * @param state whether it stops
     * @param replications of the look: those of the stop, or when it goes on those with which it looks next
     * @param halfWidth of the interval at the stop, or at the last look; not-a-number when there was none, or when fewer
     *     than two values are known
     */
    public record Standing(State state, int replications, double halfWidth) {}

    /** Where the rule stands after these values, in the order of their replications; those after the stop do not count. */
    public Standing after(double[] values) {
        double reached = Double.NaN;
        int look = least;
        while (look <= values.length) {
            reached = halfWidth(values, look);
            if (reached <= halfWidth) {
                return new Standing(State.REACHED, look, reached);
            }
            if (look == most) {
                return new Standing(State.LIMIT, look, reached);
            }
            look = (int) Math.min(most, (long) look + batch);
        }
        return new Standing(State.GOES_ON, look, reached);
    }

    private static double halfWidth(double[] values, int count) {
        Moments moments = Moments.of(Arrays.copyOf(values, count));
        return moments.n() < 2
                ? Double.NaN
                : StudentT.critical(moments.n() - 1) * moments.sd() / Math.sqrt(moments.n());
    }
}
