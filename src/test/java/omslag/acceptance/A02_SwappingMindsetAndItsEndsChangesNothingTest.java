package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import omslag.measure.Recorded;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Symmetry: relabel mindset and swap the two ends of every decision, and a whole run is the same to the last bit.
 *
 * <p>The world starts as an average board of the usual labels would have it. So the ends of D1, D5, D6 and D8 are alike here, and
 * the labour market, which compares vetoes with those of that board, stands still.
 */
class A02_SwappingMindsetAndItsEndsChangesNothingTest {
    private static final List<String> ENDS = List.of("aversion", "evidence", "vetoes", "reflex");

    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 0.75", "1, 0"})
    void a_run_knows_decisions_and_no_labels(double mindset, double relabelled) {
        Settings one = run(mindset, "risk", "innovation");
        Settings other = run(relabelled, "innovation", "risk");
        Recorded first = SmallRuns.of(one, 3).run();
        Recorded second = SmallRuns.of(other, 3).run();
        assertThat(first.events()).hasSizeGreaterThan(50);
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(second.organisations()).isEqualTo(first.organisations());
        assertThat(SmallRuns.of(run(relabelled, "risk", "innovation"), 3).run().organisations())
                .isNotEqualTo(first.organisations());
    }

    private static Settings run(double mindset, String risk, String innovation) {
        Settings usual = SmallRuns.settings(
                "boards.mindset.mean", mindset, "boards.mindset.spread", 0.0, "mechanisms.labour", false);
        Map<String, Object> values = Declarations.values(usual);
        Map<String, Object> declared = Declarations.values(usual);
        for (String end : ENDS) {
            String path = "parameters.boards." + end + "-";
            values.put(path + risk, declared.get(path + "risk"));
            values.put(path + innovation, declared.get(path + "innovation"));
        }
        // The state of the start is that of average boards, whose place between the ends is not in the middle.
        for (String end : List.of("change", "hardening", "reskilling", "training", "challenge", "openness")) {
            String path = "parameters.boards." + end + "-";
            values.put(path + "innovation", declared.get(path + "risk"));
        }
        values.put("parameters.boards.change-risk", 0.4);
        values.put("parameters.boards.change-innovation", 0.4);
        return Declarations.settings(values);
    }
}
