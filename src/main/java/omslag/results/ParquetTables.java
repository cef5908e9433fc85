package omslag.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The tables of a folder once more as Parquet, a file beside each CSV with the same columns and rows.
 *
 * <p>The manifest says which of them go with the tables that stand there: it is written anew with the tables, and names a
 * Parquet file only after that was made from them. The library that writes them is an extra, so this class names no class
 * of it.
 */
public final class ParquetTables {
    /** The ending of their names. */
    static final String ENDING = ".parquet";

    /** The tables, in the order of the manifest. */
    static final List<String> TABLES =
            List.of("runs", "history", "causes", "events", "organisations", "summary", "comparison");

    /** A class of each jar that writing needs. */
    private static final List<String> NEEDED = List.of(
            "org/apache/hadoop/conf/Configuration",
            "org/apache/parquet/hadoop/ParquetWriter",
            "org/apache/parquet/schema/MessageType",
            "org/apache/parquet/bytes/BytesInput",
            "org/apache/parquet/column/values/bitpacking/Packer",
            "org/apache/parquet/format/FileMetaData",
            "org/slf4j/Logger");

    private ParquetTables() {}

    /** Whether the library is there. */
    public static boolean available() {
        ClassLoader loader = ParquetTables.class.getClassLoader();
        return NEEDED.stream().allMatch(name -> loader.getResource(name + ".class") != null);
    }

    /**
     * Writes them, all or none, and names them in the manifest.
     *
     * @param folder a folder with a manifest and tables
     * @return the files, in the order of the manifest
     */
    public static List<Path> write(Path folder) throws IOException {
        try (Batch batch = new Batch(folder)) {
            for (String table : TABLES) {
                Path csv = folder.resolve(table + ".csv");
                if (Files.isRegularFile(csv)) {
                    batch.other(table + ENDING, out -> ParquetFile.write(csv, out));
                }
            }
            batch.publish();
            Manifest.name(folder, ENDING, batch.sums());
            return batch.files();
        }
    }

    /** Whether any stands in a folder that was made from tables that are no longer there. */
    public static boolean stale(Path folder) throws IOException {
        Map<String, String> named = RunCard.read(folder).sums();
        return TABLES.stream()
                .map(table -> table + ENDING)
                .anyMatch(file -> Files.isRegularFile(folder.resolve(file)) && !named.containsKey(file));
    }

    /** Removes them. */
    public static void remove(Path folder) throws IOException {
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table + ENDING));
        }
        Manifest.name(folder, ENDING, Collections.emptyMap());
    }
}
