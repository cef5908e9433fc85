package omslag.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The municipalities in the last year: means over the runs of a scenario. */
final class Municipalities {
    /** A municipality: its name, its residents, and the mean trust in it. */
    static final class Place {
        private final String name;
        private final double population;
        private double sum;
        private int runs;

        Place(String name, double population) {
            this.name = name;
            this.population = population;
        }

        String name() {
            return name;
        }

        double population() {
            return population;
        }

        double trust() {
            return sum / runs;
        }
    }

    private static final List<String> COLUMNS =
            List.of("scenario", "point", "year", "kind", "organisation", "population", "trust", "name");

    private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();

    /**
     * Reads the rows of a year only: the table is large, and most of it is of other years.
     *
     * @param year the year, as it stands in the table
     */
    Municipalities(Path folder, String year) throws ChartException {
        Path file = folder.resolve("organisations.csv");
        if (!Files.exists(file)) {
            return;
        }
        String point = "";
        try (Table table = new Table(file, COLUMNS)) {
            String held = "," + year + ",";
            for (List<String> row = table.row(held); row != null; row = table.row(held)) {
                point = point.isEmpty() ? row.get(1) : point;
                boolean wanted = row.get(1).equals(point) && row.get(2).equals(year);
                if (wanted && row.get(3).equals("municipality") && !row.get(6).isEmpty()) {
                    add(table, row);
                }
            }
        }
    }

    private void add(Table table, List<String> row) throws ChartException {
        try {
            double population = Double.parseDouble(row.get(5));
            double trust = Double.parseDouble(row.get(6));
            if (population > 0) {
                Place place = places.computeIfAbsent(row.get(0), k -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(4), k -> new Place(row.get(7), population));
                place.sum += trust;
                place.runs++;
            }
        } catch (NumberFormatException e) {
            throw table.fault("no number: " + e.getMessage());
        }
    }

    List<Place> of(String scenario) {
        return List.copyOf(places.getOrDefault(scenario, Collections.emptyMap()).values());
    }
}
