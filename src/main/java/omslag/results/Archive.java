package omslag.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes depend on nothing but its entries and their order: every entry has the same date.
 *
 * <p>Office files are zips.
 */
public final class Archive implements Closeable {
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** The same date as a document states it. */
    static final String MOMENT = "2026-01-01T00:00:00Z";

    private final ZipOutputStream zip;

    /** An archive written to this stream, which is closed with it. */
    public Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** An entry with this text. */
    public void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry with these bytes. */
    public void put(String name, byte[] bytes) throws IOException {
        open(name).write(bytes);
        zip.closeEntry();
    }

    /** Begins an entry; what is written goes into it until the next. */
    OutputStream open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Without a zone, so that the bytes are the same everywhere.
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        return zip;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
