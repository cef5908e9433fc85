package omslag.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * A house style as it is drawn: colours that can be seen on their background, and strokes and sizes in pixels of 1/96
 * inch.
 *
 * @param style what the house style file says
 */
record Look(HouseStyle style) {
    /** A line has a little more contrast than the least, for edges are smoothed. */
    static final double LINE = 3.05;

    private static final double PIXELS_IN_MM = 96 / 25.4;

    /** The width of the line of a scenario in the shipped style, to which other widths were drawn. */
    private static final double LINE_WIDTH = 2.1;

    /** The height of plots in several rows, as a part of that of plots in one. */
    private static final double SEVERAL_ROWS = 158 / 245.0;

    /** A width or size of the file in pixels. */
    static double pixels(double points) {
        return points * 4 / 3;
    }

    Color background() {
        return new Color(style.colours().background());
    }

    Color ink() {
        return text(style.colours().ink());
    }

    Color quiet() {
        return text(style.colours().quiet());
    }

    Color grid() {
        return new Color(style.colours().grid());
    }

    Color axis() {
        return new Color(style.colours().axis());
    }

    Color untold() {
        return new Color(style.colours().untold());
    }

    Color more() {
        return readable(style.colours().more(), LINE);
    }

    Color less() {
        return readable(style.colours().less(), LINE);
    }

    private Color text(int colour) {
        return readable(colour, Contrast.TEXT);
    }

    /** The colour, moved until it can be seen on the background. */
    Color readable(int colour, double least) {
        return new Color(Contrast.readable(colour, style.colours().background(), least));
    }

    /** A colour on paper: 0 the background, 1 the colour. */
    Color tint(Color colour, double strength) {
        return mix(background(), colour, strength);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(Contrast.mix(from.getRGB() & 0xFFFFFF, to.getRGB() & 0xFFFFFF, share));
    }

    /** The colour of a heat map at a share of its range. */
    Color heat(double share) {
        var colours = style.colours().scale();
        double place = Math.max(0, Math.min(1, share)) * (colours.size() - 1);
        int from = Math.min(colours.size() - 2, (int) place);
        return new Color(Contrast.mix(colours.get(from), colours.get(from + 1), place - from));
    }

    /** White or black, whichever is read better on a colour. */
    static Color on(Color colour) {
        return Contrast.between(colour.getRGB() & 0xFFFFFF, 0xFFFFFF) > Contrast.TEXT ? Color.WHITE : Color.BLACK;
    }

    /** The look of a scenario by its place among the scenarios. */
    Palette palette(int place) {
        return new Palette(place, this);
    }

    /** A thick line, solid: so wide where the line of a scenario has the shipped width, and in proportion to it. */
    BasicStroke thick(double width, float... dash) {
        return stroke(width * (pixels(style.lines().scenario()) / LINE_WIDTH), dash);
    }

    /** The line of a run. */
    BasicStroke thin() {
        return stroke(pixels(style.lines().run()));
    }

    /** A line of the grid, or an axis. */
    BasicStroke hair() {
        return stroke(pixels(style.lines().grid()));
    }

    /** A line this many pixels wide. */
    static BasicStroke stroke(double width, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The width of every picture. */
    int width() {
        return (int) Math.round(style.page().width() * PIXELS_IN_MM);
    }

    /** The height of a plot, in one row or in several. */
    int plotHeight(boolean oneRow) {
        double height = Math.round(style.page().plotHeight() * PIXELS_IN_MM);
        return (int) Math.round(oneRow ? height : height * SEVERAL_ROWS);
    }

    /** Pixels of a PNG for each pixel of the page. */
    double density() {
        return style.page().resolution() / 96;
    }
}
