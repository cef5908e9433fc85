package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.engine.Simulation;
import omslag.parameter.Settings;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D3 and D4 trade one error for the other: what is scaled up works more often, and fewer that work are scaled up. */
class A03_StricterBoardsScaleUpFewerButBetterTest {
    @ParameterizedTest
    @CsvSource({"evidence, 0.6, 0.95", "vetoes, 1, 5"})
    void strictness_keeps_duds_out_and_winners_too(String decision, double lenient, double strict) {
        double[] before = scaled(decision, lenient);
        double[] after = scaled(decision, strict);
        assertThat(after[0]).isLessThan(before[0]);
        assertThat(after[1]).isLessThan(before[1]);
        assertThat(after[0] / (after[0] + after[1])).isGreaterThan(before[0] / (before[0] + before[1]));
    }

    /** How many innovations that work and that do not were scaled up and are in use, over some runs. */
    private static double[] scaled(String decision, double value) {
        double[] scaled = new double[2];
        for (int seed = 1; seed <= 12; seed++) {
            Settings settings = SmallRuns.settings(
                    "boards.policy",
                    "script",
                    "boards.script.change-share",
                    0.5,
                    "boards.script." + decision,
                    value,
                    "parameters.pilots.decommission",
                    0.0,
                    "parameters.pilots.noise",
                    3.0,
                    "parameters.start.adopted",
                    0.0);
            Simulation run = SmallRuns.of(settings, seed);
            run.run();
            for (Organisation organisation : run.world().organisations()) {
                for (Use use : organisation.portfolio().uses()) {
                    Innovation innovation =
                            run.world().technology().innovations().get(use.innovation());
                    scaled[innovation.viable() ? 0 : 1] += use.stage() == Use.Stage.SCALED ? 1 : 0;
                }
            }
        }
        return scaled;
    }
}
