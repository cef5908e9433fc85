package omslag.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws words, lines and a scale of values from left to right. */
record Ink(Graphics2D g, Fonts fonts) {
    /** Where a text lies against its point. */
    enum Side {
        RIGHT,
        MIDDLE,
        LEFT
    }

    void text(String text, double x, double middle, Font font, Color colour, Side side) {
        double width = Fonts.width(text, font);
        double from = side == Side.RIGHT ? x : side == Side.MIDDLE ? x - width / 2 : x - width;
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) from, (float) (middle + font.getSize2D() * 0.36));
    }

    void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Grid lines with their numbers below an area; where numbers would touch, some are left out. */
    void scale(Rectangle2D area, Scale scale, ChartTexts texts) {
        double widest = Math.max(width(scale.low(), scale, texts), width(scale.high(), scale, texts)) + 6;
        double apart = at(area, scale, scale.low() + scale.step()) - area.getX();
        int every = Math.max(1, (int) Math.ceil(widest / apart));
        int count = 0;
        for (double tick = scale.low(); tick <= scale.high() + scale.step() / 2; tick += scale.step()) {
            double x = at(area, scale, tick);
            line(
                    x,
                    area.getMinY(),
                    x,
                    area.getMaxY(),
                    fonts.look().grid(),
                    fonts.look().hair());
            if (count++ % every > 0) {
                continue;
            }
            text(
                    texts.number(tick, scale.decimals()),
                    x,
                    area.getMaxY() + 10,
                    fonts.label(),
                    fonts.look().ink(),
                    Side.MIDDLE);
        }
    }

    private double width(double tick, Scale scale, ChartTexts texts) {
        return Fonts.width(texts.number(tick, scale.decimals()), fonts.label());
    }

    static double at(Rectangle2D area, Scale scale, double value) {
        return area.getX() + area.getWidth() * (value - scale.low()) / (scale.high() - scale.low());
    }
}
