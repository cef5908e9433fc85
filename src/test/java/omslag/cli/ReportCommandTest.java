package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import omslag.report.StyleFile;
import omslag.scenario.Faults;
import omslag.scenario.Place;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command report, given what is no results folder. */
class ReportCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_wrong_folder_is_refused_in_words_and_left_alone() {
        StringWriter err = new StringWriter();
        int status = Omslag.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "report", folder.toString(), "--lang", "nl");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(folder + ":1:1: dit is geen resultatenmap, of er ontbreekt een bestand (manifest.json);")
                .contains("(summary.csv)")
                .endsWith(" [no-results]\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_word_that_names_no_form_is_refused_with_what_is_allowed() {
        StringWriter err = new StringWriter();
        int status = Omslag.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "report",
                folder.toString(),
                "--format",
                "markdwn,xlsx");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "--format:1:1: this word is not known (markdwn); allowed: csv, markdown, latex, xlsx, parquet."
                                + " [unknown-word]\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_style_with_faults_is_refused_with_what_else_is_wrong_and_nothing_is_drawn() throws Exception {
        Path style = Files.writeString(folder.resolve("house.yaml"), "page:\n  widht: 100\n");
        Path results = Files.createDirectory(folder.resolve("results"));
        StringWriter err = new StringWriter();
        int status = Omslag.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "report",
                results.toString(),
                "--style",
                style.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .contains(style + ":2:3: this key is not known (page.widht); allowed here: width, plot-height,"
                        + " resolution. Maybe: width [unknown-key]\n")
                .contains(results + ":1:1: this is no results folder");
        assertThat(results).isEmptyDirectory();
    }

    @Test
    void run_refuses_a_style_beside_the_faults_of_a_scenario_and_runs_nothing() throws Exception {
        Path style = Files.writeString(folder.resolve("house.yaml"), "colours: {ink: red}\n");
        Path scenario = Files.writeString(folder.resolve("s.yaml"), "name: s\nlevers: {guard-rails: 3}\n");
        Path out = folder.resolve("out");
        StringWriter err = new StringWriter();
        int status = Omslag.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "run",
                scenario.toString(),
                "--style",
                style.toString(),
                "--out",
                out.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .contains(style + ":1:16: this value is of the wrong type (red)")
                .contains(scenario + ":2:23: this number is out of range (3)");
        assertThat(out).doesNotExist();
    }

    @Test
    void describe_prints_the_shipped_style_to_start_from() {
        StringWriter out = new StringWriter();
        int status = Omslag.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "describe", "style");
        assertThat(status).isZero();
        assertThat(out.toString()).isEqualTo(StyleFile.text()).startsWith("# The house style");
    }

    @Test
    void a_faint_colour_is_named_on_the_error_stream_in_words() throws Exception {
        Path file = Files.writeString(folder.resolve("house.yaml"), "colours: {series: [\"#FFE000\"]}\n");
        StyleFile style = StyleFile.read(file, new Place("--style", 1, 1), new Faults());
        StringWriter err = new StringWriter();
        StyleOption.warn(style, Texts.of(Language.DUTCH), new PrintWriter(err));
        assertThat(err.toString())
                .isEqualTo(file + ":1:20: een contrast van 1,32 met de achtergrond is weinig voor deze kleur (#FFE000);"
                        + " het minste is 3,0, dus wordt ze getekend als #AA9400. [faint]\n");
    }
}
