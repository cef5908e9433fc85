package omslag.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code experiment.yaml} in a results folder says of a design. The program wrote it with one thing a line, so it is
 * read line by line.
 *
 * @param question the question, in words; may be empty
 * @param dutchQuestion the same question in Dutch; may be empty
 * @param method how points were made: lhs, sobol, morris, saltelli, grid, csv, optimise, match or abc
 * @param size how many points, trajectories or base points were asked for; 0 for a grid and for points that were written down
 * @param aims of a search for what does best: more or less by the id of the indicator; none for other designs
 * @param factors what varies between bounds or over values; none for a grid
 * @param dimensions what a grid combines; none for other designs
 * @param outcomes the ids of the indicators that count
 * @param analyses the ids of what is made of the runs
 */
public record DesignFile(
        String question,
        String dutchQuestion,
        String method,
        int size,
        Map<String, String> aims,
        List<Factor> factors,
        List<Dimension> dimensions,
        List<String> outcomes,
        List<String> analyses) {
    /** The name of the file. */
    public static final String FILE = "experiment.yaml";

    private static final int DEEPEST = 6;

    /** Lists of its own. */
    public DesignFile {
        aims = Collections.unmodifiableMap(new LinkedHashMap<>(aims));
        factors = List.copyOf(factors);
        dimensions = List.copyOf(dimensions);
        outcomes = List.copyOf(outcomes);
        analyses = List.copyOf(analyses);
    }

    /**
     * A setting that varies.
     *
     * @param path its path
     * @param bounds what is written: [low, high], [low, high, log] or {values: [...]}
     * @param line the line of the file
     */
    public record Factor(String path, String bounds, int line) {
        /** Whether equal ratios lie equally far apart. */
        public boolean logarithmic() {
            return bounds.endsWith(", log]");
        }
    }

    /**
     * A dimension of a grid.
     *
     * @param name its path, or the name of what moves together
     * @param levels for each level the settings by path
     * @param line the line of the file
     */
    public record Dimension(String name, List<Map<String, String>> levels, int line) {
        /** A list of its own. */
        public Dimension {
            levels = List.copyOf(levels);
        }

        /** A level as it is written: its settings with their values. */
        public static String text(Map<String, String> level) {
            return level.entrySet().stream()
                    .map(one -> one.getKey() + ": " + one.getValue())
                    .collect(Collectors.joining(", "));
        }

        /** Whether it is one setting. */
        public boolean lone() {
            return levels.stream().allMatch(level -> level.containsKey(name));
        }
    }

    /** Reads the file in a results folder. */
    public static DesignFile read(Path folder) throws IOException {
        return new Reading(Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)).file();
    }

    /** Whether its points were searched for: then they are no sample of the space. */
    public boolean isSearch() {
        return List.of("optimise", "match", "abc").contains(method);
    }

    /** The question in a language by its id; as it was asked first where it is not asked in that. */
    public String question(String language) {
        return language.equals("nl") && !dutchQuestion.isBlank() ? dutchQuestion : question;
    }

    /** The factor with this path. */
    Optional<Factor> factor(String path) {
        return factors.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** The dimension with this name. */
    public Optional<Dimension> dimension(String name) {
        return dimensions.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** A file on its way from lines to a design. */
    private static final class Reading {
        private final List<String> lines;
        private final List<Factor> factors = new ArrayList<>();
        private final List<Dimension> dimensions = new ArrayList<>();
        private Map<String, String> aims = new LinkedHashMap<>();
        private String method = "csv";
        private int size;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        DesignFile file() {
            int from = lines.indexOf("design:");
            for (int i = from + 1; from >= 0 && i < lines.size() && lines.get(i).startsWith(" "); i++) {
                design(lines.get(i), i + 1);
            }
            return new DesignFile(
                    plain(said("question")),
                    plain(said("question-nl")),
                    method,
                    size,
                    aims,
                    factors,
                    dimensions,
                    list(said("outcomes")),
                    list(said("analyses")));
        }

        private void design(String line, int number) {
            int depth = line.length() - line.stripLeading().length();
            String text = line.strip();
            if (depth == 2) {
                method = key(text);
            } else if (depth == DEEPEST && method.equals("grid")) {
                Dimension last = dimensions.remove(dimensions.size() - 1);
                List<Map<String, String>> levels = new ArrayList<>(last.levels());
                levels.add(level(last.name(), text.substring(2)));
                dimensions.add(new Dimension(last.name(), levels, last.line()));
            } else if (method.equals("grid")) {
                dimensions.add(new Dimension(key(text), List.of(), number));
            } else if (depth == DEEPEST) {
                factors.add(new Factor(key(text), value(text), number));
            } else if (text.startsWith("aims: ")) {
                aims = level("", value(text));
            } else if (!text.startsWith("levels:") && value(text).matches("\\d+")) {
                size = Integer.parseInt(value(text));
            }
        }

        private static Map<String, String> level(String name, String text) {
            Map<String, String> level = new LinkedHashMap<>();
            if (text.startsWith("{")) {
                for (String one : text.substring(1, text.length() - 1).split(", ")) {
                    level.put(key(one), plain(value(one)));
                }
            } else {
                level.put(name, plain(text));
            }
            return level;
        }

        private String said(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(Reading::value)
                    .findFirst()
                    .orElse("");
        }

        private static String key(String line) {
            return line.substring(0, Math.max(0, line.indexOf(':'))).strip();
        }

        private static String value(String line) {
            return line.substring(line.indexOf(':') + 1).strip();
        }

        private static List<String> list(String text) {
            return text.length() < 3
                    ? List.of()
                    : Arrays.asList(text.substring(1, text.length() - 1).split(", "));
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
}
