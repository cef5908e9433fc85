package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The series of the past as a chart. */
class PastChartTest {
    private static final String COLUMNS = "target,what,what_nl,part,unit,year,observed,runs,mean,p05,p95,naive_mean,"
            + "naive_persistence,naive_linear,naive_logistic\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        table(COLUMNS
                + "F1,users,gebruikers,all,%,2000,10,0,,,,15,,10,\n"
                + "F1,users,gebruikers,all,%,2001,20,0,,,,15,10,20,\n"
                + "F8,age,leeftijd,mean-age,years,2010,45,50,44,43,46,45,,,\n"
                + "F8,age,leeftijd,over-60,%,2010,11,50,12,11,13,11,,,\n"
                + "F8,age,leeftijd,over-60,%,2011,,50,14,13,15,,,,\n");
    }

    private void table(String text) throws IOException {
        Files.writeString(folder.resolve("series_paths.csv"), text, StandardCharsets.UTF_8);
    }

    private static ChartOptions options(Language language) {
        return new ChartOptions(language, "Source.", Shipped.STYLE);
    }

    @Test
    void it_counts_the_series_that_the_model_has_something_to_say_about() throws IOException {
        Figure figure = PastChart.figure(folder, options(Language.ENGLISH));
        assertThat(figure.finding()).startsWith("2 of 3 series");
        assertThat(figure.title()).contains("50 runs");
        assertThat(figure.caption()).endsWith("Source.");
        assertThat(PastChart.figure(folder, options(Language.DUTCH)).finding()).startsWith("2 van 3 reeksen");
    }

    @Test
    void its_numbers_are_the_rows_of_the_table() throws IOException {
        List<List<String>> data =
                PastChart.figure(folder, options(Language.ENGLISH)).data();
        assertThat(data).hasSize(6);
        assertThat(data.get(3)).startsWith("F8", "age", "leeftijd", "mean-age");
    }

    @Test
    void a_panel_shows_the_years_around_what_was_observed_on_a_scale_that_holds_the_runs() throws IOException {
        List<PastPanel> panels = PastChart.panels(folder, options(Language.DUTCH));
        assertThat(panels).extracting(PastPanel::head).containsExactly("F1", "F8: mean age", "F8: over 60");
        assertThat(panels).extracting(PastPanel::what).containsExactly("Gebruikers", "Leeftijd", "Leeftijd");
        assertThat(panels).extracting(PastPanel::hasModel).containsExactly(false, true, true);
        PastPanel last = panels.get(2);
        assertThat(last.from()).isEqualTo(2007);
        assertThat(last.to()).isEqualTo(2013);
        assertThat(last.scale().low()).isLessThanOrEqualTo(11);
        assertThat(last.scale().high()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void it_is_drawn_in_three_forms_with_its_numbers() throws ChartException {
        assertThat(PastChart.draw(folder, options(Language.ENGLISH)))
                .allMatch(Files::isRegularFile)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("past.svg", "past.pdf", "past.png", "past.csv");
    }

    @Test
    void a_table_that_lacks_a_column_is_refused() throws IOException {
        table("target,what\nF1,users\n");
        assertThatThrownBy(() -> PastChart.draw(folder, options(Language.ENGLISH)))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("what_nl");
    }
}
