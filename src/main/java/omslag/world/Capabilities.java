package omslag.world;

import java.util.Arrays;
import java.util.List;
import omslag.term.Capability;
import omslag.unit.Numbers;

/** What an organisation is capable of beyond its staff: the trinity of sensors, big data and AI, and social innovation. */
public final class Capabilities {
    private static final int TRINITY = Capability.values().length;

    /** Lists of up to three capabilities, read as numbers with a digit for each. */
    static final int LISTS = (TRINITY + 1) * (TRINITY + 1) * (TRINITY + 1);

    /** No mean of capabilities, which are at least 0. */
    static final double UNKNOWN = -1;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private CapabilitiesTable table;

    /** Its place in the columns. */
    private int at;

    /** Those of the average organisation at the start. */
    public Capabilities() {
        table = new CapabilitiesTable(1);
    }

    private Capabilities(CapabilitiesTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** What {@link #trinity} has answered since a level changed, by the capabilities in their order. */

    /** How well it masters a capability, 0 to 1. */
    public double level(Capability capability) {
        return table.level[at * TRINITY + capability.ordinal()];
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
        if (which >= LISTS) {
            return mean(builtOn);
        }
        if (table.means[at * LISTS + which] == UNKNOWN) {
            table.means[at * LISTS + which] = mean(builtOn);
        }
        return table.means[at * LISTS + which];
    }

    private double mean(List<Capability> builtOn) {
        double logarithms = 0;
        for (int i = 0; i < builtOn.size(); i++) {
            int c = builtOn.get(i).ordinal();
            if (table.level[at * TRINITY + c] <= 0) {
                return 0;
            }
            logarithms += Numbers.log(table.level[at * TRINITY + c] / table.reference[at * TRINITY + c]);
        }
        return builtOn.isEmpty() ? 1 : Numbers.exp(logarithms / builtOn.size());
    }

    /** Social capital: how well it changes its ways of working, 1 at the start. */
    public double social() {
        return table.social[at];
    }

    /** Innovations of the way of working in use at the start. */
    public double startSocialItems() {
        return table.startSocialItems[at];
    }

    /** The weight of the philosophy of different at the start. */
    public double startDifferent() {
        return table.startDifferent[at];
    }

    /** How well its one approach fits the innovations known at the start, mean over these. */
    public double match() {
        return table.match[at];
    }

    /** Masters a capability this well. */
    public void master(Capability capability, double newLevel) {
        table.level[at * TRINITY + capability.ordinal()] = newLevel;
        Arrays.fill(table.means, at * LISTS, (at + 1) * LISTS, UNKNOWN);
    }

    /** Changes its ways of working this well. */
    public void socialise(double newSocial) {
        table.social[at] = newSocial;
    }

    /** Sets the level that counts as 1. */
    public void refer(Capability capability, double average) {
        table.reference[at * TRINITY + capability.ordinal()] = average;
        Arrays.fill(table.means, at * LISTS, (at + 1) * LISTS, UNKNOWN);
    }

    /** Sets the state by which social capital and the fit of its approach are judged. */
    public void markStart(double socialItems, double different, double meanMatch) {
        table.startSocialItems[at] = socialItems;
        table.startDifferent[at] = different;
        table.match[at] = meanMatch;
    }

    /** Its numbers move to a place in these columns. */
    void move(CapabilitiesTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Capabilities copy(Twins twins) {
        return new Capabilities(twins.of(table, CapabilitiesTable::copy), at);
    }
}
