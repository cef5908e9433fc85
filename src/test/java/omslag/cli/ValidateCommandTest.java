package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fast version of all of validation, as a user starts it. */
class ValidateCommandTest {
    @TempDir
    Path home;

    @Test
    void quick_validation_measures_every_pattern_and_writes_tables_charts_and_the_page() throws Exception {
        Path out = home.resolve("out");
        Program.Told told = Program.run("validate", "--quick", "--out", out.toString(), "--lang", "nl");
        assertThat(told.status()).as(told.err()).isZero();
        List<String> rows = Files.readAllLines(out.resolve("patterns.csv"));
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows.stream().filter(row -> row.startsWith("p04a-level,P4,")).toList())
                .singleElement()
                .asString()
                .contains(",past,quantile,mean,0.6,0.82,3,");
        assertThat(out.resolve("charts/main-legitimacy.svg")).isNotEmptyFile();
        assertThat(out.resolve("validation.md"))
                .content()
                .contains("houdt stand", "sets die de kalibratie overliet", "charts/main-legitimacy.svg");
        // What is finished is kept, and gives the same bytes.
        assertThat(Program.run("validate", "--quick", "--out", out.toString()).status())
                .isZero();
        assertThat(Files.readAllLines(out.resolve("patterns.csv"))).isEqualTo(rows);
    }

    @Test
    void everything_that_is_wrong_is_told_before_anything_is_run() throws Exception {
        Path folder = home.resolve("validation");
        Files.createDirectories(folder.resolve("studies"));
        Files.createDirectories(folder.resolve("patterns"));
        Files.writeString(folder.resolve("studies/one.yaml"), "name: one\nperiode: {start: 2020Q1}\n");
        Files.writeString(folder.resolve("patterns/p1.yaml"), "patern: P1\n");
        Files.createDirectories(folder.resolve("series"));
        // A study that cannot be read is no fault of what is held against it.
        Files.writeString(folder.resolve("series/F1.yaml"), "idd: F1\nstudy: one\n");
        Path out = home.resolve("out");
        Program.Told told = Program.run("validate", folder.toString(), "--out", out.toString(), "--threads", "0");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .contains("one.yaml:2:1", "p1.yaml:1:1", "F1.yaml:1:1", "--threads:1:1")
                .doesNotContain("F1.yaml:2");
        assertThat(out).doesNotExist();
    }
}
