package omslag.chart;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.results.TableReader;
import org.jspecify.annotations.Nullable;

/** The wanted columns of a table of a results folder, row by row; what is wrong with it is said in words for the user. */
final class Table implements AutoCloseable {
    private final Path file;
    private final TableReader reader;
    private final int[] wanted;

    /** Opens a table; a missing file or column is refused. */
    Table(Path file, List<String> columns) throws ChartException {
        this.file = file;
        reader = open(file);
        List<String> header = reader.columns();
        wanted = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = header.indexOf(columns.get(i));
            if (wanted[i] < 0) {
                throw fault("the column " + columns.get(i) + " is missing; there are: " + String.join(", ", header));
            }
        }
    }

    private static TableReader open(Path file) throws ChartException {
        try {
            return new TableReader(file, List.of());
        } catch (NoSuchFileException e) {
            throw new ChartException(
                    file
                            + " is missing; charts are drawn from a results folder with runs.csv, summary.csv and, for several scenarios, comparison.csv. Maybe: point to the folder that a run wrote, or run again with --resume",
                    e);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    private static ChartException unread(Path file, IOException e) {
        return e instanceof CharacterCodingException
                ? new ChartException(file + " is not UTF-8", e)
                : new ChartException(String.valueOf(e.getMessage()), e);
    }

    /** The names of the columns of a table. */
    static List<String> header(Path file) throws ChartException {
        try (Table table = new Table(file, List.of())) {
            return table.reader.columns();
        }
    }

    /** The wanted cells of the next row; null at the end. */
    @Nullable
    List<String> row() throws ChartException {
        return row("");
    }

    /** The wanted cells of the next row that holds this text somewhere; null at the end. */
    @Nullable
    List<String> row(String holding) throws ChartException {
        try {
            TableReader.Row next = reader.row(holding);
            if (next == null) {
                return null;
            }
            List<String> row = new ArrayList<>(wanted.length);
            for (int index : wanted) {
                row.add(next.cells().get(index));
            }
            return row;
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    /** A complaint about the line read last. */
    ChartException fault(String what) {
        return new ChartException(file + ":" + reader.line() + ": " + what);
    }

    @Override
    public void close() throws ChartException {
        try {
            reader.close();
        } catch (IOException e) {
            throw unread(file, e);
        }
    }
}
