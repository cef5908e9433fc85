package omslag.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.term.IndicatorId;

/** Who holds the data about society? The shares of government, citizens and platforms, a path over the years. */
final class TernaryChart {
    private static final String MEAN = "mean";
    private static final double ROOT3 = 1.7320508075688772;
    private static final double TENTH = 0.1;

    /** More scenarios make a title that names each of them too long. */
    private static final int MANY = 3;

    /** Most parts into which a side is divided. */
    private static final int MOST_PARTS = 6;

    /** The radius of a dot. */
    private static final double DOT = 2.8;

    /** How far a year may lie from its dot. */
    private static final double NEAR = 9;

    /** The room for words below the triangle. */
    private static final double BASE = 34;

    /** The turn of the years at the starts, after those at the ends. */
    private static final int START = 1;

    /** Starts nearer than this share one year. */
    private static final double TOGETHER = 14;

    /** Quarters after the start in which no dot is drawn. */
    private static final int EARLY = 8;

    private final Subject subject;
    private final ResultTables tables;
    private final ChartTexts texts;
    private final Look look;

    private record Spot(Row row, double government, double citizens, double platforms) {}

    private record Path(String scenario, List<Spot> spots) {
        Spot end() {
            return spots.get(spots.size() - 1);
        }
    }

    TernaryChart(Subject subject, ResultTables tables) {
        this.subject = subject;
        this.tables = tables;
        this.texts = subject.texts();
        this.look = subject.look();
    }

    /** Government, citizens, platforms. */
    static List<IndicatorId> indicators() {
        return List.of(IndicatorId.INFORMATION_BALANCE, IndicatorId.DATA_CITIZENS, IndicatorId.DATA_PLATFORMS);
    }

    /** The chart; empty where the tables lack one of the three. */
    Optional<Figure> figure() {
        List<Path> paths = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "quarter", "government", "citizens", "platforms"));
        for (Series government : subject.scenarios()) {
            List<Spot> spots = new ArrayList<>();
            for (Row row : government.rows()) {
                Row citizens = other(1, government.scenario(), row);
                Row platforms = other(2, government.scenario(), row);
                if (citizens != null && platforms != null && !Double.isNaN(row.number(MEAN))) {
                    spots.add(new Spot(row, row.number(MEAN), citizens.number(MEAN), platforms.number(MEAN)));
                    data.add(List.of(
                            government.scenario(),
                            row.quarter().toString(),
                            row.text(MEAN),
                            citizens.text(MEAN),
                            platforms.text(MEAN)));
                }
            }
            if (!spots.isEmpty()) {
                paths.add(new Path(government.scenario(), spots));
            }
        }
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(figure(paths, data));
    }

    private Figure figure(List<Path> paths, List<List<String>> data) {
        List<Figure.KeyEntry> key = new ArrayList<>();
        for (Path path : paths) {
            Palette palette = subject.palette(path.scenario);
            key.add(new Figure.KeyEntry(palette.colour(), palette.line(2), subject.heading(path.scenario)));
        }
        Row last = paths.get(0).spots.get(paths.get(0).spots.size() - 1).row;
        List<Series> all = subject.scenarios();
        return new Figure(
                "information-balance",
                texts.get("ternary.title"),
                ChartTexts.capital(finding(paths, subject.when(last.quarter()))),
                "",
                key,
                List.of(),
                subject.axes(all, new Scale(0, 1, 1)),
                texts.get("ternary.caption") + " " + subject.caption(all, MEAN, new Scale(0, 1, 1)),
                data,
                new Triangle(paths));
    }

    private String finding(List<Path> paths, String when) {
        if (paths.size() > MANY) {
            Comparator<Path> byEnd = Comparator.comparingDouble(path -> path.end().government);
            Path high = paths.stream().max(byEnd).orElseThrow();
            Path low = paths.stream().min(byEnd).orElseThrow();
            return texts.get(
                    "ternary.many",
                    when,
                    subject.name(high.scenario),
                    texts.number(high.end().government, 2),
                    subject.name(low.scenario),
                    texts.number(low.end().government, 2));
        }
        List<String> parts = paths.stream()
                .map(path ->
                        texts.get("ternary.part", texts.number(path.end().government, 2), subject.name(path.scenario)))
                .toList();
        return texts.get("ternary.finding", when, texts.list(parts));
    }

    private @org.jspecify.annotations.Nullable Row other(int which, String scenario, Row row) {
        for (Series one : tables.summary(indicators().get(which))) {
            if (one.scenario().equals(scenario)) {
                for (Row candidate : one.rows()) {
                    if (candidate.quarter().equals(row.quarter())) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    /** The part of the whole triangle in which the paths lie, cut at tenths. */
    private final class Triangle implements Sketch {
        private final List<Path> paths;
        private final double government;
        private final double citizens;
        private final double platforms;
        private final double size;

        Triangle(List<Path> paths) {
            this.paths = paths;
            List<Spot> all = paths.stream().flatMap(p -> p.spots.stream()).toList();
            government = tenth(all.stream().mapToDouble(Spot::government).min().orElse(0));
            citizens = tenth(all.stream().mapToDouble(Spot::citizens).min().orElse(0));
            platforms = tenth(all.stream().mapToDouble(Spot::platforms).min().orElse(0));
            size = Math.max(TENTH, 1 - government - citizens - platforms);
        }

        private static double tenth(double value) {
            return Math.max(0, Math.floor(value * 10 + 1e-9) / 10);
        }

        @Override
        public double height(double width, Fonts fonts) {
            return 380;
        }

        /** Where shares of government and of platforms lie; the rest, which is of citizens, follows. */
        private Point2D at(Rectangle2D area, double g, double p) {
            double side = 380;
            double left = area.getCenterX() - side / 2;
            double bottom = area.getMaxY() - BASE;
            double up = (g - government) / size;
            double right = (p - platforms) / size;
            return new Point2D.Double(left + side * (right + up / 2), bottom - side * ROOT3 / 2 * up);
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Ink ink = new Ink(g, fonts);
            int tenths = (int) Math.round(size * 10);
            int steps = tenths > MOST_PARTS && tenths % 2 == 0 ? tenths / 2 : tenths;
            for (int i = 0; i <= steps; i++) {
                double part = size * i / steps;
                double rest = size - part;
                grid(ink, area, government + part, platforms, government + part, platforms + rest);
                grid(ink, area, government + rest, platforms, government, platforms + rest);
                grid(ink, area, government + rest, platforms + part, government, platforms + part);
                Point2D edge = at(area, government + part, platforms);
                ink.text(
                        number(government + part),
                        edge.getX() - 6,
                        edge.getY(),
                        fonts.note(),
                        look.quiet(),
                        Ink.Side.LEFT);
                Point2D base = at(area, government, platforms + part);
                ink.text(
                        number(platforms + part),
                        base.getX(),
                        base.getY() + 10,
                        fonts.note(),
                        look.quiet(),
                        Ink.Side.MIDDLE);
            }
            corners(ink, area, fonts);
            paths.forEach(path -> path(ink, area, path));
            years(ink, area);
        }

        private String number(double value) {
            return texts.number(value, 1);
        }

        private void corners(Ink ink, Rectangle2D area, Fonts fonts) {
            Point2D top = at(area, government + size, platforms);
            Point2D left = at(area, government, platforms);
            Point2D right = at(area, government, platforms + size);
            ink.text(
                    texts.get("ternary.government", number(government + size)),
                    top.getX(),
                    top.getY() - 14,
                    fonts.heading(),
                    look.ink(),
                    Ink.Side.MIDDLE);
            ink.text(
                    texts.get("ternary.citizens", number(citizens + size)),
                    left.getX(),
                    left.getY() + 26,
                    fonts.heading(),
                    look.ink(),
                    Ink.Side.MIDDLE);
            ink.text(
                    texts.get("ternary.platforms", number(platforms + size)),
                    right.getX(),
                    right.getY() + 26,
                    fonts.heading(),
                    look.ink(),
                    Ink.Side.MIDDLE);
        }

        private void grid(Ink ink, Rectangle2D area, double g1, double p1, double g2, double p2) {
            Point2D a = at(area, g1, p1);
            Point2D b = at(area, g2, p2);
            ink.line(a.getX(), a.getY(), b.getX(), b.getY(), look.grid(), look.hair());
        }

        private void path(Ink ink, Rectangle2D area, Path path) {
            Palette palette = subject.palette(path.scenario);
            Path2D line = new Path2D.Double();
            for (Spot spot : path.spots) {
                Point2D p = at(area, spot.government, spot.platforms);
                if (line.getCurrentPoint() == null) {
                    line.moveTo(p.getX(), p.getY());
                } else {
                    line.lineTo(p.getX(), p.getY());
                }
            }
            ink.g().setColor(palette.colour());
            ink.g().setStroke(palette.line(2));
            ink.g().draw(line);
            ink.g().setColor(palette.ink());
            for (Spot spot : marked(path)) {
                Point2D p = at(area, spot.government, spot.platforms);
                ink.g().fill(new Ellipse2D.Double(p.getX() - DOT, p.getY() - DOT, 2 * DOT, 2 * DOT));
            }
        }

        /** The start, the end and every fifth year but one that lies close to the start. */
        private List<Spot> marked(Path path) {
            List<Spot> marked = new ArrayList<>();
            for (int i = 0; i < path.spots.size(); i++) {
                Spot spot = path.spots.get(i);
                boolean end = i == 0 || i == path.spots.size() - 1;
                boolean fifth =
                        spot.row.quarter().year() % 5 == 0 && spot.row.quarter().number() == 4;
                if (end || fifth && i >= EARLY) {
                    marked.add(spot);
                }
            }
            return marked;
        }

        /** Years beside dots, as far as there is room: first at the ends, then at the starts, then between. */
        private void years(Ink ink, Rectangle2D area) {
            Placing placing = new Placing(
                    new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - BASE));
            List<Year> years = new ArrayList<>();
            for (Path path : paths) {
                List<Spot> marked = marked(path);
                for (Spot spot : path.spots) {
                    placing.keepFree(dot(area, spot, 0));
                }
                for (Spot spot : marked) {
                    placing.keepFree(dot(area, spot, DOT));
                    int turn = spot.equals(path.end()) ? 0 : spot.equals(marked.get(0)) ? START : 2;
                    years.add(new Year(path, spot, turn));
                }
            }
            years.sort(Comparator.comparingInt(Year::turn));
            Font font = ink.fonts().note();
            List<Point2D> starts = new ArrayList<>();
            for (Year year : years) {
                if (year.turn == START) {
                    Point2D start = at(area, year.spot.government, year.spot.platforms);
                    if (starts.stream().anyMatch(other -> other.distance(start) < TOGETHER)) {
                        continue;
                    }
                    starts.add(start);
                }
                String text = String.valueOf(year.spot.row.quarter().year());
                placing.find(dot(area, year.spot, DOT), Fonts.width(text, font), font.getSize2D(), NEAR)
                        .ifPresent(box -> ink.text(
                                text,
                                box.getX(),
                                box.getCenterY(),
                                font,
                                subject.palette(year.path.scenario).ink(),
                                Ink.Side.RIGHT));
            }
        }

        private Placing.Dot dot(Rectangle2D area, Spot spot, double radius) {
            Point2D p = at(area, spot.government, spot.platforms);
            return new Placing.Dot(p.getX(), p.getY(), radius);
        }

        /** A year to be written beside a spot of a path, and when its turn comes. */
        private record Year(Path path, Spot spot, int turn) {}
    }
}
