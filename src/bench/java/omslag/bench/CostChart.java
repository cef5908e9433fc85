package omslag.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What a citizen and quarter costs in worlds of all sizes: a chart with logarithmic axes. */
final class CostChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final Color[] COLOURS = {new Color(0x1B1B1B), new Color(0x0B6E99), new Color(0xB5432A)};
    private static final float[][] DASHES = {{1}, {1}, {6, 4}};

    private final XYSeriesCollection lines = new XYSeriesCollection();

    /** The line of this name, to which points are added. */
    XYSeries line(String name) {
        XYSeries line = new XYSeries(name);
        lines.addSeries(line);
        return line;
    }

    /** Draws it into a file, if anything was measured. */
    void draw(Path file) {
        if (lines.getSeriesCount() == 0) {
            return;
        }
        SVGGraphics2D g = new SVGGraphics2D(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        g.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        chart().draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        try (Writer out = Files.newBufferedWriter(file)) {
            g.stream(out, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JFreeChart chart() {
        LogAxis citizens = axis("citizens");
        LogAxis cost = axis("ns of processor a citizen and quarter, one thread");
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        for (int s = 0; s < lines.getSeriesCount(); s++) {
            renderer.setSeriesPaint(s, COLOURS[s]);
            renderer.setSeriesShape(s, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
            renderer.setSeriesStroke(
                    s,
                    new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, s < 2 ? null : DASHES[s], 0));
        }
        XYPlot plot = new XYPlot(lines, citizens, cost, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(new Color(0xD8D8D8));
        plot.setDomainGridlinesVisible(false);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart("What a citizen costs", font(Font.BOLD, 17), plot, true);
        chart.addSubtitle(0, new TextTitle(Machine.described(), font(Font.PLAIN, 12)));
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(font(Font.PLAIN, 13));
        return chart;
    }

    private static LogAxis axis(String label) {
        LogAxis axis = new LogAxis(label);
        axis.setBase(10);
        axis.setLabelFont(font(Font.PLAIN, 13));
        axis.setTickLabelFont(font(Font.PLAIN, 12));
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setNumberFormatOverride(java.text.NumberFormat.getIntegerInstance(java.util.Locale.ROOT));
        return axis;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
