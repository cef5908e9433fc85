package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.term.IndicatorId;
import omslag.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandscapesChartTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void landscapes_are_drawn_against_the_most_there_were_of_all_three() throws Exception {
        write(LandscapesChart.indicators(), "100", "300");
        Figure figure = landscapes().get(0);
        List<Trace> estate = figure.panels().get(0).traces();
        assertThat(estate).hasSize(3).allSatisfy(trace -> {
            assertThat(trace.low()).isEqualTo(1.0 / 9);
            assertThat(trace.high()).isEqualTo(1.0 / 3);
        });
        assertThat(figure.name()).isEqualTo("landscapes-past");
        assertThat(figure.finding()).contains("0.33");
    }

    @Test
    void no_landscape_has_the_dash_of_the_scenario_that_others_are_compared_with() throws Exception {
        write(LandscapesChart.indicators(), "100", "300");
        float[] baseline = Shipped.palette(0).dash();
        assertThat(landscapes().get(0).panels())
                .flatExtracting(Figure.Panel::traces)
                .hasSize(9)
                .extracting(trace -> ((BasicStroke) trace.stroke().orElseThrow()).getDashArray())
                .doesNotContain(baseline);
    }

    @Test
    void the_data_beside_it_are_those_of_the_table() throws Exception {
        write(LandscapesChart.indicators(), "100", "300");
        List<List<String>> data = landscapes().get(0).data();
        assertThat(data).hasSize(1 + 2 * LandscapesChart.indicators().size());
        assertThat(data.get(1)).containsExactly("past", "estate_back_office", "1960Q1", "2", "100");
    }

    @Test
    void there_is_no_chart_when_a_landscape_is_not_in_the_tables_or_never_was() throws Exception {
        write(LandscapesChart.indicators().subList(1, 9), "100", "300");
        assertThat(landscapes()).isEmpty();
        write(LandscapesChart.indicators(), "0", "0");
        assertThat(landscapes()).isEmpty();
    }

    private List<Figure> landscapes() throws Exception {
        return Charts.figures(folder, new ChartOptions(Language.ENGLISH, "", Shipped.STYLE)).stream()
                .filter(figure -> figure.name().startsWith("landscapes"))
                .toList();
    }

    private void write(List<IndicatorId> indicators, String first, String second) throws Exception {
        StringBuilder summary = new StringBuilder(
                "scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high,p05,p25,median,p75,p95\n");
        for (IndicatorId id : indicators) {
            summary.append("past,0,1960Q1,all,")
                    .append(id.id())
                    .append(",2,")
                    .append(first)
                    .append(",,,,,,,,\n");
            summary.append("past,0,1960Q2,all,")
                    .append(id.id())
                    .append(",2,")
                    .append(second)
                    .append(",,,,,,,,\n");
        }
        Files.writeString(folder.resolve("summary.csv"), summary);
        Files.writeString(
                folder.resolve("runs.csv"),
                "scenario,point,replication,seed,status,seconds,stage,reason\npast,0,1,17,completed,1,,\n");
    }
}
