package omslag.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far do runs spread? The median run, the middle half and nine tenths of runs, and the interval of the mean. */
final class FanChart {
    private static final double NINETY = 0.2;
    private static final double HALF = 0.46;

    private final Subject subject;
    private final ChartTexts texts;
    private final Look look;

    FanChart(Subject subject) {
        this.subject = subject;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** The scenarios side by side on the same axes. */
    Figure figure() {
        List<Series> all = subject.scenarios();
        List<Figure.Panel> traces = all.stream().map(one -> panel(one, 0)).toList();
        Scale scale = subject.scale(traces);
        return new Figure(
                subject.file("fan"),
                subject.title("fan"),
                finding(scale.decimals() + 1),
                subject.axis("axis"),
                key(all),
                all.stream().map(one -> panel(one, scale.decimals() + 1)).toList(),
                subject.axes(all, scale),
                subject.caption(all, "median", scale),
                Subject.data(
                        all,
                        List.of("scenario"),
                        List.of("n", "median", "p25", "p75", "p05", "p95", "ci_low", "ci_high")));
    }

    private Figure.Panel panel(Series series, int decimals) {
        Palette palette = subject.palette(series.scenario());
        List<Trace> traces = new ArrayList<>();
        if (series.runs() > 1) {
            traces.add(Trace.band(series, "p05", "p95", palette.tint(NINETY)));
            traces.add(Trace.band(series, "p25", "p75", palette.tint(HALF)));
            traces.add(Trace.line(series, "ci_low", look.ink(), look.thick(0.9, 1.6f, 2.2f)));
            traces.add(Trace.line(series, "ci_high", look.ink(), look.thick(0.9, 1.6f, 2.2f)));
        }
        traces.add(Trace.line(series, "median", palette.ink(), palette.line(2)));
        List<Figure.EndLabel> labels = series.last("median").stream()
                .map(row -> new Figure.EndLabel(
                        row.time(),
                        row.number("median"),
                        "",
                        texts.number(row.number("median"), decimals),
                        palette.ink()))
                .toList();
        return new Figure.Panel(subject.heading(series.scenario()), "", palette.ink(), traces, labels);
    }

    private List<Figure.KeyEntry> key(List<Series> all) {
        Palette palette = look.palette(0);
        boolean one = all.size() == 1;
        Color line = one ? palette.ink() : look.quiet();
        Stroke stroke = one ? palette.line(2) : look.thick(2);
        if (all.stream().allMatch(series -> series.runs() < 2)) {
            return List.of(new Figure.KeyEntry(line, stroke, texts.get("key.single")));
        }
        Color half = one ? palette.tint(HALF) : look.tint(look.quiet(), 0.55);
        Color ninety = one ? palette.tint(NINETY) : look.tint(look.quiet(), 0.25);
        return List.of(
                new Figure.KeyEntry(line, stroke, texts.get("key.median")),
                new Figure.KeyEntry(half, null, texts.get("key.half")),
                new Figure.KeyEntry(ninety, null, texts.get("key.ninety")),
                new Figure.KeyEntry(look.ink(), look.thick(1, 1.6f, 2.2f), texts.get("key.mean")));
    }

    private String finding(int decimals) {
        List<Series> all = subject.scenarios().stream()
                .filter(series -> series.last("median").isPresent())
                .toList();
        if (all.isEmpty()) {
            return texts.get("fan.none");
        }
        String when = subject.when(end(all.get(0)).quarter());
        if (all.size() > 3) {
            Series highest = all.stream()
                    .max(Comparator.comparingDouble(FanChart::median))
                    .orElseThrow();
            Series lowest = all.stream()
                    .min(Comparator.comparingDouble(FanChart::median))
                    .orElseThrow();
            return ChartTexts.capital(texts.get(
                    "fan.many",
                    when,
                    subject.name(highest.scenario()),
                    texts.number(median(highest), decimals),
                    subject.name(lowest.scenario()),
                    texts.number(median(lowest), decimals)));
        }
        boolean single = all.stream().anyMatch(series -> series.runs() < 2);
        String key = all.size() > 1 ? (single ? "fan.single.each" : "fan.each") : single ? "fan.single" : "fan.one";
        List<String> each = all.stream()
                .map(series -> sentence(key, when, series, decimals))
                .toList();
        return ChartTexts.capital(
                all.size() == 1
                        ? each.get(0)
                        : texts.get(single ? "fan.singles" : "fan.several", when, texts.list(each)));
    }

    private String sentence(String key, String when, Series series, int decimals) {
        Row end = end(series);
        String median = texts.number(end.number("median"), decimals);
        String name = subject.name(series.scenario());
        return switch (key) {
            case "fan.single" -> texts.get(key, when, median);
            case "fan.single.each" -> texts.get(key, name, median);
            default ->
                texts.get(
                        key,
                        when,
                        name,
                        texts.number(end.number("p05"), decimals),
                        texts.number(end.number("p95"), decimals));
        };
    }

    private static double median(Series series) {
        return end(series).number("median");
    }

    private static Row end(Series series) {
        @Nullable Row last = series.last("median").orElse(null);
        return last == null ? series.rows().get(series.rows().size() - 1) : last;
    }
}
