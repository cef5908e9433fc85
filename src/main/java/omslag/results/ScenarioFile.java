package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario as it was run, read from {@code scenarios/} as settings by path.
 *
 * <p>The program wrote the file with one setting a line, two spaces for each level, so it is read line by line; nothing
 * is looked up that may have changed since, such as a folder with data.
 *
 * @param name the name of the file
 * @param questions what it asks, by the id of the language: {@code en} for the key {@code question}
 * @param settings what each setting is, in the order of the file; what changes on the way is under its date
 */
public record ScenarioFile(String name, Map<String, String> questions, Map<String, Setting> settings) {
    private static final String QUESTION = "question";
    private static final String ENGLISH = "en";

    /**
     * A setting.
     *
     * @param value what is written
     * @param line the line of the file
     */
    public record Setting(String value, int line) {}

    /** Reads a file. */
    public static ScenarioFile read(Path file) throws IOException {
        Map<String, Setting> settings = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        String date = "";
        int number = 0;
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            int colon = text.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = text.substring(0, colon).strip();
            String value = text.substring(colon + 1).strip();
            if (key.startsWith("- at")) {
                date = value;
                continue;
            }
            int depth = (text.length() - text.stripLeading().length()) / 2;
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            if (value.isEmpty()) {
                open.add(key);
            } else {
                String path = date.isEmpty() ? path(open, key) : date + " " + key;
                settings.merge(path, new Setting(plain(value), number), ScenarioFile::both);
            }
        }
        return new ScenarioFile(String.valueOf(file.getFileName()), questions(settings), settings);
    }

    /** Takes the questions out of the settings: two scenarios differ by what they ask, and yet run alike. */
    private static Map<String, String> questions(Map<String, Setting> settings) {
        Map<String, String> questions = new TreeMap<>();
        for (String path : List.copyOf(settings.keySet())) {
            if (path.equals(QUESTION) || path.startsWith(QUESTION + "-")) {
                String language = path.equals(QUESTION) ? ENGLISH : path.substring(QUESTION.length() + 1);
                questions.put(language, settings.remove(path).value());
            }
        }
        return questions;
    }

    /** What it asks in this language; empty when it does not ask it in that. */
    public Optional<String> question(String language) {
        return Optional.ofNullable(questions.get(language));
    }

    /** The setting with this path. */
    public Optional<Setting> find(String path) {
        return Optional.ofNullable(settings.get(path));
    }

    private static Setting both(Setting one, Setting other) {
        return new Setting(one.value + ", " + other.value, one.line);
    }

    private static String path(List<String> open, String key) {
        return open.isEmpty() ? key : String.join(".", open) + "." + key;
    }

    private static String plain(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                        .replace("\\\"", "\"")
                        .replace("\\n", "\n")
                        .replace("\\\\", "\\")
                : value;
    }
}
