package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import omslag.engine.Engine;
import omslag.engine.PlainLoop;
import omslag.engine.Simulation;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.unit.Quarter;
import omslag.world.Citizens;
import omslag.world.Innovation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule adds nothing to the rules, and chance has addresses. */
class A22_TheEngineIsAPlainLoopTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_run_on_the_schedule_leaves_what_a_plain_loop_leaves(long seed) {
        Course course = Course.of(Runs.settings("boards.mindset.mean", 0.6));
        same(Engine.run(course, Runs.PACK, seed), PlainLoop.run(course, Runs.PACK, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_run_with_turns_and_events_leaves_what_a_plain_loop_leaves(long seed) {
        StagedEvent scandal =
                new StagedEvent(EventKind.ALGORITHM_SCANDAL, Optional.of(Kind.AGENCY), Optional.empty(), 1.5);
        StagedEvent cut = new StagedEvent(EventKind.BUDGET_CUT, Optional.empty(), Optional.of("M01"), 1);
        Course course = new Course(
                Runs.settings(),
                List.of(
                        new Course.Turn(new Quarter(2021, 1), Runs.settings(), List.of(scandal)),
                        new Course.Turn(new Quarter(2021, 2), Runs.settings("boards.mindset.mean", 0.9), List.of(cut)),
                        new Course.Turn(
                                new Quarter(2023, 3),
                                Runs.settings("boards.policy", "frozen", "mechanisms.labour", false),
                                List.of())));
        same(Engine.run(course, Runs.PACK, seed), PlainLoop.run(course, Runs.PACK, seed));
    }

    @Test
    void the_same_seed_gives_the_same_history_and_another_seed_another() {
        Recorded one = Runs.run(Runs.settings(), 7);
        same(one, Runs.run(Runs.settings(), 7));
        assertThat(Runs.same(one, Runs.run(Runs.settings(), 8))).isFalse();
    }

    @Test
    void scenarios_with_the_same_seed_have_the_same_innovations_and_citizens() {
        World careful = Runs.after(Runs.settings("boards.mindset.mean", 0.1), 4);
        World bold = Runs.after(Runs.settings("boards.mindset.mean", 0.9), 4);
        assertThat(bold.technology().innovations())
                .isEqualTo(careful.technology().innovations())
                .isNotEmpty();
        Citizens one = careful.citizens();
        Citizens other = bold.citizens();
        for (int i = 0; i < one.count(); i++) {
            assertThat(other.disposition(i)).isEqualTo(one.disposition(i));
            assertThat(other.education(i)).isEqualTo(one.education(i));
            assertThat(other.skill(i)).isEqualTo(one.skill(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_works_in_a_poor_world_works_in_a_rich_one(long seed) {
        Set<Long> poor = working(Runs.settings("environment.technology.viable-share", 0.4), seed);
        Set<Long> rich = working(Runs.settings("environment.technology.viable-share", 0.8), seed);
        assertThat(rich).containsAll(poor).hasSizeGreaterThan(poor.size());
    }

    @Test
    void a_run_is_over_after_its_last_quarter() {
        Settings settings = Runs.settings("period.end", new Quarter(2020, 3));
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 1);
        assertThat(run.run().history().quarters()).isEqualTo(3);
    }

    private static Set<Long> working(Settings settings, long seed) {
        return Runs.after(settings, seed).technology().innovations().stream()
                .filter(Innovation::viable)
                .map(Innovation::key)
                .collect(Collectors.toSet());
    }

    private static void same(Recorded one, Recorded other) {
        assertThat(Runs.cells(one.history())).isDeepEqualTo(Runs.cells(other.history()));
        for (int q = 0; q < one.causes().quarters(); q++) {
            assertThat(one.causes().row(q)).isEqualTo(other.causes().row(q));
        }
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.organisations()).isEqualTo(other.organisations());
    }
}
