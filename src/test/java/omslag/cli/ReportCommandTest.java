package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
}
