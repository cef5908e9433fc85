package omslag.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** In which part of the space a scenario more often ends above the first one, or below: the first box, over its points. */
final class BoxChart {
    private final DesignView view;
    private final ChartTexts texts;
    private final DesignView.Pair pair;
    private final List<Plot> plots = new ArrayList<>();

    BoxChart(DesignView view, DesignView.Pair pair) {
        this.view = view;
        this.texts = view.texts();
        this.pair = pair;
        for (IndicatorId indicator : view.tables().outcomes()) {
            for (String sign : List.of("better", "worse")) {
                plot(indicator, sign).ifPresent(plots::add);
            }
        }
    }

    /** The chart; empty when no box was found. */
    Optional<Figure> figure() {
        if (plots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(view.figure(
                "boxes-" + pair.b() + "-less-" + pair.a(),
                texts.get(
                        "box.title",
                        view.scenario(pair.b()),
                        view.scenario(pair.a()),
                        view.cases(view.tables().count()),
                        view.card().replications()),
                finding(),
                List.of(),
                view.caption(texts.get("box.caption")),
                data(),
                new PlaneGrid(view, plots)));
    }

    private String finding() {
        Plot best = plots.stream()
                .max(Comparator.comparingDouble(plot -> plot.box.number("density") - plot.box.number("of_all")))
                .orElseThrow();
        return texts.get(
                best.sign().equals("better") ? "box.finding-higher" : "box.finding-lower",
                view.scenario(pair.b()),
                view.within(best.indicator),
                view.scenario(pair.a()),
                view.percent(best.box.number("density")),
                view.percent(best.box.number("of_all")));
    }

    private Optional<Plot> plot(IndicatorId indicator, String sign) {
        String[] key = {
            "a", pair.a(), "b", pair.b(), "indicator", indicator.id(), "sign", sign, "method", "prim", "box", "1"
        };
        List<Row> limits = new ArrayList<>(view.tables().rows("box_limits.csv", key));
        limits.removeIf(row -> !row.text("levels").isEmpty());
        limits.sort(Comparator.comparingDouble(BoxChart::pull));
        List<String> settings = new ArrayList<>(
                limits.stream().limit(2).map(row -> row.text("setting")).toList());
        for (String name : view.tables().names()) {
            if (settings.size() == 1 && !settings.contains(name)) {
                settings.add(name);
            }
        }
        return settings.size() < 2
                ? Optional.empty()
                : view.tables().rows("boxes.csv", key).stream()
                        .findFirst()
                        .map(box -> new Plot(indicator, box, limits, plane(settings)));
    }

    /** The limits that chance would least give come first, and of these those that most resamples have. */
    private static double pull(Row row) {
        double p = row.number("quasi_p");
        double steady = row.number("restricted");
        return (Double.isNaN(p) ? 1 : p) - (Double.isNaN(steady) ? 0 : steady) * 1e-3;
    }

    private Plane plane(List<String> settings) {
        List<String> order =
                view.tables().names().stream().filter(settings::contains).toList();
        return new Plane(
                SettingAxis.around(view.tables(), order.get(0), texts),
                SettingAxis.around(view.tables(), order.get(1), texts));
    }

    private List<List<String>> data() {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of(
                "a",
                "b",
                "indicator",
                "sign",
                "box",
                "setting",
                "low",
                "high",
                "quasi_p",
                "points",
                "coverage",
                "density",
                "of_all"));
        for (Plot plot : plots) {
            for (Row limit : plot.limits) {
                data.add(List.of(
                        pair.a(),
                        pair.b(),
                        plot.indicator.id(),
                        plot.sign(),
                        plot.box.text("box"),
                        limit.text("setting"),
                        limit.text("low"),
                        limit.text("high"),
                        limit.text("quasi_p"),
                        plot.box.text("points"),
                        plot.box.text("coverage"),
                        plot.box.text("density"),
                        plot.box.text("of_all")));
            }
        }
        return data;
    }

    /** A box on two settings. */
    private final class Plot implements PlaneGrid.Panel {
        private final IndicatorId indicator;
        private final Row box;
        private final List<Row> limits;
        private final Plane plane;
        private final List<double[]> places;
        private final Map<Integer, SignMark> marks = new LinkedHashMap<>();

        Plot(IndicatorId indicator, Row box, List<Row> limits, Plane plane) {
            this.indicator = indicator;
            this.box = box;
            this.limits = limits;
            this.plane = plane;
            this.places = SignMapChart.places(view, plane);
            view.signs(pair, indicator).forEach(row -> marks.put(DesignView.point(row), SignMark.of(row.text("sign"))));
        }

        private String sign() {
            return box.text("sign");
        }

        @Override
        public Plane plane() {
            return plane;
        }

        @Override
        public void head(Pen pen, double x, double y, double width) {
            boolean higher = sign().equals("better");
            String name = texts.get(higher ? "box.higher" : "box.lower", texts.name(indicator));
            pen.fitted(name, x, y + 6, width, pen.heading(), pen.ink(), Ink.Side.RIGHT);
            List<String> lines = List.of(
                    texts.get("box.inside", view.percent(box.number("density")), box.text("points")),
                    texts.get("box.anywhere", view.percent(box.number("of_all"))),
                    texts.get("box.covers", view.percent(box.number("coverage"))));
            for (int i = 0; i < lines.size(); i++) {
                pen.fitted(lines.get(i), x, y + 22 + 15 * i, width, pen.label(), pen.ink(), Ink.Side.RIGHT);
            }
        }

        @Override
        public void marks(Pen pen, Rectangle2D area) {
            double[] across = ends(plane.across());
            double[] up = ends(plane.up());
            Rectangle2D shape = new Rectangle2D.Double(
                    area.getX() + across[0] * area.getWidth(),
                    area.getMaxY() - up[1] * area.getHeight(),
                    (across[1] - across[0]) * area.getWidth(),
                    (up[1] - up[0]) * area.getHeight());
            pen.fill(shape, pen.tint(pen.ink(), 0.1));
            for (int p = 0; p < places.size(); p++) {
                marks.getOrDefault(p, SignMark.UNTOLD)
                        .draw(
                                pen,
                                area.getX() + places.get(p)[0] * area.getWidth(),
                                area.getMaxY() - places.get(p)[1] * area.getHeight(),
                                places.size() > 80 ? 2.6 : 3.4);
            }
            pen.draw(shape, pen.ink(), 2);
        }

        /** Where the box begins and ends along an axis; at the ends of the axis where it has no limit. */
        private double[] ends(SettingAxis axis) {
            double[] ends = {0, 1};
            for (Row limit : limits) {
                if (limit.text("setting").equals(axis.setting())) {
                    ends[0] = limit.text("low").isEmpty() ? 0 : Math.max(0, axis.share(limit.number("low")));
                    ends[1] = limit.text("high").isEmpty() ? 1 : Math.min(1, axis.share(limit.number("high")));
                }
            }
            return ends;
        }
    }
}
