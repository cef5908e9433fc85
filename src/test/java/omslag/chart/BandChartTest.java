package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import omslag.term.IndicatorId;
import omslag.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main comparison as a band over accepted parameter sets. */
class BandChartTest {
    private static final String COLUMNS = "a,b,indicator,quarter,n,difference,ci_low,ci_high,distinguishable,sets,"
            + "sets_p05,sets_median,sets_p95,sets_above\n";

    @TempDir
    private Path folder;

    private String finding(String end, Language language) throws IOException {
        Path table = folder.resolve("main.csv");
        Files.writeString(
                table,
                COLUMNS
                        + "risk-management,innovation-management,legitimacy,2044Q3,50,0.01,0.005,0.015,true,20,-0.01,0,0.02,0.5\n"
                        + "risk-management,innovation-management,legitimacy,2045Q3,50," + end
                        + ",20,-0.01,0.01,0.02,0.65\n",
                StandardCharsets.UTF_8);
        return BandChart.figure(table, IndicatorId.LEGITIMACY, new ChartOptions(language, "", Shipped.STYLE))
                .finding();
    }

    @Test
    void its_finding_says_which_is_higher_only_where_that_can_be_told() throws IOException {
        assertThat(finding("0.02,0.01,0.03,true", Language.ENGLISH))
                .startsWith("In 2045 legitimacy is 0.02")
                .contains("higher under innovation management than under risk management")
                .endsWith("65% of 20 accepted parameter sets");
        assertThat(finding("-0.02,-0.03,-0.01,true", Language.DUTCH)).contains("lager onder innovation management");
        assertThat(finding("0.004,-0.01,0.02,false", Language.ENGLISH))
                .contains("cannot be told apart")
                .doesNotContain("0.004");
        assertThat(finding("0.004,-0.01,0.02,false", Language.DUTCH)).contains("niet te onderscheiden");
    }
}
