package omslag.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * The look of a scenario: a colour that colour-blind readers can tell from the others and a dash that a grey print keeps
 * apart, by its place among the scenarios.
 *
 * @param place 0 for the first scenario
 * @param look the house style
 */
record Palette(int place, Look look) {
    /** Least contrast of a colour that is read as text. */
    private static final double TEXT = 4.6;

    Color colour() {
        List<Integer> series = look.style().colours().series();
        return look.readable(series.get(place % series.size()), Look.LINE);
    }

    /** The dash in pixels; colours and dashes come round at different places, so that a pair is rarely seen twice. */
    float[] dash() {
        List<List<Double>> dashes = look.style().lines().dashes();
        List<Double> points = dashes.get(place % dashes.size());
        float[] dash = new float[points.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) Look.pixels(points.get(i));
        }
        return dash;
    }

    /** The colour, moved from the background until it can be read as text. */
    Color ink() {
        return look.readable(colour().getRGB() & 0xFFFFFF, TEXT);
    }

    /** The colour on paper: 0 the background, 1 full. */
    Color tint(double strength) {
        return look.tint(colour(), strength);
    }

    /** The colour with what is behind shining through by its opacity. */
    Color veil(double opacity) {
        Color c = colour();
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A line with the dash of the scenario, as wide as {@link Look#thick}. */
    BasicStroke line(double width) {
        return look.thick(width, dash());
    }
}
