package omslag.experiment;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The version of the model: that of the program, and a sum over the classes that decide what a run leaves.
 *
 * <p>The sum is there so that runs of an older model are never taken for runs of the one at hand, also while it is being
 * changed and keeps its number.
 */
public final class ModelVersion {
    private static final List<String> PACKAGES =
            List.of("unit", "term", "random", "parameter", "world", "decision", "rule", "measure", "engine");

    private static final String HOME = "omslag/";

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
        NavigableMap<String, Long> classes = new TreeMap<>();
        if (Files.isDirectory(home)) {
            inFolder(home, classes);
        } else {
            inJar(home, classes);
        }
        CRC32C sum = new CRC32C();
        ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
        classes.forEach((name, itsSum) -> {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update(number.putLong(0, itsSum).array());
        });
        return sum.getValue();
    }

    /** The sums that a jar keeps of its files anyway: nothing has to be read for them. */
    private static void inJar(Path jar, Map<String, Long> classes) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (decides(entry.getName())) {
                    classes.put(entry.getName(), entry.getCrc());
                }
            }
        }
    }

    private static void inFolder(Path home, Map<String, Long> classes) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("omslag"))) {
            for (Path file : files.toList()) {
                String name = home.relativize(file).toString().replace('\\', '/');
                if (decides(name)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    classes.put(name, sum.getValue());
                }
            }
        }
    }

    /** Whether a file is a class that decides what a run leaves. */
    private static boolean decides(String name) {
        int end = name.indexOf('/', HOME.length());
        return name.startsWith(HOME)
                && name.endsWith(".class")
                && end > 0
                && PACKAGES.contains(name.substring(HOME.length(), end));
    }
}
