package omslag.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Rows of values, each with its name on the left, in groups that have an axis from left to right of their own. */
final class Ladder implements Sketch {
    private static final double HEAD = 36;
    private static final double FOOT = 34;
    private static final double LINE = 11;
    private static final double SPACE = 6;
    private static final double MOST_NAME = 226;
    private static final double KEY = 24;

    private final List<KeyEntry> key;
    private final List<Group> groups;
    private final ChartTexts texts;

    /** How a value is drawn; each has a shape of its own. */
    enum Style {
        /** A full bar from zero. */
        BAR,
        /** A pale bar with a rim, from zero. */
        PALE,
        /** A disc. */
        DISC,
        /** A diamond. */
        DIAMOND,
        /** A short upright line. */
        TICK
    }

    /**
     * A value in a row.
     *
     * @param style how it is drawn
     * @param value where
     * @param low the low end of its interval; not-a-number without one
     * @param high the high end
     * @param told whether it is drawn full; otherwise open and grey
     */
    record Mark(Style style, double value, double low, double high, boolean told) {
        Mark(Style style, double value, double low, double high) {
            this(style, value, low, high, true);
        }
    }

    /**
     * A row.
     *
     * @param name its name
     * @param marks below each other, but ticks, which lie on the first
     * @param notes what stands in the columns on the right
     */
    record Rung(String name, List<Mark> marks, List<String> notes) {
        private double height() {
            return Math.max(
                                    1,
                                    marks.stream()
                                            .filter(mark -> mark.style() != Style.TICK)
                                            .count())
                            * LINE
                    + SPACE;
        }
    }

    /**
     * Rows on one axis.
     *
     * @param heading above them
     * @param note under the heading
     * @param columns heads of the columns on the right
     * @param rungs the rows
     */
    record Group(String heading, String note, List<String> columns, List<Rung> rungs) {
        private double height() {
            return HEAD + rungs.stream().mapToDouble(Rung::height).sum() + FOOT;
        }

        /** An axis around all that is drawn, and zero. */
        private Scale scale() {
            double low = 0;
            double high = 0;
            for (Rung rung : rungs) {
                for (Mark mark : rung.marks()) {
                    for (double end : new double[] {mark.value(), mark.low(), mark.high()}) {
                        low = end < low ? end : low;
                        high = end > high ? end : high;
                    }
                }
            }
            return low == 0 && high == 0
                    ? new Scale(0, 0.01, 0.005)
                    : Scale.around(low, high, low < 0 ? -Double.MAX_VALUE : 0, Double.MAX_VALUE);
        }
    }

    /**
     * What a mark stands for.
     *
     * @param style how it is drawn
     * @param told whether it is drawn full
     * @param interval whether it has one
     * @param text what it stands for
     */
    record KeyEntry(Style style, boolean told, boolean interval, String text) {}

    Ladder(List<KeyEntry> key, List<Group> groups, ChartTexts texts) {
        this.key = key;
        this.groups = groups;
        this.texts = texts;
    }

    @Override
    public double height(double width, Fonts fonts) {
        return KEY + groups.stream().mapToDouble(Group::height).sum();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
        Pen pen = new Pen(g, fonts);
        double x = area.getX();
        for (KeyEntry entry : key) {
            Mark sample = new Mark(entry.style(), x + 16, x, x + 22, entry.told());
            double low = entry.interval() ? x + 8 : Double.NaN;
            mark(pen, sample, area.getY() + 6, x, x + 16, low, x + 22);
            pen.text(entry.text(), x + 28, area.getY() + 6, pen.label(), pen.quiet(), Ink.Side.RIGHT);
            x += 28 + Fonts.width(entry.text(), pen.label()) + 16;
        }
        double names = groups.stream()
                .flatMap(group -> group.rungs().stream())
                .mapToDouble(rung -> Fonts.width(rung.name(), pen.label()))
                .max()
                .orElse(0);
        double y = area.getY() + KEY;
        for (Group group : groups) {
            group(
                    pen,
                    group,
                    new Rectangle2D.Double(area.getX(), y, area.getWidth(), group.height()),
                    Math.min(MOST_NAME, names));
            y += group.height();
        }
    }

    private void group(Pen pen, Group group, Rectangle2D area, double names) {
        double notes = 0;
        List<Double> ends = new ArrayList<>();
        for (int c = group.columns().size() - 1; c >= 0; c--) {
            ends.add(0, area.getMaxX() - notes);
            notes += columnWidth(pen, group, c) + 14;
        }
        pen.fitted(
                group.heading(),
                area.getX(),
                area.getY() + 6,
                area.getWidth(),
                pen.heading(),
                pen.ink(),
                Ink.Side.RIGHT);
        pen.fitted(
                group.note(),
                area.getX(),
                area.getY() + 20,
                area.getWidth() - notes,
                pen.small(),
                pen.quiet(),
                Ink.Side.RIGHT);
        for (int c = 0; c < ends.size(); c++) {
            pen.text(group.columns().get(c), ends.get(c), area.getY() + 20, pen.small(), pen.quiet(), Ink.Side.LEFT);
        }
        double rows = group.height() - HEAD - FOOT;
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX() + names + 10, area.getY() + HEAD - 4, area.getWidth() - names - 10 - notes - 8, rows + 4);
        Scale scale = group.scale();
        new Ink(pen.g(), pen.fonts()).scale(plot, scale, texts);
        double zero = Ink.at(plot, scale, 0);
        pen.line(zero, plot.getMinY(), zero, plot.getMaxY(), pen.ink(), 1.1);
        double y = area.getY() + HEAD;
        for (Rung rung : group.rungs()) {
            rung(pen, rung, plot, scale, y, area.getX() + names, ends);
            y += rung.height();
        }
    }

    private static double columnWidth(Pen pen, Group group, int column) {
        double widest = Fonts.width(group.columns().get(column), pen.small());
        for (Rung rung : group.rungs()) {
            widest = Math.max(widest, Fonts.width(rung.notes().get(column), pen.label()));
        }
        return widest;
    }

    private static void rung(
            Pen pen, Rung rung, Rectangle2D plot, Scale scale, double top, double right, List<Double> ends) {
        double middle = top + (rung.height() - SPACE) / 2;
        pen.fitted(rung.name(), right, middle, MOST_NAME, pen.label(), pen.ink(), Ink.Side.LEFT);
        double line = top + LINE / 2;
        double first = line;
        for (Mark mark : rung.marks()) {
            if (Double.isNaN(mark.value())) {
                continue;
            }
            boolean tick = mark.style() == Style.TICK;
            double[] at = {mark.value(), mark.low(), mark.high()};
            for (int i = 0; i < at.length; i++) {
                at[i] = Double.isNaN(at[i]) ? at[i] : Ink.at(plot, scale, at[i]);
            }
            mark(pen, mark, tick ? first : line, Ink.at(plot, scale, 0), at[0], at[1], at[2]);
            line += tick ? 0 : LINE;
        }
        for (int c = 0; c < ends.size(); c++) {
            pen.text(rung.notes().get(c), ends.get(c), middle, pen.label(), pen.ink(), Ink.Side.LEFT);
        }
    }

    private static void mark(Pen pen, Mark mark, double y, double zero, double at, double low, double high) {
        Color colour = !mark.told() ? pen.quiet() : mark.style() == Style.BAR ? pen.more() : pen.less();
        double from = Math.min(zero, at);
        if (Math.abs(at - zero) < 0.5 && mark.style() == Style.PALE) {
            return;
        }
        if (mark.style() == Style.BAR) {
            pen.fill(from, y - 3.5, Math.abs(at - zero), 7, colour);
        } else if (mark.style() == Style.PALE) {
            Rectangle2D bar = new Rectangle2D.Double(from, y - 3.5, Math.abs(at - zero), 7);
            pen.fill(bar, pen.tint(colour, 0.25));
            pen.draw(bar, colour, 1);
        }
        if (!Double.isNaN(low) && !Double.isNaN(high)) {
            pen.line(low, y, high, y, pen.ink(), 1.1);
            pen.line(low, y - 2.5, low, y + 2.5, pen.ink(), 1.1);
            pen.line(high, y - 2.5, high, y + 2.5, pen.ink(), 1.1);
        }
        switch (mark.style()) {
            case DISC ->
                shape(
                        pen,
                        new Ellipse2D.Double(at - 3.6, y - 3.6, 7.2, 7.2),
                        mark.told() ? pen.more() : colour,
                        mark.told());
            case DIAMOND ->
                shape(pen, Pen.corners(at, y - 4.6, at + 4.6, y, at, y + 4.6, at - 4.6, y), colour, mark.told());
            case TICK -> pen.line(at, y - 5.5, at, y + 5.5, pen.ink(), 2);
            case BAR, PALE -> {
                // drawn already, under their interval
            }
        }
    }

    private static void shape(Pen pen, java.awt.Shape shape, Color colour, boolean full) {
        pen.fill(shape, full ? colour : pen.paper());
        pen.draw(shape, colour, 1.2);
    }
}
