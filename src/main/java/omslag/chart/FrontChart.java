package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** The trade-off between two aims: the points that no other beats on both, each with its interval and number, and a line. */
final class FrontChart {
    private static final String TABLE = "front.csv";

    private final DesignView view;
    private final ChartTexts texts;
    private final List<IndicatorId> aims;
    private final List<Row> front;

    FrontChart(DesignView view) {
        this.view = view;
        this.texts = view.texts();
        this.aims = view.tables().file().aims().keySet().stream()
                .flatMap(id -> Term.find(IndicatorId.class, id).stream())
                .toList();
        this.front = aims.size() < 2
                ? List.of()
                : view.tables().rows(TABLE).stream()
                        .sorted(Comparator.comparingDouble(
                                row -> row.number(aims.get(0).id())))
                        .toList();
    }

    /** The chart; empty without two aims or without a front. */
    Optional<Figure> figure() {
        if (front.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> data = new ArrayList<>();
        data.add(front.get(0).columns());
        front.forEach(row -> data.add(row.cells()));
        int tried = view.tables().count();
        return Optional.of(view.figure(
                "front",
                texts.get(
                        "front.title",
                        front.size(),
                        tried,
                        view.within(aims.get(0)),
                        view.within(aims.get(1)),
                        view.card().replications()),
                finding(),
                List.of(),
                view.caption(texts.get("front.caption")),
                data,
                new Plot()));
    }

    /** "From legitimacy 0.35 with technical debt 0.41 to 0.38 with 0.52: what one brings the other costs." */
    private String finding() {
        if (front.size() == 1) {
            return texts.get("front.finding-one", view.within(aims.get(0)), view.within(aims.get(1)));
        }
        Row first = front.get(0);
        Row last = front.get(front.size() - 1);
        return texts.get(
                "front.finding",
                view.within(aims.get(0)),
                number(first, 0, 0),
                number(last, 0, 0),
                view.within(aims.get(1)),
                number(first, 1, 1),
                number(last, 1, 1));
    }

    private String number(Row row, int aim, int of) {
        double low = front.stream().mapToDouble(one -> value(one, of)).min().orElse(0);
        double high = front.stream().mapToDouble(one -> value(one, of)).max().orElse(1);
        return texts.number(value(row, aim), Subject.decimals((high - low) / 4));
    }

    private double value(Row row, int aim) {
        return row.number(aims.get(aim).id());
    }

    private double end(Row row, int aim, String which) {
        return row.number(aims.get(aim).id() + which);
    }

    private Scale scale(int aim) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Row row : front) {
            for (double at : new double[] {value(row, aim), end(row, aim, "_ci_low"), end(row, aim, "_ci_high")}) {
                low = at < low ? at : low;
                high = at > high ? at : high;
            }
        }
        return Scale.around(low, high, low < 0 ? -Double.MAX_VALUE : 0, Double.MAX_VALUE);
    }

    /** The plane of both aims. */
    private final class Plot implements Sketch {
        private static final double LEFT = 52;
        private static final double TOP = 26;
        private static final double PLOT = 330;
        private static final double FOOT = 44;

        private final Scale across = scale(0);
        private final Scale up = scale(1);

        @Override
        public double height(double width, Fonts fonts) {
            return TOP + PLOT + FOOT;
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Pen pen = new Pen(g, fonts);
            Rectangle2D plot =
                    new Rectangle2D.Double(area.getX() + LEFT, area.getY() + TOP, area.getWidth() - LEFT - 16, PLOT);
            pen.text(name(1), area.getX(), area.getY() + 8, pen.label(), pen.quiet(), Ink.Side.RIGHT);
            pen.text(name(0), plot.getMaxX(), plot.getMaxY() + 30, pen.label(), pen.quiet(), Ink.Side.LEFT);
            new Ink(g, fonts).scale(plot, across, texts);
            for (double tick = up.low(); tick <= up.high() + up.step() / 2; tick += up.step()) {
                double y = y(plot, tick);
                pen.line(plot.getMinX(), y, plot.getMaxX(), y, pen.grid(), 0.75);
                pen.text(texts.number(tick, up.decimals()), plot.getX() - 6, y, pen.label(), pen.ink(), Ink.Side.LEFT);
            }
            pen.draw(plot, pen.axis(), 0.75);
            line(pen, plot);
            front.forEach(row -> whiskers(pen, plot, row));
            front.forEach(row -> spot(pen, plot, row));
            List<Rectangle2D> labels = new ArrayList<>();
            front.forEach(row -> label(pen, plot, row, labels));
        }

        private String name(int aim) {
            IndicatorId indicator = aims.get(aim);
            boolean more = "more".equals(view.tables().file().aims().get(indicator.id()));
            return texts.get(more ? "front.more" : "front.less", texts.name(indicator));
        }

        private double x(Rectangle2D plot, double value) {
            return Ink.at(plot, across, value);
        }

        private double y(Rectangle2D plot, double value) {
            return plot.getMaxY() - plot.getHeight() * (value - up.low()) / (up.high() - up.low());
        }

        private void line(Pen pen, Rectangle2D plot) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < front.size(); i++) {
                double x = x(plot, value(front.get(i), 0));
                double y = y(plot, value(front.get(i), 1));
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            pen.draw(path, pen.more(), 1.2);
        }

        private void whiskers(Pen pen, Rectangle2D plot, Row row) {
            double x = x(plot, value(row, 0));
            double y = y(plot, value(row, 1));
            pen.line(x(plot, end(row, 0, "_ci_low")), y, x(plot, end(row, 0, "_ci_high")), y, pen.quiet(), 0.9);
            pen.line(x, y(plot, end(row, 1, "_ci_low")), x, y(plot, end(row, 1, "_ci_high")), pen.quiet(), 0.9);
        }

        private void spot(Pen pen, Rectangle2D plot, Row row) {
            double x = x(plot, value(row, 0));
            double y = y(plot, value(row, 1));
            pen.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8), pen.more());
        }

        /** The number of a point beside it, on the first side on which it covers no other; left out where there is none. */
        private void label(Pen pen, Rectangle2D plot, Row row, List<Rectangle2D> taken) {
            String text = row.text("point");
            double width = Fonts.width(text, pen.bold());
            double x = x(plot, value(row, 0));
            double y = y(plot, value(row, 1));
            for (double[] side : new double[][] {{6, -9}, {6, 10}, {-6 - width, -9}, {-6 - width, 10}, {6, -21}}) {
                Rectangle2D box = new Rectangle2D.Double(x + side[0], y + side[1] - 6, width, 12);
                if (plot.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    pen.over(text, x + side[0], y + side[1], pen.bold(), pen.ink());
                    taken.add(box);
                    return;
                }
            }
        }
    }
}
