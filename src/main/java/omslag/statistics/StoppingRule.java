package omslag.statistics;

/**
 * When replications are precise enough to stop: when the 95 % interval reaches no further than a half-width on either side.
 *
 * <p>It is looked at after the least number of replications, and then after each further fourth, though no fewer than half the
 * least number; where it stops depends on the runs in their order only, not on how many had run when somebody looked.
 *
 * <p>Stopping when the interval is narrow favours samples that look less spread than they are, so that the interval at the
 * stop covers the mean less often than 95 %. In simulations of normal values with a least number of 10 it covers 93 % where
 * it stops near 20, 94 % with a least number of 30. For skewed values it is far worse, since those that make the spread are
 * rare: lognormal with sigma 1, some 76 % with 10 and 85 % with 30. So take 30 or more where {@link Skewness#harmsT} holds,
 * and report the number reached.
 *
 * @param halfWidth the target, above 0, in the unit of the values
 * @param least replications before the first look, 2 or more
 * @param most the limit, {@code least} or more: there it stops whatever the interval
 */
public record StoppingRule(double halfWidth, int least, int most) {
    /** Refuses what cannot be followed. */
    public StoppingRule {
        if (!(halfWidth > 0) || least < 2 || most < least) {
            throw new IllegalArgumentException(
                    "no rule that stops at " + halfWidth + " with " + least + " to " + most + " replications");
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
     * Where the rule stands at a look.
     *
     * @param replications how many have run
     * @param reached half the width of the interval, of the widest where there are several; not-a-number where it is unknown
     */
    public State at(int replications, double reached) {
        if (reached <= halfWidth) {
            return State.REACHED;
        }
        return replications >= most ? State.LIMIT : State.GOES_ON;
    }

    /** With how many replications it is looked at after a look at so many. */
    public int next(int replications) {
        int step = Math.max(Math.max(1, least / 2), replications / 4);
        return (int) Math.min(most, (long) replications + step);
    }
}
