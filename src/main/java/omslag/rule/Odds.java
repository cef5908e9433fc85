package omslag.rule;

import omslag.parameter.ChoiceParameters;
import omslag.unit.Numbers;
import omslag.world.Allegiance;
import omslag.world.Citizens;

/**
 * The logit of {@link Choosing} in factors: e to the power of a worth is that of what the citizens of a place have in common,
 * times that of the citizen's loyalty and skill, of which there are few values.
 *
 * @param scale the scale of the logit
 * @param exitByLoyalty what loyalty makes of the odds of leaving
 * @param exitBySkill what skill makes of them, the cost of leaving included; 0 for who cannot
 * @param voiceByLoyalty what loyalty makes of the odds of speaking up
 * @param stayByLoyalty what loyalty makes of the odds of staying
 * @param neglect the odds of turning away
 */
record Odds(
        double scale,
        double[] exitByLoyalty,
        double[] exitBySkill,
        double[] voiceByLoyalty,
        double[] stayByLoyalty,
        double neglect) {
    private static final int CODES = 256;

    /** The odds of citizens of whom leaving costs this, so many of middling skill. */
    static Odds of(ChoiceParameters choice, double exitCost, double middling) {
        double scale = choice.scale();
        double[] exitByLoyalty = new double[CODES];
        double[] exitBySkill = new double[CODES];
        double[] voiceByLoyalty = new double[CODES];
        double[] stayByLoyalty = new double[CODES];
        for (int code = 0; code < CODES; code++) {
            double loyalty = Allegiance.loyaltyOf(code);
            exitByLoyalty[code] = Numbers.exp(-scale * choice.loyaltyExit() * loyalty);
            voiceByLoyalty[code] = Numbers.exp(scale * loyalty / 2);
            stayByLoyalty[code] = Numbers.exp(scale * loyalty);
            double skill = Citizens.skillOf(code);
            boolean able = skill >= choice.skillLeast();
            exitBySkill[code] = able ? Numbers.exp(-scale * (choice.skillCost() * (middling - skill) + exitCost)) : 0;
        }
        double neglect = Numbers.exp(-scale * choice.neglect());
        return new Odds(scale, exitByLoyalty, exitBySkill, voiceByLoyalty, stayByLoyalty, neglect);
    }

    /** What a worth that citizens of a place have in common makes of the odds; none for what is not there. */
    double of(double worth) {
        return worth == Multinomial.NOT_THERE ? 0 : Numbers.exp(scale * worth);
    }

    /**
     * The way that a citizen goes who stands at this place in the row of ways, 0 to 1.
     *
     * @param community the odds of communities for all citizens of the place
     * @param platform those of platforms
     * @param voice those of speaking up
     * @param stay those of staying
     */
    int way(double draw, double community, double platform, double voice, double stay, int loyalty, int skill) {
        double exit = exitByLoyalty[loyalty] * exitBySkill[skill];
        double leaving = community * exit;
        double joining = platform * exit;
        double speaking = voice * voiceByLoyalty[loyalty];
        double at = draw * (leaving + joining + speaking + neglect + stay * stayByLoyalty[loyalty]);
        if (at < leaving) {
            return Choosing.COMMUNITY;
        }
        if (at < leaving + joining) {
            return Choosing.PLATFORM;
        }
        return at < leaving + joining + speaking ? Choosing.VOICE : Choosing.LOYAL;
    }

    /** The share of speaking up. */
    double voice(double community, double platform, double voice, double stay, int loyalty, int skill) {
        double exit = exitByLoyalty[loyalty] * exitBySkill[skill];
        double speaking = voice * voiceByLoyalty[loyalty];
        return speaking / ((community + platform) * exit + speaking + neglect + stay * stayByLoyalty[loyalty]);
    }
}
