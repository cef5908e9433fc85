package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** Draws a panel: a JFreeChart plot in exactly the area given, and the labels at the ends of its lines. */
final class PanelPlot {
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 25, 40, 50, 100};
    private static final double NAME_WIDTH = 128;
    private static final double LABEL_GAP = 9;
    private static final int MOST_YEARS = 9;
    /** The room for years under a plot. */
    static final double DATES = 22;

    private final Figure.Axes axes;
    private final Fonts fonts;
    private final Look look;

    private record Placed(Figure.EndLabel label, TextBlock name, TextBlock number, double end, double[] top) {
        double height() {
            return name.height() + number.height();
        }
    }

    PanelPlot(Figure.Axes axes, Fonts fonts) {
        this.axes = axes;
        this.fonts = fonts;
        this.look = fonts.look();
    }

    /** The width of the widest number on the vertical axis. */
    double tickWidth() {
        Scale values = axes.values();
        double widest = 0;
        for (double tick = values.low(); tick <= values.high() + values.step() / 2; tick += values.step()) {
            widest = Math.max(widest, Fonts.width(axes.texts().number(tick, values.decimals()), fonts.label()));
        }
        return widest;
    }

    /** The room that labels need to the right of the plot. */
    double labelWidth(List<Figure.EndLabel> labels) {
        double widest = 0;
        for (Figure.EndLabel label : labels) {
            widest =
                    Math.max(widest, Math.max(name(label).width(), number(label).width()));
        }
        return widest == 0 ? 6 : widest + LABEL_GAP;
    }

    /** The height of all labels on top of each other. */
    double labelHeight(List<Figure.EndLabel> labels) {
        return labels.stream()
                .mapToDouble(label -> name(label).height() + number(label).height() + 4)
                .sum();
    }

    private TextBlock name(Figure.EndLabel label) {
        return TextBlock.wrap(label.name(), NAME_WIDTH, fonts.boldLabel(), label.ink());
    }

    private TextBlock number(Figure.EndLabel label) {
        return TextBlock.wrap(label.number(), NAME_WIDTH, fonts.label(), label.ink());
    }

    /** Draws a panel with its data area here; numbers to the left of it only when asked. */
    void paint(Graphics2D g, Figure.Panel panel, Rectangle2D area, boolean numbers, double numbersWidth) {
        NumberAxis time = time(area.getWidth());
        NumberAxis value = value(numbers);
        XYPlot plot = plot(time, value);
        boolean clipped = panel.traces().stream().noneMatch(this::onEdge);
        if (clipped) {
            panel.traces().forEach(plot::addAnnotation);
        }
        double left = numbers ? numbersWidth : 0;
        plot.setFixedRangeAxisSpace(space(left, RectangleEdge.LEFT));
        plot.setFixedDomainAxisSpace(space(DATES, RectangleEdge.BOTTOM));
        Rectangle2D whole = new Rectangle2D.Double(
                area.getX() - left, area.getY(), area.getWidth() + left, area.getHeight() + DATES);
        plot.draw(g, whole, null, null, null);
        if (!clipped) {
            panel.traces().forEach(trace -> trace.draw(g, plot, area, time, value, 0, null));
        }
        paintLabels(g, panel.labels(), area, time, value);
    }

    /** A line on the edge of the plot would lose half its width to JFreeChart's clipping. */
    private boolean onEdge(Trace trace) {
        Scale values = axes.values();
        return trace.low() <= values.low() || trace.high() >= values.high();
    }

    private XYPlot plot(NumberAxis time, NumberAxis value) {
        XYPlot plot = new XYPlot(null, time, value, new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.grid());
        plot.setRangeGridlineStroke(look.hair());
        return plot;
    }

    private NumberAxis time(double width) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(axes.from() - 1e-6, axes.to() + 1e-6);
        double year = width / (axes.to() - axes.from());
        double room = Math.max(Fonts.width("2045", fonts.label()) + 12, width / MOST_YEARS);
        int step = YEAR_STEPS[YEAR_STEPS.length - 1];
        for (int i = YEAR_STEPS.length - 1; i >= 0 && YEAR_STEPS[i] * year >= room; i--) {
            step = YEAR_STEPS[i];
        }
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(axes.texts().format(0));
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(4);
        axis.setTickMarkPaint(look.axis());
        axis.setTickMarkStroke(look.hair());
        axis.setAxisLinePaint(look.axis());
        axis.setAxisLineStroke(look.hair());
        axis.setTickLabelInsets(new RectangleInsets(4, 2, 0, 2));
        axis.setTickLabelFont(fonts.label());
        axis.setTickLabelPaint(look.ink());
        return axis;
    }

    private NumberAxis value(boolean numbers) {
        NumberAxis axis = new NumberAxis();
        // A hair wider, or rounding may lose the outermost tick.
        double hair = axes.values().step() * 1e-6;
        axis.setRange(axes.values().low() - hair, axes.values().high() + hair);
        axis.setTickUnit(new NumberTickUnit(axes.values().step()));
        axis.setNumberFormatOverride(new AxisFormat(axes.texts(), axes.values().decimals()));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelsVisible(numbers);
        axis.setTickLabelInsets(new RectangleInsets(0, 0, 0, 7));
        axis.setTickLabelFont(fonts.label());
        axis.setTickLabelPaint(look.ink());
        return axis;
    }

    private static AxisSpace space(double size, RectangleEdge edge) {
        AxisSpace space = new AxisSpace();
        space.add(size, edge);
        return space;
    }

    private void paintLabels(
            Graphics2D g, List<Figure.EndLabel> labels, Rectangle2D area, NumberAxis time, NumberAxis value) {
        List<Placed> placed = new ArrayList<>();
        for (Figure.EndLabel label : labels) {
            double end = value.valueToJava2D(label.value(), area, RectangleEdge.LEFT);
            Placed one = new Placed(label, name(label), number(label), end, new double[1]);
            one.top[0] = end - one.height() / 2;
            placed.add(one);
        }
        spread(placed, area);
        double x = area.getMaxX() + LABEL_GAP;
        for (Placed one : placed) {
            double middle = one.top[0] + one.height() / 2;
            double from = time.valueToJava2D(one.label.time(), area, RectangleEdge.BOTTOM);
            if (Math.abs(middle - one.end) > 4 || area.getMaxX() - from > 12) {
                g.setColor(one.label.ink());
                g.setStroke(look.thin());
                g.draw(new Line2D.Double(from + 2, one.end, x - 2, middle));
            }
            one.name.draw(g, x, one.top[0]);
            one.number.draw(g, x, one.top[0] + one.name.height());
        }
    }

    /** Moves labels apart, in the order of the lines' ends, and keeps them beside the plot. */
    private static void spread(List<Placed> labels, Rectangle2D area) {
        labels.sort(Comparator.comparingDouble(Placed::end));
        double free = area.getMinY() - 4;
        for (Placed one : labels) {
            one.top[0] = Math.max(one.top[0], free);
            free = one.top[0] + one.height() + 3;
        }
        double limit = area.getMaxY() + 4;
        for (int i = labels.size() - 1; i >= 0; i--) {
            Placed one = labels.get(i);
            one.top[0] = Math.min(one.top[0], limit - one.height());
            limit = one.top[0] - 3;
        }
    }
}
