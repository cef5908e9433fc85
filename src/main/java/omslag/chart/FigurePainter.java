package omslag.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a figure out on a page as wide as the house style says and draws it: title, finding, key, panels, caption.
 *
 * <p>Lengths are in pixels of 1/96 inch.
 */
final class FigurePainter {
    private static final double MARGIN = 18;
    private static final double GAP = 16;

    private final Figure figure;
    private final TextBlock title;
    private final TextBlock finding;
    private final TextBlock axis;
    private final TextBlock caption;
    private final List<Key> key = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Fonts fonts;
    private final Look look;
    private final int width;
    private final double inner;
    private final PanelPlot plots;
    private final double ticks;
    private final double labels;
    private final double plotWidth;
    private final double top;
    private final double sketch;
    private final int height;

    private record Key(Figure.KeyEntry entry, double x, double y) {}

    private record Row(List<Cell> cells, double top, double plotTop, double plotHeight) {}

    private record Cell(Figure.Panel panel, TextBlock heading, TextBlock note) {}

    FigurePainter(Figure figure, Fonts fonts) {
        this.figure = figure;
        this.fonts = fonts;
        this.look = fonts.look();
        this.width = look.width();
        this.inner = width - 2 * MARGIN;
        plots = new PanelPlot(figure.axes(), fonts);
        title = TextBlock.wrap(figure.finding(), inner, fonts.title(), look.ink());
        finding = TextBlock.wrap(figure.title(), inner, fonts.subtitle(), look.ink());
        axis = TextBlock.wrap(figure.axis(), inner, fonts.label(), look.quiet());
        caption = TextBlock.wrap(figure.caption(), inner, fonts.note(), look.quiet());
        int columns = columns(figure.panels().size());
        ticks = plots.tickWidth() + 7;
        labels = figure.panels().stream()
                .mapToDouble(panel -> plots.labelWidth(panel.labels()))
                .max()
                .orElse(0);
        plotWidth = (inner - ticks - columns * labels - (columns - 1) * GAP) / columns;
        top = placeKey(MARGIN + title.height() + 5 + finding.height() + 11);
        sketch = placeRows(columns) + (figure.sketch() == null || figure.axis().isBlank() ? 0 : axis.height() + 8);
        height = (int) Math.ceil(sketch + drawnHeight() + caption.height() + MARGIN - 4);
    }

    private double drawnHeight() {
        Sketch drawn = figure.sketch();
        return drawn == null ? 0 : drawn.height(inner, fonts) + 12;
    }

    /** The width of the figure. */
    int width() {
        return width;
    }

    /** The height that the figure needs. */
    int height() {
        return height;
    }

    /** Side by side as long as panels stay readable: up to three, four as two by two. */
    static int columns(int panels) {
        return panels <= 3 ? Math.max(1, panels) : panels == 4 ? 2 : 3;
    }

    private double placeKey(double y) {
        double x = MARGIN;
        for (Figure.KeyEntry entry : figure.key()) {
            double size = 24 + Fonts.width(entry.text(), fonts.label()) + 16;
            if (x > MARGIN && x + size - 16 > width - MARGIN) {
                x = MARGIN;
                y += 16;
            }
            key.add(new Key(entry, x, y));
            x += size;
        }
        return figure.key().isEmpty() ? y : y + 16 + 8;
    }

    private double placeRows(int columns) {
        int count = figure.panels().size();
        double y = top;
        for (int from = 0; from < count; from += columns) {
            List<Cell> cells = new ArrayList<>();
            double heads = 0;
            for (Figure.Panel panel : figure.panels().subList(from, Math.min(count, from + columns))) {
                Cell cell = new Cell(
                        panel,
                        TextBlock.wrap(panel.heading(), plotWidth + labels, fonts.heading(), panel.ink()),
                        TextBlock.wrap(panel.note(), plotWidth + labels, fonts.label(), look.ink()));
                heads = Math.max(heads, cell.heading.height() + cell.note.height());
                cells.add(cell);
            }
            double plotTop = y + heads + (heads > 0 ? 5 : 0) + (from == 0 ? axis.height() + 6 : 0);
            double least = figure.panels().stream()
                    .mapToDouble(panel -> plots.labelHeight(panel.labels()))
                    .max()
                    .orElse(0);
            double plotHeight = Math.max(least, look.plotHeight(count <= columns));
            rows.add(new Row(cells, y, plotTop, plotHeight));
            y = plotTop + plotHeight + PanelPlot.DATES + 14;
        }
        return y - 2;
    }

    /** Draws the figure, its top left corner at the origin. */
    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(look.background());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        title.draw(g, MARGIN, MARGIN - 3);
        finding.draw(g, MARGIN, MARGIN + title.height() + 2);
        key.forEach(k -> paintKey(g, k));
        rows.forEach(row -> paintRow(g, row));
        Sketch drawn = figure.sketch();
        if (drawn != null) {
            axis.draw(g, MARGIN, top);
            drawn.paint(g, new Rectangle2D.Double(MARGIN, sketch, inner, drawnHeight() - 12), fonts);
        }
        caption.draw(g, MARGIN, height - MARGIN + 4 - caption.height());
    }

    private void paintKey(Graphics2D g, Key k) {
        g.setColor(k.entry.colour());
        if (k.entry.stroke() == null) {
            g.fill(new Rectangle2D.Double(k.x, k.y + 1, 19, 10));
        } else {
            if (k.entry.behind() != null) {
                g.setColor(k.entry.behind());
                g.fill(new Rectangle2D.Double(k.x, k.y + 1, 19, 10));
                g.setColor(k.entry.colour());
            }
            g.setStroke(k.entry.stroke());
            g.draw(new Line2D.Double(k.x, k.y + 6, k.x + 19, k.y + 6));
        }
        new TextBlock(List.of(k.entry.text()), fonts.label(), look.quiet()).draw(g, k.x + 24, k.y - 1);
    }

    private void paintRow(Graphics2D g, Row row) {
        if (row.top == top) {
            axis.draw(g, MARGIN, row.plotTop - axis.height() - 6);
        }
        for (int i = 0; i < row.cells.size(); i++) {
            Cell cell = row.cells.get(i);
            double x = MARGIN + ticks + i * (plotWidth + labels + GAP);
            double text = i == 0 && rows.get(0).cells.size() == 1 ? MARGIN : x;
            cell.heading.draw(g, text, row.top);
            cell.note.draw(g, text, row.top + cell.heading.height());
            Rectangle2D area = new Rectangle2D.Double(x, row.plotTop, plotWidth, row.plotHeight);
            plots.paint(g, cell.panel, area, i == 0, ticks);
        }
    }
}
