package omslag.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The version of the model: that of the program, and a sum over the classes that decide what a run leaves.
 *
 * <p>The sum is there so that runs of an older model are never taken for runs of the one at hand, also while it is being
 * changed and keeps its number.
 */
public final class ModelVersion {
    private static final List<String> PACKAGES =
            List.of("unit", "term", "random", "parameter", "world", "decision", "rule", "measure", "engine");

    private ModelVersion() {}

    /** The version of the program; {@code development} when it does not run from its jar. */
    public static String program() {
        String version = ModelVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The version of the model. */
    public static String model() {
        try {
            return program() + "+" + String.format(Locale.ROOT, "%08x", sum());
        } catch (IOException | URISyntaxException unknown) {
            return program();
        }
    }

    private static long sum() throws IOException, URISyntaxException {
        CodeSource source = ModelVersion.class.getProtectionDomain().getCodeSource();
        Path home = Path.of(source.getLocation().toURI());
        if (Files.isDirectory(home)) {
            return sum(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), new TreeMap<>())) {
            return sum(jar.getPath("/"));
        }
    }

    private static long sum(Path home) throws IOException {
        CRC32C sum = new CRC32C();
        for (String name : PACKAGES) {
            Path folder = home.resolve("omslag").resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                            .sorted(Comparator.comparing(Path::toString))
                            .toList()) {
                        add(file, sum);
                    }
                }
            }
        }
        return sum.getValue();
    }

    private static void add(Path file, CRC32C sum) throws IOException {
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
