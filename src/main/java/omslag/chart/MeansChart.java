package omslag.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where do scenarios lie on average? The mean of each with its 95 % interval, over each other. */
final class MeansChart {
    private static final double VEIL = 0.2;
    private static final double THIN_VEIL = 0.13;

    private final Subject subject;
    private final ChartTexts texts;
    private final Look look;

    MeansChart(Subject subject) {
        this.subject = subject;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** All scenarios in one plot. */
    Figure figure() {
        List<Series> all = subject.scenarios();
        Scale scale = subject.scale(List.of(panel(all, 0)));
        return new Figure(
                subject.file("means"),
                subject.title("means"),
                finding(all, scale.decimals() + 1),
                subject.axis("axis"),
                key(all),
                List.of(panel(all, scale.decimals() + 1)),
                subject.axes(all, scale),
                subject.caption(all, "mean", scale),
                Subject.data(all, List.of("scenario"), List.of("n", "mean", "ci_low", "ci_high")));
    }

    /** What the means tell, as a sentence. */
    String statement() {
        List<Series> all = subject.scenarios();
        return finding(all, subject.scale(List.of(panel(all, 0))).decimals() + 1);
    }

    private Figure.Panel panel(List<Series> all, int decimals) {
        List<Trace> traces = new ArrayList<>();
        List<Figure.EndLabel> labels = new ArrayList<>();
        for (Series series : all) {
            Palette palette = subject.palette(series.scenario());
            traces.add(Trace.band(series, "ci_low", "ci_high", palette.veil(all.size() > 3 ? THIN_VEIL : VEIL)));
        }
        for (Series series : all) {
            Palette palette = subject.palette(series.scenario());
            traces.add(Trace.line(series, "mean", palette.colour(), palette.line(2.1)));
            series.last("mean")
                    .ifPresent(row -> labels.add(new Figure.EndLabel(
                            row.time(),
                            row.number("mean"),
                            subject.heading(series.scenario()),
                            texts.number(row.number("mean"), decimals),
                            palette.ink())));
        }
        return new Figure.Panel("", "", look.ink(), traces, labels);
    }

    private List<Figure.KeyEntry> key(List<Series> all) {
        boolean bands = all.stream().anyMatch(series -> series.runs() > 1);
        return List.of(
                bands
                        ? new Figure.KeyEntry(look.quiet(), look.thick(2.1), look.grid(), texts.get("key.means"))
                        : new Figure.KeyEntry(look.quiet(), look.thick(2.1), texts.get("key.single")));
    }

    private String finding(List<Series> all, int decimals) {
        List<Series> known =
                all.stream().filter(series -> series.last("mean").isPresent()).toList();
        if (known.isEmpty()) {
            return texts.get("fan.none");
        }
        Optional<Series> pair = subject.pairs().stream().findFirst();
        if (known.size() == 2 && pair.isPresent()) {
            return subject.finding(pair.get());
        }
        Series first = known.get(0);
        String when = subject.when(first.last("mean").orElseThrow().quarter());
        if (known.size() == 1) {
            return ChartTexts.capital(texts.get("means.one", when, interval(first, decimals)));
        }
        Series highest =
                known.stream().max(Comparator.comparingDouble(MeansChart::mean)).orElseThrow();
        Series lowest =
                known.stream().min(Comparator.comparingDouble(MeansChart::mean)).orElseThrow();
        return ChartTexts.capital(texts.get(
                "means.many",
                when,
                subject.name(highest.scenario()),
                texts.number(mean(highest), decimals),
                subject.name(lowest.scenario()),
                texts.number(mean(lowest), decimals)));
    }

    private static double mean(Series series) {
        return series.last("mean").orElseThrow().number("mean");
    }

    private String interval(Series series, int decimals) {
        Row row = series.last("mean").orElseThrow();
        String mean = texts.number(row.number("mean"), decimals);
        if (Double.isNaN(row.number("ci_low")) || Double.isNaN(row.number("ci_high"))) {
            return mean;
        }
        return texts.get(
                "interval",
                mean,
                texts.number(row.number("ci_low"), decimals),
                texts.number(row.number("ci_high"), decimals));
    }
}
