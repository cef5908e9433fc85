package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import omslag.measure.Recorded;
import omslag.parameter.Settings;
import omslag.term.DecisionPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mindset has no other channel than the decision points (theory 1.2). */
class A23_WithoutDecisionsMindsetIsNothingTest {
    private static final Set<String> OPAQUE = Set.of("trait");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void with_decisions_frozen_mindset_zero_and_one_leave_the_same_bits(long seed) {
        Settings risk = Runs.settings("boards.policy", "frozen", "boards.mindset.mean", 0.0);
        Settings innovation = Runs.settings("boards.policy", "frozen", "boards.mindset.mean", 1.0);
        assertThat(Runs.same(Runs.run(risk, seed), Runs.run(innovation, seed))).isTrue();
        Map<String, Double> one = Runs.numbers(Runs.after(risk, seed), OPAQUE);
        assertThat(one).hasSizeGreaterThan(1000);
        assertThat(Runs.numbers(Runs.after(innovation, seed), OPAQUE)).isEqualTo(one);
    }

    @Test
    void with_decisions_by_script_mindset_zero_and_one_leave_the_same_bits() {
        Recorded risk = Runs.run(Runs.settings("boards.policy", "script", "boards.mindset.mean", 0.0), 1);
        Recorded innovation = Runs.run(Runs.settings("boards.policy", "script", "boards.mindset.mean", 1.0), 1);
        assertThat(Runs.same(risk, innovation)).isTrue();
    }

    @Test
    void by_mindset_zero_and_one_differ() {
        Recorded risk = Runs.run(Runs.settings("boards.mindset.mean", 0.0), 1);
        Recorded innovation = Runs.run(Runs.settings("boards.mindset.mean", 1.0), 1);
        assertThat(Runs.same(risk, innovation)).isFalse();
    }

    @Test
    void with_every_decision_point_set_apart_the_mindset_of_boards_changes_nothing() {
        Recorded risk = Runs.run(apart("boards.mindset.mean", 0.0), 1);
        Recorded innovation = Runs.run(apart("boards.mindset.mean", 1.0), 1);
        assertThat(Runs.same(risk, innovation)).isTrue();
    }

    @Test
    void every_decision_point_set_apart_to_the_mean_of_boards_changes_nothing() {
        Recorded plain = Runs.run(Runs.settings("boards.mindset.mean", 0.4), 1);
        assertThat(Runs.same(plain, Runs.run(apart("boards.mindset.mean", 0.4), 1)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPoint.class,
            names = {"D1", "D2", "D3", "D4", "D5", "D6", "D8", "D10"})
    void each_decision_point_of_mindset_changes_a_run_by_itself(DecisionPoint point) {
        assertThat(Runs.same(incidents(point, 0.1), incidents(point, 0.9))).isFalse();
    }

    /** D7 and D9 are traits of their own. */
    @ParameterizedTest
    @EnumSource(
            value = DecisionPoint.class,
            names = {"D7", "D9"})
    void decision_points_that_are_not_for_mindset_change_nothing(DecisionPoint point) {
        Recorded plain = Runs.run(Runs.settings(), 1);
        Recorded apart = Runs.run(Runs.settings("boards.decisions." + point.id() + ".mean", 0.9), 1);
        assertThat(Runs.same(plain, apart)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boards.stewardship.mean", "boards.ethics.mean"})
    void the_other_traits_of_boards_change_a_run(String trait) {
        Recorded little = Runs.run(Runs.settings(trait, 0.1), 1);
        Recorded much = Runs.run(Runs.settings(trait, 0.9), 1);
        assertThat(Runs.same(little, much)).isFalse();
    }

    /** A run with incidents enough for the reflex of D10, and one decision point set apart. */
    private static Recorded incidents(DecisionPoint point, double mean) {
        return Runs.run(
                Runs.settings(
                        "parameters.incidents.outage-rate",
                        20.0,
                        "parameters.boards.reflex-risk",
                        5.0,
                        "boards.mindset.mean",
                        0.7,
                        "boards.decisions." + point.id() + ".mean",
                        mean),
                1);
    }

    private static Settings apart(String path, double mean) {
        return Runs.settings(Stream.concat(
                        Stream.<Object>of(path, mean),
                        Stream.of(DecisionPoint.values())
                                .flatMap(point -> Stream.<Object>of("boards.decisions." + point.id() + ".mean", 0.4)))
                .toArray());
    }
}
