package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.results.OutputChoice;
import omslag.results.Samples;
import omslag.unit.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How threads are divided over runs and inside them. */
class DivisionTest {
    private static final int MANY = 1_000_000;

    @TempDir
    Path home;

    @Test
    void small_worlds_are_made_side_by_side_and_large_ones_by_all_threads() {
        assertThat(Division.of(4, 100, 20_000)).isEqualTo(new Division(4, 4));
        assertThat(Division.of(4, 100, MANY)).isEqualTo(new Division(1, 4));
        assertThat(Division.of(4, 2, 100_000)).isEqualTo(new Division(2, 4));
        assertThat(Division.of(1, 100, MANY)).isEqualTo(new Division(1, 1));
        assertThat(Division.of(1, 0, 1)).isEqualTo(new Division(1, 1));
    }

    @Test
    void threads_that_could_only_wait_are_not_started() {
        assertThat(Division.of(8, 2, 2_000)).isEqualTo(new Division(2, 2));
        assertThat(Division.of(64, 1, 200_000)).isEqualTo(new Division(1, 10));
    }

    @Test
    void no_division_has_more_threads_than_there_are_and_every_run_at_once_has_one() {
        for (int threads = 1; threads <= 9; threads++) {
            for (int runs = 0; runs <= 10; runs++) {
                for (long citizens : new long[] {1, 20_000, 60_000, 199_999, 200_000, MANY}) {
                    Division division = Division.of(threads, runs, citizens);
                    List<Integer> each = new ArrayList<>();
                    for (int which = 0; which < division.atOnce(); which++) {
                        each.add(division.of(which));
                    }
                    assertThat(each).isNotEmpty().allMatch(one -> one >= 1);
                    assertThat(each.stream().mapToInt(one -> one).sum()).isEqualTo(division.threads());
                    assertThat(division.threads()).isLessThanOrEqualTo(threads);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_large_run_is_made_by_as_many_threads_as_asked_for(int threads) throws Exception {
        Set<String> names = new ConcurrentSkipListSet<>();
        Sharing model = new Sharing(Hands.ONE, part -> {
            names.add(Thread.currentThread().getName());
            meet(names, threads);
        });
        StringWriter told = new StringWriter();
        assertThat(Worlds.conduct(home, plan(), threads, model, new Stop(), told)
                        .status())
                .as(told.toString())
                .isZero();
        assertThat(names).hasSize(threads).allMatch(name -> name.startsWith("run-0"));
    }

    @Test
    void a_part_that_breaks_on_another_thread_is_a_failed_run_with_its_reason() throws Exception {
        Sharing model = new Sharing(Hands.ONE, part -> {
            if (part == 7) {
                throw new IllegalStateException("nobody lives here");
            }
        });
        Experiment.Ending ending = Worlds.conduct(home, plan(), 3, model, new Stop(), new StringWriter());
        assertThat(ending)
                .returns(1, Experiment.Ending::status)
                .returns(0, Experiment.Ending::completed)
                .returns(2, Experiment.Ending::failed);
        assertThat(Worlds.lines(home, "runs.csv").get(1))
                .contains(",failed,", ",model,", "IllegalStateException: nobody lives here (DivisionTest.java:");
    }

    /** Waits until so many have come, but not for ever. */
    private static void meet(Set<String> names, int many) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (names.size() < many && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Plan plan() {
        Map<String, Object> values = new TreeMap<>();
        values.put("period.start", Samples.START);
        values.put("period.end", Samples.START.plus(Samples.QUARTERS - 1));
        values.put("population.citizens", MANY);
        Course course = Course.of(Declarations.settings(values));
        return Worlds.plan(
                2, List.of(new Arm("large", "Why?", "name: large\n", course, Worlds.PACK, OutputChoice.USUAL)));
    }

    /** A model whose runs share out work of a hundred parts. */
    private record Sharing(Hands hands, Hands.Part part) implements Model {
        @Override
        public Recorded run(Course course, GovernmentPack pack, long seed) {
            hands.share(100, part);
            return Worlds.MODEL.run(course, pack, seed);
        }

        @Override
        public Model by(Hands others) {
            return new Sharing(others, part);
        }
    }
}
