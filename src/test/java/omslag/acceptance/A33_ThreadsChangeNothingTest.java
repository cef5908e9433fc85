package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import omslag.engine.Simulation;
import omslag.engine.Team;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.unit.Hands;
import omslag.unit.Quarter;
import omslag.world.Citizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads inside a run change how long it takes and not a bit of what comes out. */
class A33_ThreadsChangeNothingTest {
    /** So many that citizens stand for uneven numbers of residents, and sums in another order differ. */
    private static final int CITIZENS = 29_989;

    private static final Settings SETTINGS = Runs.settings(
            "population.citizens", CITIZENS, "period.end", new Quarter(2021, 4), "boards.mindset.mean", 0.7);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_run_on_a_team_leaves_what_a_run_on_one_thread_leaves(int threads) {
        Simulation alone = new Simulation(Course.of(SETTINGS), Runs.PACK, 5);
        Recorded expected = alone.run();
        try (Team team = new Team(threads, "a33")) {
            Simulation shared = new Simulation(Course.of(SETTINGS), Runs.PACK, 5, team);
            assertThat(Runs.same(shared.run(), expected)).isTrue();
            assertThat(citizens(shared).equals(citizens(alone))).isTrue();
        }
    }

    @Test
    void a_run_whose_parts_are_made_in_any_order_leaves_the_same() {
        Hands backwards = (parts, each) -> {
            for (int part = parts - 1; part >= 0; part--) {
                each.make(part);
            }
        };
        Recorded expected = new Simulation(Course.of(SETTINGS), Runs.PACK, 6).run();
        Recorded other = new Simulation(Course.of(SETTINGS), Runs.PACK, 6, backwards).run();
        assertThat(Runs.same(other, expected)).isTrue();
    }

    @Test
    void a_branch_of_a_run_on_a_team_is_made_by_the_team() {
        Course course = Course.of(SETTINGS);
        try (Team team = new Team(2, "a33")) {
            Simulation trunk = new Simulation(course, Runs.PACK, 7, team);
            trunk.goTo(new Quarter(2020, 3));
            Simulation branch = trunk.branch(course);
            assertThat(branch.world().hands()).isSameAs(team);
            assertThat(Runs.same(branch.run(), new Simulation(course, Runs.PACK, 7).run()))
                    .isTrue();
        }
    }

    @Test
    void these_worlds_have_many_places_and_places_of_many_blocks() {
        Citizens citizens =
                new Simulation(Course.of(SETTINGS), Runs.PACK, 5).world().citizens();
        int most = 0;
        for (int p = 0; p < citizens.places(); p++) {
            most = Math.max(most, citizens.count(p));
        }
        assertThat(citizens.places()).isGreaterThan(8);
        assertThat(most).isGreaterThan(2 * Citizens.BLOCK);
    }

    /** What each citizen thinks, and what all of them do. */
    private static Map<String, Double> citizens(Simulation run) {
        Map<String, Double> numbers = Runs.numbers(run.world().opinion(), Set.of());
        numbers.putAll(Runs.numbers(run.world().citizens(), Set.of()));
        return numbers;
    }
}
