package omslag.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        List<String> header = Table.header(file);
        int[] at = List.of("kind", "population", "trust", "name", "organisation").stream()
                .mapToInt(header::indexOf)
                .toArray();
        if (Arrays.stream(at).anyMatch(i -> i < 0) || header.indexOf("year") != 3 || header.indexOf("point") != 1) {
            throw new ChartException(file + ":1: the columns of organisations are not those of this program");
        }
        String point = "";
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.readLine();
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                int scenario = line.indexOf(',');
                int second = line.indexOf(',', scenario + 1);
                int third = line.indexOf(',', second + 1);
                if (third < 0 || !line.startsWith(year + ",", third + 1)) {
                    continue;
                }
                List<String> cells = Table.cells(line);
                point = point.isEmpty() ? cells.get(1) : point;
                if (cells.size() != header.size()) {
                    throw new ChartException(file + ":" + number + ": " + cells.size()
                            + " cells where the header names " + header.size() + " columns");
                }
                if (cells.get(1).equals(point) && cells.get(at[0]).equals("municipality")) {
                    add(cells, at, file + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new ChartException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(List<String> cells, int[] at, String where) throws ChartException {
        if (cells.get(at[2]).isEmpty()) {
            return;
        }
        try {
            double population = Double.parseDouble(cells.get(at[1]));
            double trust = Double.parseDouble(cells.get(at[2]));
            if (population > 0) {
                Place place = places.computeIfAbsent(cells.get(0), k -> new LinkedHashMap<>())
                        .computeIfAbsent(cells.get(at[4]), k -> new Place(cells.get(at[3]), population));
                place.sum += trust;
                place.runs++;
            }
        } catch (NumberFormatException e) {
            throw new ChartException(where + ": not a number: " + e.getMessage(), e);
        }
    }

    List<Place> of(String scenario) {
        return List.copyOf(places.getOrDefault(scenario, Collections.emptyMap()).values());
    }
}
