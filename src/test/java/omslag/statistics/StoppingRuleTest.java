package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import omslag.statistics.StoppingRule.State;
import org.junit.jupiter.api.Test;

/** When the stopping rule looks, and what it says then. */
class StoppingRuleTest {
    @Test
    void it_looks_after_the_least_number_then_after_each_further_fourth_though_no_fewer_than_half_the_least() {
        StoppingRule rule = new StoppingRule(0.3, 10, 100);
        List<Integer> looks = new ArrayList<>(List.of(rule.least()));
        while (looks.get(looks.size() - 1) < 100) {
            looks.add(rule.next(looks.get(looks.size() - 1)));
        }
        assertThat(looks).containsExactly(10, 15, 20, 25, 31, 38, 47, 58, 72, 90, 100);
        assertThat(new StoppingRule(0.3, 2, 9).next(2)).isEqualTo(3);
        assertThat(new StoppingRule(0.3, 2, Integer.MAX_VALUE).next(Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void it_stops_where_the_interval_is_narrow_enough_or_at_the_limit_and_not_before() {
        StoppingRule rule = new StoppingRule(0.3, 10, 50);
        assertThat(rule.at(10, 0.31)).isEqualTo(State.GOES_ON);
        assertThat(rule.at(10, 0.3)).isEqualTo(State.REACHED);
        assertThat(rule.at(50, 0.31)).isEqualTo(State.LIMIT);
        assertThat(rule.at(50, 0.29)).isEqualTo(State.REACHED);
    }

    @Test
    void an_interval_that_is_not_known_is_not_narrow() {
        StoppingRule rule = new StoppingRule(0.3, 10, 50);
        assertThat(rule.at(10, Double.NaN)).isEqualTo(State.GOES_ON);
        assertThat(rule.at(50, Double.NaN)).isEqualTo(State.LIMIT);
    }

    @Test
    void a_rule_that_cannot_be_followed_is_refused() {
        assertThatThrownBy(() -> new StoppingRule(0, 10, 20)).hasMessageContaining("stops at 0");
        assertThatThrownBy(() -> new StoppingRule(Double.NaN, 10, 20)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new StoppingRule(1, 1, 20)).hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> new StoppingRule(1, 10, 9)).hasMessageContaining("10 to 9");
    }
}
