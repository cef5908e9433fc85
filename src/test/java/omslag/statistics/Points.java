package omslag.statistics;

import java.util.function.Predicate;
import omslag.random.Draws;
import omslag.random.Strand;

/** Points for tests: even over the unit cube, and labels that are sometimes wrong. */
final class Points {
    private Points() {}

    static double[][] even(int n, int dimensions, long seed) {
        Draws draws = new Draws(seed);
        double[][] points = new double[n][dimensions];
        for (int i = 0; i < n; i++) {
            for (int d = 0; d < dimensions; d++) {
                points[i][d] = draws.uniform(Strand.CONTACT, i, d);
            }
        }
        return points;
    }

    /** Whether each point is in, and the other way round with this chance. */
    static boolean[] labels(double[][] points, Predicate<double[]> in, double wrong, long seed) {
        Draws draws = new Draws(seed);
        boolean[] labels = new boolean[points.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.test(points[i]) != draws.chance(wrong, Strand.FLAW, i, 0);
        }
        return labels;
    }
}
