package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The drawn part of a figure that does not lie on axes of time: between its key and its caption. */
interface Sketch {
    /** The height it needs at this width. */
    double height(double width, Fonts fonts);

    /** Draws it within this area. */
    void paint(Graphics2D g, Rectangle2D area, Fonts fonts);
}
