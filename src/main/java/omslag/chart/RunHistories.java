package omslag.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/** Every run of the primary indicators over time, of all government together, read once. */
final class RunHistories {
    static final String VALUE = "value";
    private final Map<IndicatorId, List<Series>> runs = new TreeMap<>();

    /** Reads {@code history.csv}; without one there are no runs. */
    RunHistories(Path folder) throws ChartException {
        Path file = folder.resolve("history.csv");
        if (!Files.exists(file)) {
            return;
        }
        List<IndicatorId> present = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("scenario", "point", "replication", "quarter", "scope"));
        List<String> header = Table.header(file);
        for (IndicatorId indicator : IndicatorId.primaries()) {
            if (header.contains(indicator.id())) {
                present.add(indicator);
                columns.add(indicator.id());
            }
        }
        Map<List<String>, List<List<Row>>> found = new LinkedHashMap<>();
        String point = "";
        try (Table table = new Table(file, columns)) {
            for (List<String> row = table.row(); row != null; row = table.row()) {
                point = point.isEmpty() ? row.get(1) : point;
                if (!row.get(4).equals("all") || !row.get(1).equals(point)) {
                    continue;
                }
                Quarter quarter = quarter(table, row.get(3));
                List<List<Row>> rows = found.computeIfAbsent(List.of(row.get(0), row.get(2)), k -> lists(present));
                for (int i = 0; i < present.size(); i++) {
                    rows.get(i).add(new Row(quarter, List.of(VALUE), List.of(row.get(5 + i))));
                }
            }
        }
        found.forEach((run, rows) -> {
            for (int i = 0; i < present.size(); i++) {
                runs.computeIfAbsent(present.get(i), k -> new ArrayList<>())
                        .add(new Series(run.get(0), run.get(1), List.copyOf(rows.get(i))));
            }
        });
    }

    private static List<List<Row>> lists(List<IndicatorId> present) {
        List<List<Row>> lists = new ArrayList<>();
        present.forEach(i -> lists.add(new ArrayList<>()));
        return lists;
    }

    private static Quarter quarter(Table table, String text) throws ChartException {
        return Quarter.find(text).orElseThrow(() -> table.fault("the quarter '" + text + "' should look like 2031Q3"));
    }

    /** The runs of an indicator under a scenario; {@code against} is the replication. */
    List<Series> of(IndicatorId indicator, String scenario) {
        return runs.getOrDefault(indicator, List.of()).stream()
                .filter(run -> run.scenario().equals(scenario))
                .toList();
    }

    boolean has(IndicatorId indicator) {
        return runs.containsKey(indicator);
    }
}
