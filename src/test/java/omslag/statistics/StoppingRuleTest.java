package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.statistics.StoppingRule.Standing;
import omslag.statistics.StoppingRule.State;
import org.junit.jupiter.api.Test;

/** Where the stopping rule stops, and what it says it reached. */
class StoppingRuleTest {
    private static double[] normal(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = new Draws(3).normal(Strand.NEED, i, 0);
        }
        return values;
    }

    @Test
    void it_stops_at_the_first_look_at_which_the_interval_is_narrow_enough() {
        StoppingRule rule = new StoppingRule(0.3, 10, 5, 200);
        double[] values = normal(200);
        Standing stop = rule.after(values);
        assertThat(stop.state()).isEqualTo(State.REACHED);
        assertThat(stop.replications() % 5).isZero();
        assertThat(stop.halfWidth())
                .isLessThanOrEqualTo(0.3)
                .isCloseTo(
                        Summary.of(Arrays.copyOf(values, stop.replications()))
                                .interval()
                                .halfWidth(),
                        within(1e-12));
        for (int n = 10; n < stop.replications(); n += 5) {
            assertThat(Summary.of(Arrays.copyOf(values, n)).interval().halfWidth())
                    .isGreaterThan(0.3);
        }
    }

    @Test
    void where_it_stops_does_not_depend_on_how_many_have_run() {
        StoppingRule rule = new StoppingRule(0.3, 10, 5, 200);
        double[] values = normal(200);
        Standing stop = rule.after(values);
        int ran = 0;
        Standing now = rule.after(new double[0]);
        assertThat(now).isEqualTo(new Standing(State.GOES_ON, 10, Double.NaN));
        while (now.state() == State.GOES_ON) {
            assertThat(now.replications()).isGreaterThan(ran);
            ran = now.replications();
            now = rule.after(Arrays.copyOf(values, ran));
        }
        assertThat(now).isEqualTo(stop);
        assertThat(rule.after(Arrays.copyOf(values, stop.replications() + 3))).isEqualTo(stop);
        assertThat(rule.after(Arrays.copyOf(values, 13)).replications()).isEqualTo(15);
    }

    @Test
    void at_the_limit_it_stops_and_says_what_it_reached() {
        StoppingRule rule = new StoppingRule(0.01, 10, 15, 50);
        Standing stop = rule.after(normal(80));
        assertThat(stop.state()).isEqualTo(State.LIMIT);
        assertThat(stop.replications()).isEqualTo(50);
        assertThat(stop.halfWidth()).isBetween(0.2, 0.4);
        assertThat(rule.after(normal(41)).replications()).isEqualTo(50);
        assertThat(new StoppingRule(9, 10, 1, 10).after(normal(10)).state()).isEqualTo(State.REACHED);
    }

    @Test
    void a_run_that_misses_counts_as_run_and_not_for_the_interval() {
        StoppingRule rule = new StoppingRule(1, 4, 4, 8);
        double nan = Double.NaN;
        Standing standing = rule.after(new double[] {nan, 1, nan, nan, 1, 1, 1.5, nan});
        assertThat(standing.state()).isEqualTo(State.REACHED);
        assertThat(standing.replications()).isEqualTo(8);
        assertThat(standing.halfWidth())
                .isCloseTo(Summary.of(new double[] {1, 1, 1, 1.5}).interval().halfWidth(), within(1e-12));
        double[] none = new double[8];
        Arrays.fill(none, nan);
        assertThat(rule.after(none)).isEqualTo(new Standing(State.LIMIT, 8, nan));
    }

    @Test
    void values_without_spread_stop_at_the_first_look() {
        assertThat(new StoppingRule(0.1, 10, 10, 100).after(new double[100]))
                .isEqualTo(new Standing(State.REACHED, 10, 0));
    }

    @Test
    void a_rule_that_cannot_be_followed_is_refused() {
        assertThatThrownBy(() -> new StoppingRule(0, 10, 1, 20)).hasMessageContaining("stops at 0");
        assertThatThrownBy(() -> new StoppingRule(Double.NaN, 10, 1, 20)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new StoppingRule(1, 1, 1, 20)).hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> new StoppingRule(1, 10, 0, 20)).hasMessageContaining("batches of 0");
        assertThatThrownBy(() -> new StoppingRule(1, 10, 1, 9)).hasMessageContaining("10 to 9");
    }
}
