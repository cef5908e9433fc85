package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A quadratic surface by least squares, against surfaces that are known. */
class QuadraticSurfaceTest {
    private static final int N = 60;

    private static final double[][] DRAWN = Points.even(N, 3, 5);

    /** Numbers from -1 to 1. */
    private static double[] drawn(int dimension) {
        return Arrays.stream(DRAWN)
                .mapToDouble(point -> 2 * point[dimension] - 1)
                .toArray();
    }

    @Test
    void a_surface_without_noise_comes_back() {
        double[] u = drawn(0);
        double[] v = drawn(1);
        double[] values = new double[N];
        for (int i = 0; i < N; i++) {
            values[i] = 1 - 2 * u[i] + 3 * v[i] + 0.5 * u[i] * u[i] - v[i] * v[i] + 4 * u[i] * v[i];
        }
        values[7] = Double.NaN;
        QuadraticSurface surface = QuadraticSurface.of(u, v, values).orElseThrow();
        assertThat(surface.coefficients()).containsExactly(new double[] {1, -2, 3, 0.5, -1, 4}, within(1e-9));
        assertThat(surface.r2()).isCloseTo(1, within(1e-12));
        assertThat(surface.at(0.5, -0.5)).isCloseTo(-2.625, within(1e-9));
    }

    @Test
    void mere_noise_is_taken_for_a_surface_but_not_when_the_coefficients_are_counted() {
        QuadraticSurface surface =
                QuadraticSurface.of(drawn(0), drawn(1), drawn(2)).orElseThrow();
        assertThat(surface.r2()).isGreaterThan(surface.adjustedR2());
        assertThat(surface.adjustedR2()).isLessThan(0.1);
        double lost = 1 - (1 - surface.r2()) * (N - 1) / (N - 6);
        assertThat(surface.adjustedR2()).isCloseTo(lost, within(1e-12));
    }

    @Test
    void points_on_a_line_too_few_points_and_values_that_do_not_vary_give_none() {
        double[] u = drawn(0);
        assertThat(QuadraticSurface.of(u, u, drawn(2))).isEmpty();
        assertThat(QuadraticSurface.of(u, drawn(1), new double[N])).isEmpty();
        double[] six = {1, 2, 3, 4, 5, 7};
        assertThat(QuadraticSurface.of(six, new double[] {1, 0, 2, 5, 3, 1}, six))
                .isEmpty();
    }
}
