package omslag.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The SHA-256 of a file, in hexadecimal. */
public final class TableSums {
    private static final int BUFFER = 1 << 16;

    private TableSums() {}

    /** The sum of a file; empty when there is no such file. */
    public static String of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        MessageDigest digest = Fingerprint.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Fingerprint.hex(digest);
    }
}
