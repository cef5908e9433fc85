package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.experiment.Model;
import omslag.scenario.Overrides;
import omslag.scenario.Scenario;
import omslag.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README says to type is what the program takes. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)java -jar target/omslag\\.jar (.*)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    Path folder;

    static List<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1).replaceAll("\\s+[#>].*", ""))
                .toList();
    }

    @Test
    void the_readme_has_commands_to_try() throws IOException {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_line_is_understood_and_names_files_that_exist(String command) {
        String[] arguments = command.split(" +");
        CommandLine.ParseResult parsed = Omslag.line(
                        new RunCommand(Model.ENGINE, new ScenarioCharts()),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()))
                .parseArgs(arguments);
        assertThat(parsed.subcommand()).isNotNull();
        assertThat(Stream.of(arguments).filter(argument -> argument.endsWith(".yaml")))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    /** What runs by itself runs the same command as a reader, and every test that needs a browser besides. */
    @Test
    void the_tests_are_run_as_it_says() throws IOException {
        String command = "mvn -B -ntp verify";
        assertThat(Files.readString(README)).contains("Pass all tests:\n\n```\n" + command + "\n```");
        Path script = Path.of(".ci/run");
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readAllLines(script)).contains(command);
        assertThat(script).content().contains("find src/browser/java -name '*Test.java'", "-Pbrowser -Dtest=");
    }

    /** The example stands at the root of the project, so that is where its {@code extends} begins. */
    @Test
    void the_scenarios_it_shows_are_read() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(README));
        assertThat(example.find()).isTrue();
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.toList()) {
                Files.copy(file, scenarios.resolve(file.getFileName()));
            }
        }
        Path file = Files.writeString(folder.resolve("example.yaml"), example.group(1));
        Scenario scenario = new ScenarioReader().read(file, Overrides.NONE).scenario();
        assertThat(scenario.name()).isEqualTo("careful-innovation");
        assertThat(scenario.course().settings().levers().guardRails()).isEqualTo(0.8);
        assertThat(scenario.course().settings().boards().mindset().mean()).isEqualTo(0.85);
        assertThat(scenario.course().turns()).hasSize(1);
        assertThat(example.find()).isTrue();
        Path second = Files.writeString(folder.resolve("second.yaml"), example.group(1));
        assertThat(new ScenarioReader()
                        .read(second, Overrides.NONE)
                        .scenario()
                        .course()
                        .turns())
                .hasSize(2);
    }
}
