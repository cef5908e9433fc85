package omslag.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.chart.ChartException;
import omslag.chart.Contrast;
import omslag.chart.HouseStyle;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.KeyFile;
import omslag.scenario.KeyFile.Said;
import omslag.scenario.Phrase;
import omslag.scenario.Place;

/**
 * The house style file: how charts and report look. The one that ships says everything; a user's replaces what it names.
 *
 * @param charts how charts look
 * @param page the colours of the report
 * @param faint colours of the user's file that cannot be seen well; they are drawn with more contrast
 */
public record StyleFile(HouseStyle charts, PageColours page, List<Faint> faint) {
    private static final String RESOURCE = "/omslag/style.yaml";
    private static final String BACKGROUND = "colours.background";

    /** Keeps its own copy. */
    public StyleFile {
        faint = List.copyOf(faint);
    }

    /**
     * A colour with too little contrast.
     *
     * @param place where the file says it
     * @param colour what it says
     * @param contrast with the background
     * @param least what it should be
     * @param drawn what is drawn instead
     */
    public record Faint(Place place, int colour, double contrast, double least, int drawn) {}

    /** What ships, read once. */
    private static final class Shipped {
        private static final String TEXT = resource();
        private static final Map<String, List<Said>> SAID = said();
        private static final StyleFile STYLE = of(SAID, List.of());

        private static Map<String, List<Said>> said() {
            Faults faults = new Faults();
            Map<String, List<Said>> said = KeyFile.parse(TEXT, RESOURCE.substring(1), StyleKeys.ALL, faults);
            faults.refuse();
            return said;
        }
    }

    /** The style that ships. */
    public static StyleFile shipped() {
        return Shipped.STYLE;
    }

    /** The file that ships, comments and all. */
    public static String text() {
        return Shipped.TEXT;
    }

    /**
     * The style that ships with what a file says instead; its faults are added to those found.
     *
     * @param told where a file that cannot be read is told of
     */
    public static StyleFile read(Path file, Place told, Faults faults) {
        int before = faults.count();
        Map<String, List<Said>> named = KeyFile.read(file, told, StyleKeys.ALL, faults);
        List<Said> dashes = named.getOrDefault(StyleKeys.DASHES, List.of());
        dashes.stream().filter(dash -> !drawable(dash)).forEach(dash -> wrongDash(dash, "allowed.dash", faults));
        dashes.stream()
                .limit(1)
                .filter(first -> first.value().equals(StyleKeys.SOLID))
                .forEach(first -> wrongDash(first, "allowed.first-dash", faults));
        fonts(file, named, faults);
        if (faults.count() > before) {
            return shipped();
        }
        Map<String, List<Said>> all = new LinkedHashMap<>(Shipped.SAID);
        all.putAll(named);
        return of(all, faint(named, all));
    }

    /** A dash without length cannot be seen, and one without a gap is no dash. */
    private static boolean drawable(Said dash) {
        if (dash.value().equals(StyleKeys.SOLID)) {
            return true;
        }
        List<Double> lengths = lengths(dash);
        double[] sums = new double[2];
        // An odd number of lengths is gone through twice, with dash and gap exchanged.
        for (int i = 0; i < 2 * lengths.size(); i++) {
            sums[i % 2] += lengths.get(i % lengths.size());
        }
        return sums[0] > 0 && sums[1] > 0;
    }

    private static void wrongDash(Said dash, String allowed, Faults faults) {
        faults.add(FaultId.WRONG_TYPE, dash.place(), dash.value(), Phrase.of(allowed));
    }

    /** Paths of fonts become paths from here; a file that charts cannot be written in is a fault. */
    private static void fonts(Path style, Map<String, List<Said>> named, Faults faults) {
        for (String path : List.of("letters.regular", "letters.bold")) {
            for (Said said : named.getOrDefault(path, List.of())) {
                Path font = style.resolveSibling(said.value().toString());
                try {
                    if (!HouseStyle.usable(font)) {
                        faults.add(FaultId.NOT_A_FONT, said.place(), said.value());
                    }
                } catch (ChartException e) {
                    faults.add(FaultId.UNREADABLE, said.place(), String.valueOf(e.getMessage()));
                }
                named.put(path, List.of(new Said(font.toString(), said.place())));
            }
        }
    }

    /** The colours that the user names and that cannot be seen well, on the background there then is. */
    private static List<Faint> faint(Map<String, List<Said>> named, Map<String, List<Said>> all) {
        int background = colour(all, BACKGROUND);
        List<Faint> faint = new ArrayList<>();
        StyleKeys.seen().forEach((path, least) -> {
            int behind = path.startsWith("report.") ? StyleKeys.PAPER : background;
            // On another background every colour of the charts is seen anew.
            Map<String, List<Said>> where = named.containsKey(BACKGROUND) ? all : named;
            for (Said said : where.getOrDefault(path, List.of())) {
                int colour = colour(said);
                double contrast = Contrast.between(colour, behind);
                if (contrast < least) {
                    Place place = named.containsKey(path)
                            ? said.place()
                            : first(named, BACKGROUND).place();
                    faint.add(new Faint(place, colour, contrast, least, Contrast.readable(colour, behind, least)));
                }
            }
        });
        return faint;
    }

    private static StyleFile of(Map<String, List<Said>> said, List<Faint> faint) {
        HouseStyle.Page page = new HouseStyle.Page(
                number(said, "page.width"), number(said, "page.plot-height"), number(said, "page.resolution"));
        HouseStyle.Letters letters = new HouseStyle.Letters(
                one(said, "letters.family").toString(),
                file(said, "letters.regular"),
                file(said, "letters.bold"),
                number(said, "letters.title"),
                number(said, "letters.subtitle"),
                number(said, "letters.heading"),
                number(said, "letters.label"),
                number(said, "letters.note"));
        HouseStyle.Lines lines = new HouseStyle.Lines(
                number(said, "lines.scenario"),
                number(said, "lines.run"),
                number(said, "lines.grid"),
                several(said, StyleKeys.DASHES).map(StyleFile::lengths).toList());
        HouseStyle.Colours colours = new HouseStyle.Colours(
                colour(said, BACKGROUND),
                colour(said, "colours.ink"),
                colour(said, "colours.quiet"),
                colour(said, "colours.grid"),
                colour(said, "colours.axis"),
                colour(said, "colours.untold"),
                colour(said, "colours.more"),
                colour(said, "colours.less"),
                several(said, "colours.series").map(StyleFile::colour).toList(),
                several(said, "colours.scale").map(StyleFile::colour).toList());
        PageColours report = new PageColours(
                seen(said, "report.ink"),
                seen(said, "report.quiet"),
                seen(said, "report.accent"),
                colour(said, "report.line"),
                colour(said, "report.tint"),
                seen(said, "report.higher"),
                seen(said, "report.lower"));
        return new StyleFile(new HouseStyle(page, letters, lines, colours), report, faint);
    }

    private static Stream<Said> several(Map<String, List<Said>> said, String path) {
        return Optional.ofNullable(said.get(path)).orElseThrow().stream();
    }

    private static Said first(Map<String, List<Said>> said, String path) {
        return several(said, path).findFirst().orElseThrow();
    }

    private static Object one(Map<String, List<Said>> said, String path) {
        return first(said, path).value();
    }

    private static double number(Map<String, List<Said>> said, String path) {
        return (Double) one(said, path);
    }

    private static Optional<Path> file(Map<String, List<Said>> said, String path) {
        return said.containsKey(path) ? Optional.of(Path.of(one(said, path).toString())) : Optional.empty();
    }

    private static int colour(Map<String, List<Said>> said, String path) {
        return colour(first(said, path));
    }

    private static int seen(Map<String, List<Said>> said, String path) {
        return Contrast.readable(colour(said, path), StyleKeys.PAPER, Contrast.TEXT);
    }

    private static int colour(Said said) {
        return Integer.parseInt(said.value().toString().replace("#", ""), 16);
    }

    private static List<Double> lengths(Said dash) {
        return dash.value().equals(StyleKeys.SOLID)
                ? List.of()
                : Stream.of(dash.value().toString().split(" "))
                        .map(Double::valueOf)
                        .toList();
    }

    private static String resource() {
        try (InputStream in = StyleFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A colour as files write it. */
    public static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
