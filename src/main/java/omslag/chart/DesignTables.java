package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.PointTable;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** The tables that were made of the runs of a design, as rows that know their place, with what the design was. */
public final class DesignTables {
    private static final Map<String, List<String>> BY_ANALYSIS = new LinkedHashMap<>();

    static {
        BY_ANALYSIS.put("sign-map", List.of("signs.csv", "sign_shares.csv"));
        BY_ANALYSIS.put("discovery", List.of("boxes.csv", "box_limits.csv"));
        BY_ANALYSIS.put("robustness", List.of("robustness.csv"));
        BY_ANALYSIS.put("sensitivity", List.of("sensitivity.csv", "variance.csv"));
        BY_ANALYSIS.put("factorial", List.of("effects.csv"));
    }

    /** What a screening of differences has besides. */
    private static final List<String> OF_TURNS = List.of("sign_turns.csv", "screened_signs.csv");

    /** What a search has, and every design of which this version made the tables. */
    private static final List<String> BESIDES = List.of(
            "front.csv",
            "search.csv",
            "accepted.csv",
            "matching.csv",
            "identifiability.csv",
            "targets.csv",
            "spread.csv");

    private final DesignFile file;
    private final List<Row> points;
    private final List<String> columns;
    private final Map<String, List<Row>> tables;

    private DesignTables(DesignFile file, List<String> columns, List<Row> points, Map<String, List<Row>> tables) {
        this.file = file;
        this.columns = columns;
        this.points = points;
        this.tables = tables;
    }

    /** Whether the runs in a folder are those of a design. */
    public static boolean isDesign(Path folder) {
        return Files.isRegularFile(folder.resolve(PointTable.FILE));
    }

    /** What the folder of a design must hold for what its file asks, and lacks; only the file itself where that is missing. */
    public static List<String> missing(Path folder) {
        List<String> missing = new ArrayList<>();
        List<String> needed = new ArrayList<>(List.of("outcomes.csv"));
        try {
            DesignFile.read(folder).analyses().forEach(one -> needed.addAll(BY_ANALYSIS.getOrDefault(one, List.of())));
        } catch (IOException e) {
            missing.add(DesignFile.FILE);
        }
        needed.stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .forEach(missing::add);
        return missing;
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws IOException when one is missing or cannot be understood; its message is for the user
     */
    public static DesignTables read(Path folder) throws IOException {
        List<String> missing = missing(folder);
        if (!missing.isEmpty()) {
            throw new NoSuchFileException(folder.resolve(missing.get(0)) + " is missing; " + DesignFile.FILE
                    + " asks for it. Maybe: run the experiment again with --resume");
        }
        DesignFile file = DesignFile.read(folder);
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (String analysis : file.analyses()) {
            for (String name : BY_ANALYSIS.getOrDefault(analysis, List.of())) {
                tables.put(name, rows(folder.resolve(name)));
            }
        }
        List<String> besides = new ArrayList<>(BESIDES);
        if (file.analyses().contains("sensitivity")) {
            besides.addAll(OF_TURNS);
        }
        for (String name : besides) {
            if (Files.isRegularFile(folder.resolve(name))) {
                tables.put(name, rows(folder.resolve(name)));
            }
        }
        List<Row> points = rows(folder.resolve(PointTable.FILE));
        if (points.isEmpty()) {
            throw new IOException(folder.resolve(PointTable.FILE) + " holds no points");
        }
        List<String> columns = points.get(0).columns();
        return new DesignTables(file, List.copyOf(columns.subList(1, columns.size())), points, tables);
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table = new TableReader(file, List.of())) {
            for (Row row = table.row(""); row != null; row = table.row("")) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What was asked. */
    public DesignFile file() {
        return file;
    }

    /** The rows of a table; none where the design was not asked for it. */
    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows of a table that have these words in these columns, said in turn. */
    public List<Row> rows(String table, String... columnsAndWords) {
        return rows(table).stream()
                .filter(row -> {
                    for (int i = 0; i < columnsAndWords.length; i += 2) {
                        if (!row.text(columnsAndWords[i]).equals(columnsAndWords[i + 1])) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    /** How many points there are. */
    public int count() {
        return points.size();
    }

    /** The settings that points set. */
    public List<String> settings() {
        return columns;
    }

    /** What varies by name: the dimensions of a grid, the settings of any other design. */
    public List<String> names() {
        return file.dimensions().isEmpty()
                ? columns
                : file.dimensions().stream().map(DesignFile.Dimension::name).toList();
    }

    /** The indicators that count and that have a name. */
    public List<IndicatorId> outcomes() {
        return file.outcomes().stream()
                .flatMap(id -> Term.find(IndicatorId.class, id).stream())
                .toList();
    }

    /** What a setting is at each point, as the table has it. */
    public List<String> values(String setting) {
        return points.stream().map(row -> row.text(setting)).toList();
    }

    /**
     * Where each point lies along what varies: values of numbers, 0 and 1 of switches, the place of a word among those that
     * come before it, the place of a level that has a name, from 0.
     */
    double[] coordinates(String name) {
        double[] at = new double[points.size()];
        if (columns.contains(name)) {
            List<String> values = values(name);
            List<String> words = values.stream().distinct().toList();
            for (int p = 0; p < at.length; p++) {
                at[p] = number(values.get(p)).orElse((double) words.indexOf(values.get(p)));
            }
            return at;
        }
        Optional<DesignFile.Dimension> dimension = file.dimension(name);
        for (int p = 0; p < at.length; p++) {
            at[p] = dimension.isEmpty() ? Double.NaN : level(dimension.get(), points.get(p));
        }
        return at;
    }

    /** Whether all values of what varies are numbers. */
    boolean isNumber(String name) {
        return columns.contains(name)
                && values(name).stream()
                        .allMatch(text -> !text.equals("true")
                                && !text.equals("false")
                                && number(text).isPresent());
    }

    private static int level(DesignFile.Dimension dimension, Row point) {
        for (int l = 0; l < dimension.levels().size(); l++) {
            if (dimension.levels().get(l).entrySet().stream()
                    .allMatch(one -> same(one.getValue(), point.text(one.getKey())))) {
                return l;
            }
        }
        return -1;
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || number(one).isPresent() && number(one).equals(number(other));
    }

    /** The number that a word stands for: of a switch 0 or 1. */
    static Optional<Double> number(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true") ? 1.0 : 0.0);
        }
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException word) {
            return Optional.empty();
        }
    }
}
