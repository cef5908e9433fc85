package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Step;

/**
 * What a citizen with a grievance about a public task weighs: to leave it to a community or a platform, to speak up, to
 * turn away or to stay (ODD 3h). What leaving and speaking up cost is not known; it is so set that an average citizen
 * does either as often as in 2020.
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

    /** Performance of the reference at the start. */
    private static final double ORDINARY = 1;

    /** Digital skill of an average citizen. */
    private static final double MIDDLING = 0.5;

    private static final double LEAST_SHARE = 1e-12;
    private static final double MOST_SHARE = 0.45;

    private final ChallengerParameters challengers;
    private final ChoiceParameters choice;
    private final double belief;
    private final double exitCost;
    private final double voiceCost;

    Choosing(Settings settings) {
        challengers = settings.parameters().challengers();
        choice = challengers.choice();
        belief = challengers.voice().answered();
        double gate = ordinaryGate(settings);
        double exit = share(choice.startExits(), gate);
        double voice = share(choice.startVoices(), gate);
        double[] worth = new double[WAYS];
        worths(ORDINARY, communityOfTheStart(), Multinomial.NOT_THERE, belief, choice.loyalty(), MIDDLING, 0, 0, worth);
        double stay = Numbers.exp(choice.scale() * worth[LOYAL]) + Numbers.exp(choice.scale() * worth[NEGLECT]);
        double rest = Numbers.log(stay / (1 - exit - voice));
        exitCost = worth[COMMUNITY] - (Numbers.log(exit) + rest) / choice.scale();
        voiceCost = worth[VOICE] - (Numbers.log(voice) + rest) / choice.scale();
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
        return step.relaxation(choice.weighing() * need);
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
