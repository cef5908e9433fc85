package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;

/** What does each run do? Every run as a thin line, and where the runs end. */
final class RunsCharts {
    private static final String MEAN = "mean";
    private final IndicatorId indicator;
    private final Subject subject;
    private final RunHistories runs;
    private final ChartTexts texts;
    private final Look look;

    RunsCharts(IndicatorId indicator, Subject subject, RunHistories runs) {
        this.indicator = indicator;
        this.subject = subject;
        this.runs = runs;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** Every run a thin line, the mean thick. */
    Figure spaghetti() {
        List<Series> all = subject.scenarios();
        List<Figure.Panel> bare = all.stream().map(one -> panel(one, 0)).toList();
        Scale scale = subject.scale(bare);
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "replication", "quarter", "value"));
        for (Series scenario : all) {
            for (Series run : runs.of(indicator, scenario.scenario())) {
                run.rows()
                        .forEach(row -> data.add(List.of(
                                run.scenario(),
                                run.against(),
                                row.quarter().toString(),
                                row.text(RunHistories.VALUE))));
            }
        }
        return new Figure(
                subject.file("runs"),
                subject.title("runs"),
                new MeansChart(subject).statement(),
                subject.axis("axis"),
                List.of(
                        new Figure.KeyEntry(look.quiet(), look.thin(), texts.get("key.run")),
                        new Figure.KeyEntry(look.quiet(), look.thick(2.4), texts.get("key.mean-line"))),
                all.stream().map(one -> panel(one, scale.decimals() + 1)).toList(),
                subject.axes(all, scale),
                subject.caption(all, MEAN, scale),
                data);
    }

    private Figure.Panel panel(Series series, int decimals) {
        Palette palette = subject.palette(series.scenario());
        List<Trace> traces = new ArrayList<>();
        for (Series run : runs.of(indicator, series.scenario())) {
            traces.add(Trace.line(run, RunHistories.VALUE, palette.tint(0.5), look.thin()));
        }
        traces.add(Trace.line(series, MEAN, palette.ink(), palette.line(2.4)));
        List<Figure.EndLabel> labels = series.last(MEAN).stream()
                .map(row -> new Figure.EndLabel(
                        row.time(), row.number(MEAN), "", texts.number(row.number(MEAN), decimals), palette.ink()))
                .toList();
        return new Figure.Panel(subject.heading(series.scenario()), "", palette.ink(), traces, labels);
    }

    /** A dot for where each run ends, above the mean and its interval. */
    Figure ends() {
        List<Series> all = subject.scenarios();
        Map<String, double[]> ends = new TreeMap<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "replication", "quarter", "value"));
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Series scenario : all) {
            List<Double> values = new ArrayList<>();
            for (Series run : runs.of(indicator, scenario.scenario())) {
                Row row = run.last(RunHistories.VALUE).orElse(null);
                if (row != null) {
                    double value = row.number(RunHistories.VALUE);
                    values.add(value);
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    data.add(List.of(
                            run.scenario(), run.against(), row.quarter().toString(), row.text(RunHistories.VALUE)));
                }
            }
            ends.put(scenario.scenario(), values.stream().mapToDouble(v -> v).toArray());
        }
        double span = high - low;
        Scale scale = span > 0
                ? Scale.around(low, high, -Double.MAX_VALUE, Double.MAX_VALUE)
                : Scale.around(low - 0.01, low + 0.01, -Double.MAX_VALUE, Double.MAX_VALUE);
        return new Figure(
                subject.file("ends"),
                subject.title("ends"),
                new MeansChart(subject).statement(),
                subject.axis("axis"),
                List.of(new Figure.KeyEntry(look.ink(), look.thick(2), texts.get("key.ends"))),
                List.of(),
                subject.axes(all, scale),
                subject.caption(all, MEAN, new Scale(0, 1, 1)),
                data,
                new Ends(all, ends, scale));
    }

    private final class Ends implements Sketch {
        private static final double STRIP = 78;
        private final List<Series> all;
        private final Map<String, double[]> ends;
        private final Scale scale;

        Ends(List<Series> all, Map<String, double[]> ends, Scale scale) {
            this.all = all;
            this.ends = ends;
            this.scale = scale;
        }

        @Override
        public double height(double width, Fonts fonts) {
            return STRIP * all.size() + 20;
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Ink ink = new Ink(g, fonts);
            Rectangle2D plot =
                    new Rectangle2D.Double(area.getX() + 150, area.getY(), area.getWidth() - 165, STRIP * all.size());
            ink.scale(plot, scale, texts);
            for (int i = 0; i < all.size(); i++) {
                String scenario = all.get(i).scenario();
                Palette palette = subject.palette(scenario);
                double base = plot.getY() + STRIP * i + 54;
                double[] values = ends.getOrDefault(scenario, new double[0]).clone();
                java.util.Arrays.sort(values);
                dots(g, values, plot, base, palette);
                Summary summary = Summary.of(values);
                double mean = Ink.at(plot, scale, summary.moments().mean());
                double y = base + 12;
                if (values.length > 1) {
                    ink.line(
                            Ink.at(plot, scale, summary.interval().low()),
                            y,
                            Ink.at(plot, scale, summary.interval().high()),
                            y,
                            palette.ink(),
                            look.thick(2));
                }
                ink.line(mean, y - 5, mean, y + 5, palette.ink(), look.thick(2));
                TextBlock name = TextBlock.wrap(subject.heading(scenario), 138, fonts.heading(), palette.ink());
                name.draw(g, area.getX(), base - 16 - name.height() / 2);
                ink.text(
                        texts.number(summary.moments().mean(), scale.decimals() + 1),
                        area.getX(),
                        base + 12,
                        fonts.label(),
                        palette.ink(),
                        Ink.Side.RIGHT);
            }
        }

        private void dots(Graphics2D g, double[] values, Rectangle2D plot, double base, Palette palette) {
            double previous = -1e9;
            int stack = 0;
            for (double value : values) {
                double x = Ink.at(plot, scale, value);
                stack = x - previous < 6 ? stack + 1 : 0;
                previous = stack == 0 ? x : previous;
                g.setColor(palette.colour());
                g.fill(new Ellipse2D.Double(x - 3, base - 4 - 6.0 * (stack % 8), 6, 6));
            }
        }
    }
}
