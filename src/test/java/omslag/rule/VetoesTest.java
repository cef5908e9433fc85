package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.Levers;
import omslag.parameter.PilotParameters;
import omslag.random.Draws;
import omslag.world.Decisions;
import omslag.world.Organisation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviewers in a row, against Sah and Stiglitz. */
class VetoesTest {
    private static final int MANY = 40_000;
    private final Draws draws = new Draws(61);

    private static PilotParameters pilots(double good, double bad, double correlation) {
        return Plain.settings(
                        "parameters.pilots.veto-good", good,
                        "parameters.pilots.veto-bad", bad,
                        "parameters.pilots.veto-correlation", correlation)
                .parameters()
                .pilots();
    }

    private double passes(int number, boolean viable, PilotParameters pilots) {
        double passed = 0;
        for (int i = 0; i < MANY; i++) {
            passed += Vetoes.pass(number, viable, pilots, draws, Draws.key(i, viable ? 1 : 0)) ? 1 : 0;
        }
        return passed / MANY;
    }

    @Test
    void two_in_a_row_approve_what_both_do_and_two_sponsors_what_either_does() {
        PilotParameters pilots = pilots(0.6, 0.6, 0);
        assertThat(passes(2, true, pilots)).isCloseTo(0.36, Offset.offset(Chance.ofShare(0.36, MANY)));
        double either = 0;
        for (int i = 0; i < MANY; i++) {
            boolean one = Vetoes.pass(1, true, pilots, draws, Draws.key(i, 2));
            boolean other = Vetoes.pass(1, true, pilots, draws, Draws.key(i, 3));
            either += one || other ? 1 : 0;
        }
        assertThat(either / MANY).isCloseTo(0.84, Offset.offset(Chance.ofShare(0.84, MANY)));
    }

    @ParameterizedTest
    @CsvSource({"1, .57, .80", "2, .73, .64", "3, .84, .51", "4, .91, .41", "5, .96, .33"})
    void more_vetoes_make_what_passes_better_and_lose_winners(int number, double goodOfPassed, double kept) {
        PilotParameters pilots = pilots(0.8, 0.4, 0);
        double winners = passes(number, true, pilots);
        double duds = passes(number, false, pilots);
        double exactWinners = Math.pow(0.8, number);
        double exactDuds = Math.pow(0.4, number);
        assertThat(winners).isCloseTo(exactWinners, Offset.offset(Chance.ofShare(exactWinners, MANY)));
        assertThat(duds).isCloseTo(exactDuds, Offset.offset(Chance.ofShare(exactDuds, MANY)));
        double good = 0.4 * winners / (0.4 * winners + 0.6 * duds);
        assertThat(good).isCloseTo(goodOfPassed, Offset.offset(0.015));
        assertThat(winners).isCloseTo(kept, Offset.offset(0.015));
        assertThat(0.4 * exactWinners / (0.4 * exactWinners + 0.6 * exactDuds))
                .isCloseTo(goodOfPassed, Offset.offset(0.0051));
    }

    @Test
    void the_declared_reviewers_are_those_of_the_table() {
        PilotParameters declared = Plain.settings().parameters().pilots();
        assertThat(declared.vetoGood()).isEqualTo(0.8);
        assertThat(declared.vetoBad()).isEqualTo(0.4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 1})
    void reviewers_who_copy_add_less(double correlation) {
        PilotParameters pilots = pilots(0.8, 0.4, correlation);
        double exact = 0.8 * Math.pow(correlation + (1 - correlation) * 0.8, 4);
        assertThat(passes(5, true, pilots)).isCloseTo(exact, Offset.offset(Chance.ofShare(exact, MANY)));
    }

    @Test
    void nothing_passes_more_vetoes_that_fewer_stop() {
        PilotParameters pilots = pilots(0.8, 0.4, 0.2);
        for (int i = 0; i < 2_000; i++) {
            boolean before = true;
            for (int number = 0; number <= 7; number++) {
                boolean passes = Vetoes.pass(number, true, pilots, draws, i);
                assertThat(passes && !before).isFalse();
                before = passes;
            }
        }
        assertThat(Vetoes.pass(0, false, pilots, draws, 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4.5, 0, 0, false, 4.5", "3, 1, 0.4, false, 3.4", "1, 0.5, 0, true, 0", "2.25, 1, 1, true, 2.25"})
    void the_number_of_vetoes_has_the_decided_mean(
            double vetoes, double extra, double salience, boolean portfolio, double expected) {
        var settings = Plain.settings("levers.innovation-portfolio", portfolio);
        Levers levers = settings.levers();
        Organisation organisation = Plain.world(settings, 1).organisations().get(0);
        organisation.board().decide(new Decisions(0, 0, 0, 0, 0, vetoes, 0, 0, 0, 0, 0, extra));
        organisation.standing().remember(salience);
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            int number = Vetoes.number(organisation, levers, 0, draws, i);
            assertThat(number).isBetween((int) expected, (int) Math.ceil(expected));
            sum += number;
        }
        double broken = expected - Math.floor(expected);
        assertThat(sum / MANY).isCloseTo(expected, Offset.offset(Chance.ofShare(broken, MANY) + 1e-9));
    }
}
