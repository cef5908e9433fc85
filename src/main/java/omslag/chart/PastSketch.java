package omslag.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import omslag.results.TableReader.Row;

/** Series of the past side by side, each on axes of its own. */
final class PastSketch implements Sketch {
    /** How strong the band of runs is. */
    static final double BAND = 0.25;

    private static final int COLUMNS = 3;
    private static final double GAP = 18;
    private static final double HEAD = 50;
    private static final double PLOT = 112;
    private static final double FOOT = 34;
    private static final double LEFT = 34;
    private static final double DOT = 5;

    /** The part of the width of a panel that the note beside its head may take. */
    private static final double NOTE = 0.66;

    private final List<PastPanel> panels;
    private final ChartTexts texts;

    PastSketch(List<PastPanel> panels, ChartTexts texts) {
        this.panels = List.copyOf(panels);
        this.texts = texts;
    }

    @Override
    public double height(double width, Fonts fonts) {
        return (panels.size() + COLUMNS - 1) / COLUMNS * (HEAD + PLOT + FOOT);
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
        Pen pen = new Pen(g, fonts);
        double width = (area.getWidth() - GAP * (COLUMNS - 1)) / COLUMNS;
        for (int i = 0; i < panels.size(); i++) {
            double x = area.getX() + i % COLUMNS * (width + GAP);
            double y = area.getY() + i / COLUMNS * (HEAD + PLOT + FOOT);
            PastPanel panel = panels.get(i);
            pen.fitted(panel.head(), x, y + 10, width, pen.bold(), pen.ink(), Ink.Side.RIGHT);
            if (!panel.hasModel()) {
                pen.fitted(
                        texts.get("past.none"),
                        x + width,
                        y + 10,
                        width * NOTE,
                        pen.small(),
                        pen.less(),
                        Ink.Side.LEFT);
            }
            pen.fitted(panel.what(), x, y + 25, width, pen.small(), pen.ink(), Ink.Side.RIGHT);
            pen.fitted(panel.unit(), x, y + 38, width, pen.small(), pen.quiet(), Ink.Side.RIGHT);
            new Plot(pen, panel, new Rectangle2D.Double(x + LEFT, y + HEAD, width - LEFT, PLOT)).paint();
        }
    }

    /** One series. */
    private final class Plot {
        private final Pen pen;
        private final PastPanel panel;
        private final Rectangle2D area;
        private final Scale scale;

        Plot(Pen pen, PastPanel panel, Rectangle2D area) {
            this.pen = pen;
            this.panel = panel;
            this.area = area;
            scale = panel.scale();
        }

        void paint() {
            frame();
            Shape before = pen.g().getClip();
            pen.g().clip(area);
            Palette model = pen.fonts().look().palette(0);
            pen.fill(band(), model.tint(BAND));
            pen.draw(line(PastPanel::naive), pen.quiet(), 1.2, 4, 3);
            pen.draw(line(row -> row.number("mean")), model.colour(), 2);
            pen.g().setClip(before);
            panel.observed()
                    .forEach(row -> pen.fill(
                            new Ellipse2D.Double(x(row) - DOT / 2, y(row.number("observed")) - DOT / 2, DOT, DOT),
                            pen.ink()));
        }

        private void frame() {
            for (double tick = scale.low(); tick <= scale.high() + scale.step() / 2; tick += scale.step()) {
                pen.line(area.getMinX(), y(tick), area.getMaxX(), y(tick), pen.grid(), 0.75);
                pen.fitted(
                        texts.number(tick, scale.decimals()),
                        area.getX() - 5,
                        y(tick),
                        LEFT - 6,
                        pen.small(),
                        pen.ink(),
                        Ink.Side.LEFT);
            }
            double step = Math.max(1, Scale.step((panel.to() - panel.from()) / 4));
            for (double year = step * Math.ceil(panel.from() / step); year <= panel.to(); year += step) {
                double x = x(year);
                pen.line(x, area.getMaxY(), x, area.getMaxY() + 3, pen.axis(), 0.75);
                pen.text(Integer.toString((int) year), x, area.getMaxY() + 11, pen.small(), pen.ink(), Ink.Side.MIDDLE);
            }
            pen.line(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), pen.axis(), 0.75);
        }

        private Path2D line(ToDoubleFunction<Row> figure) {
            Path2D line = new Path2D.Double();
            for (Row row : panel.with(figure)) {
                extend(line, x(row), y(figure.applyAsDouble(row)));
            }
            return line;
        }

        private Path2D band() {
            Path2D band = new Path2D.Double();
            panel.with(row -> row.number("p95")).forEach(row -> extend(band, x(row), y(row.number("p95"))));
            List<Row> back = new ArrayList<>(panel.with(row -> row.number("p05")));
            Collections.reverse(back);
            back.forEach(row -> extend(band, x(row), y(row.number("p05"))));
            return band;
        }

        private void extend(Path2D path, double x, double y) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }

        private double x(Row row) {
            return x(PastPanel.year(row));
        }

        private double x(double year) {
            return area.getX() + area.getWidth() * (year - panel.from()) / (panel.to() - panel.from());
        }

        private double y(double value) {
            return area.getMaxY() - area.getHeight() * (value - scale.low()) / (scale.high() - scale.low());
        }
    }
}
