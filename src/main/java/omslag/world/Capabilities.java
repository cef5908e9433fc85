package omslag.world;

import java.util.Arrays;
import java.util.List;
import omslag.term.Capability;
import omslag.unit.Numbers;

/** What an organisation is capable of beyond its staff: the trinity of sensors, big data and AI, and social innovation. */
public final class Capabilities {
    private static final int TRINITY = Capability.values().length;

    /** Lists of up to three capabilities, read as numbers with a digit for each. */
    private static final int LISTS = (TRINITY + 1) * (TRINITY + 1) * (TRINITY + 1);

    /** No mean of capabilities, which are at least 0. */
    private static final double UNKNOWN = -1;

    private final double[] level = new double[TRINITY];
    private final double[] reference = new double[TRINITY];

    /** What {@link #trinity} has answered since a level changed, by the capabilities in their order. */
    private final double[] means = new double[LISTS];

    private double social = 1;
    private double startSocialItems;
    private double startDifferent;
    private double match = 1;

    /** Those of the average organisation at the start. */
    public Capabilities() {
        Arrays.fill(level, 1);
        Arrays.fill(reference, 1);
        Arrays.fill(means, UNKNOWN);
    }

    /** How well it masters a capability, 0 to 1. */
    public double level(Capability capability) {
        return level[capability.ordinal()];
    }

    /**
     * How well it masters the capabilities that something is built on, 1 for the average organisation at the start: their
     * geometric mean, so that one that lacks cannot be made good. What is built on none needs none.
     */
    public double trinity(List<Capability> builtOn) {
        int which = 0;
        for (int i = 0; i < builtOn.size(); i++) {
            which = which * (TRINITY + 1) + builtOn.get(i).ordinal() + 1;
        }
        if (which >= means.length) {
            return mean(builtOn);
        }
        if (means[which] == UNKNOWN) {
            means[which] = mean(builtOn);
        }
        return means[which];
    }

    private double mean(List<Capability> builtOn) {
        double logarithms = 0;
        for (int i = 0; i < builtOn.size(); i++) {
            int c = builtOn.get(i).ordinal();
            if (level[c] <= 0) {
                return 0;
            }
            logarithms += Numbers.log(level[c] / reference[c]);
        }
        return builtOn.isEmpty() ? 1 : Numbers.exp(logarithms / builtOn.size());
    }

    /** Social capital: how well it changes its ways of working, 1 at the start. */
    public double social() {
        return social;
    }

    /** Innovations of the way of working in use at the start. */
    public double startSocialItems() {
        return startSocialItems;
    }

    /** The weight of the philosophy of different at the start. */
    public double startDifferent() {
        return startDifferent;
    }

    /** How well its one approach fits the innovations known at the start, mean over these. */
    public double match() {
        return match;
    }

    /** Masters a capability this well. */
    public void master(Capability capability, double newLevel) {
        level[capability.ordinal()] = newLevel;
        Arrays.fill(means, UNKNOWN);
    }

    /** Changes its ways of working this well. */
    public void socialise(double newSocial) {
        social = newSocial;
    }

    /** Sets the level that counts as 1. */
    public void refer(Capability capability, double average) {
        reference[capability.ordinal()] = average;
        Arrays.fill(means, UNKNOWN);
    }

    /** Sets the state by which social capital and the fit of its approach are judged. */
    public void markStart(double socialItems, double different, double meanMatch) {
        startSocialItems = socialItems;
        startDifferent = different;
        match = meanMatch;
    }

    /** A copy that shares nothing with this. */
    Capabilities copy() {
        Capabilities copy = new Capabilities();
        System.arraycopy(level, 0, copy.level, 0, TRINITY);
        System.arraycopy(reference, 0, copy.reference, 0, TRINITY);
        System.arraycopy(means, 0, copy.means, 0, LISTS);
        copy.social = social;
        copy.startSocialItems = startSocialItems;
        copy.startDifferent = startDifferent;
        copy.match = match;
        return copy;
    }
}
