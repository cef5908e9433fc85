package omslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.rule.Beginning;
import omslag.scenario.PackReader;
import omslag.term.Kind;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sits on boards. */
class AppointmentsTest {
    private static final int MANY = 1_500;
    private final Draws draws = new Draws(111);

    private double[] minds(double mean, double spread) {
        double[] minds = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            minds[i] = Appointments.mindset(draws, Draws.key(i, 1), mean, spread);
        }
        return minds;
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.10", "0.29, 0.15", "0.5, 0.15", "0.85, 0.10"})
    void mindsets_have_the_declared_mean_and_spread(double mean, double spread) {
        double sum = 0;
        double squares = 0;
        for (double m : minds(mean, spread)) {
            sum += m;
            squares += (m - mean) * (m - mean);
        }
        assertThat(sum / MANY).isCloseTo(mean, Offset.offset(4 * spread / Math.sqrt(MANY)));
        assertThat(Math.sqrt(squares / MANY)).isCloseTo(spread, Offset.offset(5 * spread / Math.sqrt(2.0 * MANY)));
    }

    @Test
    void mindsets_lie_on_a_grid_so_that_their_complement_is_exact() {
        for (double m : minds(0.3, 0.15)) {
            double steps = m * (1L << 30);
            assertThat(steps).isEqualTo(Math.rint(steps));
            assertThat(1 - (1 - m)).isEqualTo(m);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void at_the_ends_all_boards_are_alike(double mean) {
        assertThat(minds(mean, 0.15)).containsOnly(mean);
        assertThat(minds(0.4, 0)).containsOnly(Math.rint(0.4 * (1L << 30)) / (1L << 30));
    }

    @Test
    void between_a_third_and_two_thirds_a_higher_mean_raises_every_board() {
        double[] before = minds(0.34, 0.15);
        for (double mean = 0.36; mean < 0.67; mean += 0.04) {
            double[] after = minds(mean, 0.15);
            for (int i = 0; i < MANY; i++) {
                assertThat(after[i]).isGreaterThan(before[i]);
            }
            before = after;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.5, 0.10", "0.15, 0.85, 0.10", "0.29, 0.5, 0.15", "0.5, 0.85, 0.10"})
    void a_mean_far_higher_raises_every_board_also_beyond_them(double low, double high, double spread) {
        double[] before = minds(low, spread);
        double[] after = minds(high, spread);
        for (int i = 0; i < MANY; i++) {
            assertThat(after[i]).isGreaterThan(before[i]);
        }
    }

    /** The same spread at a low mean has a longer tail: the few in it may come down a little, and no others. */
    @Test
    void a_mean_a_little_higher_at_a_low_mean_raises_all_but_the_last_few() {
        double[] before = minds(0.15, 0.15);
        double[] after = minds(0.2, 0.15);
        int down = 0;
        for (int i = 0; i < MANY; i++) {
            down += after[i] < before[i] ? 1 : 0;
            assertThat(after[i]).isGreaterThan(before[i] - 0.05);
        }
        assertThat(down).isLessThan(MANY / 50);
    }

    @Test
    void boards_keep_their_order_when_the_mean_moves() {
        double[] before = minds(0.15, 0.10);
        double[] after = minds(0.85, 0.10);
        for (int i = 1; i < MANY; i++) {
            assertThat(Math.signum(after[i] - after[i - 1])).isEqualTo(Math.signum(before[i] - before[i - 1]));
        }
    }

    private static World world(Object... pathsAndValues) {
        Object[] with = java.util.Arrays.copyOf(pathsAndValues, pathsAndValues.length + 2);
        with[pathsAndValues.length] = "population.citizens";
        with[pathsAndValues.length + 1] = 50;
        Settings settings = Minds.settings(with);
        return Beginning.world(settings, PackReader.shipped("example"), new Draws(3));
    }

    @Test
    void a_new_mean_mindset_leaves_stewardship_and_ethics_as_they_are() {
        World low = world("boards.mindset.mean", 0.1);
        World high = world("boards.mindset.mean", 0.9);
        for (int i = 0; i < low.organisations().size(); i++) {
            var before = low.organisations().get(i).board();
            var after = high.organisations().get(i).board();
            assertThat(after.stewardship()).isEqualTo(before.stewardship());
            assertThat(after.ethics()).isEqualTo(before.ethics());
            assertThat(after.trait()).isGreaterThan(before.trait());
        }
    }

    @Test
    void a_turn_leaves_a_board_what_has_moved_and_moves_it_by_as_much_as_the_appointments_differ() {
        Settings before = Minds.settings("boards.mindset-dynamics", true);
        Settings after = Minds.settings("boards.mindset-dynamics", true, "boards.mindset.mean", 0.5);
        World world = world("boards.mindset-dynamics", true);
        World plain = world("boards.mindset.mean", 0.5);
        for (Organisation organisation : world.organisations()) {
            organisation.board().move(organisation.board().trait() + 0x1.0p-6);
        }
        Appointments.fill(world, before.boards(), new Draws(3));
        for (Organisation organisation : world.organisations()) {
            assertThat(organisation.board().trait() - organisation.board().appointed())
                    .isEqualTo(0x1.0p-6);
        }
        Appointments.fill(world, after.boards(), new Draws(3));
        for (int i = 0; i < world.organisations().size(); i++) {
            double appointed = plain.organisations().get(i).board().trait();
            assertThat(world.organisations().get(i).board().trait()).isEqualTo(appointed + 0x1.0p-6);
        }
    }

    @Test
    void a_turn_that_ends_the_dynamics_appoints_anew() {
        World world = world("boards.mindset-dynamics", true);
        for (Organisation organisation : world.organisations()) {
            organisation.board().move(0.5);
        }
        Appointments.fill(world, Minds.settings().boards(), new Draws(3));
        for (Organisation organisation : world.organisations()) {
            assertThat(organisation.board().trait())
                    .isEqualTo(organisation.board().appointed())
                    .isNotEqualTo(0.5);
        }
    }

    @Test
    void a_kind_with_a_mindset_of_its_own_has_it_and_no_other_kind_has() {
        World plain = world();
        World apart = world("boards.by-kind.municipality.mean", 1.0);
        for (int i = 0; i < plain.organisations().size(); i++) {
            Organisation organisation = apart.organisations().get(i);
            double before = plain.organisations().get(i).board().trait();
            assertThat(organisation.board().trait()).isEqualTo(organisation.kind() == Kind.MUNICIPALITY ? 1 : before);
        }
    }
}
