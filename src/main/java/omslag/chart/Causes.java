package omslag.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What each cause did to each indicator from the start of a run to its end, of all government together. */
final class Causes {
    /** Scenario, indicator, cause, replication: the sum of the changes. */
    private final Map<String, Map<String, Map<String, Map<String, Double>>>> sums = new LinkedHashMap<>();

    /** Reads {@code causes.csv}; without one there is nothing. */
    Causes(Path folder) throws ChartException {
        Path file = folder.resolve("causes.csv");
        if (!Files.exists(file)) {
            return;
        }
        String point = "";
        try (Table table = new Table(
                file, java.util.List.of("scenario", "point", "replication", "scope", "indicator", "cause", "change"))) {
            for (var row = table.row(); row != null; row = table.row()) {
                point = point.isEmpty() ? row.get(1) : point;
                if (!row.get(1).equals(point) || !row.get(3).equals("all")) {
                    continue;
                }
                double change;
                try {
                    change = Double.parseDouble(row.get(6));
                } catch (NumberFormatException e) {
                    throw table.fault("change '" + row.get(6) + "' is not a number");
                }
                sums.computeIfAbsent(row.get(0), k -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(4), k -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(5), k -> new TreeMap<>())
                        .merge(row.get(2), change, Double::sum);
            }
        }
    }

    /** Cause, then replication; empty when nothing is booked. */
    Map<String, Map<String, Double>> of(String scenario, String indicator) {
        return sums.getOrDefault(scenario, Collections.emptyMap()).getOrDefault(indicator, Collections.emptyMap());
    }
}
