package omslag.rule;

import omslag.parameter.Levers;
import omslag.parameter.PilotParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.world.Organisation;

/**
 * The reviewers that a scale-up has to pass one after the other (ODD decisions, D4; Sah and Stiglitz 1986): each lets
 * what works pass more often than what does not. A verdict belongs to the reviewer and the proposal, so asking again does
 * not help.
 */
final class Vetoes {
    private Vetoes() {}

    /** How many reviewers there are: the expected number, its broken part drawn; a window of opportunity takes some away. */
    static int number(Organisation organisation, Levers levers, double window, Draws draws, long key) {
        double expected = Math.max(
                0,
                organisation.decisions().vetoes()
                        + organisation.decisions().extraVetoes()
                                * organisation.standing().salience()
                        - (levers.innovationPortfolio() ? 1 : 0)
                        - window);
        int whole = (int) expected;
        return whole + (draws.chance(expected - whole, Strand.VETO_NUMBER, key, 0) ? 1 : 0);
    }

    /** Whether all of them let a proposal pass; some copy the verdict of the first. */
    static boolean pass(int number, boolean viable, PilotParameters pilots, Draws draws, long key) {
        double each = viable ? pilots.vetoGood() : pilots.vetoBad();
        for (int i = 0; i < number; i++) {
            boolean copies = i > 0 && draws.chance(pilots.vetoCorrelation(), Strand.VETO, key, -i);
            if (!copies && !draws.chance(each, Strand.VETO, key, i)) {
                return false;
            }
        }
        return true;
    }
}
