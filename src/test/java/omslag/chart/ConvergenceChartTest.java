package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import omslag.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of convergence as charts. */
class ConvergenceChartTest {
    private static final String COLUMNS = "what,case,level,indicator,year,n,mean,ci_low,ci_high,finest,difference,"
            + "difference_low,difference_high,distinguishable\n";

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = folder.resolve("convergence.csv");
        StringBuilder text = new StringBuilder(COLUMNS);
        for (String indicator : List.of("legitimacy", "effectiveness", "employer_attractiveness")) {
            text.append("step,risk,1,").append(indicator).append(",2044,8,9,8,10,3,8,7,9,true\n");
            text.append("step,risk,1,").append(indicator).append(",2045,8,.5,.4,.6,3,.1,-.1,.3,false\n");
            text.append("step,risk,3,").append(indicator).append(",2045,8,.4,.3,.5,3,0,,,false\n");
            text.append("population,risk,2000,").append(indicator).append(",2045,6,.5,.4,.6,5000,.1,.05,.15,true\n");
            text.append("population,risk,5000,").append(indicator).append(",2045,1,.4,,,5000,0,,,false\n");
        }
        Files.writeString(table, text, StandardCharsets.UTF_8);
    }

    private List<Figure> figures(Language language) throws IOException {
        return ConvergenceChart.figures(table, new ChartOptions(language, "Source.", Shipped.STYLE));
    }

    @Test
    void each_thing_that_is_made_finer_has_a_picture_of_its_last_year() throws IOException {
        List<Figure> figures = figures(Language.ENGLISH);
        assertThat(figures).extracting(Figure::name).containsExactly("convergence-step", "convergence-population");
        assertThat(figures.get(0).data())
                .as("a head, and three indicators at two levels")
                .hasSize(7);
        assertThat(figures.get(0).data().get(1)).contains("2045");
        assertThat(figures.get(0).title()).endsWith("each against a month");
        assertThat(figures.get(1).title()).endsWith("each against 5,000 agents");
        assertThat(figures.get(0).caption()).contains("2045").contains("8 runs").endsWith("Source.");
        assertThat(figures.get(1).caption()).contains("1–6 runs");
    }

    @Test
    void its_finding_is_the_largest_difference_that_can_be_told_against_the_finest_level() throws IOException {
        List<Figure> figures = figures(Language.ENGLISH);
        assertThat(figures.get(0).finding()).startsWith("0 of 3 differences");
        // A tenth more than four tenths.
        assertThat(figures.get(1).finding()).startsWith("3 of 3 differences").contains("25.0%");
        assertThat(figures(Language.DUTCH).get(1).finding()).contains("25,0%");
    }

    @Test
    void they_are_drawn_in_two_forms() throws Exception {
        ConvergenceChart.draw(
                table, folder.resolve("charts"), new ChartOptions(Language.ENGLISH, "Source.", Shipped.STYLE));
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "convergence-step.svg",
                            "convergence-step.png",
                            "convergence-population.svg",
                            "convergence-population.png");
        }
    }
}
