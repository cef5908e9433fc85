package omslag.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.unit.Decimals;
import omslag.unit.Numbers;

/** Is it the same in large and small places? Each municipality a dot, by its size; there is no map in the data. */
final class MunicipalitiesChart {
    private static final int NAMED = 4;
    private static final double WEAK = 0.1;

    /** More scenarios make a title that names each of them too long. */
    private static final int MANY = 2;

    /** How far a name may lie from its dot. */
    private static final double FAR = 130;

    private final Subject subject;
    private final Municipalities places;
    private final ChartTexts texts;
    private final Look look;

    MunicipalitiesChart(Subject subject, Municipalities places) {
        this.subject = subject;
        this.places = places;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** The scenarios side by side; empty without municipalities. */
    Optional<Figure> figure() {
        List<Series> all = subject.scenarios().stream()
                .filter(one -> places.of(one.scenario()).size() > 2)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "name", "population", "trust"));
        double low = 1;
        double high = 0;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Series one : all) {
            for (Municipalities.Place place : places.of(one.scenario())) {
                data.add(List.of(
                        one.scenario(), place.name(), Decimals.text(place.population()), Decimals.text(place.trust())));
                low = Math.min(low, place.trust());
                high = Math.max(high, place.trust());
                least = Math.min(least, place.population());
                most = Math.max(most, place.population());
            }
        }
        Scale scale = Scale.around(low, high, 0, 1);
        Scale sizes = new Scale(Numbers.log(least * 0.8), Numbers.log(most * 1.6), 1);
        Series first = all.get(0);
        int year = first.rows().get(first.rows().size() - 1).quarter().year();
        return Optional.of(new Figure(
                "municipalities",
                texts.get("places.title", year),
                finding(all),
                texts.get("places.axis"),
                List.of(),
                List.of(),
                subject.axes(all, scale),
                texts.get("places.caption") + " " + subject.caption(all, "mean", scale),
                data,
                new Dots(all, scale, sizes)));
    }

    private String finding(List<Series> all) {
        if (all.size() > MANY) {
            Comparator<Series> byCorrelation = Comparator.comparingDouble(this::correlation);
            Series low = all.stream().min(byCorrelation).orElseThrow();
            Series high = all.stream().max(byCorrelation).orElseThrow();
            return ChartTexts.capital(texts.get(
                    "places.many",
                    texts.number(correlation(low), 2),
                    subject.name(low.scenario()),
                    texts.number(correlation(high), 2),
                    subject.name(high.scenario())));
        }
        List<String> found = new ArrayList<>();
        for (Series one : all) {
            double r = correlation(one);
            String key = Math.abs(r) < WEAK ? "places.same" : r > 0 ? "places.more" : "places.less";
            found.add(texts.get(key, subject.name(one.scenario()), texts.number(r, 2)));
        }
        return ChartTexts.capital(String.join("; ", found));
    }

    private double correlation(Series scenario) {
        return correlation(places.of(scenario.scenario()));
    }

    private static double correlation(List<Municipalities.Place> places) {
        double x = 0;
        double y = 0;
        for (Municipalities.Place place : places) {
            x += Numbers.log(place.population()) / places.size();
            y += place.trust() / places.size();
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Municipalities.Place place : places) {
            double dx = Numbers.log(place.population()) - x;
            double dy = place.trust() - y;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return xx > 0 && yy > 0 ? xy / Numbers.sqrt(xx * yy) : 0;
    }

    private final class Dots implements Sketch {
        private static final double PLOT = 230;
        private static final double ROW = PLOT + 60;
        private final List<Series> all;
        private final Scale scale;
        private final Scale sizes;

        Dots(List<Series> all, Scale scale, Scale sizes) {
            this.all = all;
            this.scale = scale;
            this.sizes = sizes;
        }

        private int columns() {
            return Math.min(2, all.size());
        }

        @Override
        public double height(double width, Fonts fonts) {
            return (all.size() + columns() - 1) / columns() * ROW;
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Ink ink = new Ink(g, fonts);
            double width = area.getWidth() / columns();
            for (int i = 0; i < all.size(); i++) {
                Series one = all.get(i);
                double x = area.getX() + i % columns() * width;
                double y = area.getY() + i / columns() * ROW;
                Palette palette = subject.palette(one.scenario());
                String name = subject.heading(one.scenario());
                new TextBlock(List.of(name), fonts.heading(), palette.ink()).draw(g, x, y);
                ink.text(
                        texts.get("places.correlation", texts.number(correlation(one), 2)),
                        x + Fonts.width(name, fonts.heading()) + 10,
                        y + fonts.heading().getSize2D() * 0.64,
                        fonts.label(),
                        look.quiet(),
                        Ink.Side.RIGHT);
                Rectangle2D plot = new Rectangle2D.Double(x + 38, y + 22, width - 52, PLOT);
                axes(ink, plot);
                dots(ink, plot, places.of(one.scenario()), palette);
            }
        }

        private void axes(Ink ink, Rectangle2D plot) {
            for (double v = scale.low(); v <= scale.high() + scale.step() / 2; v += scale.step()) {
                double y = plot.getMaxY() - Ink.at(square(plot), scale, v);
                ink.line(plot.getX(), y, plot.getMaxX(), y, look.grid(), look.hair());
                ink.text(
                        texts.number(v, scale.decimals()),
                        plot.getX() - 6,
                        y,
                        ink.fonts().label(),
                        look.ink(),
                        Ink.Side.LEFT);
            }
            for (int size = 1000; size <= 10_000_000; size *= 10) {
                double log = Numbers.log(size);
                if (log >= sizes.low() && log <= sizes.high()) {
                    double x = Ink.at(plot, sizes, log);
                    ink.line(x, plot.getMaxY(), x, plot.getMaxY() + 4, look.axis(), look.hair());
                    ink.text(
                            texts.get("places.thousands", size / 1000),
                            x,
                            plot.getMaxY() + 12,
                            ink.fonts().label(),
                            look.ink(),
                            Ink.Side.MIDDLE);
                }
            }
            ink.line(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY(), look.axis(), look.hair());
        }

        private Rectangle2D square(Rectangle2D plot) {
            return new Rectangle2D.Double(0, 0, plot.getHeight(), 1);
        }

        private void dots(Ink ink, Rectangle2D plot, List<Municipalities.Place> list, Palette palette) {
            List<Municipalities.Place> sorted = new ArrayList<>(list);
            sorted.sort(Comparator.comparingDouble(place -> -place.population()));
            double most = sorted.get(0).population();
            Placing placing = new Placing(plot);
            List<Placing.Dot> dots = new ArrayList<>();
            for (Municipalities.Place place : sorted) {
                double x = Ink.at(plot, sizes, Numbers.log(place.population()));
                double y = plot.getMaxY() - Ink.at(square(plot), scale, place.trust());
                double r = Math.max(1.5, 13 * Numbers.sqrt(place.population() / most));
                Ellipse2D shape = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
                ink.g().setColor(palette.veil(0.3));
                ink.g().fill(shape);
                ink.g().setColor(palette.ink());
                ink.g().setStroke(look.thin());
                ink.g().draw(shape);
                dots.add(new Placing.Dot(x, y, r));
                placing.keepFree(dots.get(dots.size() - 1));
            }
            for (int i = 0; i < Math.min(NAMED, sorted.size()); i++) {
                name(ink, placing, dots.get(i), subject.place(sorted.get(i).name()));
            }
        }

        /** The name of a municipality near its dot, with a line to it where it had to be put farther away. */
        private void name(Ink ink, Placing placing, Placing.Dot dot, String name) {
            Font font = ink.fonts().note();
            placing.find(dot, Fonts.width(name, font), font.getSize2D(), FAR).ifPresent(box -> {
                ink.text(name, box.getX(), box.getCenterY(), font, look.ink(), Ink.Side.RIGHT);
                ink.g().setColor(look.quiet());
                ink.g().setStroke(look.thin());
                Placing.leader(dot, box).ifPresent(ink.g()::draw);
            });
        }
    }
}
