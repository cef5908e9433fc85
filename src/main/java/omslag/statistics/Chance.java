package omslag.statistics;

import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.random.Strand;

/** Draws in a row for one round of one use: the same row for the same seed, and another for each use and round. */
final class Chance {
    /** What draws are used for. */
    enum Use {
        /** Which cases are drawn again. */
        CASES,
        /** In which fold a case is. */
        FOLDS,
        /** Which environments are drawn again. */
        ENVIRONMENTS,
        /** Parents and their offspring. */
        OFFSPRING,
        /** Points of a wave. */
        WAVE,
        /** Sets that are drawn from those accepted. */
        PARTICLES
    }

    private final Draws draws;
    private final long row;
    private long drawn;

    Chance(Draws draws, Use use, long round) {
        this.draws = draws;
        this.row = Draws.key(use.ordinal(), round);
    }

    /** A uniform draw in the open interval from 0 to 1. */
    double next() {
        return draws.uniform(Strand.DISCOVERY, drawn++, row);
    }

    /** A whole number from 0, below n. */
    int below(int n) {
        return (int) (next() * n);
    }

    /** A standard normal draw. */
    double normal() {
        return Quantiles.normal(next());
    }

    /** As many of n as there are, each drawn from all. */
    int[] again(int n) {
        int[] which = new int[n];
        for (int i = 0; i < n; i++) {
            which[i] = below(n);
        }
        return which;
    }

    /** The numbers below n in an order that is drawn. */
    int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int place = below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }

    /** Points in the unit cube, of which each of n equal slices of each dimension holds one. */
    double[][] stratified(int n, int dimensions) {
        double[][] points = new double[n][dimensions];
        for (int d = 0; d < dimensions; d++) {
            int[] slice = order(n);
            for (int i = 0; i < n; i++) {
                points[i][d] = (slice[i] + next()) / n;
            }
        }
        return points;
    }
}
