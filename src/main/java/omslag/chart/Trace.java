package omslag.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** A line or a band over time. Where a value is undefined or a quarter is left out, it breaks off. */
final class Trace extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    /** A value or an interval at a time. */
    record Spot(double time, double low, double high) {}

    private final transient List<List<Spot>> stretches;
    private final Color colour;
    private final transient @Nullable Stroke stroke;

    private Trace(List<List<Spot>> stretches, Color colour, @Nullable Stroke stroke) {
        this.stretches = stretches;
        this.colour = colour;
        this.stroke = stroke;
    }

    /** A line through a column. */
    static Trace line(Series series, String column, Color colour, Stroke stroke) {
        return new Trace(stretches(series, column, column), colour, stroke);
    }

    /** A filled band between two columns. */
    static Trace band(Series series, String low, String high, Color colour) {
        return new Trace(stretches(series, low, high), colour, null);
    }

    /** A filled band between two columns around the quarters that pass, half-way to those that do not. */
    static Trace band(Series series, String low, String high, Color colour, Predicate<Row> where) {
        List<List<Spot>> cut = new ArrayList<>();
        Set<Double> pass = new TreeSet<>();
        series.rows().stream().filter(where).forEach(row -> pass.add(row.time()));
        for (List<Spot> stretch : stretches(series, low, high)) {
            List<Spot> piece = new ArrayList<>();
            for (int i = 0; i < stretch.size(); i++) {
                Spot spot = stretch.get(i);
                boolean passes = pass.contains(spot.time);
                if (i > 0 && passes != pass.contains(stretch.get(i - 1).time)) {
                    piece.add(between(stretch.get(i - 1), spot));
                    if (!passes) {
                        cut.add(piece);
                        piece = new ArrayList<>();
                    }
                }
                if (passes) {
                    piece.add(spot);
                }
            }
            if (!piece.isEmpty()) {
                cut.add(piece);
            }
        }
        return new Trace(cut, colour, null);
    }

    private static Spot between(Spot a, Spot b) {
        return new Spot((a.time + b.time) / 2, (a.low + b.low) / 2, (a.high + b.high) / 2);
    }

    /** A level line at zero over all the time of these series. */
    static Trace zero(List<Series> series, Color colour, Stroke stroke) {
        DoubleSummaryStatistics time = series.stream()
                .flatMap(one -> one.rows().stream())
                .mapToDouble(Row::time)
                .summaryStatistics();
        Spot from = new Spot(time.getMin() - 0.125, 0, 0);
        Spot to = new Spot(time.getMax() + 0.125, 0, 0);
        return new Trace(List.of(List.of(from, to)), colour, stroke);
    }

    /** How it is drawn: the stroke of a line; empty for a band. */
    Optional<Stroke> stroke() {
        return Optional.ofNullable(stroke);
    }

    /** The unbroken stretches. */
    List<List<Spot>> stretches() {
        return stretches;
    }

    double low() {
        return stretches.stream()
                .flatMap(List::stream)
                .mapToDouble(Spot::low)
                .min()
                .orElse(Double.NaN);
    }

    double high() {
        return stretches.stream()
                .flatMap(List::stream)
                .mapToDouble(Spot::high)
                .max()
                .orElse(Double.NaN);
    }

    private static List<List<Spot>> stretches(Series series, String low, String high) {
        int spacing = series.spacing();
        List<List<Spot>> result = new ArrayList<>();
        List<Spot> stretch = new ArrayList<>();
        int previous = Integer.MIN_VALUE / 2;
        for (Row row : series.rows()) {
            Spot spot = new Spot(row.time(), row.number(low), row.number(high));
            boolean drawn = !Double.isNaN(spot.low) && !Double.isNaN(spot.high);
            if (!drawn || row.quarter().index() > previous + spacing) {
                stretch = new ArrayList<>();
            }
            if (drawn) {
                if (stretch.isEmpty()) {
                    result.add(stretch);
                }
                stretch.add(spot);
                previous = row.quarter().index();
            }
        }
        return result;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis time,
            ValueAxis value,
            int index,
            @Nullable PlotRenderingInfo info) {
        g.setColor(colour);
        for (List<Spot> stretch : stretches) {
            if (stroke == null) {
                g.fill(band(stretch, area, time, value));
            } else if (stretch.size() == 1) {
                g.fill(dot(stretch.get(0), area, time, value));
            } else {
                g.setStroke(stroke);
                g.draw(path(stretch, Spot::low, area, time, value));
            }
        }
    }

    private static Shape dot(Spot spot, Rectangle2D area, ValueAxis time, ValueAxis value) {
        double x = time.valueToJava2D(spot.time, area, RectangleEdge.BOTTOM);
        double y = value.valueToJava2D(spot.low, area, RectangleEdge.LEFT);
        return new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3);
    }

    private static Path2D path(
            List<Spot> stretch, ToDoubleFunction<Spot> of, Rectangle2D area, ValueAxis time, ValueAxis value) {
        Path2D path = new Path2D.Double();
        for (Spot spot : stretch) {
            double x = time.valueToJava2D(spot.time, area, RectangleEdge.BOTTOM);
            double y = value.valueToJava2D(of.applyAsDouble(spot), area, RectangleEdge.LEFT);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private static Path2D band(List<Spot> stretch, Rectangle2D area, ValueAxis time, ValueAxis value) {
        Path2D path = path(stretch, Spot::high, area, time, value);
        List<Spot> back = new ArrayList<>(stretch);
        java.util.Collections.reverse(back);
        path.append(path(back, Spot::low, area, time, value), true);
        path.closePath();
        return path;
    }
}
