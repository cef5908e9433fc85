package omslag.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;

/**
 * A surface over a plane fitted by least squares: a constant, both coordinates, their squares and their product.
 *
 * @param coefficients of 1, u, v, u², v² and uv
 * @param r2 the share of the variance that it takes up
 * @param adjustedR2 the same less what six coefficients would take up of mere noise; may be below 0
 */
public record QuadraticSurface(double[] coefficients, double r2, double adjustedR2) {
    private static final int TERMS = 6;
    private static final double SINGULAR = 1e-9;

    /** Keeps its own copy. */
    public QuadraticSurface {
        coefficients = coefficients.clone();
    }

    @Override
    public double[] coefficients() {
        return coefficients.clone();
    }

    /**
     * The surface through these values; empty where there are not more than six known ones, where they do not vary, or where
     * the points do not span one, as on a line.
     *
     * @param u the first coordinates, best of the size of 1
     * @param v the second coordinates
     * @param values a value at each; not-a-number where it is unknown
     */
    public static Optional<QuadraticSurface> of(double[] u, double[] v, double[] values) {
        int[] known = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        if (known.length <= TERMS) {
            return Optional.empty();
        }
        double[][] rows = new double[known.length][];
        double[] wanted = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            rows[i] = terms(u[known[i]], v[known[i]]);
            wanted[i] = values[known[i]];
        }
        double mean = Moments.of(wanted).mean();
        double all = Arrays.stream(wanted).map(y -> (y - mean) * (y - mean)).sum();
        DecompositionSolver solver = new QRDecomposition(new Array2DRowRealMatrix(rows), SINGULAR).getSolver();
        if (!(all > 0) || !solver.isNonSingular()) {
            return Optional.empty();
        }
        double[] coefficients = solver.solve(new ArrayRealVector(wanted)).toArray();
        double left = 0;
        for (int i = 0; i < wanted.length; i++) {
            double miss = wanted[i] - at(coefficients, rows[i]);
            left += miss * miss;
        }
        double r2 = 1 - left / all;
        double adjusted = 1 - (1 - r2) * (wanted.length - 1) / (wanted.length - TERMS);
        return Optional.of(new QuadraticSurface(coefficients, r2, adjusted));
    }

    /** The height of the surface. */
    public double at(double u, double v) {
        return at(coefficients, terms(u, v));
    }

    private static double at(double[] coefficients, double[] terms) {
        double height = 0;
        for (int i = 0; i < TERMS; i++) {
            height += coefficients[i] * terms[i];
        }
        return height;
    }

    private static double[] terms(double u, double v) {
        return new double[] {1, u, v, u * u, v * v, u * v};
    }
}
