package omslag.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart before it is drawn: its words, what lies on its axes, and the numbers behind it.
 *
 * @param name the name of its files
 * @param title what is shown
 * @param finding what it tells
 * @param axis what the vertical axis measures
 * @param key what the marks mean, in one line
 * @param panels one plot each, all on the same axes
 * @param axes the axes
 * @param caption numbers of runs, how to read it, sources
 * @param data the numbers drawn: the header, then the rows
 * @param sketch what is drawn instead of panels; null for none
 */
record Figure(
        String name,
        String title,
        String finding,
        String axis,
        List<KeyEntry> key,
        List<Panel> panels,
        Axes axes,
        String caption,
        List<List<String>> data,
        @Nullable Sketch sketch) {
    /** A figure of panels. */
    Figure(
            String name,
            String title,
            String finding,
            String axis,
            List<KeyEntry> key,
            List<Panel> panels,
            Axes axes,
            String caption,
            List<List<String>> data) {
        this(name, title, finding, axis, key, panels, axes, caption, data, null);
    }

    /** The words for who cannot see it: what it tells, what is shown in which unit, then how to read it. */
    String alt() {
        String shown = title + (axis.isBlank() ? "" : ". " + axis);
        return finding + ". " + shown + ". " + caption;
    }

    /**
     * The axes that all panels share.
     *
     * @param from where time begins, in years
     * @param to where time ends: the end of the last quarter
     * @param values the range of values
     * @param texts how numbers are written
     */
    record Axes(double from, double to, Scale values, ChartTexts texts) {}

    /**
     * A plot.
     *
     * @param heading above it; empty for none
     * @param note under the heading; empty for none
     * @param ink the colour of the heading
     * @param traces what is drawn, the hindmost first
     * @param labels what stands at the ends of lines
     */
    record Panel(String heading, String note, Color ink, List<Trace> traces, List<EndLabel> labels) {}

    /** A text at the end of a line: where the line ends, and the colour. */
    record EndLabel(double time, double value, String name, String number, Color ink) {}

    /** A mark and its meaning; a swatch where there is no stroke, a line on a swatch where there are both. */
    record KeyEntry(
            Color colour, @Nullable Stroke stroke, @Nullable Color behind, String text) {
        KeyEntry(Color colour, @Nullable Stroke stroke, String text) {
            this(colour, stroke, null, text);
        }
    }
}
