package omslag.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.statistics.QuadraticSurface;

/**
 * Where differences would be zero: the zero of a surface that is fitted to them, within the hull of the points.
 *
 * @param surface the surface, over coordinates from -1 to 1 along each axis
 * @param pieces the line in short pieces, each x1, y1, x2 and y2 as shares of the axes
 */
record ZeroLine(QuadraticSurface surface, List<double[]> pieces) {
    /** Below this share of the variance, counted without what mere noise would give, a fit says too little. */
    static final double LEAST = 0.1;

    private static final int MESH = 64;

    /**
     * The line through these differences; empty where the fit is poor or does not change its sign.
     *
     * @param points x and y of each as shares of the axes
     * @param differences the difference at each; not-a-number where it is unknown
     */
    static Optional<ZeroLine> of(List<double[]> points, double[] differences) {
        double[] u = points.stream().mapToDouble(point -> 2 * point[0] - 1).toArray();
        double[] v = points.stream().mapToDouble(point -> 2 * point[1] - 1).toArray();
        Optional<QuadraticSurface> fit =
                QuadraticSurface.of(u, v, differences).filter(surface -> surface.adjustedR2() >= LEAST);
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> pieces = pieces(fit.get(), Plane.hull(points));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new ZeroLine(fit.get(), pieces));
    }

    private static double height(QuadraticSurface surface, double x, double y) {
        return surface.at(2 * x - 1, 2 * y - 1);
    }

    /** Each cell of a mesh is cut where its edges pass zero. */
    private static List<double[]> pieces(QuadraticSurface surface, Path2D hull) {
        List<double[]> pieces = new ArrayList<>();
        double step = 1.0 / MESH;
        for (int i = 0; i < MESH; i++) {
            for (int j = 0; j < MESH; j++) {
                double x = i * step;
                double y = j * step;
                if (!hull.contains(x + step / 2, y + step / 2)) {
                    continue;
                }
                List<double[]> cuts = new ArrayList<>();
                cut(surface, x, y, x + step, y, cuts);
                cut(surface, x + step, y, x + step, y + step, cuts);
                cut(surface, x + step, y + step, x, y + step, cuts);
                cut(surface, x, y + step, x, y, cuts);
                for (int k = 0; k + 1 < cuts.size(); k += 2) {
                    pieces.add(new double[] {cuts.get(k)[0], cuts.get(k)[1], cuts.get(k + 1)[0], cuts.get(k + 1)[1]});
                }
            }
        }
        return pieces;
    }

    private static void cut(QuadraticSurface surface, double x1, double y1, double x2, double y2, List<double[]> cuts) {
        double from = height(surface, x1, y1);
        double to = height(surface, x2, y2);
        if (from < 0 != to < 0) {
            double way = from / (from - to);
            cuts.add(new double[] {x1 + way * (x2 - x1), y1 + way * (y2 - y1)});
        }
    }

    /** The height of the surface at a place. */
    double at(double[] place) {
        return height(surface, place[0], place[1]);
    }

    void draw(Pen pen, Rectangle2D area) {
        Path2D line = new Path2D.Double();
        for (double[] piece : pieces) {
            line.moveTo(area.getX() + piece[0] * area.getWidth(), area.getMaxY() - piece[1] * area.getHeight());
            line.lineTo(area.getX() + piece[2] * area.getWidth(), area.getMaxY() - piece[3] * area.getHeight());
        }
        pen.draw(line, pen.paper(), 4.2);
        pen.draw(line, pen.ink(), 2);
    }
}
