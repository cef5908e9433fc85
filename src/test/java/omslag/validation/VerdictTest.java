package omslag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import omslag.scenario.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {
    private static final double NAN = Double.NaN;

    @TempDir
    Path home;

    @Test
    void the_defaults_have_to_satisfy_it_and_four_fifths_of_the_sets_where_there_are_any() throws Exception {
        Pattern pattern = pattern("{least: 1, most: 2}");
        assertThat(verdict(pattern, new double[] {0, 3}).word()).isEqualTo(Verdict.Word.HOLDS);
        assertThat(verdict(pattern, new double[] {0, 1}).word()).isEqualTo(Verdict.Word.FAILS);
        assertThat(verdict(pattern, new double[] {0, 1}, 1, 1, 2, 2, 2).word()).isEqualTo(Verdict.Word.FAILS);
        assertThat(verdict(pattern, new double[] {1.5, 1.5}, 1, 1, 2, 2, 5).word())
                .isEqualTo(Verdict.Word.HOLDS);
        assertThat(verdict(pattern, new double[] {1.5, 1.5}, 1, 1, 2, 5, 5).word())
                .isEqualTo(Verdict.Word.FAILS);
    }

    @Test
    void runs_without_a_figure_are_left_out_and_none_at_all_is_no_verdict() throws Exception {
        Pattern pattern = pattern("{least: 1}");
        Verdict verdict = verdict(pattern, new double[] {NAN, 1, 3});
        assertThat(verdict.runs()).isEqualTo(2);
        assertThat(verdict.figure()).isEqualTo(2);
        assertThat(verdict.shareOfRuns()).isEqualTo(1);
        assertThat(verdict(pattern, new double[] {NAN}).word()).isEqualTo(Verdict.Word.NO_FIGURE);
    }

    @Test
    void a_criterion_may_be_about_the_median_or_an_end_of_the_interval() throws Exception {
        double[] figures = {1, 2, 9};
        assertThat(verdict(pattern("{of: median, least: 0}"), figures).figure()).isEqualTo(2);
        // Mean 4, standard deviation √19, t of two degrees 4.3027.
        double half = 4.302653 * Math.sqrt(19 / 3.0);
        assertThat(verdict(pattern("{of: low, least: 0}"), figures).figure()).isCloseTo(4 - half, within(1e-5));
        assertThat(verdict(pattern("{of: high, least: 0}"), figures).figure()).isCloseTo(4 + half, within(1e-5));
        // At 99 percent t is 9.9248.
        double wide = 9.924843 * Math.sqrt(19 / 3.0);
        assertThat(verdict(pattern("{of: low-99, least: 0}"), figures).figure()).isCloseTo(4 - wide, within(1e-5));
    }

    private Pattern pattern(String criterion) throws Exception {
        Path file = Files.createTempFile(home, "pattern", ".yaml");
        String text = Patterns.text("{gauge: level, indicator: legitimacy, from: 2020, to: 2020}");
        Files.writeString(file, text.replace("{least: 0}", criterion));
        return PatternReader.read(file, Optional.of(List.of(Patterns.study("one"))), new Faults())
                .orElseThrow();
    }

    private static Verdict verdict(Pattern pattern, double[] figures, double... sets) {
        return new Verdict(pattern, Arrays.copyOf(figures, figures.length), sets);
    }
}
