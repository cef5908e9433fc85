package omslag.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import omslag.statistics.Summary;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.unit.Decimals;
import org.jspecify.annotations.Nullable;

/** Why did it move? From the first value to the last, a step for each cause, so that the steps add up. */
final class WaterfallChart {
    private static final String MEAN = "mean";
    /** A cause smaller than this part of the largest is not worth a line of its own. */
    private static final double SMALL = 0.03;

    private static final int MOST = 10;

    private final IndicatorId indicator;
    private final Subject subject;
    private final Causes causes;
    private final ChartTexts texts;
    private final Look look;

    /** Of a chart whose numbers lie from left to right, nothing is said of a vertical axis. */
    private static final Scale UPRIGHT = new Scale(0, 1, 1);

    private record Step(String name, double change, double low, double high) {}

    WaterfallChart(IndicatorId indicator, Subject subject, Causes causes) {
        this.indicator = indicator;
        this.subject = subject;
        this.causes = causes;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** From the start to the end of a scenario; empty when nothing is booked. */
    Optional<Figure> scenario(Series series) {
        Map<String, Map<String, Double>> booked = causes.of(series.scenario(), indicator.id());
        Set<String> runs = runs(booked);
        if (runs.isEmpty() || series.last(MEAN).isEmpty()) {
            return Optional.empty();
        }
        Row last = series.last(MEAN).orElseThrow();
        List<Step> all = steps(booked, null, runs);
        double moved = sum(all);
        double start = last.number(MEAN) - moved;
        String key = Math.abs(moved) < 5e-7 ? "causes.flat" : moved > 0 ? "causes.up" : "causes.down";
        int decimals = Subject.decimals(Math.abs(moved) / 5);
        String finding = texts.get(
                key,
                texts.name(indicator),
                subject.name(series.scenario()),
                texts.number(start, decimals),
                texts.number(last.number(MEAN), decimals),
                all.get(0).name(),
                signed(all.get(0).change(), decimals));
        return Optional.of(figure(
                subject.file("causes-" + series.scenario()),
                texts.get("causes.title", texts.name(indicator), subject.name(series.scenario())),
                finding,
                all,
                new Ends(start, last.quarter().toString(), last.number(MEAN)),
                subject.palette(series.scenario()),
                List.of(series)));
    }

    /** From nothing to the difference with the first scenario, cause by cause, over pairs of runs. */
    Optional<Figure> difference(Series pair) {
        Map<String, Map<String, Double>> of = causes.of(pair.scenario(), indicator.id());
        Map<String, Map<String, Double>> less = causes.of(pair.against(), indicator.id());
        Set<String> runs = runs(of);
        runs.retainAll(runs(less));
        if (runs.isEmpty() || pair.last("difference").isEmpty()) {
            return Optional.empty();
        }
        List<Step> all = steps(of, less, runs);
        Row last = pair.last("difference").orElseThrow();
        int decimals = Subject.decimals(Math.abs(all.get(0).change()) / 5);
        String finding = subject.finding(pair)
                + texts.get("causes.most", all.get(0).name(), signed(all.get(0).change(), decimals));
        return Optional.of(figure(
                subject.file("causes-" + pair.scenario() + "-less-" + pair.against()),
                texts.get(
                        "causes.title-difference",
                        texts.name(indicator),
                        subject.name(pair.scenario()),
                        subject.name(pair.against())),
                finding,
                all,
                new Ends(last.number("difference") - sum(all), last.quarter().toString(), last.number("difference")),
                subject.palette(pair.scenario()),
                List.of(pair)));
    }

    /**
     * Where the steps begin and end.
     *
     * @param start the value before the first quarter, from which causes are booked
     * @param to the last quarter
     * @param end the value in it
     */
    private record Ends(double start, String to, double end) {}

    private static double sum(List<Step> steps) {
        return steps.stream().mapToDouble(Step::change).sum();
    }

    private static Set<String> runs(Map<String, Map<String, Double>> booked) {
        Set<String> runs = new TreeSet<>();
        booked.values().forEach(by -> runs.addAll(by.keySet()));
        return runs;
    }

    /** Every cause, the largest first; a run without a row of a cause was not moved by it. */
    private List<Step> steps(
            Map<String, Map<String, Double>> of, @Nullable Map<String, Map<String, Double>> less, Set<String> runs) {
        List<Step> steps = new ArrayList<>();
        for (Cause cause : Cause.of(indicator)) {
            double[] values = new double[runs.size()];
            int i = 0;
            for (String run : runs) {
                values[i++] = sum(of, cause.id(), run) - (less == null ? 0 : sum(less, cause.id(), run));
            }
            Summary summary = Summary.of(values);
            steps.add(new Step(
                    texts.texts().get("cause." + indicator.id() + "." + cause.id() + ".name"),
                    summary.moments().mean(),
                    summary.interval().low(),
                    summary.interval().high()));
        }
        steps.sort(Comparator.comparingDouble(step -> -Math.abs(step.change())));
        return steps;
    }

    private static double sum(Map<String, Map<String, Double>> booked, String cause, String run) {
        return booked.getOrDefault(cause, Collections.emptyMap()).getOrDefault(run, 0.0);
    }

    private String signed(double value, int decimals) {
        return (value > 0 ? "+" : "") + texts.number(value, decimals);
    }

    private Figure figure(
            String name,
            String title,
            String finding,
            List<Step> all,
            Ends ends,
            Palette palette,
            List<Series> series) {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("step", "value", "ci_low", "ci_high"));
        data.add(List.of(texts.get("causes.start"), Decimals.text(ends.start), "", ""));
        for (Step step : all) {
            data.add(List.of(step.name, Decimals.text(step.change), text(step.low), text(step.high)));
        }
        data.add(List.of(ends.to, Decimals.text(ends.end), "", ""));
        List<Step> drawn = joined(all);
        String note = texts.get("causes.caption");
        Scale scale = scale(drawn, ends);
        boolean paired = !series.get(0).against().isEmpty();
        return new Figure(
                name,
                title,
                finding,
                subject.axis(paired ? "difference" : "axis"),
                List.of(
                        new Figure.KeyEntry(look.more(), null, texts.get("causes.more")),
                        new Figure.KeyEntry(look.less(), null, texts.get("causes.less"))),
                List.of(),
                subject.axes(series, scale),
                note + " " + (paired ? subject.pairCaption(UPRIGHT) : subject.caption(series, MEAN, UPRIGHT)),
                data,
                new Steps(drawn, ends, scale, palette));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : Decimals.text(value);
    }

    private List<Step> joined(List<Step> all) {
        List<Step> drawn = new ArrayList<>();
        double other = 0;
        double largest = Math.abs(all.get(0).change());
        for (Step step : all) {
            if (drawn.size() < MOST && Math.abs(step.change) > SMALL * largest) {
                drawn.add(step);
            } else {
                other += step.change;
            }
        }
        drawn.add(new Step(texts.get("causes.other"), other, Double.NaN, Double.NaN));
        return drawn;
    }

    private static Scale scale(List<Step> drawn, Ends ends) {
        double at = ends.start;
        double low = Math.min(ends.start, ends.end);
        double high = Math.max(ends.start, ends.end);
        for (Step step : drawn) {
            at += step.change;
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return Scale.around(low, high, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private final class Steps implements Sketch {
        private static final double LINE = 21;
        private final List<Step> steps;
        private final Ends ends;
        private final Scale scale;
        private final Palette palette;

        Steps(List<Step> steps, Ends ends, Scale scale, Palette palette) {
            this.steps = steps;
            this.ends = ends;
            this.scale = scale;
            this.palette = palette;
        }

        @Override
        public double height(double width, Fonts fonts) {
            return LINE * (steps.size() + 2) + 18;
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Ink ink = new Ink(g, fonts);
            double names = 190;
            double numbers = 150;
            Rectangle2D plot = new Rectangle2D.Double(
                    area.getX() + names, area.getY(), area.getWidth() - names - numbers, LINE * (steps.size() + 2));
            ink.scale(plot, scale, texts);
            int decimals = scale.decimals() + 1;
            end(ink, plot, area, 0, texts.get("causes.start"), ends.start, decimals);
            double at = ends.start;
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                double middle = plot.getY() + LINE * (i + 1.5);
                double from = Ink.at(plot, scale, at);
                double to = Ink.at(plot, scale, at + step.change);
                ink.line(from, middle - LINE, from, middle + 6, look.axis(), look.thin());
                g.setColor(step.change < 0 ? look.less() : look.more());
                g.fill(new Rectangle2D.Double(Math.min(from, to), middle - 6, Math.max(0.8, Math.abs(to - from)), 12));
                ink.text(
                        step.name,
                        area.getX() + names - 8,
                        middle,
                        Fonts.fitting(step.name, names - 10, fonts.label()),
                        look.ink(),
                        Ink.Side.LEFT);
                String number = signed(step.change, decimals);
                if (!Double.isNaN(step.low)) {
                    number = texts.get(
                            "causes.interval", number, signed(step.low, decimals), signed(step.high, decimals));
                }
                ink.text(number, plot.getMaxX() + 8, middle, fonts.note(), look.ink(), Ink.Side.RIGHT);
                at += step.change;
            }
            end(ink, plot, area, steps.size() + 1, ends.to, ends.end, decimals);
        }

        private void end(
                Ink ink, Rectangle2D plot, Rectangle2D area, int line, String when, double value, int decimals) {
            double middle = plot.getY() + LINE * (line + 0.5);
            double x = Ink.at(plot, scale, value);
            Color colour = palette.ink();
            ink.line(x, middle - 9, x, middle + 9, colour, look.thick(3));
            ink.text(when, area.getX() + 182, middle, ink.fonts().boldLabel(), colour, Ink.Side.LEFT);
            ink.text(
                    texts.number(value, decimals),
                    plot.getMaxX() + 8,
                    middle,
                    ink.fonts().boldLabel(),
                    colour,
                    Ink.Side.RIGHT);
        }
    }
}
