package omslag.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** The whole program as its users start it: in this process, or as a process of its own. */
final class Program {
    private Program() {}

    /** How it ended and what it said. */
    record Told(int status, String out, String err) {}

    /** Does what the arguments say. */
    static Told run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Omslag.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Told(status, out.toString(), err.toString());
    }

    /** Starts it as a process of its own that tells into this file; a prefix such as {@code ulimit -f 100;} limits it. */
    static Process start(String limit, Path told, String... arguments) throws IOException {
        return start(limit, System.getProperty("java.class.path"), told, arguments);
    }

    /** Starts it without the libraries that have this in their names. */
    static Process startWithout(String library, Path told, String... arguments) throws IOException {
        String rest = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path ->
                        !path.substring(path.lastIndexOf(File.separator) + 1).contains(library))
                .collect(Collectors.joining(File.pathSeparator));
        return start("", rest, told, arguments);
    }

    private static Process start(String limit, String classPath, Path told, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                limit + " exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classPath,
                "omslag.cli.Omslag"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
    }

    /** Every file below a folder with the sum of its bytes, and every folder. */
    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString();
                content.put(name, Files.isDirectory(path) ? "folder" : sum(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    private static String sum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        return Files.size(file) + " " + HexFormat.of().toHexDigits(sum.getValue());
    }
}
