package omslag.statistics;

/**
 * A figure that a model should come near.
 *
 * @param value what was observed
 * @param observation the variance of the observation: how far the figure may lie from the truth
 * @param discrepancy the variance of what the model leaves out: how far it may lie from the truth at its best
 */
public record Target(double value, double observation, double discrepancy) {
    /** Refuses variances below zero and what is no number. */
    public Target {
        if (!Double.isFinite(value) || !(observation >= 0 && discrepancy >= 0)) {
            throw new IllegalArgumentException("a target is a number with variances of 0 or more, not " + value
                    + " with " + observation + " and " + discrepancy);
        }
    }

    /**
     * How implausible it is that this was observed, with what the model expects and the variance of its chance (Craig e.a.
     * 1997; Vernon e.a. 2010): the distance over the standard deviation of all that may explain it.
     */
    public double implausibility(double expected, double chance) {
        double distance = Math.abs(value - expected);
        return distance == 0 ? 0 : distance / Math.sqrt(observation + discrepancy + chance);
    }
}
