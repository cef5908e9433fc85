package omslag.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How charts look, as the house style file says it: plain values, in the units of that file.
 *
 * @param page the size of pictures
 * @param letters the letters and their sizes
 * @param lines the widths of lines and their dashes
 * @param colours the colours
 */
public record HouseStyle(Page page, Letters letters, Lines lines, Colours colours) {
    /** The families that come with the program. */
    public static final List<String> FAMILIES = List.of("Liberation Sans", "Liberation Serif", "Liberation Mono");

    /**
     * Whether charts can be written in the letters of a file: TrueType, free to embed, with the signs that charts need.
     *
     * @throws ChartException when this machine cannot draw letters at all
     */
    public static boolean usable(Path font) throws ChartException {
        return Fonts.usable(font);
    }

    /**
     * The size of pictures.
     *
     * @param width of every picture, in mm
     * @param plotHeight of a plot that stands in one row with others, in mm; words come on top of it
     * @param resolution dots per inch of PNG
     */
    public record Page(double width, double plotHeight, double resolution) {}

    /**
     * The letters; sizes in points.
     *
     * @param family one of {@link #FAMILIES}
     * @param regular a TrueType file instead of the family
     * @param bold a TrueType file for titles; empty: as regular where that is said
     * @param title of what a chart tells
     * @param subtitle of what it shows
     * @param heading above each plot
     * @param label at axes, at the ends of lines and in the key
     * @param note of the caption and of small numbers
     */
    public record Letters(
            String family,
            Optional<Path> regular,
            Optional<Path> bold,
            double title,
            double subtitle,
            double heading,
            double label,
            double note) {}

    /**
     * The lines; widths and lengths in points.
     *
     * @param scenario the width of the line of a scenario; other thick lines follow in proportion
     * @param run the width of the line of a run
     * @param grid the width of grid and axes
     * @param dashes of the first scenario, the second and so on: lengths of dash and gap in turn; empty for solid
     */
    public record Lines(double scenario, double run, double grid, List<List<Double>> dashes) {
        /** Keeps its own copy. */
        public Lines {
            dashes = dashes.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The colours: red, green and blue in the lowest 24 bits.
     *
     * @param background behind everything
     * @param ink of letters
     * @param quiet of letters with less weight
     * @param grid of grid lines
     * @param axis of axes
     * @param untold of an interval that holds zero
     * @param more of a step up
     * @param less of a step down
     * @param series of the first scenario, the second and so on; at least one
     * @param scale of a heat map, from low to high; at least two
     */
    public record Colours(
            int background,
            int ink,
            int quiet,
            int grid,
            int axis,
            int untold,
            int more,
            int less,
            List<Integer> series,
            List<Integer> scale) {
        /** Keeps its own copies. */
        public Colours {
            series = List.copyOf(series);
            scale = List.copyOf(scale);
        }
    }
}
