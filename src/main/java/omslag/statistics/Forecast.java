package omslag.statistics;

import java.util.Arrays;

/**
 * Simple forecasts of a series from itself, which any model should beat: fitted to the same figures that they are held
 * against, so they have every advantage.
 */
public final class Forecast {
    private static final int GRID = 40;
    private static final int ZOOMS = 30;
    private static final double LEAST_RATE = 1e-3;
    private static final double MOST_RATE = 3;

    private Forecast() {}

    /** Always the mean. */
    public static double[] mean(double[] values) {
        double[] path = new double[values.length];
        Arrays.fill(path, Arrays.stream(values).average().orElse(Double.NaN));
        return path;
    }

    /** What it was the time before; of the first time nothing is foretold. */
    public static double[] persistence(double[] values) {
        double[] path = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            path[i] = i == 0 ? Double.NaN : values[i - 1];
        }
        return path;
    }

    /** The straight line with the least squares. */
    public static double[] linear(double[] times, double[] values) {
        double t = Arrays.stream(times).average().orElse(Double.NaN);
        double v = Arrays.stream(values).average().orElse(Double.NaN);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < times.length; i++) {
            together += (times[i] - t) * (values[i] - v);
            alone += (times[i] - t) * (times[i] - t);
        }
        double slope = alone == 0 ? 0 : together / alone;
        return Arrays.stream(times).map(time -> v + slope * (time - t)).toArray();
    }

    /**
     * The logistic curve {@code ceiling / (1 + e^(−rate·(t − middle)))} with the least squares: middle and rate are sought
     * on a grid that closes in on the best, the ceiling follows from them.
     */
    public static double[] logistic(double[] times, double[] values) {
        double first = Arrays.stream(times).min().orElse(0);
        double span = Math.max(1, Arrays.stream(times).max().orElse(0) - first);
        double middle = first + span / 2;
        double halfMiddle = span;
        double rate = Math.sqrt(LEAST_RATE * MOST_RATE);
        double factor = Math.sqrt(MOST_RATE / LEAST_RATE);
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
            double best = Double.POSITIVE_INFINITY;
            double bestMiddle = middle;
            double bestRate = rate;
            for (int i = 0; i <= GRID; i++) {
                double m = middle + halfMiddle * (2.0 * i / GRID - 1);
                for (int j = 0; j <= GRID; j++) {
                    double r = rate * Math.pow(factor, 2.0 * j / GRID - 1);
                    double squares = squares(scaled(times, values, m, r), values);
                    if (squares < best) {
                        best = squares;
                        bestMiddle = m;
                        bestRate = r;
                    }
                }
            }
            middle = bestMiddle;
            rate = bestRate;
            halfMiddle /= 2;
            factor = Math.sqrt(factor);
        }
        return scaled(times, values, middle, rate);
    }

    private static double[] scaled(double[] times, double[] values, double middle, double rate) {
        double[] shape = Arrays.stream(times)
                .map(time -> 1 / (1 + Math.exp(-rate * (time - middle))))
                .toArray();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < shape.length; i++) {
            together += shape[i] * values[i];
            alone += shape[i] * shape[i];
        }
        double ceiling = alone == 0 ? 0 : together / alone;
        return Arrays.stream(shape).map(one -> ceiling * one).toArray();
    }

    private static double squares(double[] path, double[] values) {
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            sum += (path[i] - values[i]) * (path[i] - values[i]);
        }
        return sum;
    }
}
