package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back of a plan is what was written of it. */
class KeptPlanTest {
    @TempDir
    Path home;

    @Test
    void names_files_and_periods_come_back_in_their_order() throws IOException {
        PlanRecord plan =
                PlanRecord.withoutDesign("test", 3, 12, List.of(entry("B.1", 2020, 8), entry("b-1", 1960, 424)));
        Files.writeString(home.resolve("plan.json"), plan.json());
        assertThat(KeptPlan.find(home)).hasValueSatisfying(kept -> {
            assertThat(kept.replications()).isEqualTo(12);
            assertThat(kept.names()).containsExactly("B.1", "b-1");
            assertThat(kept.scenarios())
                    .containsExactly(
                            new KeptPlan.Entry(
                                    "B.1",
                                    home.resolve("scenarios/b-1.yaml"),
                                    new Quarter(2020, 1),
                                    new Quarter(2021, 4)),
                            new KeptPlan.Entry(
                                    "b-1",
                                    home.resolve("scenarios/b-1-2.yaml"),
                                    new Quarter(1960, 1),
                                    new Quarter(2065, 4)));
        });
    }

    @Test
    void what_is_no_plan_of_ours_is_none() throws IOException {
        assertThat(KeptPlan.find(home)).isEmpty();
        assertThat(KeptPlan.find(home.resolve("nowhere"))).isEmpty();
        Files.writeString(home.resolve("plan.json"), "{\"format\": \"other\"}");
        assertThat(KeptPlan.find(home)).isEmpty();
    }

    private static PlanRecord.Entry entry(String name, int year, int quarters) {
        return new PlanRecord.Entry(
                name, "", "", "00", "tiny", "11", new Quarter(year, 1), quarters, OutputChoice.USUAL);
    }
}
