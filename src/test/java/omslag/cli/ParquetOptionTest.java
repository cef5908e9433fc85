package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import omslag.results.RunCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet on the command line, with its extra and without. */
class ParquetOptionTest {
    private static final String SCENARIO = """
            name: small
            period: {start: 2020Q1, end: 2020Q4}
            population: {government: example, citizens: 300}
            """;
    private static final String REFUSAL =
            "--format:1:1: this form needs an extra that is not beside the program (parquet); to get it, once: "
                    + FormatOption.GET_PARQUET + ". [no-extra]\n";

    @TempDir
    Path home;

    private Path out;

    private String scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        out = home.resolve("out");
        scenario = Files.writeString(home.resolve("small.yaml"), SCENARIO).toString();
    }

    @Test
    void a_run_writes_every_table_as_parquet_too_and_again_when_there_are_more_runs() throws IOException {
        assertThat(run("1", "--format", "csv,parquet").status()).isZero();
        byte[] one = Files.readAllBytes(out.resolve("history.parquet"));
        assertThat(RunCard.read(out).sums()).hasSize(14);
        assertThat(run("2").status()).isZero();
        assertThat(out.resolve("history.parquet")).isRegularFile();
        assertThat(Files.readAllBytes(out.resolve("history.parquet"))).hasSizeGreaterThan(one.length);
        assertThat(RunCard.read(out).sums()).hasSize(14);
        assertThat(run("1", "--fresh").status()).isZero();
        assertThat(names()).noneMatch(name -> name.endsWith(".parquet"));
    }

    @Test
    void a_report_writes_them_from_the_tables_alone() throws IOException {
        assertThat(run("1").status()).isZero();
        assertThat(Program.run("report", out.toString()).status()).isZero();
        byte[] page = Files.readAllBytes(out.resolve("report.html"));
        assertThat(Program.run("report", out.toString(), "--format", "parquet").status())
                .isZero();
        assertThat(out.resolve("report.html")).hasBinaryContent(page);
        assertThat(names()).filteredOn(name -> name.endsWith(".parquet")).hasSize(7);
    }

    @Test
    void without_the_extra_they_are_refused_beforehand_with_the_way_to_get_it() throws Exception {
        assertThat(alone(2, "run", scenario, "--format", "parquet", "--out", out.toString()))
                .isEqualTo(REFUSAL);
        assertThat(out).doesNotExist();
        assertThat(run("1").status()).isZero();
        Map<String, String> before = Program.content(out);
        assertThat(alone(2, "report", out.toString(), "--format", "parquet")).isEqualTo(REFUSAL);
        assertThat(Program.content(out)).isEqualTo(before);
    }

    @Test
    void without_the_extra_files_of_older_tables_are_removed_and_that_is_told() throws Exception {
        assertThat(run("1", "--format", "parquet").status()).isZero();
        assertThat(alone(0, "report", out.toString())).doesNotContain("Parquet");
        assertThat(out.resolve("runs.parquet")).exists();
        assertThat(alone(0, "run", scenario, "--replications", "2", "--no-charts", "--quiet", "--out", out.toString()))
                .contains("Parquet", FormatOption.GET_PARQUET);
        assertThat(names()).noneMatch(name -> name.endsWith(".parquet"));
        assertThat(RunCard.read(out).sums()).hasSize(7);
    }

    /** The build names in the jar what the profile puts beside it; this test runs with the same. */
    @Test
    void the_jar_names_each_library_of_the_extra_at_the_version_that_is_tested() throws Exception {
        Map<String, String> properties = new LinkedHashMap<>();
        var elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("properties")
                .item(0)
                .getChildNodes();
        for (int i = 0; i < elements.getLength(); i++) {
            properties.put(elements.item(i).getNodeName(), elements.item(i).getTextContent());
        }
        String jars = properties.getOrDefault("parquet.jars", "");
        Matcher matcher = Pattern.compile("\\$\\{([^}]+)}").matcher(jars);
        String named = matcher.replaceAll(found -> properties.getOrDefault(found.group(1), ""));
        String tested = System.getProperty("java.class.path");
        assertThat(named.split(" "))
                .hasSize(10)
                .allSatisfy(jar -> assertThat(tested).contains(jar.replace("extras/", "/")));
    }

    private Program.Told run(String replications, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "run",
                                scenario,
                                "--replications",
                                replications,
                                "--no-charts",
                                "--quiet",
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Program.run(arguments);
    }

    /** What the program says where the extra is not; it must end with this status. */
    private String alone(int status, String... arguments) throws Exception {
        Path said = home.resolve("said");
        Process process = Program.startWithout("parquet", said, arguments);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String told = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(told).isEqualTo(status);
        return told;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
