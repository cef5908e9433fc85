package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import omslag.acceptance.Runs;
import omslag.engine.Engine;
import omslag.engine.Simulation;
import omslag.measure.Asked;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.results.OutputChoice;
import omslag.term.EventKind;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios with the same past have it simulated once, and their tables are those of runs made one by one. */
class SharedPastTest {
    private static final Settings PLAIN = settings();
    private static final Settings BOLD = settings("boards.mindset.mean", 0.9);
    private static final Settings GUARDED = settings("boards.mindset.mean", 0.9, "levers.guard-rails", 1.0);

    @TempDir
    Path home;

    /** The engine, whose beginnings and whole runs are counted. */
    private static class Counted implements Model {
        final AtomicInteger begun = new AtomicInteger();
        final AtomicInteger whole = new AtomicInteger();

        @Override
        public Recorded run(Course course, GovernmentPack pack, long seed) {
            whole.incrementAndGet();
            return Model.ENGINE.run(course, pack, seed);
        }

        @Override
        public Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
            begun.incrementAndGet();
            return Model.ENGINE.begin(course, pack, seed, asked);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tables_with_a_shared_past_are_those_of_runs_made_one_by_one(int threads) throws Exception {
        Counted counted = new Counted();
        Plan plan = plan(3);
        assertThat(conduct("together", plan, threads, counted, new Stop()).status())
                .isZero();
        conduct("apart", plan, 1, Engine::run, new Stop());
        assertThat(Worlds.tables(home.resolve("together"))).hasSize(8).isEqualTo(Worlds.tables(home.resolve("apart")));
        // Of six scenarios five are a family; the other differs from the start on.
        assertThat(counted.begun).hasValue(3);
        assertThat(counted.whole).hasValue(3);
    }

    @Test
    void stopped_on_the_way_and_with_single_runs_lost_it_goes_on_to_the_same_tables() throws Exception {
        Plan plan = plan(4);
        conduct("whole", plan, 2, Model.ENGINE, new Stop());
        Stop stop = new Stop();
        CountDownLatch assembled = new CountDownLatch(1);
        Model stopping = new Counted() {
            @Override
            public Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
                if (begun.get() == 2) {
                    stop.ask();
                    await(assembled);
                }
                return super.begin(course, pack, seed, asked);
            }
        };
        assertThat(conduct("cut", plan, 1, stopping, stop)).satisfies(ending -> {
            assertThat(ending.status()).isEqualTo(130);
            assertThat(ending.completed()).isEqualTo(12);
        });
        assembled.countDown();
        List<Path> parts;
        try (Stream<Path> files = Files.list(home.resolve("cut").resolve("parts"))) {
            parts = files.filter(file -> file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < parts.size(); i += 5) {
            Files.delete(parts.get(i));
        }
        Counted counted = new Counted();
        assertThat(conduct("cut", plan, 2, counted, new Stop()).status()).isZero();
        assertThat(counted.begun.get()).isPositive();
        assertThat(Worlds.tables(home.resolve("cut"))).isEqualTo(Worlds.tables(home.resolve("whole")));
    }

    @Test
    void a_past_that_breaks_leaves_the_outcomes_of_runs_made_one_by_one() throws Exception {
        Plan plan = plan(2);
        long broken = plan.runSeed(2);
        Model breaks = new Counted() {
            @Override
            public Optional<Simulation> begin(Course course, GovernmentPack pack, long seed, Asked asked) {
                if (seed == broken) {
                    throw new OutOfMemoryError("Java heap space");
                }
                return super.begin(course, pack, seed, asked);
            }
        };
        assertThat(conduct("broken", plan, 2, breaks, new Stop()).status()).isZero();
        conduct("apart", plan, 1, Engine::run, new Stop());
        assertThat(Worlds.tables(home.resolve("broken"))).isEqualTo(Worlds.tables(home.resolve("apart")));
    }

    @Test
    void scenarios_share_their_past_up_to_the_first_turn_that_differs() {
        Arm never = arm("never", PLAIN);
        Arm early = arm("early", PLAIN, new Course.Turn(new Quarter(2021, 1), BOLD, List.of()));
        Arm late = arm("late", PLAIN, new Course.Turn(new Quarter(2021, 3), BOLD, List.of()));
        assertThat(Pasts.split(never, early)).isEqualTo(new Quarter(2021, 1));
        assertThat(Pasts.split(late, early)).isEqualTo(new Quarter(2021, 1));
        assertThat(Pasts.split(late, never)).isEqualTo(new Quarter(2021, 3));
        assertThat(Pasts.split(never, arm("again", PLAIN))).isEqualTo(new Quarter(2022, 1));
        assertThat(Pasts.of(List.of(never, arm("bold", BOLD), early, late)))
                .containsExactly(new Pasts.Family(List.of(0, 2, 3), new Quarter(2020, 4)));
    }

    @Test
    void another_start_period_or_government_or_a_turn_in_the_first_quarter_shares_nothing() {
        Arm plain = arm("plain", PLAIN);
        assertThat(Pasts.of(List.of(plain, arm("bold", BOLD)))).isEmpty();
        assertThat(Pasts.of(List.of(plain, arm("longer", settings("period.end", new Quarter(2026, 4))))))
                .isEmpty();
        assertThat(Pasts.of(List.of(plain, arm("many", settings("population.citizens", 301)))))
                .isEmpty();
        assertThat(Pasts.of(List.of(plain, arm("at once", PLAIN, new Course.Turn(Runs.START, BOLD, List.of())))))
                .isEmpty();
        Arm other = new Arm("other", "Why?", "", Course.of(PLAIN), Worlds.PACK, OutputChoice.USUAL);
        assertThat(Pasts.of(List.of(plain, other))).isEmpty();
    }

    private static Settings settings(Object... more) {
        List<Object> all = new ArrayList<>(List.of("period.end", new Quarter(2021, 4)));
        all.addAll(List.of(more));
        return Runs.settings(all.toArray());
    }

    private Experiment.Ending conduct(String folder, Plan plan, int threads, Model model, Stop stop) throws Exception {
        return Worlds.conduct(home.resolve(folder), plan, threads, model, stop, new StringWriter());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A plan in which pasts part at several dates, by settings and by events. */
    private static Plan plan(int replications) {
        StagedEvent cut = new StagedEvent(EventKind.BUDGET_CUT, Optional.empty(), Optional.empty(), 1);
        Course.Turn bold = new Course.Turn(new Quarter(2021, 1), BOLD, List.of(cut));
        return Worlds.plan(
                replications,
                List.of(
                        arm("never", PLAIN),
                        arm("early", PLAIN, bold),
                        arm("other", settings("boards.mindset.mean", 0.4)),
                        arm("guarded", PLAIN, bold, new Course.Turn(new Quarter(2021, 2), GUARDED, List.of())),
                        arm("late", PLAIN, new Course.Turn(new Quarter(2021, 4), BOLD, List.of())),
                        arm("never-again", PLAIN)));
    }

    private static Arm arm(String name, Settings start, Course.Turn... turns) {
        Course course = new Course(start, new ArrayList<>(List.of(turns)));
        return new Arm(name, "Why?", "name: " + name + "\n", course, Runs.PACK, OutputChoice.USUAL);
    }
}
