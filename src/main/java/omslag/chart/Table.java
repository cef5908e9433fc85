package omslag.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of a results folder row by row: header first, then the wanted columns of each row. */
final class Table implements AutoCloseable {
    private final Path file;
    private final BufferedReader reader;
    private final int width;
    private final int[] wanted;
    private int line;

    /** Opens a table; a missing file or column is refused. */
    Table(Path file, List<String> columns) throws ChartException {
        this.file = file;
        try {
            reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ChartException(
                    file
                            + " is missing; charts are drawn from a results folder with runs.csv, summary.csv and, for several scenarios, comparison.csv. Maybe: point to the folder that a run wrote, or run again with --resume",
                    e);
        } catch (IOException e) {
            throw new ChartException(file + " cannot be read: " + e.getMessage(), e);
        }
        List<String> header = next();
        if (header == null) {
            throw new ChartException(file + " is empty; the first line should name the columns");
        }
        width = header.size();
        wanted = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = header.indexOf(columns.get(i));
            if (wanted[i] < 0) {
                throw fault("the column " + columns.get(i) + " is missing; there are: " + String.join(", ", header));
            }
        }
    }

    /** The names of the columns of a table. */
    static List<String> header(Path file) throws ChartException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = reader.readLine();
            return first == null ? List.of() : cells(first);
        } catch (IOException e) {
            throw new ChartException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The wanted cells of the next row; null at the end. */
    @org.jspecify.annotations.Nullable
    List<String> row() throws ChartException {
        List<String> cells = next();
        if (cells == null) {
            return null;
        }
        if (cells.size() != width) {
            throw fault(cells.size() + " cells where the header names " + width + " columns");
        }
        List<String> row = new ArrayList<>(wanted.length);
        for (int index : wanted) {
            row.add(cells.get(index));
        }
        return row;
    }

    /** A complaint about the line read last. */
    ChartException fault(String what) {
        return new ChartException(file + ":" + line + ": " + what);
    }

    private @org.jspecify.annotations.Nullable List<String> next() throws ChartException {
        try {
            String text = reader.readLine();
            line++;
            if (text == null) {
                return null;
            }
            while (text.indexOf('"') >= 0 && text.chars().filter(c -> c == '"').count() % 2 == 1) {
                String more = reader.readLine();
                line++;
                if (more == null) {
                    throw fault("a quotation mark is not closed");
                }
                text = text + "\n" + more;
            }
            return cells(text);
        } catch (CharacterCodingException e) {
            throw new ChartException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new ChartException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The cells of a line. */
    static List<String> cells(String text) {
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

    @Override
    public void close() throws ChartException {
        try {
            reader.close();
        } catch (IOException e) {
            throw new ChartException(file + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
