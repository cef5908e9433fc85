package omslag.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table as CSV: UTF-8, comma, dot, header, line feed, quotes only where a cell needs them.
 *
 * <p>A number that is undefined, which is held as not-a-number, is an empty cell. Not safe for use by several threads.
 */
public final class Csv implements Closeable {
    private static final int FLUSH = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(FLUSH + 4096);
    private final int columns;
    private int filled;

    /** A table with these columns, written to this stream, which is closed with it. */
    public Csv(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        this.columns = columns.size();
        for (String column : columns) {
            cell(column);
        }
        end();
    }

    /** A cell with a text. */
    public Csv cell(String value) {
        separate();
        if (needsQuotes(value)) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
        return this;
    }

    /** A cell with a whole number. */
    public Csv cell(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** A cell with a real number; not-a-number leaves it empty. */
    public Csv cell(double value) {
        separate();
        if (!Double.isNaN(value)) {
            Decimals.append(text, value);
        }
        return this;
    }

    /** A cell with true or false. */
    public Csv cell(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    /** An empty cell. */
    public Csv empty() {
        separate();
        return this;
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException when the row has more or fewer cells than the header
     */
    public void end() throws IOException {
        if (filled != columns) {
            throw new IllegalStateException("a row of " + filled + " cells in a table of " + columns);
        }
        text.append('\n');
        filled = 0;
        if (text.length() >= FLUSH) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private void separate() {
        if (filled++ > 0) {
            text.append(',');
        }
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
