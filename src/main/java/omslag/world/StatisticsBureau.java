package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;

/**
 * The statistics bureau as a partner in data: which organisations it serves with statistics on which domain, and what they
 * pay. What it knows is structured and the same for every place.
 */
public final class StatisticsBureau {
    private final double[][] served;
    private double earned;

    /** With no clients among this many organisations. */
    public StatisticsBureau(int organisations) {
        served = new double[Challenge.values().length][organisations];
    }

    private StatisticsBureau(StatisticsBureau other) {
        served = Arrays.stream(other.served).map(double[]::clone).toArray(double[][]::new);
        earned = other.earned;
    }

    /** An independent copy. */
    public StatisticsBureau copy() {
        return new StatisticsBureau(this);
    }

    /** How far an organisation is served on a domain, 0 not to 1 in full. */
    public double served(Challenge domain, int organisation) {
        return served[domain.ordinal()][organisation];
    }

    /** What it has earned so far, in thousands of euros. */
    public double earned() {
        return earned;
    }

    /** Serves an organisation on a domain as far as it pays. */
    public void serve(Challenge domain, int organisation, double share) {
        served[domain.ordinal()][organisation] = share;
    }

    /** Is paid. */
    public void earn(double money) {
        earned += money;
    }
}
