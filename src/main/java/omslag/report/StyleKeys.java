package omslag.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import omslag.chart.Contrast;
import omslag.chart.HouseStyle;
import omslag.parameter.Declared;
import omslag.parameter.Mark;
import omslag.scenario.KeyFile.Wanted;
import omslag.scenario.Phrase;

/** What a house style file may say, and what of it has to be seen. */
final class StyleKeys {
    static final String DASHES = "lines.dashes";
    static final String SOLID = "solid";

    /** What the report stands on. */
    static final int PAPER = 0xFFFFFF;

    private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Fa-f]{6}");
    private static final String LENGTH = "\\d{1,3}(\\.\\d{1,6})?";
    private static final Pattern DASH = Pattern.compile(SOLID + "|" + LENGTH + "( " + LENGTH + ")*");

    /** Every key, in the order of the shipped file. */
    static final List<Wanted> ALL = all();

    private StyleKeys() {}

    private static List<Wanted> all() {
        List<Wanted> keys = new ArrayList<>();
        keys.add(number("page.width", 80, 500));
        keys.add(number("page.plot-height", 20, 400));
        keys.add(number("page.resolution", 48, 1200));
        keys.add(key("letters.family", Declared.Form.WORD, HouseStyle.FAMILIES));
        keys.add(key("letters.regular", Declared.Form.NAME, List.of()));
        keys.add(key("letters.bold", Declared.Form.NAME, List.of()));
        for (String size : List.of("title", "subtitle", "heading", "label", "note")) {
            keys.add(number("letters." + size, 4, 40));
        }
        for (String width : List.of("scenario", "run", "grid")) {
            keys.add(number("lines." + width, 0.05, 10));
        }
        keys.add(shaped(DASHES, DASH, "allowed.dash", 1));
        for (String colour : List.of("background", "ink", "quiet", "grid", "axis", "untold", "more", "less")) {
            keys.add(shaped("colours." + colour, COLOUR, "allowed.colour", 0));
        }
        keys.add(shaped("colours.series", COLOUR, "allowed.colour", 1));
        keys.add(shaped("colours.scale", COLOUR, "allowed.colour", 2));
        for (String colour : List.of("ink", "quiet", "accent", "line", "tint", "higher", "lower")) {
            keys.add(shaped("report." + colour, COLOUR, "allowed.colour", 0));
        }
        return List.copyOf(keys);
    }

    /** The colours that mean something, with the least contrast that each needs: that of a line, or of text. */
    static Map<String, Double> seen() {
        Map<String, Double> seen = new LinkedHashMap<>();
        for (String text : List.of(
                "colours.ink",
                "colours.quiet",
                "report.ink",
                "report.quiet",
                "report.accent",
                "report.higher",
                "report.lower")) {
            seen.put(text, Contrast.TEXT);
        }
        for (String line : List.of("colours.more", "colours.less", "colours.series")) {
            seen.put(line, Contrast.LINE);
        }
        return seen;
    }

    private static Wanted number(String path, double low, double high) {
        return new Wanted(
                declared(path, Declared.Form.NUMBER, low, high, List.of()), Optional.empty(), Optional.empty(), 0);
    }

    private static Wanted key(String path, Declared.Form form, List<String> options) {
        return new Wanted(declared(path, form, Double.NaN, Double.NaN, options), Optional.empty(), Optional.empty(), 0);
    }

    private static Wanted shaped(String path, Pattern shape, String allowed, int least) {
        Declared declared = declared(path, Declared.Form.NAME, Double.NaN, Double.NaN, List.of());
        return new Wanted(declared, Optional.of(shape), Optional.of(Phrase.of(allowed)), least);
    }

    private static Declared declared(String path, Declared.Form form, double low, double high, List<String> options) {
        return new Declared(path, form, "", "", low, high, "", options, "", Mark.CHOICE);
    }
}
