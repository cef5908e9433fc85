package omslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import omslag.parameter.BoardParameters;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.DecisionPoint;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Decisions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions D1 to D10 by mindset, frozen and by script. */
class MindsetPolicyTest {
    private static final Step NOW = Step.of(new Quarter(2020, 1));
    private final Draws draws = new Draws(101);
    private final Settings usual = Minds.settings();

    private Decisions decide(Settings settings, double trait) {
        return BoardPolicy.of(settings).decide(new BoardView(0, 5, trait, 0.4), draws, NOW);
    }

    /** All decisions as numbers, in their order. */
    private static double[] numbers(Decisions d) {
        return new double[] {
            d.changeShare(), d.hardeningShare(), d.reskillingShare(), d.riskAversion(), d.evidence(), d.vetoes(),
            d.challengeShare(), d.trainingDays(), d.replacementShare(), d.openness(), d.guardRails(), d.extraVetoes()
        };
    }

    @Test
    void at_the_ends_boards_decide_as_declared() {
        BoardParameters ends = usual.parameters().boards();
        Offset<Double> exact = Offset.offset(1e-15);
        double[] risk = numbers(decide(usual, 0));
        double[] innovation = numbers(decide(usual, 1));
        double[] declaredRisk = {.1, .38, .02, 6, .95, 5, .05, 1, .75, .1, .4, 1};
        double[] declaredInnovation = {.7, .08, .06, .5, .6, 1, .6, 7, .75, .6, .4, .5};
        for (int i = 0; i < risk.length; i++) {
            assertThat(risk[i]).isCloseTo(declaredRisk[i], exact);
            assertThat(innovation[i]).isCloseTo(declaredInnovation[i], exact);
        }
        assertThat(ends.replacementShare()).isEqualTo(risk[8]);
        assertThat(decide(usual, 0).operationsShare()).isCloseTo(0.5, exact);
        assertThat(decide(usual, 1).operationsShare()).isCloseTo(0.16, exact);
    }

    @Test
    void between_the_ends_a_decision_is_their_mean_weighted_by_mindset() {
        double[] risk = numbers(decide(usual, 0));
        double[] innovation = numbers(decide(usual, 1));
        for (double m = 0; m <= 1; m += 1.0 / 64) {
            double[] decided = numbers(decide(usual, m));
            for (int i : new int[] {0, 1, 2, 3, 4, 5, 7, 8, 10, 11}) {
                assertThat(decided[i]).isCloseTo(risk[i] * (1 - m) + innovation[i] * m, Offset.offset(1e-15));
            }
        }
    }

    @Test
    void the_shares_of_money_are_shares_at_every_mindset() {
        for (double m = 0; m <= 1; m += 1.0 / 64) {
            Decisions decided = decide(usual, m);
            double[] shares = {
                decided.changeShare(), decided.hardeningShare(), decided.reskillingShare(), decided.operationsShare()
            };
            assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, Offset.offset(1e-15));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, .05", ".15, .08", ".5, .22", ".85, .48", "1, .60"})
    void purchases_by_challenge_rise_along_the_logistic_curve_of_the_table(double mindset, double share) {
        double decided = decide(usual, mindset).challengeShare();
        assertThat(decided).isCloseTo(1 / (1 + Math.exp(1.2695 - 3.3499 * (mindset - 0.5))), Offset.offset(5e-5));
        assertThat(decided).isCloseTo(share, Offset.offset(0.005));
    }

    @Test
    void swapping_mindset_and_both_ends_of_every_decision_changes_nothing_to_the_last_bit() {
        Settings swapped = Minds.swapped(usual);
        for (int i = 0; i <= 1_000; i++) {
            double m = Math.rint(i / 1_000.0 * (1L << 30)) / (1L << 30);
            assertThat(decide(swapped, 1 - m)).isEqualTo(decide(usual, m));
        }
    }

    @Test
    void every_setting_of_a_decision_that_mindset_answers_has_two_ends() {
        List<String> ends = Declarations.all().stream()
                .map(declared -> declared.path())
                .filter(path -> path.startsWith("parameters.boards."))
                .map(path -> path.substring("parameters.boards.".length()))
                .filter(path -> !path.equals("replacement-share"))
                .map(path -> path.replaceAll("-(risk|innovation)$", ""))
                .distinct()
                .toList();
        assertThat(ends).isEqualTo(Minds.ENDS);
    }

    @Test
    void frozen_boards_decide_alike_whatever_their_mindset() {
        Settings frozen = Minds.settings("boards.policy", "frozen");
        Decisions average = decide(usual, BoardPolicy.AVERAGE);
        for (double m = 0; m <= 1; m += 1.0 / 64) {
            assertThat(decide(frozen, m)).isEqualTo(average);
        }
        assertThat(BoardPolicy.AVERAGE).isEqualTo(usual.boards().mindset().mean());
    }

    @Test
    void a_script_is_followed_whatever_the_mindset() {
        Settings script = Minds.settings("boards.policy", "script", "boards.script.vetoes", 2.5);
        assertThat(decide(script, 0)).isEqualTo(decide(script, 1));
        assertThat(decide(script, 0).vetoes()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @EnumSource(DecisionPoint.class)
    void a_decision_point_set_apart_is_answered_by_its_own_mean_and_no_other_point_is(DecisionPoint point) {
        Settings apart = Minds.settings("boards.decisions." + point.id() + ".mean", 1.0, "boards.mindset.spread", 0.1);
        double[] before = numbers(decide(usual, 0));
        double[] end = numbers(decide(usual, 1));
        double[] after = numbers(decide(apart, 0));
        DecisionPoint[] pointOf = {
            DecisionPoint.D1, DecisionPoint.D1, DecisionPoint.D1, DecisionPoint.D2, DecisionPoint.D3,
            DecisionPoint.D4, DecisionPoint.D5, DecisionPoint.D6, DecisionPoint.D7, DecisionPoint.D8,
            DecisionPoint.D9, DecisionPoint.D10
        };
        for (int i = 0; i < after.length; i++) {
            assertThat(after[i]).isEqualTo(pointOf[i] == point ? end[i] : before[i]);
        }
    }

    @Test
    void a_decision_point_set_apart_varies_between_boards_as_their_mindset_would() {
        Settings apart = Minds.settings("boards.decisions.D4.mean", 0.6);
        for (long key = 0; key < 200; key++) {
            double mindset = Appointments.mindset(draws, key, 0.6, 0.15);
            BoardView view = new BoardView((int) key, key, 0, 0.4);
            assertThat(BoardPolicy.of(apart).decide(view, draws, NOW).vetoes()).isEqualTo(Ends.between(5, 1, mindset));
        }
    }

    @Test
    void a_board_whose_mindset_changes_decides_anew() {
        BoardPolicy policy = BoardPolicy.of(usual);
        Decisions before = policy.decide(new BoardView(3, 5, 0.2, 0.4), draws, NOW);
        assertThat(policy.decide(new BoardView(3, 5, 0.2, 0.4), draws, NOW)).isEqualTo(before);
        Decisions after = policy.decide(new BoardView(3, 5, 0.8, 0.4), draws, NOW);
        assertThat(after).isEqualTo(decide(usual, 0.8));
    }

    @Test
    void levers_move_challenges_and_guard_rails_and_never_back() {
        Settings levers = Minds.settings("levers.challenge-procurement", 0.5, "levers.guard-rails", 0.9);
        for (double m = 0; m <= 1; m += 0.125) {
            double share = decide(usual, m).challengeShare();
            assertThat(decide(levers, m).challengeShare()).isCloseTo(share + 0.5 * (1 - share), Offset.offset(1e-15));
            assertThat(decide(levers, m).guardRails()).isEqualTo(0.9);
        }
        assertThat(decide(usual, 0.3).guardRails()).isEqualTo(0.4);
    }

    @Test
    void a_vision_of_ethical_limits_is_a_floor_under_guard_rails() {
        Settings limits = Minds.settings("levers.vision.ethical-limits", true);
        assertThat(decide(limits, 0.3).guardRails()).isEqualTo(0.5);
        assertThat(BoardPolicy.of(limits)
                        .decide(new BoardView(0, 5, 0.3, 0.8), draws, NOW)
                        .guardRails())
                .isEqualTo(0.8);
        assertThat(decide(Minds.settings("levers.vision.ethical-limits", true, "levers.guard-rails", 0.9), 0.3)
                        .guardRails())
                .isEqualTo(0.9);
    }

    @Test
    void shuffled_boards_decide_by_another_mindset_each_quarter_whose_distribution_is_that_of_the_scenario() {
        Settings shuffled =
                Minds.settings("boards.policy", "shuffled", "boards.mindset.mean", 0.5, "boards.mindset.spread", 0.2);
        BoardPolicy policy = BoardPolicy.of(shuffled);
        BoardView view = new BoardView(0, 5, 0.1, 0.4);
        int quarters = 4000;
        double sum = 0;
        double squares = 0;
        for (int q = 0; q < quarters; q++) {
            Step step = Step.of(new Quarter(2020, 1).plus(q));
            double m = (policy.decide(view, draws, step).changeShare() - 0.1) / 0.6;
            assertThat(policy.decide(view, draws, step)).isEqualTo(policy.decide(view, draws, step));
            sum += m;
            squares += m * m;
        }
        double mean = sum / quarters;
        assertThat(mean).isCloseTo(0.5, Offset.offset(0.015));
        assertThat(Math.sqrt(squares / quarters - mean * mean)).isCloseTo(0.2, Offset.offset(0.01));
    }
}
