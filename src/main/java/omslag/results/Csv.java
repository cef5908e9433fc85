package omslag.results;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import omslag.unit.Decimals;

/**
 * Writes one table as CSV: UTF-8, comma, dot, header, line feed, quotes only where a cell needs them.
 *
 * <p>A number that is undefined, which is held as not-a-number, is an empty cell. Not safe for use by several threads.
 */
public final class Csv implements Closeable {
    private static final int FLUSH = 1 << 16;

    private final OutputStream out;
    private final int columns;
    private byte[] bytes = new byte[FLUSH + 4096];
    private int size;
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

    private Csv(OutputStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Rows of a table that are written apart from it. */
    static final class Sheet {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Csv rows;

        private Sheet(int columns) {
            rows = new Csv(kept, columns);
        }

        /** What writes them. */
        Csv rows() {
            return rows;
        }
    }

    /** A sheet for rows that another thread writes, to be appended when its turn has come. */
    Sheet sheet() {
        return new Sheet(columns);
    }

    /** Appends the rows of a sheet that is finished. */
    void append(Sheet sheet) throws IOException {
        flush();
        sheet.rows.flush();
        sheet.kept.writeTo(out);
    }

    /** A cell with a text. */
    public Csv cell(String value) {
        separate();
        String text = needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value;
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                // What is not plain is left to the library, from the first such sign on.
                return rest(text.substring(i));
            }
            bytes[size++] = (byte) c;
        }
        return this;
    }

    private Csv rest(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** A cell with a whole number. */
    public Csv cell(long value) {
        return value < 0 ? cell(Long.toString(value)) : whole(value);
    }

    private Csv whole(long value) {
        separate();
        room(Decimals.LONGEST);
        size = Decimals.put(bytes, size, value);
        return this;
    }

    /** A cell with a real number; not-a-number leaves it empty. */
    public Csv cell(double value) {
        separate();
        if (!Double.isNaN(value)) {
            room(Decimals.LONGEST);
            size = Decimals.put(bytes, size, value);
        }
        return this;
    }

    /** A cell with true or false. */
    public Csv cell(boolean value) {
        return cell(value ? "true" : "false");
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
        room(1);
        bytes[size++] = '\n';
        filled = 0;
        if (size >= FLUSH) {
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
        out.write(bytes, 0, size);
        size = 0;
    }

    /** Makes room for so many bytes more. */
    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private void separate() {
        if (filled++ > 0) {
            room(1);
            bytes[size++] = ',';
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
