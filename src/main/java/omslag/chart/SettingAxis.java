package omslag.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.unit.Numbers;

/**
 * An axis along which one setting lies: even in values, even in ratios, or a cell for each level.
 *
 * @param setting the setting or dimension
 * @param low where it begins
 * @param high where it ends
 * @param logarithmic whether equal ratios lie equally far apart
 * @param levels the levels in order, each in the middle of its cell; none for an axis without cells
 * @param ticks what is written along it
 */
record SettingAxis(
        String setting, double low, double high, boolean logarithmic, List<Double> levels, List<Tick> ticks) {
    private static final double MARGIN = 0.04;
    private static final double[] ROUND = {1, 2, 5};
    private static final int MOST_TICKS = 6;

    /** A value with what is written at it. */
    record Tick(double value, String text) {}

    /** An axis around all points. */
    static SettingAxis around(DesignTables tables, String setting, ChartTexts texts) {
        double[] at = tables.coordinates(setting);
        double low = Arrays.stream(at).min().orElse(0);
        double high = Arrays.stream(at).max().orElse(1);
        boolean logarithmic = low > 0
                && tables.file()
                        .factor(setting)
                        .filter(DesignFile.Factor::logarithmic)
                        .isPresent();
        double from = logarithmic ? Numbers.log(low) : low;
        double to = logarithmic ? Numbers.log(high) : high;
        double margin = (to > from ? to - from : 1) * MARGIN;
        double start = logarithmic ? Numbers.exp(from - margin) : from - margin;
        double end = logarithmic ? Numbers.exp(to + margin) : to + margin;
        List<Tick> ticks = tables.isNumber(setting)
                ? (logarithmic ? ratios(start, end, texts) : steps(start, end, texts))
                : words(tables, setting, at, texts);
        return new SettingAxis(setting, start, end, logarithmic, List.of(), ticks);
    }

    /** An axis with a cell for each level. */
    static SettingAxis cells(DesignTables tables, String setting, ChartTexts texts) {
        double[] at = tables.coordinates(setting);
        List<Double> levels = Arrays.stream(at).distinct().sorted().boxed().toList();
        List<Tick> ticks = tables.isNumber(setting)
                ? levels.stream()
                        .map(level -> new Tick(level, plain(level, texts)))
                        .toList()
                : words(tables, setting, at, texts);
        return new SettingAxis(setting, levels.get(0), levels.get(levels.size() - 1), false, levels, ticks);
    }

    /** The words of a setting or the levels of a dimension, each where it lies. */
    private static List<Tick> words(DesignTables tables, String setting, double[] at, ChartTexts texts) {
        List<Tick> ticks = new ArrayList<>();
        for (double level : Arrays.stream(at).distinct().sorted().toArray()) {
            int point = 0;
            while (at[point] != level) {
                point++;
            }
            String word =
                    tables.settings().contains(setting) ? tables.values(setting).get(point) : "";
            ticks.add(new Tick(
                    level,
                    switch (word) {
                        case "true" -> texts.get("level.on");
                        case "false" -> texts.get("level.off");
                        case "" -> texts.get("level.number", (int) level + 1);
                        default -> word;
                    }));
        }
        return ticks;
    }

    private static List<Tick> steps(double low, double high, ChartTexts texts) {
        double step = Scale.step((high - low) / 4);
        int decimals = Scale.decimalsFor(step);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(new Tick(i * step, texts.number(i * step, decimals)));
        }
        return ticks;
    }

    private static List<Tick> ratios(double low, double high, ChartTexts texts) {
        List<Tick> ticks = new ArrayList<>();
        double power = 1;
        while (power > low) {
            power /= 10;
        }
        while (power * 10 <= low) {
            power *= 10;
        }
        for (; power <= high; power *= 10) {
            for (double times : ROUND) {
                double value = clean(power * times);
                if (value >= low && value <= high) {
                    ticks.add(new Tick(value, plain(value, texts)));
                }
            }
        }
        return ticks.size() > MOST_TICKS
                ? ticks.stream()
                        .filter(tick -> tick.text().replace("0", "").matches("[.,]?1"))
                        .toList()
                : ticks;
    }

    private static double clean(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(9))
                .doubleValue();
    }

    /** A number with as many decimals as it needs, six at most. */
    static String plain(double value, ChartTexts texts) {
        int decimals = 0;
        while (decimals < 6 && Math.abs(value - rounded(value, decimals)) > Math.abs(value) * 1e-6) {
            decimals++;
        }
        return texts.number(value, decimals);
    }

    private static double rounded(double value, int decimals) {
        return new java.math.BigDecimal(value)
                .setScale(decimals, java.math.RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Where a value lies: 0 at the beginning, 1 at the end; beyond for what lies outside. */
    double share(double value) {
        if (levels.isEmpty()) {
            return logarithmic
                    ? (Numbers.log(value) - Numbers.log(low)) / (Numbers.log(high) - Numbers.log(low))
                    : (value - low) / (high - low);
        }
        int last = levels.size() - 1;
        int cell = 0;
        while (cell < last - 1 && value > levels.get(cell + 1)) {
            cell++;
        }
        double width = last == 0 ? 1 : levels.get(cell + 1) - levels.get(cell);
        return (cell + (value - levels.get(cell)) / width + 0.5) / levels.size();
    }

    /** The value at a share of the way, of an axis without cells. */
    double value(double share) {
        return logarithmic
                ? Numbers.exp(Numbers.log(low) + share * (Numbers.log(high) - Numbers.log(low)))
                : low + share * (high - low);
    }

    /** The place of the level nearest to a value. */
    int cell(double value) {
        int nearest = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (Math.abs(levels.get(i) - value) < Math.abs(levels.get(nearest) - value)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
