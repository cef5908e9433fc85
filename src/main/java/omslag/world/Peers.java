package omslag.world;

import java.util.Arrays;
import omslag.term.Kind;
import omslag.term.Wave;

/** What organisations see of one another: shares of adopters, success, and the market for staff. */
public final class Peers {
    private final int groups;
    private double[][] seen = new double[0][];
    private double[][] adopted = new double[0][];
    private final double[][] results;
    private final double[][] resultCount;
    private final double[] capacity = new double[Kind.values().length];
    private final double[] realised = new double[Wave.values().length];
    private final boolean[] tried = new boolean[Wave.values().length];

    /** For this many groups of peers. */
    public Peers(int groups) {
        this.groups = groups;
        results = new double[Wave.values().length][groups];
        resultCount = new double[Wave.values().length][groups];
        Arrays.fill(capacity, 1);
    }

    /** How many groups of peers there are. */
    public int groups() {
        return groups;
    }

    /** Share of a group that has taken up an innovation, the successful weighted more; at most 1. */
    public double seen(int innovation, int group) {
        return seen[group][innovation];
    }

    /** Share of a kind that has taken up an innovation. */
    public double adopted(int innovation, Kind kind) {
        return adopted[kind.ordinal()][innovation];
    }

    /** Share of the results of a wave in a group that are good. */
    public double results(Wave wave, int group) {
        return results[wave.ordinal()][group];
    }

    /** Results of a wave in a group that are remembered, for each member. */
    public double resultCount(Wave wave, int group) {
        return resultCount[wave.ordinal()][group];
    }

    /** The mean over a kind of size to the power that makes absorptive capacity. */
    public double meanCapacity(Kind kind) {
        return capacity[kind.ordinal()];
    }

    /** What scaled innovations of a wave realise of what was promised, 0 to 1. */
    public double realised(Wave wave) {
        return realised[wave.ordinal()];
    }

    /** Whether anything was ever seen to come of a wave, good or bad. */
    public boolean tried(Wave wave) {
        return tried[wave.ordinal()];
    }

    /** Notes what is seen of innovations: for each group, and for each kind, all innovations. */
    public void see(double[][] byGroup, double[][] byKind) {
        seen = byGroup;
        adopted = byKind;
    }

    /** Notes the results of a wave in a group. */
    public void report(Wave wave, int group, double share, double count) {
        results[wave.ordinal()][group] = share;
        resultCount[wave.ordinal()][group] = count;
    }

    /** Notes the mean capacity of a kind. */
    public void measure(Kind kind, double mean) {
        capacity[kind.ordinal()] = mean;
    }

    /** Something has come of a wave. */
    public void tryOut(Wave wave) {
        tried[wave.ordinal()] = true;
    }

    /** Notes what a wave realises. */
    public void realise(Wave wave, double share) {
        realised[wave.ordinal()] = share;
    }

    /** A copy that has nothing in common with this one. */
    Peers copy() {
        Peers copy = new Peers(groups);
        copy.seen = Copies.of(seen);
        copy.adopted = Copies.of(adopted);
        Copies.over(results, copy.results);
        Copies.over(resultCount, copy.resultCount);
        Copies.over(capacity, copy.capacity);
        Copies.over(realised, copy.realised);
        Copies.over(tried, copy.tried);
        return copy;
    }
}
