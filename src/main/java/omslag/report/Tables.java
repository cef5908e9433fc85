package omslag.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code summary.csv} and {@code comparison.csv} that the report tells of: all government together, the
 * first design point, the indicators asked for. Each table is read once, row by row.
 */
final class Tables {
    private static final List<String> SUMMARY = List.of(
            "scenario",
            "point",
            "quarter",
            "scope",
            "indicator",
            "n",
            "mean",
            "ci_low",
            "ci_high",
            "p05",
            "p25",
            "median",
            "p75",
            "p95");
    private static final List<String> COMPARISON = List.of(
            "a",
            "b",
            "point",
            "quarter",
            "scope",
            "indicator",
            "n",
            "difference",
            "ci_low",
            "ci_high",
            "share_b_above_a",
            "distinguishable");

    private static final Map<String, List<Row>> NONE = new LinkedHashMap<>();

    private final List<String> wanted;
    private final Map<String, Map<String, List<Row>>> levels = new LinkedHashMap<>();
    private final Map<Pair, Map<String, List<Row>>> differences = new LinkedHashMap<>();

    /**
     * Two scenarios that are compared.
     *
     * @param a the one to compare with
     * @param b the other
     */
    record Pair(String a, String b) {}

    private Tables(List<IndicatorId> indicators) {
        this.wanted = indicators.stream().map(IndicatorId::id).toList();
    }

    /** Reads the rows of these indicators in a folder. */
    static Tables read(Path folder, List<IndicatorId> indicators) throws IOException {
        Tables tables = new Tables(indicators);
        tables.read(
                folder.resolve("summary.csv"),
                SUMMARY,
                (row, of) -> tables.levels
                        .computeIfAbsent(row.text("scenario"), any -> new LinkedHashMap<>())
                        .computeIfAbsent(of, any -> new ArrayList<>())
                        .add(row));
        Path comparison = folder.resolve("comparison.csv");
        if (Files.exists(comparison)) {
            tables.read(
                    comparison,
                    COMPARISON,
                    (row, of) -> tables.differences
                            .computeIfAbsent(new Pair(row.text("a"), row.text("b")), any -> new LinkedHashMap<>())
                            .computeIfAbsent(of, any -> new ArrayList<>())
                            .add(row));
        }
        return tables;
    }

    private interface Keeping {
        void keep(Row row, String indicator);
    }

    private void read(Path file, List<String> columns, Keeping keeping) throws IOException {
        String point = null;
        try (TableReader table = new TableReader(file, columns)) {
            int scope = table.columns().indexOf("scope");
            int indicator = table.columns().indexOf("indicator");
            int place = table.columns().indexOf("point");
            for (Row row = table.row(",all,"); row != null; row = table.row(",all,")) {
                List<String> cells = row.cells();
                point = point == null ? cells.get(place) : point;
                if (cells.get(scope).equals("all")
                        && cells.get(place).equals(point)
                        && wanted.contains(cells.get(indicator))) {
                    keeping.keep(row, cells.get(indicator));
                }
            }
        } catch (NumberFormatException e) {
            throw new IOException(file + ": a cell is not a number: " + e.getMessage(), e);
        }
    }

    /** The scenarios, in the order of the table. */
    List<String> scenarios() {
        return List.copyOf(levels.keySet());
    }

    /** The pairs, in the order of the table. */
    List<Pair> pairs() {
        return List.copyOf(differences.keySet());
    }

    /** The rows of an indicator under a scenario, in the order of time. */
    List<Row> levels(String scenario, IndicatorId indicator) {
        return levels.getOrDefault(scenario, NONE).getOrDefault(indicator.id(), List.of());
    }

    /** The differences of a pair in an indicator, in the order of time. */
    List<Row> differences(Pair pair, IndicatorId indicator) {
        return differences.getOrDefault(pair, NONE).getOrDefault(indicator.id(), List.of());
    }

    /** The row of a quarter; empty when there is none or its number is undefined. */
    static Optional<Row> at(List<Row> rows, String quarter, String column) {
        return rows.stream()
                .filter(row ->
                        row.text("quarter").equals(quarter) && !row.text(column).isEmpty())
                .findFirst();
    }

    /** The last row in which a number is defined. */
    static Optional<Row> last(List<Row> rows, String column) {
        @Nullable Row last = null;
        for (Row row : rows) {
            last = row.text(column).isEmpty() ? last : row;
        }
        return Optional.ofNullable(last);
    }
}
