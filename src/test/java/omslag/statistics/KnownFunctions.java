package omslag.statistics;

import java.util.function.ToDoubleFunction;

/** Functions of which sensitivity indices are known, over the unit cube. */
final class KnownFunctions {
    /** First-order and total indices of Ishigami's function with a = 7 and b = 0.1, Saltelli e.a. 2008, page 179. */
    static final double[] ISHIGAMI_FIRST = {0.3139, 0.4424, 0};

    static final double[] ISHIGAMI_TOTAL = {0.5576, 0.4424, 0.2437};

    static final double ISHIGAMI_VARIANCE = 13.8446;

    /** The parameters of Sobol's G function in Saltelli e.a. 2008, page 124. */
    static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private KnownFunctions() {}

    static double ishigami(double[] unit) {
        double x = angle(unit[0]);
        double y = StrictMath.sin(angle(unit[1]));
        double z = angle(unit[2]);
        return StrictMath.sin(x) * (1 + 0.1 * z * z * z * z) + 7 * y * y;
    }

    private static double angle(double unit) {
        return StrictMath.PI * (2 * unit - 1);
    }

    static double sobolG(double[] unit) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * unit[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    /** The first-order index of a dimension of Sobol's G function. */
    static double firstOfG(int dimension) {
        return part(dimension) / (others(-1) - 1);
    }

    /** The total index of a dimension of Sobol's G function. */
    static double totalOfG(int dimension) {
        return part(dimension) * others(dimension) / (others(-1) - 1);
    }

    private static double part(int dimension) {
        return 1 / (3 * (1 + G[dimension]) * (1 + G[dimension]));
    }

    private static double others(int without) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= i == without ? 1 : 1 + part(i);
        }
        return product;
    }

    /** The outcomes of a function in one replication, by point. */
    static double[][] once(Design design, ToDoubleFunction<double[]> function) {
        return repeated(design, 1, (point, replication) -> function.applyAsDouble(design.point(point)));
    }

    /** Outcomes by point and replication. */
    static double[][] repeated(Design design, int replications, Run run) {
        double[][] outcomes = new double[design.size()][replications];
        for (int i = 0; i < outcomes.length; i++) {
            for (int j = 0; j < replications; j++) {
                outcomes[i][j] = run.outcome(i, j);
            }
        }
        return outcomes;
    }

    /** A run of a point in a replication. */
    interface Run {
        /** What comes of it. */
        double outcome(int point, int replication);
    }
}
