package omslag.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What charts need of the tables of a results folder: the primary indicators and those of the landscapes, of all
 * government together, at the first design point.
 */
final class ResultTables {
    private static final List<String> KEY = List.of("point", "quarter", "scope", "indicator");
    static final List<String> SUMMARY = List.of("n", "mean", "ci_low", "ci_high", "p05", "p25", "median", "p75", "p95");
    static final List<String> COMPARISON = List.of("n", "difference", "ci_low", "ci_high", "distinguishable");

    /** The indicators that charts draw. */
    private static final List<IndicatorId> DRAWN = Stream.of(
                    IndicatorId.primaries(),
                    LandscapesChart.indicators(),
                    ConsequencesChart.indicators(),
                    TernaryChart.indicators())
            .flatMap(List::stream)
            .distinct()
            .toList();

    private final Map<IndicatorId, List<Series>> summary;
    private final Map<IndicatorId, List<Series>> comparison;
    private final Map<String, Integer> completed = new LinkedHashMap<>();
    private int failed;

    /** Reads the tables of this folder. */
    ResultTables(Path folder) throws ChartException {
        if (!Files.isDirectory(folder)) {
            throw new ChartException(folder + " is not a folder; charts are drawn from a results folder");
        }
        summary = read(folder.resolve("summary.csv"), List.of("scenario"), SUMMARY);
        if (summary.isEmpty()) {
            throw new ChartException(
                    folder.resolve("summary.csv")
                            + " holds no row of scope all for legitimacy, effectiveness or employer_attractiveness; there is nothing to draw. Maybe: no run was completed, see runs.csv");
        }
        boolean several = summary.values().stream().anyMatch(of -> of.size() > 1);
        Path pairs = folder.resolve("comparison.csv");
        comparison = several || Files.exists(pairs) ? read(pairs, List.of("a", "b"), COMPARISON) : new TreeMap<>();
        readRuns(folder.resolve("runs.csv"));
    }

    /** The scenarios of an indicator in the table's order. */
    List<Series> summary(IndicatorId indicator) {
        return summary.getOrDefault(indicator, List.of());
    }

    /** The pairs of an indicator in the table's order. */
    List<Series> comparison(IndicatorId indicator) {
        return comparison.getOrDefault(indicator, List.of());
    }

    /** Completed runs by scenario. */
    Map<String, Integer> completed() {
        return completed;
    }

    /** Failed runs of all scenarios together. */
    int failed() {
        return failed;
    }

    private void readRuns(Path file) throws ChartException {
        try (Table table = new Table(file, List.of("scenario", "point", "status"))) {
            int least = Integer.MAX_VALUE;
            for (List<String> row = table.row(); row != null; row = table.row()) {
                int point = whole(table, row.get(1));
                if (point < least) {
                    least = point;
                    completed.clear();
                    failed = 0;
                }
                if (point == least) {
                    completed.merge(row.get(0), row.get(2).equals("completed") ? 1 : 0, Integer::sum);
                    failed += row.get(2).equals("failed") ? 1 : 0;
                }
            }
        }
    }

    private static Map<IndicatorId, List<Series>> read(Path file, List<String> names, List<String> columns)
            throws ChartException {
        List<String> wanted = new ArrayList<>(names);
        wanted.addAll(KEY);
        wanted.addAll(columns);
        int key = names.size();
        int cells = key + KEY.size();
        Map<IndicatorId, Map<List<String>, List<Row>>> found = new TreeMap<>();
        int least = Integer.MAX_VALUE;
        try (Table table = new Table(file, wanted)) {
            for (List<String> row = table.row(); row != null; row = table.row()) {
                IndicatorId indicator = drawn(row.get(key + 3));
                int point = whole(table, row.get(key));
                if (indicator == null || !row.get(key + 2).equals("all") || point > least) {
                    continue;
                }
                if (point < least) {
                    least = point;
                    found.clear();
                }
                found.computeIfAbsent(indicator, i -> new LinkedHashMap<>())
                        .computeIfAbsent(List.copyOf(row.subList(0, key)), n -> new ArrayList<>())
                        .add(checked(table, row.get(key + 1), columns, row.subList(cells, row.size())));
            }
        }
        return series(found);
    }

    private static Map<IndicatorId, List<Series>> series(Map<IndicatorId, Map<List<String>, List<Row>>> found) {
        Map<IndicatorId, List<Series>> result = new TreeMap<>();
        found.forEach((indicator, groups) -> {
            List<Series> list = new ArrayList<>();
            groups.forEach((name, rows) -> {
                rows.sort(Comparator.comparing(Row::quarter));
                list.add(new Series(name.get(name.size() - 1), name.size() > 1 ? name.get(0) : "", List.copyOf(rows)));
            });
            result.put(indicator, list);
        });
        return result;
    }

    private static Row checked(Table table, String quarter, List<String> columns, List<String> cells)
            throws ChartException {
        Quarter when = Quarter.find(quarter)
                .orElseThrow(() -> table.fault("the quarter '" + quarter + "' should look like 2031Q3"));
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).equals("distinguishable") && !cells.get(i).isEmpty()) {
                number(table, columns.get(i), cells.get(i));
            }
        }
        return new Row(when, columns, List.copyOf(cells));
    }

    private static void number(Table table, String column, String text) throws ChartException {
        try {
            Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw table.fault(column + " '" + text + "' is not a number");
        }
    }

    private static int whole(Table table, String text) throws ChartException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw table.fault("point '" + text + "' is not a whole number");
        }
    }

    private static @Nullable IndicatorId drawn(String id) {
        for (IndicatorId indicator : DRAWN) {
            if (indicator.id().equals(id)) {
                return indicator;
            }
        }
        return null;
    }
}
