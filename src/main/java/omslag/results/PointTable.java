package omslag.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a design as the table {@code points.csv} has them: what each sets, laid over every scenario.
 *
 * @param paths the settings
 * @param rows for each point from 1 on the values, in the order of the settings; no rows without a design
 */
public record PointTable(List<String> paths, List<List<String>> rows) {
    /** No design. */
    public static final PointTable NONE = new PointTable(List.of(), List.of());

    /** The name of the file. */
    public static final String FILE = "points.csv";

    /** Lists of its own. */
    public PointTable {
        paths = List.copyOf(paths);
        rows = List.copyOf(rows);
    }

    /** The settings of the points in such a table; none when it is empty. */
    public static List<String> paths(Path table) throws IOException {
        try (TableReader reader = new TableReader(table, List.of())) {
            List<String> columns = reader.columns();
            return columns.subList(Math.min(1, columns.size()), columns.size());
        }
    }

    /** Whether there is a design. */
    public boolean isDesign() {
        return !rows.isEmpty();
    }

    /** The first number of a point: 0 without a design, which is then the only one. */
    public int first() {
        return isDesign() ? 1 : 0;
    }

    /** The last number of a point. */
    public int last() {
        return rows.size();
    }

    /** How many points runs belong to, 1 or more. */
    public int count() {
        return Math.max(1, rows.size());
    }

    /** What a point sets; nothing for point 0. */
    List<String> row(int point) {
        return point == 0 ? List.of() : rows.get(point - 1);
    }

    /** The table. */
    String csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> columns = new ArrayList<>(List.of("point"));
        columns.addAll(paths);
        try (Csv csv = new Csv(bytes, columns)) {
            for (int p = 1; p <= rows.size(); p++) {
                csv.cell(p);
                for (String value : rows.get(p - 1)) {
                    csv.cell(value);
                }
                csv.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
