package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small planes side by side, each under its own head. */
final class PlaneGrid implements Sketch {
    private static final double GAP = 14;
    private static final double PLOT = 158;
    private static final double HEAD = 66;
    private static final double NAME = 24;
    private static final double FOOT = 44;
    private static final int COLUMNS = 3;

    private final DesignView view;
    private final List<? extends Panel> panels;
    private final int columns;

    /** One plane. */
    interface Panel {
        /** Its axes. */
        Plane plane();

        /** Draws what stands above it, in {@code HEAD} pixels. */
        void head(Pen pen, double x, double y, double width);

        /** Draws what lies in it. */
        void marks(Pen pen, Rectangle2D area);
    }

    PlaneGrid(DesignView view, List<? extends Panel> panels) {
        this.view = view;
        this.panels = panels;
        this.columns = panels.size() == 4 ? 2 : Math.min(COLUMNS, Math.max(2, panels.size()));
    }

    @Override
    public double height(double width, Fonts fonts) {
        return (panels.size() + columns - 1) / columns * (HEAD + NAME + PLOT + FOOT) - 12;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
        Pen pen = new Pen(g, fonts);
        double width = (area.getWidth() - GAP * (columns - 1)) / columns;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double x = area.getX() + i % columns * (width + GAP);
            double y = area.getY() + i / columns * (HEAD + NAME + PLOT + FOOT);
            panel.head(pen, x, y, width);
            double up = y + HEAD + NAME - 12;
            name(pen, panel.plane().up(), x, up, width, Ink.Side.RIGHT);
            Rectangle2D plot = new Rectangle2D.Double(x + Plane.LEFT, y + HEAD + NAME, width - Plane.LEFT, PLOT);
            panel.plane().frame(pen, plot);
            panel.marks(pen, plot);
            name(pen, panel.plane().across(), plot.getMaxX(), plot.getMaxY() + 23, width, Ink.Side.LEFT);
        }
    }

    private void name(Pen pen, SettingAxis axis, double x, double y, double width, Ink.Side side) {
        pen.fitted(ChartTexts.capital(view.setting(axis.setting())), x, y, width, pen.small(), pen.quiet(), side);
    }
}
