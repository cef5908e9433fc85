package omslag.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are published together, tables mostly: all are written first and then put in their places, or none is.
 *
 * <p>Close it in any case: what was not published is thrown away.
 */
public final class Batch implements AutoCloseable {
    private final Path folder;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, String> sums = new LinkedHashMap<>();

    /** Files in this folder, which exists. */
    public Batch(Path folder) {
        this.folder = folder;
    }

    /** Writes what goes into a table. */
    @FunctionalInterface
    public interface Filler {
        /** Fills the table with rows. */
        void fill(Csv csv) throws IOException;
    }

    /** Writes a table with this name and these columns. */
    public void table(String name, List<String> columns, Filler filler) throws IOException {
        Draft draft = new Draft(folder.resolve(name));
        drafts.add(draft);
        try (Csv csv = new Csv(draft.out(), columns)) {
            filler.fill(csv);
        }
        sums.put(name, draft.finish());
    }

    /** Writes what goes into a file. */
    @FunctionalInterface
    interface Source {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a table in another form under this name. */
    void other(String name, Source source) throws IOException {
        Draft draft = new Draft(folder.resolve(name));
        drafts.add(draft);
        source.write(draft.out());
        sums.put(name, draft.finish());
    }

    /** Writes a file with this name and these bytes. */
    public void file(String name, byte[] bytes) throws IOException {
        Draft draft = new Draft(folder.resolve(name));
        drafts.add(draft);
        draft.out().write(bytes);
        draft.finish();
    }

    /** Puts all files in their places. */
    public void publish() throws IOException {
        for (Draft draft : drafts) {
            draft.publish();
        }
    }

    /** Where the files stand or will stand, in the order of writing. */
    public List<Path> files() {
        return drafts.stream().map(Draft::target).toList();
    }

    /** The SHA-256 of each table by its name, in the order of writing. */
    public Map<String, String> sums() {
        return new LinkedHashMap<>(sums);
    }

    /** The bytes of a table that was published. */
    public long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        for (Draft draft : drafts) {
            draft.close();
        }
    }
}
