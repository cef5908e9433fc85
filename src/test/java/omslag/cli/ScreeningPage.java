package omslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;

/**
 * The section of the page of parameters that ranks them by how much they matter to the mindset effect: from the table
 * {@code sign_turns.csv} of the screening that ships, kept with the site.
 */
public final class ScreeningPage {
    /** Where the table is kept. */
    public static final Path TABLE = Path.of("src/site/resources/screening.csv");

    /** What is smaller than this part of the largest effect is left out. */
    private static final double LEAST = 0.01;

    private ScreeningPage() {}

    /** The section; empty while there is no table. */
    public static String section(Path table) throws IOException {
        if (!Files.isRegularFile(table)) {
            return "";
        }
        Map<String, List<Row>> settings = read(table);
        Map<String, Double> largest = largest(settings);
        List<List<Row>> ranked = settings.values().stream()
                .filter(rows -> rows.stream().anyMatch(row -> matters(row, largest)))
                .sorted(Comparator.<List<Row>>comparingInt(rows -> -turns(rows))
                        .thenComparingDouble(rows -> best(rows, largest)))
                .toList();
        List<String> indicators = settings.values().iterator().next().stream()
                .map(row -> row.text("indicator").replace('_', ' '))
                .toList();
        StringBuilder out = new StringBuilder("""

                ## How much they matter

                Every proposal but for mindset was moved alone over all that it may be, on %d trajectories of Morris, under both main scenarios and in \
                the same worlds (`scenarios/experiments/screening.yaml --off challengers`). Of each primary indicator the table says in how many of \
                those moves the sign of the difference of innovation management with risk management turned, told from zero on \
                both sides, and what the move over the whole range does to that difference on average, with its 95 %% interval. \
                Settings stand in the order of turns, then of the size of their effect. An interval over a few moves is a hint.

                """.formatted(trajectories(settings)));
        out.append(settings.size() - ranked.size())
                .append(" of ")
                .append(settings.size())
                .append(
                        " settings turned no sign, and their effect cannot be told from chance or is less than a hundredth of the"
                                + " largest; they are left out.\n\n");
        out.append("| setting | ").append(String.join(" | ", indicators)).append(" |\n");
        out.append("| --- |").append(" --- |".repeat(indicators.size())).append('\n');
        ranked.forEach(rows -> out.append("| ")
                .append(rows.get(0).text("setting"))
                .append(" | ")
                .append(rows.stream().map(row -> cell(row, largest)).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return out.toString();
    }

    private static Map<String, List<Row>> read(Path table) throws IOException {
        Map<String, List<Row>> settings = new LinkedHashMap<>();
        try (TableReader reader = new TableReader(table, List.of("setting", "indicator", "rank", "turned"))) {
            for (Row row = reader.row(""); row != null; row = reader.row("")) {
                settings.computeIfAbsent(row.text("setting"), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return settings;
    }

    /** Each setting moves once on each trajectory. */
    private static int trajectories(Map<String, List<Row>> settings) {
        return settings.values().stream()
                .flatMap(List::stream)
                .mapToInt(row -> (int) row.number("moves"))
                .max()
                .orElse(0);
    }

    /** It turned a sign, or its effect is beyond chance and not negligible beside the largest on the same indicator. */
    private static boolean matters(Row row, Map<String, Double> largest) {
        boolean told = row.text("beyond_chance").equals("true")
                && row.number("size") >= LEAST * largest.getOrDefault(row.text("indicator"), 0.0);
        return row.number("turned") > 0 || told;
    }

    private static Map<String, Double> largest(Map<String, List<Row>> settings) {
        Map<String, Double> largest = new LinkedHashMap<>();
        settings.values()
                .forEach(rows ->
                        rows.forEach(row -> largest.merge(row.text("indicator"), row.number("size"), Math::max)));
        return largest;
    }

    private static int turns(List<Row> rows) {
        return rows.stream().mapToInt(row -> (int) row.number("turned")).sum();
    }

    private static double best(List<Row> rows, Map<String, Double> largest) {
        return rows.stream()
                .filter(row -> matters(row, largest))
                .mapToDouble(row -> row.number("rank"))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** "2 of 6; +0.031 (0.020 to 0.040)", or a dash where nothing can be told. */
    private static String cell(Row row, Map<String, Double> largest) {
        if (!matters(row, largest)) {
            return "–";
        }
        String turned = row.number("turned") > 0 ? row.text("turned") + " of " + row.text("moves") + "; " : "";
        return turned
                + String.format(
                        Locale.ROOT,
                        "%+.3g (%.3g to %.3g)",
                        row.number("effect"),
                        row.number("ci_low"),
                        row.number("ci_high"));
    }
}
