package omslag.world;

import omslag.term.Kind;

/** What organisations see of one another: shares of adopters, success, and the market for staff. */
public final class Peers {
    private final int groups;
    private double[][] seen = new double[0][];
    private double[][] adopted = new double[0][];
    private final double[] results;
    private final double[] resultCount;
    private final double[] capacity = new double[Kind.values().length];
    private final double[] realised = new double[omslag.term.Wave.values().length];

    /** For this many groups of peers. */
    public Peers(int groups) {
        this.groups = groups;
        results = new double[groups];
        resultCount = new double[groups];
        java.util.Arrays.fill(capacity, 1);
    }

    /** How many groups of peers there are. */
    public int groups() {
        return groups;
    }

    /** Share of a group that has taken up an innovation, the successful weighted more; at most 1. */
    public double seen(int innovation, int group) {
        return seen[innovation][group];
    }

    /** Share of a kind that has taken up an innovation. */
    public double adopted(int innovation, Kind kind) {
        return adopted[innovation][kind.ordinal()];
    }

    /** Share of the scaled innovations in a group that turned out to work. */
    public double results(int group) {
        return results[group];
    }

    /** Scaled innovations in a group whose result is known, for each member. */
    public double resultCount(int group) {
        return resultCount[group];
    }

    /** The mean over a kind of size to the power that makes absorptive capacity. */
    public double meanCapacity(Kind kind) {
        return capacity[kind.ordinal()];
    }

    /** What scaled innovations of a wave realise of what was promised, 0 to 1. */
    public double realised(omslag.term.Wave wave) {
        return realised[wave.ordinal()];
    }

    /** Notes what is seen of innovations. */
    public void see(double[][] byGroup, double[][] byKind) {
        seen = byGroup;
        adopted = byKind;
    }

    /** Notes the results known in a group. */
    public void report(int group, double share, double count) {
        results[group] = share;
        resultCount[group] = count;
    }

    /** Notes the mean capacity of a kind. */
    public void measure(Kind kind, double mean) {
        capacity[kind.ordinal()] = mean;
    }

    /** Notes what a wave realises. */
    public void realise(omslag.term.Wave wave, double share) {
        realised[wave.ordinal()] = share;
    }
}
