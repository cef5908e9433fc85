package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import omslag.results.PlanRecord;
import omslag.results.ScenarioFile;

/** Whether the scenarios of a folder differ in exactly two numbers and fill every pair of their values. */
final class SettingsGrid {
    private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();

    /** Reads the scenarios as they were run. */
    SettingsGrid(Path folder, List<String> scenarios) throws ChartException {
        for (String scenario : scenarios) {
            Path file = folder.resolve("scenarios").resolve(PlanRecord.safe(scenario) + ".yaml");
            if (!Files.exists(file)) {
                settings.clear();
                return;
            }
            try {
                settings.put(scenario, flat(ScenarioFile.read(file)));
            } catch (IOException e) {
                throw new ChartException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    private static Map<String, String> flat(ScenarioFile file) {
        Map<String, String> flat = new TreeMap<>();
        file.settings().forEach((path, setting) -> flat.put(path, setting.value()));
        flat.remove("name");
        flat.remove("question");
        return flat;
    }

    /** The grid with the value of each scenario in its cell; empty when they form none. */
    Optional<HeatMap.Grid> grid(Map<String, Double> values) {
        TreeSet<String> differ = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>();
        settings.values().forEach(of -> keys.addAll(of.keySet()));
        for (String key : keys) {
            if (settings.values().stream()
                            .map(of -> of.getOrDefault(key, ""))
                            .distinct()
                            .count()
                    > 1) {
                differ.add(key);
            }
        }
        if (differ.size() != 2 || settings.size() < 4) {
            return Optional.empty();
        }
        String across = differ.first();
        String up = differ.last();
        Map<Double, Map<Double, Double>> cells = new TreeMap<>();
        TreeSet<Double> columns = new TreeSet<>();
        try {
            for (Map.Entry<String, Map<String, String>> one : settings.entrySet()) {
                double column = Double.parseDouble(one.getValue().getOrDefault(across, ""));
                columns.add(column);
                cells.computeIfAbsent(Double.parseDouble(one.getValue().getOrDefault(up, "")), k -> new TreeMap<>())
                        .put(column, values.getOrDefault(one.getKey(), Double.NaN));
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        List<Double> rows = List.copyOf(cells.keySet());
        if (columns.size() * rows.size() != settings.size() || columns.size() < 2 || rows.size() < 2) {
            return Optional.empty();
        }
        double[][] grid = new double[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (double column : columns) {
                grid[r][c++] =
                        cells.getOrDefault(rows.get(r), Collections.emptyMap()).getOrDefault(column, Double.NaN);
            }
        }
        return Optional.of(new HeatMap.Grid(across, List.copyOf(columns), up, rows, grid));
    }
}
