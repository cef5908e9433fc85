package omslag.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * The look of a scenario: a colour that colour-blind readers can tell from the others and a dash that a grey print keeps
 * apart, by its place among the scenarios.
 *
 * <p>Colours of Okabe and Ito (2008), without the yellow, which is too light for a line on white.
 *
 * @param place 0 for the first scenario
 */
record Palette(int place) {
    static final Color INK = new Color(0x1F, 0x1F, 0x1F);
    static final Color QUIET = new Color(0x5A, 0x5A, 0x5A);
    static final Color GRID = new Color(0xE2, 0xE2, 0xE2);
    static final Color AXIS = new Color(0x8C, 0x8C, 0x8C);
    static final Color UNTOLD = new Color(0xE4, 0xE4, 0xE4);

    /** A step up; lighter than a step down, so that a grey print tells them apart. */
    static final Color MORE = new Color(0x2E, 0x8B, 0xC0);

    /** A step down. */
    static final Color LESS = new Color(0x8C, 0x2D, 0x04);

    /** Least contrast of a line with white. */
    static final double LINE = 3.05;

    private static final List<Color> COLOURS = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x30, 0x30, 0x30),
            new Color(0x70, 0x00, 0xD0),
            new Color(0x40, 0x90, 0xF0));
    private static final List<float[]> DASHES = List.of(
            new float[] {9, 3},
            new float[] {},
            new float[] {2, 2},
            new float[] {9, 3, 2, 3},
            new float[] {5, 2.5f},
            new float[] {14, 3, 2, 3, 2, 3},
            new float[] {14, 4},
            new float[] {4, 2, 1.5f, 2});

    Color colour() {
        return darker(COLOURS.get(place % COLOURS.size()), LINE);
    }

    /** The dash; after the colours come round it has moved on, so that a pair comes back only after 56 scenarios. */
    float[] dash() {
        return DASHES.get(place % DASHES.size()).clone();
    }

    /** The colour, darkened until it can be read as text on white. */
    Color ink() {
        return darker(colour(), 4.6);
    }

    private static Color darker(Color colour, double contrast) {
        Color dark = colour;
        while (contrastWithWhite(dark) < contrast) {
            dark = mix(dark, Color.BLACK, 0.05);
        }
        return dark;
    }

    /** The colour on paper: 0 white, 1 full. */
    Color tint(double strength) {
        return mix(Color.WHITE, colour(), strength);
    }

    /** The colour with white shining through by its opacity. */
    Color veil(double opacity) {
        Color c = colour();
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }

    BasicStroke line(double width) {
        return stroke(width, dash());
    }

    static BasicStroke stroke(double width, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }

    /** Contrast by the web's accessibility guide: 1 none, 21 black on white, 4.5 the least for text. */
    static double contrastWithWhite(Color c) {
        return 1.05 / (luminance(c) + 0.05);
    }

    static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : omslag.unit.Numbers.pow((c + 0.055) / 1.055, 2.4);
    }
}
