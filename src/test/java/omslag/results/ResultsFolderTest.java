package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are written to, and what is kept there. */
class ResultsFolderTest {
    private static final RunKey FIRST = new RunKey(0, 0, 1);
    private static final RunKey SECOND = new RunKey(0, 0, 2);

    @TempDir
    Path home;

    @Test
    void a_new_folder_holds_the_plan_and_its_scenarios_first() throws Exception {
        Path path = home.resolve("deep/er");
        try (ResultsFolder folder = open(path, Samples.plan(2, 1, "A b", "a-b"))) {
            assertThat(folder.completed()).isZero();
            assertThat(path.resolve("plan.json")).content().contains("\"replications\": 2,", "\"name\": \"A b\"");
            assertThat(path.resolve("scenarios/a-b.yaml")).hasContent("name: A b");
            assertThat(path.resolve("scenarios/a-b-2.yaml")).hasContent("name: a-b");
        }
    }

    @Test
    void finished_runs_are_found_again_and_replications_may_grow() throws Exception {
        finish(Samples.plan(2, 1, "a"), FIRST);
        try (ResultsFolder folder = open(home, Samples.plan(5, 1, "a"))) {
            assertThat(folder.has(FIRST)).isTrue();
            assertThat(folder.has(SECOND)).isFalse();
            assertThat(folder.finished(0, 0)).containsExactly(1);
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_refused_and_left_alone() throws Exception {
        Files.writeString(home.resolve("thesis.docx"), "years of work");
        assertRefused(Samples.plan(2, 1, "a"), false, Refused.Reason.SOMETHING_ELSE, "thesis.docx");
        assertRefused(Samples.plan(2, 1, "a"), true, Refused.Reason.SOMETHING_ELSE, "thesis.docx");
        assertThat(names()).containsExactly("thesis.docx");
    }

    @Test
    void a_plan_that_is_not_ours_is_something_else() throws Exception {
        Files.writeString(home.resolve("plan.json"), "{\"replications\": 3}");
        assertRefused(Samples.plan(2, 1, "a"), true, Refused.Reason.SOMETHING_ELSE, "plan.json");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "x");
        assertThatThrownBy(() -> open(file, Samples.plan(1, 1, "a")))
                .asInstanceOf(type(Refused.class))
                .returns(Refused.Reason.NOT_A_FOLDER, Refused::reason);
        assertThatThrownBy(() -> open(file.resolve("below"), Samples.plan(1, 1, "a")))
                .asInstanceOf(type(Refused.class))
                .returns(Refused.Reason.NOT_WRITABLE, Refused::reason);
        assertThat(file).hasContent("x");
    }

    @Test
    void another_plan_is_refused_with_what_differs() throws Exception {
        finish(Samples.plan(2, 1, "a"), FIRST);
        String before = Files.readString(home.resolve("plan.json"));
        assertRefused(Samples.plan(2, 9, "a"), false, Refused.Reason.OTHER_PLAN, "seed: 1 / seed: 9");
        assertRefused(Samples.plan(2, 1, "a", "b"), false, Refused.Reason.OTHER_PLAN, "scenarios: 1 / scenarios: 2");
        assertRefused(Samples.plan(1, 1, "a"), false, Refused.Reason.FEWER_REPLICATIONS, "2 / 1");
        assertThat(home.resolve("plan.json")).hasContent(before);
    }

    @Test
    void a_fresh_start_removes_what_the_program_wrote_and_nothing_else() throws Exception {
        finish(Samples.plan(2, 1, "a"), FIRST);
        Files.writeString(home.resolve("notes.txt"), "mine");
        Files.writeString(home.resolve("scenarios/mine.yaml"), "mine");
        Files.writeString(home.resolve("parts/mine.txt"), "mine");
        for (String name : List.of("history.csv", "summary.md", "summary.tex", "summary.xlsx")) {
            Files.writeString(home.resolve(name), "old");
        }
        try (ResultsFolder folder = ResultsFolder.open(home, Samples.plan(2, 9, "b"), true)) {
            assertThat(folder.completed()).isZero();
        }
        assertThat(names()).containsExactly("notes.txt", "parts", "plan.json", "scenarios");
        assertThat(names("scenarios")).containsExactly("b.yaml", "mine.yaml");
        assertThat(names("parts")).containsExactly("mine.txt");
    }

    @Test
    void a_folder_in_which_another_program_writes_is_refused() throws Exception {
        try (ResultsFolder folder = open(home, Samples.plan(2, 1, "a"))) {
            assertThat(folder.completed()).isZero();
            assertRefused(Samples.plan(2, 1, "a"), false, Refused.Reason.IN_USE, "");
        }
        finish(Samples.plan(2, 1, "a"), FIRST);
    }

    @Test
    void a_torn_part_is_not_a_finished_run_and_drafts_are_cleared() throws Exception {
        finish(Samples.plan(2, 1, "a"), FIRST);
        finish(Samples.plan(2, 1, "a"), SECOND);
        Path part = home.resolve("parts/s001-p00000-r000001.part");
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        Files.writeString(home.resolve("parts/.s001-p00000-r000002.part.omslag-draft"), "half");
        Files.writeString(home.resolve(".history.csv.omslag-draft"), "half");
        try (ResultsFolder folder = open(home, Samples.plan(2, 1, "a"))) {
            assertThat(folder.finished(0, 0)).containsExactly(2);
        }
        assertThat(names("parts")).containsExactly("s001-p00000-r000001.part", "s001-p00000-r000002.part");
        assertThat(names()).doesNotContain(".history.csv.omslag-draft");
    }

    @Test
    void a_folder_with_nothing_but_a_draft_is_as_good_as_empty() throws Exception {
        Files.writeString(home.resolve(".plan.json.omslag-draft"), "half");
        finish(Samples.plan(2, 1, "a"), FIRST);
        assertThat(names()).containsExactly("parts", "plan.json", "scenarios");
    }

    @Test
    void a_part_of_another_model_or_seed_does_not_count() throws Exception {
        finish(Samples.plan(2, 1, "a"), FIRST);
        byte[] part = Files.readAllBytes(home.resolve("parts/s001-p00000-r000001.part"));
        Path other = home.resolve("other");
        open(other, Samples.plan(2, 2, "a")).close();
        Files.write(other.resolve("parts/s001-p00000-r000001.part"), part);
        try (ResultsFolder folder = open(other, Samples.plan(2, 2, "a"))) {
            assertThat(folder.completed()).isZero();
        }
    }

    @Test
    void a_batch_that_is_not_published_leaves_the_old_tables() throws Exception {
        try (ResultsFolder folder = open(home, Samples.plan(1, 1, "a"))) {
            try (Batch batch = folder.batch()) {
                batch.table("runs.csv", List.of("x"), csv -> csv.cell("old").end());
                batch.publish();
            }
            try (Batch batch = folder.batch()) {
                batch.table("runs.csv", List.of("x"), csv -> csv.cell("new").end());
                assertThatThrownBy(() -> batch.table("history.csv", List.of("x"), csv -> {
                            throw new IOException("No space left on device");
                        }))
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(home.resolve("runs.csv")).hasContent("x\nold");
        assertThat(names()).containsExactly("parts", "plan.json", "runs.csv", "scenarios");
    }

    private void assertRefused(PlanRecord plan, boolean fresh, Refused.Reason reason, String detail) {
        assertThatThrownBy(() -> ResultsFolder.open(home, plan, fresh).close())
                .asInstanceOf(type(Refused.class))
                .returns(reason, Refused::reason)
                .matches(refused -> refused.detail().contains(detail), "tells " + detail);
    }

    private void finish(PlanRecord plan, RunKey key) throws Exception {
        try (ResultsFolder folder = open(home, plan)) {
            folder.keep(new RunOutcome.Completed(key, 1, Samples.recorded(key.replication(), 0)), 1);
            assertThat(folder.has(key)).isTrue();
        }
    }

    private static ResultsFolder open(Path path, PlanRecord plan) throws Exception {
        return ResultsFolder.open(path, plan, false);
    }

    private List<String> names(String... below) throws IOException {
        Path folder = below.length == 0 ? home : home.resolve(below[0]);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
