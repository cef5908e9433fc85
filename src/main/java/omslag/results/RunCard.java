package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code manifest.json} says of the runs in a folder, read back.
 *
 * <p>The manifest has one member a line in a fixed order, so it is read as text, like the plan.
 *
 * @param version the version of the program
 * @param model the version of the model
 * @param command what the user typed, word by word
 * @param seed the seed of the plan
 * @param replications how many replications of each scenario
 * @param completed how many runs were completed
 * @param failed how many failed
 * @param scenarios the scenarios, in the order of the tables
 * @param sums the SHA-256 of each table by its name
 */
public record RunCard(
        String version,
        String model,
        List<String> command,
        long seed,
        int replications,
        int completed,
        int failed,
        List<Named> scenarios,
        Map<String, String> sums) {
    /** The name of the file. */
    public static final String FILE = Manifest.NAME;

    private static final Pattern MEMBER = Pattern.compile("^ *\"([^\"]+)\": \"?(.*?)\"?,?$");

    /**
     * A scenario as the manifest names it.
     *
     * @param name its name, the first column of the tables
     * @param question what it asks, in words; may be empty
     * @param file its file within the folder
     * @param pack the name of its government
     */
    public record Named(String name, String question, String file, String pack) {}

    /** The card of a folder. */
    public static RunCard read(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
        return new RunCard(
                member(lines, "  ", "version"),
                member(lines, "  ", "model"),
                words(lines),
                number(lines, "  ", "seed"),
                (int) number(lines, "  ", "replications"),
                (int) number(lines, "    ", "completed"),
                (int) number(lines, "    ", "failed"),
                named(lines),
                sums(lines));
    }

    private static long number(List<String> lines, String indent, String key) throws IOException {
        try {
            return Long.parseLong(member(lines, indent, key));
        } catch (NumberFormatException e) {
            throw new IOException(FILE + ": " + key + " is not a number", e);
        }
    }

    private static String member(List<String> lines, String indent, String key) throws IOException {
        String start = indent + "\"" + key + "\": ";
        for (String line : lines) {
            Matcher matcher = MEMBER.matcher(line);
            if (line.startsWith(start) && matcher.matches()) {
                return plain(matcher.group(2));
            }
        }
        throw new IOException(FILE + " does not say " + key);
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : between(lines, "  \"command\": [")) {
            String word = line.strip();
            word = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            words.add(plain(word.substring(1, word.length() - 1)));
        }
        return List.copyOf(words);
    }

    private static List<Named> named(List<String> lines) throws IOException {
        List<Named> named = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : between(lines, "  \"scenarios\": [")) {
            open.add(line);
            if (line.startsWith("    }")) {
                String indent = "      ";
                named.add(new Named(
                        member(open, indent, "name"),
                        member(open, indent, "question"),
                        member(open, indent, "file"),
                        member(open, indent, "pack")));
                open.clear();
            }
        }
        return List.copyOf(named);
    }

    private static Map<String, String> sums(List<String> lines) {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : between(lines, "  \"tables\": {")) {
            Matcher matcher = MEMBER.matcher(line);
            if (matcher.matches()) {
                sums.put(matcher.group(1), matcher.group(2));
            }
        }
        return sums;
    }

    /** The lines after the one that opens a list or object, up to the one that closes it. */
    private static List<String> between(List<String> lines, String opening) {
        int from = lines.indexOf(opening) + 1;
        int to = from;
        while (from > 0 && to < lines.size() && !lines.get(to).matches(" {2}[]}],?")) {
            to++;
        }
        return lines.subList(from, to);
    }

    /** A JSON text as it was before it was quoted. */
    static String plain(String quoted) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                plain.append(c);
                continue;
            }
            char next = quoted.charAt(++i);
            if (next == 'u' && i + 4 < quoted.length()) {
                plain.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
            }
        }
        return plain.toString();
    }
}
