package omslag.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws words, lines and shapes of the charts of a design: the one place in which they take their colours and letters. */
record Pen(Graphics2D g, Fonts fonts) {
    Color ink() {
        return fonts.look().ink();
    }

    Color quiet() {
        return fonts.look().quiet();
    }

    Color axis() {
        return fonts.look().axis();
    }

    Color grid() {
        return fonts.look().grid();
    }

    Color paper() {
        return fonts.look().background();
    }

    Color more() {
        return fonts.look().more();
    }

    Color less() {
        return fonts.look().less();
    }

    /** A colour on paper: 0 the paper, 1 the colour. */
    Color tint(Color colour, double strength) {
        return fonts.look().tint(colour, strength);
    }

    Font label() {
        return fonts.label();
    }

    Font bold() {
        return fonts.boldLabel();
    }

    Font heading() {
        return fonts.heading();
    }

    Font small() {
        return fonts.small();
    }

    void text(String text, double x, double middle, Font font, Color colour, Ink.Side side) {
        new Ink(g, fonts).text(text, x, middle, font, colour, side);
    }

    /** A text that is made smaller until it fits. */
    void fitted(String text, double x, double middle, double width, Font font, Color colour, Ink.Side side) {
        Font fit = font;
        while (fit.getSize2D() > 6.5 && Fonts.width(text, fit) > width) {
            fit = fit.deriveFont(fit.getSize2D() - 0.25f);
        }
        String cut = text;
        while (cut.length() > 1 && Fonts.width(cut, fit) > width) {
            cut = cut.substring(0, cut.length() - 2).strip() + "…";
        }
        text(cut, x, middle, fit, colour, side);
    }

    /** A text with a rim of paper, so that it is read over lines. */
    void over(String text, double x, double middle, Font font, Color colour) {
        Shape letters = font.createGlyphVector(g.getFontRenderContext(), text)
                .getOutline((float) x, (float) (middle + font.getSize2D() * 0.36));
        g.setColor(paper());
        g.setStroke(Look.stroke(3));
        g.draw(letters);
        text(text, x, middle, font, colour, Ink.Side.RIGHT);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width, float... dash) {
        new Ink(g, fonts).line(x1, y1, x2, y2, colour, Look.stroke(width, dash));
    }

    void draw(Shape shape, Color colour, double width, float... dash) {
        g.setColor(colour);
        g.setStroke(Look.stroke(width, dash));
        g.draw(shape);
    }

    void fill(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    void fill(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /** A closed shape around these corners, x and y in turn. */
    static Path2D corners(double... at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }
}
