package omslag.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A file that is written under another name and takes its place whole, or not at all.
 *
 * <p>Close it in any case: a draft that was not published is thrown away.
 */
final class Draft implements AutoCloseable {
    private static final String SUFFIX = ".omslag-draft";

    private final Path target;
    private final Path draft;
    private final MessageDigest digest = Fingerprint.sha256();
    private final OutputStream out;
    private boolean published;

    /** A draft of this file, in the folder where it will stand. */
    Draft(Path target) throws IOException {
        this(target, true);
    }

    private Draft(Path target, boolean summed) throws IOException {
        this.target = target;
        this.draft = target.resolveSibling("." + target.getFileName() + SUFFIX);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
        this.out = summed ? new DigestOutputStream(file, digest) : file;
    }

    /** A draft of a file that nobody asks the sum of. */
    static Draft plain(Path target) throws IOException {
        return new Draft(target, false);
    }

    /** Writes a text in one go and publishes it. */
    static void publish(Path target, String text) throws IOException {
        try (Draft draft = plain(target)) {
            draft.out().write(text.getBytes(StandardCharsets.UTF_8));
            draft.publish();
        }
    }

    /** Whether a file is a draft that nobody finished. */
    static boolean isDraft(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    OutputStream out() {
        return out;
    }

    Path target() {
        return target;
    }

    /** Where it is written until it is published. */
    Path path() {
        return draft;
    }

    /** The SHA-256 of what was written, in hexadecimal; to be asked once, when all is written. */
    String finish() throws IOException {
        out.close();
        return Fingerprint.hex(digest);
    }

    /** Puts the file in its place. */
    void publish() throws IOException {
        out.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        published = true;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            try (out) {
                Files.deleteIfExists(draft);
            } catch (IOException fullDisk) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
