package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import omslag.engine.Simulation;
import omslag.term.Wave;
import omslag.world.Innovation;
import org.junit.jupiter.api.Test;

/** Waves of technology add to one another, in a whole run and whatever boards decide. */
class A01_InnovationsOnlyAddUpTest {
    @Test
    void no_innovation_disappears_in_ten_years() {
        Simulation run = SmallRuns.of(SmallRuns.settings(), 1);
        run.start();
        List<Innovation> before = new ArrayList<>();
        for (int quarter = 0; quarter < 40; quarter++) {
            run.schedule.step(run);
            List<Innovation> now = run.world().technology().innovations();
            assertThat(now.subList(0, before.size())).isEqualTo(before);
            before = new ArrayList<>(now);
        }
        for (Wave wave : Wave.values()) {
            assertThat(before).anyMatch(innovation -> innovation.wave() == wave);
        }
    }

    @Test
    void the_same_innovations_arrive_whatever_boards_decide() {
        List<List<Innovation>> arrived = new ArrayList<>();
        for (double mindset : new double[] {0, 0.5, 1}) {
            Simulation run = SmallRuns.of(SmallRuns.settings("boards.mindset.mean", mindset), 2);
            run.run();
            arrived.add(run.world().technology().innovations());
        }
        assertThat(arrived.get(1)).isEqualTo(arrived.get(0));
        assertThat(arrived.get(2)).isEqualTo(arrived.get(0));
    }
}
