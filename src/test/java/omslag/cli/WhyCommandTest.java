package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code why} on a small results folder. */
class WhyCommandTest {
    @TempDir
    static Path home;

    private record Told(int status, String out, String err) {}

    private static Told omslag(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Omslag.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Told(status, out.toString(), err.toString());
    }

    private static Told why(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("why", home.resolve("results").toString()));
        arguments.addAll(List.of(more));
        return omslag(arguments.toArray(String[]::new));
    }

    @BeforeAll
    static void run() throws IOException {
        String base = """
                period: {start: 2020Q1, end: 2021Q2}
                population: {citizens: 300, government: example}
                replications: 3
                """;
        scenario("plain", base);
        scenario("bold", base + "boards: {mindset: {mean: 0.9}}\n");
        scenario("guarded", base + "boards: {mindset: {mean: 0.9}}\nlevers: {reskilling: 5}\n");
        scenario("late", base.replace("2020Q1", "2020Q2"));
        Told told = omslag(
                "run",
                file("plain"),
                file("bold"),
                file("guarded"),
                file("late"),
                "--no-charts",
                "--quiet",
                "--out",
                home.resolve("results").toString());
        assertThat(told.status()).as(told.err()).isZero();
    }

    @Test
    void one_setting_has_all_of_the_difference_over_all_replications() {
        Told told = why("--against", "plain");
        assertThat(told.status()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("Legitimacy (all of government) in bold less that in plain went from 0.0000 in 2019Q4 to ");
        assertThat(division(told, "Legitimacy 2021Q2: ")).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0))
                    .startsWith("Legitimacy 2021Q2: bold less plain = ")
                    .contains("n = 3");
            assertThat(lines.get(1)).contains("1 setting", "3 of 3 replications");
            assertThat(lines.get(2))
                    .startsWith("- boards.mindset (mean 0.29 → 0.9) ")
                    .containsPattern("(raises|lowers) it by 0\\.\\d+ \\(95 % of the change ");
            assertThat(lines.get(3)).contains("nothing remains but rounding");
        });
    }

    @Test
    void several_settings_are_told_from_the_largest_on_in_dutch_with_dutch_numbers() {
        Told told = why(
                "--scenario",
                "guarded",
                "--against",
                "plain",
                "--lang",
                "nl",
                "--replications",
                "2",
                "--scope",
                "municipality",
                "--indicator",
                "training_days");
        assertThat(told.status()).isZero();
        assertThat(told.err()).contains("2 instellingen in 2 replicaties vraagt 4 runs", "klaar 4");
        assertThat(told.out()).startsWith("Opleidingsdagen heeft geen grootboek van oorzaken; deze wel: legitimacy");
        List<String> lines = division(told, "Opleidingsdagen (");
        assertThat(lines.get(0))
                .contains("(gemeenten) 2021Q2: guarded min plain = ")
                .containsPattern(" \\d,\\d+ ");
        assertThat(lines.get(1)).contains("exact, over 2 van 3 replicaties");
        assertThat(lines.get(2)).startsWith("- levers.reskilling (0 → 5) verhoogt het met ");
        assertThat(lines.get(3)).startsWith("- boards.mindset (mean 0.29 → 0.9) ver");
        assertThat(lines.get(4)).startsWith("- samen ");
        Told again = why("--scenario", "guarded", "--against", "plain", "--replications", "2");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void without_another_scenario_it_says_what_moved_the_indicator_and_runs_nothing() {
        Told told = why();
        assertThat(told.err()).isEmpty();
        assertThat(told.out().lines().toList())
                .first()
                .asString()
                .startsWith("Legitimacy (all of government) in plain went from 0.46168 in 2019Q4 to ");
        assertThat(told.out()).contains("- Services were performed ").contains("- Together: ");
    }

    @Test
    void asked_to_run_nothing_it_tells_the_causes_of_a_difference_only() {
        Told told = why("--against", "plain", "--no-runs");
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .contains("bold less that in plain")
                .contains("- Together: ")
                .doesNotContain("Legitimacy 2021Q2: ");
    }

    /** The lines from the one that starts like this on: how a difference is divided over settings. */
    private static List<String> division(Told told, String start) {
        return told.out().lines().dropWhile(line -> !line.startsWith(start)).toList();
    }

    @Test
    void everything_wrong_is_told_at_once_with_what_is_allowed() {
        Told told = why(
                "--against",
                "plian",
                "--indicator",
                "legitimicy",
                "--scope",
                "provinces",
                "--at",
                "2031Q1",
                "--replications",
                "4",
                "--threads",
                "0");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines().toList())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("--against:1:1: ")
                        .contains("(plian)", "plain, bold, guarded, late", "Maybe: plain"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("--indicator:1:1: ").contains("Maybe: legitimacy"))
                .anySatisfy(line -> assertThat(line).startsWith("--scope:1:1: ").contains("province, water"))
                .anySatisfy(line -> assertThat(line).startsWith("--at:1:1: ").contains("2020Q1 to 2021Q2"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("--replications:1:1: ").contains("from 1 to 3"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("--threads:1:1: ").contains("from 1 to 1024"));
    }

    @Test
    void a_date_outside_the_run_or_no_date_is_refused() {
        assertThat(why("--against", "plain", "--at", "2021Q3").err())
                .isEqualTo("--at:1:1: this date lies outside the period (2021Q3); allowed: 2020Q1 to 2021Q2."
                        + " [outside-period]\n");
        assertThat(why("--against", "plain", "--at", "2021").err()).contains("a quarter such as 2031Q3");
    }

    @Test
    void a_scenario_against_itself_or_with_another_start_is_refused() {
        Told same = why("--scenario", "bold", "--against", "bold");
        assertThat(same.status()).isEqualTo(2);
        assertThat(same.err()).contains("[same-scenario]", "Maybe: plain");
        assertThat(why("--against", "late").err()).contains("[starts-differ]", "2020Q2 in late", "2020Q1 in plain");
    }

    @Test
    void a_folder_without_results_is_refused() {
        Told told = omslag("why", home.resolve("scenarios").toString(), "--lang", "nl");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("dit is geen resultatenmap").endsWith("[no-results]\n");
    }

    private static String file(String name) {
        return home.resolve(name + ".yaml").toString();
    }

    private static void scenario(String name, String text) throws IOException {
        Files.writeString(Path.of(file(name)), "name: " + name + "\n" + text);
    }
}
