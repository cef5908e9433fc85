package omslag.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import omslag.text.SettingName;
import omslag.unit.Decimals;

/** What do two settings do together? A cell for each pair of values, its number in it. */
final class HeatMap {
    /**
     * A full grid of values.
     *
     * @param across the setting that runs from left to right
     * @param columns its values, in order
     * @param up the setting that runs from bottom to top
     * @param rows its values, in order
     * @param values by row, then column; not-a-number where undefined
     */
    record Grid(String across, List<Double> columns, String up, List<Double> rows, double[][] values) {}

    private final Subject subject;
    private final ChartTexts texts;
    private final Look look;
    private final Grid grid;

    HeatMap(Subject subject, Grid grid) {
        this.subject = subject;
        this.texts = subject.texts();
        this.look = subject.look();
        this.grid = grid;
    }

    /** The chart of the grid. */
    Figure figure() {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of(grid.across, grid.up, "mean"));
        int[] least = {0, 0};
        int[] most = {0, 0};
        for (int r = 0; r < grid.rows.size(); r++) {
            for (int c = 0; c < grid.columns.size(); c++) {
                double value = grid.values[r][c];
                data.add(List.of(
                        Decimals.text(grid.columns.get(c)),
                        Decimals.text(grid.rows.get(r)),
                        Double.isNaN(value) ? "" : Decimals.text(value)));
                least = value < grid.values[least[0]][least[1]] ? new int[] {r, c} : least;
                most = value > grid.values[most[0]][most[1]] ? new int[] {r, c} : most;
            }
        }
        double low = grid.values[least[0]][least[1]];
        double high = grid.values[most[0]][most[1]];
        int decimals = Subject.decimals((high - low) / 5);
        List<Series> all = subject.scenarios();
        return new Figure(
                subject.file("grid"),
                subject.title("grid"),
                ChartTexts.capital(texts.get(
                        "grid.finding",
                        texts.number(high, decimals),
                        place(most),
                        texts.number(low, decimals),
                        place(least))),
                subject.axis("axis"),
                List.of(),
                List.of(),
                subject.axes(all, new Scale(0, 1, 1)),
                texts.get("grid.caption", grid.across, grid.up) + " "
                        + subject.caption(all, "mean", new Scale(0, 1, 1)),
                data,
                new Cells(low, high, decimals));
    }

    private String place(int[] cell) {
        return texts.get(
                "grid.place",
                SettingName.of(grid.across, texts.texts()),
                plain(grid.columns.get(cell[1])),
                SettingName.of(grid.up, texts.texts()),
                plain(grid.rows.get(cell[0])));
    }

    private String name(String path) {
        return ChartTexts.capital(SettingName.of(path, texts.texts()));
    }

    private String plain(double value) {
        int decimals = 0;
        while (decimals < 6
                && Math.abs(value
                                - Double.parseDouble(new java.math.BigDecimal(value)
                                        .setScale(decimals, java.math.RoundingMode.HALF_UP)
                                        .toString()))
                        > 1e-9) {
            decimals++;
        }
        return texts.number(value, decimals);
    }

    private final class Cells implements Sketch {
        private static final double CELL = 44;
        private static final double WIDEST = 180;
        private final double low;
        private final double high;
        private final int decimals;

        Cells(double low, double high, int decimals) {
            this.low = low;
            this.high = high;
            this.decimals = decimals;
        }

        @Override
        public double height(double width, Fonts fonts) {
            return CELL * grid.rows.size() + 52;
        }

        @Override
        public void paint(Graphics2D g, Rectangle2D area, Fonts fonts) {
            Ink ink = new Ink(g, fonts);
            double left = area.getX() + 60;
            double width = Math.min(WIDEST, (area.getWidth() - 60) / grid.columns.size());
            double top = area.getY() + 18;
            ink.text(name(grid.up), area.getX(), area.getY() + 6, fonts.boldLabel(), look.ink(), Ink.Side.RIGHT);
            for (int r = 0; r < grid.rows.size(); r++) {
                double y = top + CELL * (grid.rows.size() - 1 - r);
                ink.text(plain(grid.rows.get(r)), left - 8, y + CELL / 2, fonts.label(), look.ink(), Ink.Side.LEFT);
                for (int c = 0; c < grid.columns.size(); c++) {
                    double value = grid.values[r][c];
                    Color colour = Double.isNaN(value)
                            ? look.grid()
                            : look.heat(high > low ? (value - low) / (high - low) : 0.5);
                    g.setColor(colour);
                    g.fill(new Rectangle2D.Double(left + width * c, y, width - 1, CELL - 1));
                    Color text = Look.on(colour);
                    ink.text(
                            Double.isNaN(value) ? "–" : texts.number(value, decimals),
                            left + width * (c + 0.5),
                            y + CELL / 2,
                            fonts.large(),
                            text,
                            Ink.Side.MIDDLE);
                }
            }
            double bottom = top + CELL * grid.rows.size();
            for (int c = 0; c < grid.columns.size(); c++) {
                ink.text(
                        plain(grid.columns.get(c)),
                        left + width * (c + 0.5),
                        bottom + 9,
                        fonts.label(),
                        look.ink(),
                        Ink.Side.MIDDLE);
            }
            ink.text(name(grid.across), left, bottom + 25, fonts.boldLabel(), look.ink(), Ink.Side.RIGHT);
        }
    }
}
