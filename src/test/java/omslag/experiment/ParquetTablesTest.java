package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import omslag.measure.Recorded;
import omslag.results.ParquetTables;
import omslag.results.RunCard;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as Parquet, read back and held against the CSV. */
class ParquetTablesTest {
    private static final List<String> TABLES =
            List.of("runs", "history", "causes", "events", "organisations", "summary", "comparison");
    private static final List<String> WHOLE = List.of("point", "replication", "seed", "n", "year", "population");
    private static final List<String> REAL = Stream.of(
                    List.of("seconds", "size", "change", "mean", "sd", "ci_low", "ci_high", "p05", "p25", "median"),
                    List.of("p75", "p95", "difference", "share_b_above_a"),
                    Stream.of(IndicatorId.values()).map(IndicatorId::id).toList(),
                    Recorded.ORGANISATION_COLUMNS)
            .flatMap(List::stream)
            .toList();

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws Exception {
        Worlds.conduct(folder, 2, 1, Worlds.MODEL);
    }

    @Test
    void every_cell_is_that_of_the_csv_and_null_where_that_is_empty() throws IOException {
        assertThat(names(ParquetTables.write(folder)))
                .containsExactlyElementsOf(
                        TABLES.stream().map(table -> table + ".parquet").toList());
        for (String table : TABLES) {
            List<Map<String, String>> expected = csv(table);
            assertThat(expected).as(table).isNotEmpty();
            assertThat(parquet(table)).as(table).isEqualTo(expected);
        }
        assertThat(parquet("events")).anyMatch(row -> "permits, \"large\"".equals(row.get("what")));
        assertThat(parquet("events")).anyMatch(row -> row.get("what") == null);
    }

    @Test
    void every_column_of_every_table_has_the_type_of_what_it_holds() throws IOException {
        ParquetTables.write(folder);
        for (String table : TABLES) {
            List<String> types = new ArrayList<>();
            for (Type type : ParquetReader.readMetadata(file(table).toFile())
                    .getFileMetaData()
                    .getSchema()
                    .getFields()) {
                PrimitiveType primitive = type.asPrimitiveType();
                types.add(type.getName() + " " + type.getRepetition() + " " + primitive.getPrimitiveTypeName() + " "
                        + primitive.getLogicalTypeAnnotation());
            }
            List<String> expected =
                    columns(table).stream().map(ParquetTablesTest::declared).toList();
            assertThat(types).as(table).isEqualTo(expected);
        }
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        ParquetTables.write(folder);
        Map<String, byte[]> first = new LinkedHashMap<>();
        for (String table : TABLES) {
            first.put(table, Files.readAllBytes(file(table)));
        }
        ParquetTables.write(folder);
        for (String table : TABLES) {
            assertThat(file(table)).hasBinaryContent(first.get(table));
        }
    }

    @Test
    void the_manifest_names_each_once_with_its_sum_and_says_the_rest_as_before() throws Exception {
        String before = Files.readString(folder.resolve(RunCard.FILE));
        ParquetTables.write(folder);
        ParquetTables.write(folder);
        String after = Files.readString(folder.resolve(RunCard.FILE));
        String sums = "";
        for (String table : TABLES) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sums += ",\n    \"" + table + ".parquet\": \""
                    + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file(table)))) + "\"";
        }
        assertThat(after).isEqualTo(before.replaceAll("\n {2}}\n}\n*$", sums + "$0"));
        ParquetTables.remove(folder);
        assertThat(folder.resolve(RunCard.FILE)).content().isEqualTo(before);
        assertThat(file("runs")).doesNotExist();
    }

    @Test
    void files_of_older_tables_are_stale_until_they_are_written_again() throws Exception {
        assertThat(ParquetTables.stale(folder)).isFalse();
        ParquetTables.write(folder);
        assertThat(ParquetTables.stale(folder)).isFalse();
        Worlds.conduct(folder, 3, 1, Worlds.MODEL);
        assertThat(ParquetTables.stale(folder)).isTrue();
        ParquetTables.write(folder);
        assertThat(ParquetTables.stale(folder)).isFalse();
        assertThat(parquet("runs")).hasSize(6);
    }

    @Test
    void a_cell_that_its_column_cannot_hold_is_refused_where_it_stands_and_nothing_is_written() throws IOException {
        Path runs = folder.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replace("risk,0,2,", "risk,0,two,"));
        assertThatThrownBy(() -> ParquetTables.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("runs.csv:3: replication cannot hold this: two");
        Files.writeString(runs, "scenario,colour\nrisk,red\n");
        assertThatThrownBy(() -> ParquetTables.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("runs.csv:1: the column colour is not known");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(names(files.toList())).noneMatch(name -> name.contains("parquet"));
        }
    }

    @Test
    void a_large_table_is_written_in_groups_of_rows_so_that_it_never_stands_in_memory() throws IOException {
        List<String> header = columns("history");
        int rows = 20_000;
        try (var out = Files.newBufferedWriter(folder.resolve("history.csv"))) {
            out.write(String.join(",", header) + "\n");
            for (int row = 0; row < rows; row++) {
                StringBuilder line = new StringBuilder("risk,0,1,2020Q1,all");
                for (int column = 5; column < header.size(); column++) {
                    line.append(',').append(row * 1000 + column);
                }
                out.write(line.append('\n').toString());
            }
        }
        ParquetTables.write(folder);
        var groups = ParquetReader.readMetadata(file("history").toFile()).getBlocks();
        assertThat(groups).hasSizeGreaterThan(1).allMatch(group -> group.getTotalByteSize() < 1 << 25);
        assertThat(groups.stream().mapToLong(group -> group.getRowCount()).sum())
                .isEqualTo(rows);
    }

    private static String declared(String column) {
        String type = WHOLE.contains(column)
                ? "INT64 null"
                : column.equals("distinguishable")
                        ? "BOOLEAN null"
                        : REAL.contains(column) ? "DOUBLE null" : "BINARY STRING";
        return column + " OPTIONAL " + type;
    }

    private List<Map<String, String>> csv(String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableReader reader = new TableReader(folder.resolve(table + ".csv"), List.of())) {
            for (Row row = reader.row(""); row != null; row = reader.row("")) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (String column : row.columns()) {
                    String text = row.text(column);
                    if (!text.isEmpty()) {
                        cells.put(column, REAL.contains(column) ? Double.toString(row.number(column)) : text);
                    }
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private List<Map<String, String>> parquet(String table) throws IOException {
        try (Stream<Map<String, String>> rows =
                ParquetReader.streamContent(file(table).toFile(), new Cells())) {
            return rows.toList();
        }
    }

    /** A row as the texts of its cells; one that is null is left out. */
    private static final class Cells implements Hydrator<Map<String, String>, Map<String, String>, String[]> {
        @Override
        public Map<String, String> start() {
            return new LinkedHashMap<>();
        }

        @Override
        public Map<String, String> add(Map<String, String> row, String[] path, Object value) {
            if (value != null) {
                row.put(path[0], value.toString());
            }
            return row;
        }

        @Override
        public Map<String, String> finish(Map<String, String> row) {
            return row;
        }
    }

    private List<String> columns(String table) throws IOException {
        return List.of(Worlds.lines(folder, table + ".csv").get(0).split(","));
    }

    private Path file(String table) {
        return folder.resolve(table + ".parquet");
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }
}
