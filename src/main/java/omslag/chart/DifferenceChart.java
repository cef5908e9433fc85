package omslag.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Does it matter which scenario? The mean difference of pairs of runs with its 95 % interval, and zero. */
final class DifferenceChart {
    private static final double TOLD = 0.45;

    private final Subject subject;
    private final ChartTexts texts;
    private final Look look;

    DifferenceChart(Subject subject) {
        this.subject = subject;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** The pairs side by side on the same axes. */
    Figure figure() {
        List<Series> pairs = subject.pairs();
        Scale scale =
                Subject.differences(pairs.stream().map(pair -> panel(pair, 0)).toList());
        return new Figure(
                subject.file("difference"),
                subject.title("difference"),
                finding(pairs),
                subject.axis("difference"),
                key(),
                pairs.stream().map(pair -> panel(pair, scale.decimals() + 1)).toList(),
                subject.axes(pairs, scale),
                subject.pairCaption(scale.low() > 0 ? scale : new Scale(0, 1, 1)),
                Subject.data(
                        pairs, List.of("a", "b"), List.of("n", "difference", "ci_low", "ci_high", "distinguishable")));
    }

    private Figure.Panel panel(Series pair, int decimals) {
        Palette palette = subject.palette(pair.scenario());
        List<Trace> traces = new ArrayList<>();
        if (pair.runs() > 1) {
            traces.add(Trace.band(pair, "ci_low", "ci_high", look.untold()));
            traces.add(Trace.band(pair, "ci_low", "ci_high", palette.tint(TOLD), row -> row.flag("distinguishable")));
        }
        traces.add(Trace.zero(subject.pairs(), look.ink(), baseline(1.1)));
        traces.add(Trace.line(pair, "difference", palette.ink(), look.thick(2)));
        List<Figure.EndLabel> labels = pair.last("difference").stream()
                .map(row -> new Figure.EndLabel(
                        row.time(),
                        row.number("difference"),
                        "",
                        texts.number(row.number("difference"), decimals),
                        palette.ink()))
                .toList();
        String heading = ChartTexts.capital(
                texts.get("difference.panel", subject.name(pair.against()), subject.name(pair.scenario())));
        return new Figure.Panel(
                heading, pair.runs() > 1 ? new Years(pair).text(texts) : "", palette.ink(), traces, labels);
    }

    /** Zero is the first scenario, and has its dash here too. */
    private Stroke baseline(double width) {
        return look.thick(width, look.palette(0).dash());
    }

    private List<Figure.KeyEntry> key() {
        Palette first = subject.palette(subject.pairs().get(0).scenario());
        boolean one = subject.pairs().size() == 1;
        Color ink = one ? first.ink() : look.quiet();
        Color told = one ? first.tint(TOLD) : look.tint(look.quiet(), TOLD);
        List<Figure.KeyEntry> key = new ArrayList<>();
        key.add(new Figure.KeyEntry(ink, look.thick(2), texts.get("key.line")));
        if (subject.pairs().stream().anyMatch(pair -> pair.runs() > 1)) {
            key.add(new Figure.KeyEntry(told, null, texts.get("key.told")));
            key.add(new Figure.KeyEntry(look.untold(), null, texts.get("key.untold")));
        }
        key.add(new Figure.KeyEntry(look.ink(), baseline(1.1), texts.get("zero")));
        return key;
    }

    private String finding(List<Series> pairs) {
        if (pairs.size() == 1) {
            return subject.finding(pairs.get(0));
        }
        long told = pairs.stream()
                .filter(pair -> pair.last("difference")
                        .filter(row -> row.flag("distinguishable"))
                        .isPresent())
                .count();
        String when = pairs.get(0)
                .last("difference")
                .map(row -> subject.when(row.quarter()))
                .orElse("");
        return ChartTexts.capital(texts.get(
                        "difference.many",
                        told,
                        pairs.size(),
                        subject.name(pairs.get(0).against()),
                        when)
                .strip());
    }
}
