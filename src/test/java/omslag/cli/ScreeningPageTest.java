package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of parameters is that of the table of the screening. */
class ScreeningPageTest {
    private static final String START = "b,a,";

    @TempDir
    Path folder;

    @Test
    void settings_that_turn_a_sign_come_first_and_those_that_cannot_be_told_from_chance_are_counted_and_left_out()
            throws Exception {
        Path table = folder.resolve("screening.csv");
        Files.writeString(
                table,
                String.join(
                        "\n",
                        "scenario,against,indicator,setting,rank,moves,told,turned,up,down,doubt,effect,ci_low,ci_high,size,"
                                + "beyond_chance",
                        START + "legitimacy,x.large,2,6,4,0,0,0,1,0.5,0.4,0.6,0.5,true",
                        START + "legitimacy,x.turns,1,6,6,2,0,2,0,-0.031,-0.04,-0.02,0.031,true",
                        START + "legitimacy,x.idle,3,6,2,0,0,0,2,0.001,-0.05,0.06,0.04,false",
                        START + "effectiveness,x.large,1,6,4,0,0,0,1,0.25,0.125,0.375,0.25,true",
                        START + "effectiveness,x.turns,3,6,6,0,0,0,0,0.001,-0.01,0.02,0.01,false",
                        START + "effectiveness,x.idle,2,6,2,0,0,0,2,0.001,-0.05,0.06,0.04,false",
                        ""));
        assertThat(ScreeningPage.section(table))
                .contains("1 of 3 settings turned no sign", "| setting | legitimacy | effectiveness |")
                .endsWith("""
                        | x.turns | 2 of 6; -0.0310 (-0.0400 to -0.0200) | – |
                        | x.large | +0.500 (0.400 to 0.600) | +0.250 (0.125 to 0.375) |
                        """);
    }

    @Test
    void without_a_table_there_is_no_section() throws Exception {
        assertThat(ScreeningPage.section(folder.resolve("none.csv"))).isEmpty();
    }
}
