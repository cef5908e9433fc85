package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.Settings;
import omslag.random.Quantiles;
import omslag.unit.Numbers;
import omslag.unit.Step;

/**
 * What it costs a citizen to leave and to speak up (ODD 3h). It is not known; it is so set that citizens do either as often
 * as in 2020.
 *
 * @param exit what leaving costs
 * @param voice what speaking up costs
 */
record ChoiceCosts(double exit, double voice) {
    /** Performance at the start, as an average citizen meets it. */
    private static final double ORDINARY = 0.96;

    /** Standard deviation of digital skill at the start. */
    private static final double SKILL_SPREAD = 0.25;

    /** Cells of loyalty over which the start is averaged: many, for it is the few disloyal who leave. */
    private static final int LOYALTIES = 200;

    private static final int SKILLS = 30;
    private static final int ROUNDS = 12;

    private static final double LEAST_SHARE = 1e-100;
    private static final double MOST_SHARE = 0.45;

    /** Those with which the start is as in 2020. This takes some milliseconds; see {@link Groundwork}. */
    static ChoiceCosts of(Settings settings) {
        ChallengerParameters challengers = settings.parameters().challengers();
        ChoiceParameters choice = challengers.choice();
        double gate = ordinaryGate(settings);
        double leave = share(choice.startExits(), gate);
        double speak = share(choice.startVoices(), gate);
        double[] loyalties = middles(LOYALTIES);
        for (int l = 0; l < LOYALTIES; l++) {
            loyalties[l] = choice.loyalty() + choice.loyaltySpread() * loyalties[l];
        }
        double[] skills = middles(SKILLS);
        for (int k = 0; k < SKILLS; k++) {
            skills[k] = Numbers.clip(Choosing.MIDDLING + SKILL_SPREAD * skills[k], 0, 1);
        }
        ChoiceCosts costs = new ChoiceCosts(0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            double[] mean = costs.ordinaryShares(challengers, loyalties, skills);
            costs = new ChoiceCosts(
                    costs.exit + Numbers.log(Math.max(LEAST_SHARE, mean[Choosing.COMMUNITY]) / leave) / choice.scale(),
                    costs.voice + Numbers.log(Math.max(LEAST_SHARE, mean[Choosing.VOICE]) / speak) / choice.scale());
        }
        return costs;
    }

    /** What citizens of the start choose whom an average community would take, mean over loyalty and skill. */
    private double[] ordinaryShares(ChallengerParameters challengers, double[] loyalties, double[] skills) {
        ChoiceParameters choice = challengers.choice();
        double community = communityOfTheStart(challengers);
        double belief = challengers.voice().answered();
        double[] worth = new double[Choosing.WAYS];
        double[] shares = new double[Choosing.WAYS];
        double[] mean = new double[Choosing.WAYS];
        for (double loyalty : loyalties) {
            for (double skill : skills) {
                Choosing.worths(
                        choice, ORDINARY, community, Multinomial.NOT_THERE, belief, loyalty, skill, this, worth);
                Multinomial.shares(choice.scale(), worth, shares);
                for (int w = 0; w < Choosing.WAYS; w++) {
                    mean[w] += shares[w] / (LOYALTIES * SKILLS);
                }
            }
        }
        return mean;
    }

    /** The middles of equally probable cells of the normal distribution. */
    private static double[] middles(int of) {
        double[] middles = new double[of];
        for (int cell = 0; cell < of; cell++) {
            middles[cell] = Quantiles.normal((cell + 0.5) / of);
        }
        return middles;
    }

    /** How often in a year an average citizen weighs what to do about a task, at the start. */
    private static double ordinaryGate(Settings settings) {
        ChallengerParameters challengers = settings.parameters().challengers();
        double quarter = -Numbers.expm1(-challengers.choice().weighing() * challengers.need() * Step.QUARTER);
        return quarter * (1 - Choosing.ordinaryTrust(settings)) / Step.QUARTER;
    }

    private static double share(double aYear, double gate) {
        return gate <= 0 ? LEAST_SHARE : Numbers.clip(aYear / gate, LEAST_SHARE, MOST_SHARE);
    }

    /** The quality of an average community of the start, without data. */
    private static double communityOfTheStart(ChallengerParameters challengers) {
        return challengers.communityQuality() + challengers.network() * Numbers.log1p(challengers.membersStart());
    }
}
