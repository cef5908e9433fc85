package omslag.world;

/** What a company has met as a supplier of government: bids, contracts won, time waited, and work that followed. */
public final class Experience {
    private final double[] bids = new double[2];
    private final double[] wins = new double[2];
    private final double[] waited = new double[2];
    private double ended;
    private double followed;

    /** Bids it remembers, by challenge or by specification. */
    public double bids(boolean challenge) {
        return bids[challenge ? 1 : 0];
    }

    /** Contracts it remembers to have won. */
    public double wins(boolean challenge) {
        return wins[challenge ? 1 : 0];
    }

    /** Years from need to contract, summed over the bids it remembers. */
    public double waited(boolean challenge) {
        return waited[challenge ? 1 : 0];
    }

    /** Pilots of its own that came to an end, as far as it remembers. */
    public double ended() {
        return ended;
    }

    /** Those of them that were scaled up. */
    public double followed() {
        return followed;
    }

    /** It made a bid, and won or lost; this many years pass from need to contract. */
    public void bid(boolean challenge, boolean won, double years) {
        int mode = challenge ? 1 : 0;
        bids[mode]++;
        wins[mode] += won ? 1 : 0;
        waited[mode] += years;
    }

    /** A pilot of its own ended, with or without work to follow. */
    public void end(boolean workFollows) {
        ended++;
        followed += workFollows ? 1 : 0;
    }

    /** It keeps this part of what it remembers. */
    public void fade(double kept) {
        for (int mode = 0; mode < bids.length; mode++) {
            bids[mode] *= kept;
            wins[mode] *= kept;
            waited[mode] *= kept;
        }
        ended *= kept;
        followed *= kept;
    }

    /** An independent copy. */
    Experience copy() {
        Experience copy = new Experience();
        System.arraycopy(bids, 0, copy.bids, 0, bids.length);
        System.arraycopy(wins, 0, copy.wins, 0, wins.length);
        System.arraycopy(waited, 0, copy.waited, 0, waited.length);
        copy.ended = ended;
        copy.followed = followed;
        return copy;
    }
}
