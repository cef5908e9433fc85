package omslag.world;

import omslag.term.Challenge;
import omslag.term.Holder;

/**
 * What there is to know about society, and who can use it: for each holder and domain usable data, which is coverage times
 * accuracy, from 0 nothing to 1 all there is to know.
 */
public final class Knowledge {
    private static final int DOMAINS = Challenge.values().length;

    private final double[][][] usable;
    private final double[][] mean = new double[Holder.values().length][DOMAINS];

    /** With nothing known in this many places. */
    public Knowledge(int places) {
        usable = new double[Holder.values().length][DOMAINS][places];
    }

    /** What a holder can use of a domain in a place. */
    public double of(Holder holder, Challenge domain, int place) {
        return usable[holder.ordinal()][domain.ordinal()][place];
    }

    /** What a holder can use of a domain, mean over residents. */
    public double of(Holder holder, Challenge domain) {
        return mean[holder.ordinal()][domain.ordinal()];
    }

    /** Changes what a holder can use of a domain in a place. */
    public void know(Holder holder, Challenge domain, int place, double share) {
        usable[holder.ordinal()][domain.ordinal()][place] = share;
    }

    /** Adds up what is known over places. */
    public void count(Citizens citizens) {
        for (int h = 0; h < mean.length; h++) {
            for (int d = 0; d < DOMAINS; d++) {
                double sum = 0;
                double people = 0;
                for (int p = 0; p < citizens.places(); p++) {
                    sum += citizens.residents(p) * usable[h][d][p];
                    people += citizens.residents(p);
                }
                mean[h][d] = people == 0 ? 0 : sum / people;
            }
        }
    }

    /** A copy that has nothing in common with this one. */
    Knowledge copy() {
        Knowledge copy = new Knowledge(usable[0][0].length);
        Copies.over(usable, copy.usable);
        Copies.over(mean, copy.mean);
        return copy;
    }
}
