package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Quantiles;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;

/**
 * What a citizen with a grievance about a public task weighs: to leave it to a community or a platform, to speak up, to
 * turn away or to stay (ODD 3h). What leaving and speaking up cost is not known; it is so set that citizens do either as
 * often as in 2020.
 */
final class Choosing {
    /** To leave for a community of the place. */
    static final int COMMUNITY = 0;

    /** To leave for a platform. */
    static final int PLATFORM = 1;

    /** To speak up. */
    static final int VOICE = 2;

    /** To turn away without a word. */
    static final int NEGLECT = 3;

    /** To stay. */
    static final int LOYAL = 4;

    /** How many ways there are. */
    static final int WAYS = 5;

    /** Performance at the start, as an average citizen meets it. */
    private static final double ORDINARY = 0.96;

    /** Digital skill of an average citizen. */
    private static final double MIDDLING = 0.5;

    /** Standard deviation of digital skill at the start. */
    private static final double SKILL_SPREAD = 0.25;

    /** Cells of loyalty over which the start is averaged: many, for it is the few disloyal who leave. */
    private static final int LOYALTIES = 200;

    private static final int SKILLS = 30;
    private static final int ROUNDS = 12;

    private static final double LEAST_SHARE = 1e-100;
    private static final double MOST_SHARE = 0.45;

    private final ChallengerParameters challengers;
    private final ChoiceParameters choice;
    private final double belief;
    private final double exitCost;
    private final double voiceCost;
    private final Relaxation relaxation = new Relaxation();

    Choosing(Settings settings) {
        challengers = settings.parameters().challengers();
        choice = challengers.choice();
        belief = challengers.voice().answered();
        double gate = ordinaryGate(settings);
        double exit = share(choice.startExits(), gate);
        double voice = share(choice.startVoices(), gate);
        double leaving = 0;
        double speaking = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] mean = ordinaryShares(leaving, speaking);
            leaving += Numbers.log(Math.max(LEAST_SHARE, mean[COMMUNITY]) / exit) / choice.scale();
            speaking += Numbers.log(Math.max(LEAST_SHARE, mean[VOICE]) / voice) / choice.scale();
        }
        exitCost = leaving;
        voiceCost = speaking;
    }

    /** What citizens of the start choose whom an average community would take, mean over loyalty and skill. */
    private double[] ordinaryShares(double leaving, double speaking) {
        double[] worth = new double[WAYS];
        double[] shares = new double[WAYS];
        double[] mean = new double[WAYS];
        double community = communityOfTheStart();
        double[] skills = new double[SKILLS];
        for (int k = 0; k < SKILLS; k++) {
            skills[k] = Numbers.clip(MIDDLING + SKILL_SPREAD * middle(k, SKILLS), 0, 1);
        }
        for (int l = 0; l < LOYALTIES; l++) {
            double loyalty = choice.loyalty() + choice.loyaltySpread() * middle(l, LOYALTIES);
            for (double skill : skills) {
                worths(ORDINARY, community, Multinomial.NOT_THERE, belief, loyalty, skill, leaving, speaking, worth);
                shares(worth, shares);
                for (int w = 0; w < WAYS; w++) {
                    mean[w] += shares[w] / (LOYALTIES * SKILLS);
                }
            }
        }
        return mean;
    }

    /** The middle of one of equally probable cells of the normal distribution. */
    private static double middle(int cell, int of) {
        return Quantiles.normal((cell + 0.5) / of);
    }

    /** How often in a year an average citizen weighs what to do about a task, at the start. */
    private static double ordinaryGate(Settings settings) {
        ChallengerParameters challengers = settings.parameters().challengers();
        double quarter = -Numbers.expm1(-challengers.choice().weighing() * challengers.need() * Step.QUARTER);
        return quarter * (1 - ordinaryTrust(settings)) / Step.QUARTER;
    }

    /** Trust of an average citizen at the start. */
    static double ordinaryTrust(Settings settings) {
        TrustParameters trust = settings.parameters().trust();
        double sum = 0;
        for (Layer layer : Layer.values()) {
            sum += FirstTrust.mean(trust, layer);
        }
        return sum / Layer.values().length;
    }

    private static double share(double aYear, double gate) {
        return gate <= 0 ? LEAST_SHARE : Numbers.clip(aYear / gate, LEAST_SHARE, MOST_SHARE);
    }

    /** The quality of an average community of the start, without data. */
    private double communityOfTheStart() {
        return challengers.communityQuality() + challengers.network() * Numbers.log1p(challengers.membersStart());
    }

    /** The chance that a citizen weighs what to do about a task in a step, before trust. */
    double weighs(double need, Step step) {
        return relaxation.in(step, choice.weighing() * need);
    }

    /**
     * The worth of each way.
     *
     * @param stay what the task is worth with government
     * @param community quality of communities; {@link Multinomial#NOT_THERE} if there are none
     * @param platform quality of platforms; the same
     * @param answered the chance of an answer, as citizens believe it
     * @param loyalty how loyal the citizen is
     * @param skill the citizen's digital skill
     */
    void worth(
            double stay,
            double community,
            double platform,
            double answered,
            double loyalty,
            double skill,
            double[] to) {
        worths(stay, community, platform, answered, loyalty, skill, exitCost, voiceCost, to);
    }

    private void worths(
            double stay,
            double community,
            double platform,
            double answered,
            double loyalty,
            double skill,
            double leaving,
            double speaking,
            double[] to) {
        boolean able = skill >= choice.skillLeast();
        double hold = choice.loyaltyExit() * loyalty + choice.skillCost() * (MIDDLING - skill) + leaving;
        to[COMMUNITY] = able ? community - hold : Multinomial.NOT_THERE;
        to[PLATFORM] = able ? platform - hold : Multinomial.NOT_THERE;
        to[VOICE] = answered * choice.voiceGain() + loyalty / 2 - speaking;
        to[NEGLECT] = -choice.neglect();
        to[LOYAL] = stay + loyalty;
    }

    /** The shares of the ways of those who weigh them. */
    void shares(double[] worth, double[] shares) {
        Multinomial.shares(choice.scale(), worth, shares);
    }

    /** The chance that an average citizen who finds no hearing leaves rather than stays. */
    double stake(double stay, double community, double platform) {
        double[] worth = new double[WAYS];
        worth(stay, community, platform, belief, choice.loyalty(), MIDDLING, worth);
        worth[VOICE] = Multinomial.NOT_THERE;
        worth[NEGLECT] = Multinomial.NOT_THERE;
        double[] shares = new double[WAYS];
        shares(worth, shares);
        return shares[COMMUNITY] + shares[PLATFORM];
    }
}
