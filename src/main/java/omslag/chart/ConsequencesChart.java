package omslag.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.term.IndicatorId;

/** What becomes of the seven consequences that the essay names? Small plots, each on its own axis. */
final class ConsequencesChart {
    private static final String MEAN = "mean";
    private static final int COLUMNS = 2;

    /** As many pairs make a title that names each of them too long. */
    private static final int MANY = 3;

    private static final double HEIGHT = 112;

    /** The height of the name of a consequence. */
    private static final double NAME = 14;

    private static final double BETWEEN = 10;

    private final List<Subject> subjects;
    private final ChartTexts texts;
    private final Look look;

    ConsequencesChart(List<Subject> subjects) {
        this.subjects = subjects.stream()
                .filter(one ->
                        one.scenarios().stream().anyMatch(s -> s.last(MEAN).isPresent()))
                .toList();
        this.texts = subjects.get(0).texts();
        this.look = subjects.get(0).look();
    }

    /** One indicator for each consequence, in the essay's order. */
    static List<IndicatorId> indicators() {
        return List.of(
                IndicatorId.LEGITIMACY,
                IndicatorId.EFFECTIVENESS,
                IndicatorId.EMPLOYER_ATTRACTIVENESS,
                IndicatorId.CHAIN_OUTPUT,
                IndicatorId.CHALLENGER_SHARE,
                IndicatorId.OUTAGE_HOURS,
                IndicatorId.INNOVATIVE_BIDDERS);
    }

    /** The chart; empty where the tables lack a consequence. */
    Optional<Figure> figure() {
        if (subjects.size() < indicators().size()) {
            return Optional.empty();
        }
        Subject first = subjects.get(0);
        List<Series> all = first.scenarios();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "indicator", "quarter", "n", MEAN, "ci_low", "ci_high"));
        for (int i = 0; i < subjects.size(); i++) {
            for (Series one : subjects.get(i).scenarios()) {
                for (Row row : one.rows()) {
                    data.add(List.of(
                            one.scenario(),
                            indicators().get(i).id(),
                            row.quarter().toString(),
                            row.text("n"),
                            row.text(MEAN),
                            row.text("ci_low"),
                            row.text("ci_high")));
                }
            }
        }
        return Optional.of(new Figure(
                "consequences",
                texts.get("consequences.title"),
                finding(),
                "",
                all.stream()
                        .map(one -> {
                            Palette palette = first.palette(one.scenario());
                            return new Figure.KeyEntry(
                                    palette.colour(), palette.line(2.1), first.heading(one.scenario()));
                        })
                        .toList(),
                List.of(),
                first.axes(all, new Scale(0, 1, 1)),
                texts.get("consequences.caption") + " " + first.caption(all, MEAN, new Scale(0, 1, 1)),
                data,
                new Plots()));
    }

    private String finding() {
        Subject first = subjects.get(0);
        Row end = first.scenarios().get(0).last(MEAN).orElseThrow();
        String when = first.when(end.quarter());
        if (first.pairs().isEmpty()) {
            return ChartTexts.capital(texts.get(
                    "consequences.one",
                    when,
                    first.name(first.scenarios().get(0).scenario())));
        }
        List<Count> counts = first.pairs().stream().map(this::count).toList();
        String against = first.name(first.pairs().get(0).against());
        if (counts.size() < MANY) {
            List<String> told = counts.stream()
                    .map(one -> texts.get(
                            one.told == 0 ? "consequences.none" : "consequences.told",
                            one.told,
                            subjects.size(),
                            first.name(one.scenario)))
                    .toList();
            return ChartTexts.capital(texts.get("consequences.pair", when, against, String.join("; ", told)));
        }
        Comparator<Count> byCount = Comparator.comparingLong(Count::told);
        Count fewest = counts.stream().min(byCount).orElseThrow();
        Count most = counts.stream().max(byCount).orElseThrow();
        return ChartTexts.capital(
                fewest.told == most.told
                        ? texts.get("consequences.each", when, against, most.told, subjects.size(), counts.size())
                        : texts.get(
                                "consequences.many",
                                when,
                                against,
                                fewest.told,
                                subjects.size(),
                                first.name(fewest.scenario),
                                most.told,
                                first.name(most.scenario)));
    }

    /** How many consequences of a scenario can be told from those of the first. */
    private record Count(String scenario, long told) {}

    private Count count(Series pair) {
        long told = subjects.stream()
                .filter(subject -> subject.pairs().stream()
                        .filter(one -> one.scenario().equals(pair.scenario()))
                        .anyMatch(one -> one.last("difference")
                                .filter(row -> row.flag("distinguishable"))
                                .isPresent()))
                .count();
        return new Count(pair.scenario(), told);
    }

    private final class Plots implements Sketch {
        @Override
        public double height(double width, Fonts fonts) {
            return (subjects.size() + COLUMNS - 1) / COLUMNS * row(width / COLUMNS - BETWEEN, fonts);
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            double width = area.getWidth() / COLUMNS;
            double row = row(width - BETWEEN, fonts);
            double head = head(width - BETWEEN, fonts);
            for (int i = 0; i < subjects.size(); i++) {
                double x = area.getX() + i % COLUMNS * width;
                double y = area.getY() + i / COLUMNS * row;
                plot(g, fonts, i, new Rectangle2D.Double(x, y, width - BETWEEN, head + HEIGHT));
            }
        }

        private double row(double width, Fonts fonts) {
            return head(width, fonts) + HEIGHT + PanelPlot.DATES + 8;
        }

        private void plot(Graphics2D g, Fonts fonts, int i, Rectangle2D cell) {
            Subject subject = subjects.get(i);
            List<Series> all = subject.scenarios();
            Scale scale = subject.scale(List.of(panel(subject, 0)));
            PanelPlot plot = new PanelPlot(subject.axes(all, scale), fonts);
            Figure.Panel panel = panel(subject, scale.decimals() + 1);
            double left = 48;
            double right = plot.labelWidth(panel.labels());
            TextBlock.wrap(
                            ChartTexts.capital(texts.name(indicators().get(i))),
                            cell.getWidth(),
                            fonts.heading(),
                            look.ink())
                    .draw(g, cell.getX(), cell.getY());
            meaning(i, cell.getWidth(), fonts).draw(g, cell.getX(), cell.getY() + NAME);
            plot.paint(
                    g,
                    panel,
                    new Rectangle2D.Double(
                            cell.getX() + left,
                            cell.getMaxY() - HEIGHT + 4,
                            cell.getWidth() - left - right,
                            HEIGHT - 4),
                    true,
                    left);
        }
    }

    /** The small words under the name of a consequence. */
    private TextBlock meaning(int consequence, double width, Fonts fonts) {
        String meaning =
                texts.texts().get("indicator." + indicators().get(consequence).id() + ".meaning");
        return TextBlock.wrap(meaning, width, fonts.small(), look.quiet());
    }

    /** The room above a plot: for its name, and for what it means on as many lines as the longest takes. */
    private double head(double width, Fonts fonts) {
        double most = 0;
        for (int i = 0; i < subjects.size(); i++) {
            most = Math.max(most, meaning(i, width, fonts).height());
        }
        return NAME + most + 7;
    }

    private Figure.Panel panel(Subject subject, int decimals) {
        List<Trace> traces = new ArrayList<>();
        List<Figure.EndLabel> labels = new ArrayList<>();
        for (Series one : subject.scenarios()) {
            traces.add(Trace.band(
                    one, "ci_low", "ci_high", subject.palette(one.scenario()).veil(0.2)));
        }
        for (Series one : subject.scenarios()) {
            Palette palette = subject.palette(one.scenario());
            traces.add(Trace.line(one, MEAN, palette.colour(), palette.line(1.8)));
            one.last(MEAN)
                    .ifPresent(row -> labels.add(new Figure.EndLabel(
                            row.time(),
                            row.number(MEAN),
                            "",
                            texts.number(row.number(MEAN), decimals),
                            palette.ink())));
        }
        return new Figure.Panel("", "", look.ink(), traces, labels);
    }
}
