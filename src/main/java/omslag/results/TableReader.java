package omslag.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that {@link Csv} wrote row by row, so that a large one never stands in memory.
 *
 * <p>Rows know their line in the file, so that a number can be found again.
 */
public final class TableReader implements AutoCloseable {
    private final Path file;
    private final BufferedReader reader;
    private final List<String> columns;
    private int line;

    /**
     * A row of a table.
     *
     * @param table the name of the file
     * @param line its line in the file, from 1, which is the header
     * @param columns the names of the columns
     * @param cells the text of each cell; empty where undefined
     */
    public record Row(String table, int line, List<String> columns, List<String> cells) {
        /** The text of a cell. */
        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(table + " has no column " + column);
            }
            return cells.get(index);
        }

        /** The number in a cell; not-a-number where it is undefined. */
        public double number(String column) {
            String text = text(column);
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }
    }

    /**
     * Opens a table.
     *
     * @throws IOException when it is not there, is empty or lacks one of these columns; its message is for the user
     */
    public TableReader(Path file, List<String> needed) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        String header = next();
        if (header == null) {
            reader.close();
            throw new IOException(file + " is empty; the first line should name the columns");
        }
        columns = split(header);
        for (String column : needed) {
            if (!columns.contains(column)) {
                reader.close();
                throw new IOException(file + ":1: the column " + column + " is missing");
            }
        }
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** The line read last, from 1. */
    public int line() {
        return line;
    }

    /** The next row that holds this text somewhere; empty text lets every row pass; null at the end. */
    public @Nullable Row row(String holding) throws IOException {
        for (String text = next(); text != null; text = next()) {
            if (text.contains(holding)) {
                List<String> cells = split(text);
                if (cells.size() != columns.size()) {
                    throw new IOException(file + ":" + line + ": " + cells.size() + " cells where the header names "
                            + columns.size() + " columns");
                }
                return new Row(String.valueOf(file.getFileName()), line, columns, cells);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable String next() throws IOException {
        String text = reader.readLine();
        line++;
        while (text != null
                && text.indexOf('"') >= 0
                && text.chars().filter(c -> c == '"').count() % 2 == 1) {
            String more = reader.readLine();
            line++;
            if (more == null) {
                throw new IOException(file + ":" + line + ": a quotation mark is not closed");
            }
            text = text + "\n" + more;
        }
        return text;
    }

    private static List<String> split(String text) {
        List<String> cells = new ArrayList<>();
        if (text.indexOf('"') < 0) {
            int from = 0;
            for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
                cells.add(text.substring(from, comma));
                from = comma + 1;
            }
            cells.add(text.substring(from));
            return cells;
        }
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
