package omslag.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/** An indicator with its scenarios and pairs: what the three charts of it have in common. */
final class Subject {
    private final IndicatorId indicator;
    private final ResultTables tables;
    private final ChartTexts texts;
    private final Look look;
    private final Map<String, String> names;
    private final String sources;

    Subject(IndicatorId indicator, ResultTables tables, ChartTexts texts, ChartOptions options) {
        this.indicator = indicator;
        this.tables = tables;
        this.texts = texts;
        this.look = new Look(options.style());
        this.names = options.names();
        this.sources = options.sources().strip();
    }

    ChartTexts texts() {
        return texts;
    }

    Look look() {
        return look;
    }

    List<Series> scenarios() {
        return tables.summary(indicator);
    }

    List<Series> pairs() {
        return tables.comparison(indicator);
    }

    /** The name of the files of a chart: {@code legitimacy-fan}. */
    String file(String chart) {
        return indicator.id() + "-" + chart;
    }

    String axis(String which) {
        return texts.get(indicator.id() + "." + which);
    }

    String title(String chart) {
        int first = first(scenarios()).year();
        int last = last(scenarios()).year();
        String years = first == last ? String.valueOf(first) : texts.get("period", first, last);
        return texts.get("title." + chart, texts.name(indicator), axis("meaning"), years);
    }

    /** A scenario as people write it. */
    String name(String scenario) {
        String given = names.get(scenario);
        return given != null ? given : scenario.replaceAll("[-_]+", " ").strip();
    }

    /** A municipality as people write it. */
    String place(String name) {
        return names.getOrDefault(name, name);
    }

    String heading(String scenario) {
        return ChartTexts.capital(name(scenario));
    }

    /** The look of a scenario, the same in every chart. */
    Palette palette(String scenario) {
        List<Series> all = scenarios();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).scenario().equals(scenario)) {
                return look.palette(i);
            }
        }
        return look.palette(all.size());
    }

    /** Axes from the first quarter of these series to the end of the last. */
    Figure.Axes axes(List<Series> series, Scale scale) {
        double from = first(series).index() / 4.0;
        double to = (last(series).index() + 1) / 4.0;
        return new Figure.Axes(from, to, scale, texts);
    }

    private static Quarter first(List<Series> series) {
        return series.stream()
                .map(one -> one.rows().get(0).quarter())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Quarter last(List<Series> series) {
        return series.stream()
                .map(one -> one.rows().get(one.rows().size() - 1).quarter())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A range around all that is drawn; that of a share ends at 0 and 1, unless something drawn lies beyond. */
    Scale scale(List<Figure.Panel> panels) {
        double low = low(panels);
        double high = high(panels);
        boolean bounded = indicator.unit().equals("share") && !(high > 1);
        return Scale.around(low, high, low < 0 ? -Double.MAX_VALUE : 0, bounded ? 1 : Double.MAX_VALUE);
    }

    /** A range around differences, with zero in it. */
    static Scale differences(List<Figure.Panel> panels) {
        double low = low(panels);
        double high = high(panels);
        if (Double.isNaN(low) || low == 0 && high == 0) {
            return new Scale(-0.01, 0.01, 0.005);
        }
        return Scale.around(Math.min(0, low), Math.max(0, high), -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static double low(List<Figure.Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.traces().stream())
                .mapToDouble(Trace::low)
                .filter(v -> !Double.isNaN(v))
                .min()
                .orElse(Double.NaN);
    }

    private static double high(List<Figure.Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.traces().stream())
                .mapToDouble(Trace::high)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(Double.NaN);
    }

    /** "at the end of 2045", or the quarter when the series stops within a year. */
    String when(Quarter quarter) {
        return quarter.number() == 4 ? texts.get("at.end", quarter.year()) : texts.get("at.quarter", quarter);
    }

    /** The mean difference and its interval, or only the difference where there is no interval. */
    String finding(Series pair) {
        String a = name(pair.against());
        String b = name(pair.scenario());
        Row last = pair.last("difference").orElse(null);
        if (last == null) {
            return ChartTexts.capital(texts.get("difference.none", a, b));
        }
        double difference = last.number("difference");
        double low = last.number("ci_low");
        double high = last.number("ci_high");
        Quarter end = last.quarter();
        String at = texts.get("at.quarter", end.number() == 4 ? end.year() : end);
        if (difference == 0 && !(low < 0) && !(high > 0)) {
            return ChartTexts.capital(texts.get("difference.same", a, b, at));
        }
        int decimals = decimals(Double.isNaN(low) ? Math.abs(difference) / 10 : (high - low) / 2);
        while (decimals < 6 && (vanishes(low, decimals) || vanishes(high, decimals))) {
            decimals++;
        }
        if (Double.isNaN(low) || Double.isNaN(high)) {
            String text = texts.number(difference, decimals);
            return ChartTexts.capital(texts.get("difference.single", a, b, text, at));
        }
        boolean told = last.flag("distinguishable");
        double sign = told ? Math.signum(difference) : 1;
        String size = texts.number(sign * difference, decimals);
        String from = texts.number(sign < 0 ? -high : low, decimals);
        String to = texts.number(sign < 0 ? -low : high, decimals);
        String key = !told ? "unclear" : sign < 0 ? "below" : "above";
        return ChartTexts.capital(texts.get("difference." + key, a, b, size, from, to, at));
    }

    /** Whether a bound would be written as zero though it is not: then the text would hide on which side it lies. */
    private boolean vanishes(double bound, int decimals) {
        return Math.abs(bound) > 1e-7 && texts.number(bound, decimals).equals(texts.number(0, decimals));
    }

    /** Decimals that show the first digit of a half-width, at least two and at most six. */
    static int decimals(double size) {
        return size > 0 ? Math.max(size >= 10 ? 0 : 2, Math.min(6, Scale.decimalsFor(size))) : 3;
    }

    /** The caption of a chart of scenarios. */
    String caption(List<Series> series, String column, Scale scale) {
        List<String> parts = new ArrayList<>();
        List<Integer> runs = new ArrayList<>();
        for (Series one : series) {
            runs.add(tables.completed().getOrDefault(one.scenario(), one.runs()));
        }
        String several = series.size() > 1 ? "caption.runs" : "caption.runs.single";
        parts.add(counted(several, runs));
        if (series.size() > 1 && !pairs().isEmpty()) {
            parts.add(texts.get("caption.paired"));
        }
        addCommon(parts, series, column, scale);
        return String.join(" ", parts);
    }

    /** The caption of a chart of pairs. */
    String pairCaption(Scale scale) {
        List<String> parts = new ArrayList<>();
        parts.add(counted("caption.pairs", pairs().stream().map(Series::runs).toList()));
        addCommon(parts, pairs(), "difference", scale);
        return String.join(" ", parts);
    }

    private String counted(String key, List<Integer> runs) {
        int least = runs.stream().mapToInt(i -> i).min().orElse(0);
        int most = runs.stream().mapToInt(i -> i).max().orElse(0);
        return least != most
                ? texts.get(key + ".uneven", least, most)
                : most == 1 ? texts.get(key + ".one") : texts.get(key, most);
    }

    private void addCommon(List<String> parts, List<Series> series, String column, Scale scale) {
        if (tables.failed() > 0) {
            parts.add(
                    tables.failed() == 1
                            ? texts.get("caption.failed.one")
                            : texts.get("caption.failed", tables.failed()));
        }
        boolean yearly = series.stream().allMatch(one -> one.spacing() % 4 == 0);
        parts.add(texts.get(yearly ? "caption.year-end" : "caption.quarters"));
        if (series.stream().anyMatch(one -> gap(one, column))) {
            parts.add(texts.get("caption.gaps"));
        }
        if (scale.low() > 0) {
            parts.add(texts.get("caption.axis"));
        }
        if (!sources.isEmpty()) {
            parts.add(sources);
        }
    }

    private static boolean gap(Series series, String column) {
        int from = series.rows().get(0).quarter().index();
        int to = series.rows().get(series.rows().size() - 1).quarter().index();
        boolean missing = (to - from) / series.spacing() + 1 > series.rows().size();
        return missing || series.rows().stream().anyMatch(row -> Double.isNaN(row.number(column)));
    }

    /** The numbers behind a chart: names and quarter, then these columns as they stand in the table. */
    static List<List<String>> data(List<Series> series, List<String> names, List<String> columns) {
        List<List<String>> data = new ArrayList<>();
        List<String> header = new ArrayList<>(names);
        header.add("quarter");
        header.addAll(columns);
        data.add(header);
        for (Series one : series) {
            for (Row row : one.rows()) {
                List<String> line = new ArrayList<>();
                if (names.size() > 1) {
                    line.add(one.against());
                }
                line.add(one.scenario());
                line.add(row.quarter().toString());
                columns.forEach(column -> line.add(row.text(column)));
                data.add(line);
            }
        }
        return data;
    }
}
