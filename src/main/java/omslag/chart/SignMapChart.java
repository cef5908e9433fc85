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

/** Where does a scenario end above the first one, where below, and where can it not be told? A plot for each outcome. */
final class SignMapChart {
    /** Longer lists are not read. */
    private static final int LISTED = 10;

    private final DesignView view;
    private final ChartTexts texts;
    private final DesignView.Pair pair;
    private final Plane plane;
    private final List<IndicatorId> outcomes = new ArrayList<>();
    private final Map<IndicatorId, List<Row>> signs = new LinkedHashMap<>();
    private final Map<IndicatorId, ZeroLine> lines = new LinkedHashMap<>();
    private final List<double[]> places;
    private final boolean cells;

    SignMapChart(DesignView view, DesignView.Pair pair, Plane plane) {
        this.view = view;
        this.texts = view.texts();
        this.pair = pair;
        this.plane = plane;
        this.cells = !plane.across().levels().isEmpty();
        this.places = places(view, plane);
        for (IndicatorId indicator : view.tables().outcomes()) {
            List<Row> rows = view.signs(pair, indicator);
            if (!rows.isEmpty()) {
                outcomes.add(indicator);
                signs.put(indicator, rows);
                if (!cells) {
                    ZeroLine.of(places, view.differences(rows)).ifPresent(line -> lines.put(indicator, line));
                }
            }
        }
    }

    /** Where each point lies as shares of both axes. */
    static List<double[]> places(DesignView view, Plane plane) {
        double[] across = view.tables().coordinates(plane.across().setting());
        double[] up = view.tables().coordinates(plane.up().setting());
        List<double[]> places = new ArrayList<>();
        for (int p = 0; p < across.length; p++) {
            places.add(new double[] {plane.across().share(across[p]), plane.up().share(up[p])});
        }
        return places;
    }

    /** The chart; empty when no outcome has signs. */
    Optional<Figure> figure() {
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        List<Row> all = signs.values().stream().flatMap(List::stream).toList();
        String title = texts.get(
                "sign.title",
                view.scenario(pair.b()),
                view.scenario(pair.a()),
                view.cases(view.tables().count()),
                view.pairsOfRuns(all));
        List<Figure.KeyEntry> key = new ArrayList<>();
        if (!lines.isEmpty()) {
            title += texts.get("sign.title-line");
            key.add(view.key(texts.get("sign.key-line"), 2));
        }
        if (plane.hasBreakEven()) {
            key.add(view.key(texts.get("sign.key-break-even"), 1.4, 5, 3));
        }
        return Optional.of(view.figure(
                "sign-map-" + pair.b() + "-less-" + pair.a(),
                title,
                finding(),
                key,
                view.caption(caption()),
                data(),
                new PlaneGrid(view, outcomes.stream().map(Plot::new).toList())));
    }

    private String finding() {
        List<String> parts = new ArrayList<>();
        for (IndicatorId indicator : outcomes) {
            most(indicator)
                    .ifPresent(row -> parts.add(texts.get(
                            "sign.part." + row.text("sign"),
                            view.within(indicator),
                            view.percent(row.number("share")))));
        }
        return texts.get(
                "sign.finding",
                view.scenario(pair.b()),
                view.scenario(pair.a()),
                view.cases(view.tables().count()),
                texts.list(parts));
    }

    /** The sign that most points have. */
    private Optional<Row> most(IndicatorId indicator) {
        return shares(indicator).stream().max(Comparator.comparingDouble(row -> row.number("share")));
    }

    private List<Row> shares(IndicatorId indicator) {
        return view.tables().rows("sign_shares.csv", "a", pair.a(), "b", pair.b(), "indicator", indicator.id());
    }

    private String caption() {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("sign.caption"));
        List<String> fits = new ArrayList<>();
        lines.forEach((indicator, line) -> fits.add(
                view.within(indicator) + " " + texts.number(line.surface().adjustedR2(), 2)));
        if (!fits.isEmpty()) {
            parts.add(texts.get("sign.caption-fit", texts.list(fits)));
        }
        List<String> others = view.tables().names().stream()
                .filter(name -> !name.equals(plane.across().setting())
                        && !name.equals(plane.up().setting()))
                .map(view::setting)
                .toList();
        if (!others.isEmpty()) {
            parts.add(
                    others.size() > LISTED
                            ? texts.get("sign.caption-others-many", others.size())
                            : texts.get("sign.caption-others", texts.list(others)));
        }
        return String.join(" ", parts);
    }

    private List<List<String>> data() {
        String across = plane.across().setting();
        String up = plane.up().setting();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of(
                "a", "b", "indicator", "point", across, up, "n", "difference", "ci_low", "ci_high", "sign", "fit"));
        for (IndicatorId indicator : outcomes) {
            for (Row row : signs.getOrDefault(indicator, List.of())) {
                int point = DesignView.point(row);
                ZeroLine line = lines.get(indicator);
                data.add(List.of(
                        pair.a(),
                        pair.b(),
                        indicator.id(),
                        row.text("point"),
                        value(across, point),
                        value(up, point),
                        row.text("n"),
                        row.text("difference"),
                        row.text("ci_low"),
                        row.text("ci_high"),
                        row.text("sign"),
                        line == null ? "" : omslag.unit.Decimals.text(line.at(places.get(point)))));
            }
        }
        return data;
    }

    private String value(String name, int point) {
        return view.tables().settings().contains(name)
                ? view.tables().values(name).get(point)
                : omslag.unit.Decimals.text(view.tables().coordinates(name)[point]);
    }

    /** The plane of an outcome. */
    private final class Plot implements PlaneGrid.Panel {
        private final IndicatorId indicator;

        Plot(IndicatorId indicator) {
            this.indicator = indicator;
        }

        @Override
        public Plane plane() {
            return plane;
        }

        /** The outcome and the share of each sign with its shape, which is the key as well. */
        @Override
        public void head(Pen pen, double x, double y, double width) {
            pen.fitted(texts.name(indicator), x, y + 6, width, pen.heading(), pen.ink(), Ink.Side.RIGHT);
            double line = y + 22;
            for (Row row : shares(indicator)) {
                SignMark mark = SignMark.of(row.text("sign"));
                mark.draw(pen, x + 5, line, 4.2);
                String text = mark.name(texts) + " " + view.share(row);
                pen.fitted(text, x + 14, line, width - 14, pen.label(), pen.ink(), Ink.Side.RIGHT);
                line += 15;
            }
        }

        @Override
        public void marks(Pen pen, Rectangle2D area) {
            if (cells) {
                inCells(pen, area);
            } else {
                breakEven(pen, area);
                ZeroLine line = lines.get(indicator);
                if (line != null) {
                    line.draw(pen, area);
                }
                List<Row> order = new ArrayList<>(signs.getOrDefault(indicator, List.of()));
                order.sort(Comparator.comparing(row -> row.text("sign").equals("untold") ? 0 : 1));
                double size = order.size() > 300 ? 2.4 : order.size() > 80 ? 3 : 3.8;
                for (Row row : order) {
                    double[] place = places.get(DesignView.point(row));
                    SignMark.of(row.text("sign"))
                            .draw(
                                    pen,
                                    area.getX() + place[0] * area.getWidth(),
                                    area.getMaxY() - place[1] * area.getHeight(),
                                    size);
                }
            }
        }

        private void breakEven(Pen pen, Rectangle2D area) {
            if (plane.hasBreakEven()) {
                plane.breakEven(pen, area, texts.get("sign.break-even"), places);
            }
        }

        /** The marks of all points of a cell side by side in it. */
        private void inCells(Pen pen, Rectangle2D area) {
            int columns = plane.across().levels().size();
            int rows = plane.up().levels().size();
            double[] across = view.tables().coordinates(plane.across().setting());
            double[] up = view.tables().coordinates(plane.up().setting());
            Map<Integer, List<Row>> by = new LinkedHashMap<>();
            for (Row row : signs.getOrDefault(indicator, List.of())) {
                int p = DesignView.point(row);
                int cell = plane.up().cell(up[p]) * columns + plane.across().cell(across[p]);
                by.computeIfAbsent(cell, any -> new ArrayList<>()).add(row);
            }
            double width = area.getWidth() / columns;
            double height = area.getHeight() / rows;
            Map<Rectangle2D, List<Row>> boxes = new LinkedHashMap<>();
            by.forEach((cell, of) -> {
                double x = area.getX() + cell % columns * width;
                double y = area.getMaxY() - (cell / columns + 1) * height;
                boxes.put(new Rectangle2D.Double(x, y, width, height), of);
            });
            boxes.forEach((cell, of) -> ground(pen, cell, of));
            pen.draw(area, pen.axis(), 0.75);
            breakEven(pen, area);
            boxes.forEach((cell, of) -> within(pen, cell, of));
        }

        /** The colour of a sign that all points of a cell have. */
        private void ground(Pen pen, Rectangle2D cell, List<Row> of) {
            SignMark alike = SignMark.of(of.get(0).text("sign"));
            boolean one = of.stream().map(row -> row.text("sign")).distinct().count() == 1;
            pen.fill(cell, one ? pen.tint(alike.colour(pen), alike == SignMark.UNTOLD ? 0.06 : 0.22) : pen.paper());
            pen.draw(cell, pen.grid(), 0.75);
        }

        private void within(Pen pen, Rectangle2D cell, List<Row> of) {
            int side = 1;
            while (side * side < of.size()) {
                side++;
            }
            double step = Math.min(cell.getWidth(), cell.getHeight()) / side;
            double left = cell.getCenterX() - step * (side - 1) / 2;
            double top = cell.getCenterY() - step * (side - 1) / 2;
            for (int i = 0; i < of.size(); i++) {
                SignMark.of(of.get(i).text("sign"))
                        .draw(pen, left + i % side * step, top + i / side * step, Math.min(5, step * 0.36));
            }
        }
    }
}
