package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.term.Mechanism;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mechanism alone follows its law, from a scenario file through the command line to the tables.
 *
 * <p>Beside each scenario in {@code scenarios/checks} lie the numbers that must come out, in a table with the columns
 * {@code table,at,scope,name,as,expected,tolerance,law}. A row of {@code history} is the mean over runs of an indicator in
 * a quarter: its {@code level}, its {@code change} since the first quarter, or its {@code ratio} to that. A row of
 * {@code events} is the mean number of events of a kind in a run, up to and including a quarter. A row of {@code
 * organisations} is the mean of a column over runs and organisations in a year.
 */
class ChecksTest {
    private static final Path FOLDER = Path.of("scenarios/checks");

    @TempDir
    private Path home = Path.of("set by JUnit");

    private final Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();

    static List<String> checks() throws IOException {
        return files(".csv");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_tables_hold_the_expected_numbers(String check) throws IOException {
        String out = home.resolve("out").toString();
        String scenario = FOLDER.resolve(check + ".yaml").toString();
        Program.Told told = Program.run("run", scenario, "--out", out, "--no-charts", "--quiet");
        assertThat(told.status()).as(told.err()).isZero();
        List<NamedCsvRecord> expected = rows(FOLDER.resolve(check + ".csv"));
        assertThat(expected).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (NamedCsvRecord row : expected) {
            all.assertThat(found(row))
                    .as("%s: %s", check, row.getFields())
                    .isCloseTo(number(row, "expected"), within(number(row, "tolerance")));
        }
        all.assertAll();
    }

    @Test
    void every_mechanism_has_a_check_in_which_it_alone_acts() throws IOException {
        Set<String> alone = new TreeSet<>();
        for (String check : checks()) {
            String text = Files.readString(FOLDER.resolve(check + ".yaml"));
            for (Mechanism mechanism : Mechanism.values()) {
                String only = "mechanisms: {" + mechanism.id() + ": on}\n";
                if (text.contains("extends: nothing.yaml\n") && text.contains(only)) {
                    alone.add(mechanism.id());
                }
            }
        }
        assertThat(files(".yaml")).isEqualTo(checks());
        assertThat(alone)
                .isEqualTo(Stream.of(Mechanism.values()).map(Mechanism::id).collect(Collectors.toSet()));
    }

    private double found(NamedCsvRecord row) throws IOException {
        String table = row.getField("table");
        List<NamedCsvRecord> found = new ArrayList<>(table(table));
        String at = row.getField("at");
        String name = row.getField("name");
        return switch (table) {
            case "history" -> {
                found.removeIf(line -> !line.getField("scope").equals(row.getField("scope")));
                yield mean(found, line -> line.getField("quarter").equals(at), line -> since(row, line, found));
            }
            case "organisations" -> mean(found, line -> line.getField("year").equals(at), line -> number(line, name));
            case "events" ->
                found.stream()
                                .filter(line -> line.getField("kind").equals(name))
                                .filter(line -> line.getField("quarter").compareTo(at) <= 0)
                                .count()
                        / (double) table("runs").size();
            default -> throw new AssertionError("no such table: " + table);
        };
    }

    /** A table of the results, read once. */
    private List<NamedCsvRecord> table(String name) throws IOException {
        if (!tables.containsKey(name)) {
            tables.put(name, rows(home.resolve("out").resolve(name + ".csv")));
        }
        return tables.get(name);
    }

    /** An indicator as it is, or against the first quarter of its run. */
    private static double since(NamedCsvRecord row, NamedCsvRecord line, List<NamedCsvRecord> history) {
        String name = row.getField("name");
        String replication = line.getField("replication");
        NamedCsvRecord first = history.stream()
                .filter(other -> other.getField("replication").equals(replication))
                .findFirst()
                .orElseThrow();
        return switch (row.getField("as")) {
            case "level" -> number(line, name);
            case "change" -> number(line, name) - number(first, name);
            case "ratio" -> number(line, name) / number(first, name);
            default -> throw new AssertionError("level, change or ratio: " + row);
        };
    }

    private static double mean(
            List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> which, ToDoubleFunction<NamedCsvRecord> value) {
        return rows.stream().filter(which).mapToDouble(value).average().orElseThrow();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            return reader.stream().toList();
        }
    }

    /** The names of the files in the folder that end so, but for the ending, in order. */
    private static List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
