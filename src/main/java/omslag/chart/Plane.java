package omslag.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two settings across each other, and where a point lies between them.
 *
 * @param across from left to right
 * @param up from bottom to top
 */
record Plane(SettingAxis across, SettingAxis up) {
    static final String VIABLE = "environment.technology.viable-share";
    static final String BENEFIT = "environment.technology.benefit-cost";

    /** A working innovation pays itself back in so many years at this product of both. */
    private static final double BREAK_EVEN = 0.1;

    private static final int STEPS = 120;

    /** The room that numbers along it need on the left and below. */
    static final double LEFT = 34;

    static final double BELOW = 18;

    double x(Rectangle2D area, double value) {
        return area.getX() + area.getWidth() * across.share(value);
    }

    double y(Rectangle2D area, double value) {
        return area.getMaxY() - area.getHeight() * up.share(value);
    }

    /** Whether it is the plane of the share of innovations that work and of their benefit over their cost. */
    boolean hasBreakEven() {
        return List.of(VIABLE, BENEFIT).contains(across.setting())
                && List.of(VIABLE, BENEFIT).contains(up.setting());
    }

    /** Frame, grid lines and numbers. */
    void frame(Pen pen, Rectangle2D area) {
        boolean cells = !across.levels().isEmpty();
        double free = Double.NEGATIVE_INFINITY;
        for (SettingAxis.Tick tick : across.ticks()) {
            double x = x(area, tick.value());
            if (!cells) {
                pen.line(x, area.getMinY(), x, area.getMaxY(), pen.grid(), 0.75);
            }
            double half = Fonts.width(tick.text(), pen.small()) / 2;
            if (x - half > free) {
                pen.text(tick.text(), x, area.getMaxY() + 9, pen.small(), pen.ink(), Ink.Side.MIDDLE);
                free = x + half + 3;
            }
        }
        for (SettingAxis.Tick tick : up.ticks()) {
            double y = y(area, tick.value());
            if (!cells) {
                pen.line(area.getMinX(), y, area.getMaxX(), y, pen.grid(), 0.75);
            }
            pen.fitted(tick.text(), area.getX() - 5, y, LEFT - 7, pen.small(), pen.ink(), Ink.Side.LEFT);
        }
        pen.draw(area, pen.axis(), 0.75);
    }

    /**
     * The line on which a working innovation pays itself back within ten years, and where its label is least in the way.
     *
     * @param marks where points lie, as shares of both axes
     */
    void breakEven(Pen pen, Rectangle2D area, String label, List<double[]> marks) {
        Path2D line = new Path2D.Double();
        List<double[]> places = new ArrayList<>();
        double from = across.levels().isEmpty() ? across.low() : edge(across, false);
        double to = across.levels().isEmpty() ? across.high() : edge(across, true);
        boolean open = false;
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            double value = across.levels().isEmpty() ? across.value(share) : from + share * (to - from);
            double y = y(area, BREAK_EVEN / value);
            boolean within = value > 0 && y >= area.getMinY() && y <= area.getMaxY();
            if (within) {
                places.add(new double[] {x(area, value), y});
                double[] at = places.get(places.size() - 1);
                if (open) {
                    line.lineTo(at[0], at[1]);
                } else {
                    line.moveTo(at[0], at[1]);
                }
            }
            open = within;
        }
        pen.draw(line, pen.ink(), 1.4, 5, 3);
        places.stream()
                .map(place -> box(area, place, Fonts.width(label, pen.small())))
                .min(Comparator.comparingLong(box -> inTheWay(box, area, marks)))
                .ifPresent(box -> pen.over(label, box.getX() + 3, box.getCenterY(), pen.small(), pen.ink()));
    }

    /** The room of a label above and right of a place, within the area. */
    private static Rectangle2D box(Rectangle2D area, double[] place, double width) {
        double x = Math.min(place[0] + 1, area.getMaxX() - width - 6);
        return new Rectangle2D.Double(x, Math.max(area.getMinY() + 1, place[1] - 16), width + 6, 14);
    }

    private static long inTheWay(Rectangle2D box, Rectangle2D area, List<double[]> marks) {
        return marks.stream()
                .filter(mark -> box.contains(
                        area.getX() + mark[0] * area.getWidth(), area.getMaxY() - mark[1] * area.getHeight()))
                .count();
    }

    /** The value at the edge of the outermost cell. */
    private static double edge(SettingAxis axis, boolean last) {
        List<Double> levels = axis.levels();
        int end = last ? levels.size() - 1 : 0;
        int beside = Math.max(0, Math.min(levels.size() - 1, last ? end - 1 : 1));
        return levels.get(end) + (levels.get(end) - levels.get(beside)) / 2;
    }

    /** The smallest shape without dents around points that are given as shares of both axes. */
    static Path2D hull(List<double[]> points) {
        List<double[]> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        List<double[]> around = new ArrayList<>(half(sorted));
        java.util.Collections.reverse(sorted);
        around.addAll(half(sorted));
        double[] corners = new double[2 * around.size()];
        for (int i = 0; i < around.size(); i++) {
            corners[2 * i] = around.get(i)[0];
            corners[2 * i + 1] = around.get(i)[1];
        }
        return corners.length < 6 ? new Path2D.Double() : Pen.corners(corners);
    }

    private static List<double[]> half(List<double[]> sorted) {
        List<double[]> half = new ArrayList<>();
        for (double[] point : sorted) {
            while (half.size() > 1 && turn(half.get(half.size() - 2), half.get(half.size() - 1), point) <= 0) {
                half.remove(half.size() - 1);
            }
            half.add(point);
        }
        return half.subList(0, Math.max(0, half.size() - 1));
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
