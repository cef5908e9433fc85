package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.term.Layer;
import omslag.unit.Relaxation;
import omslag.unit.Step;

/**
 * What a citizen with a grievance about a public task weighs: to leave it to a community or a platform, to speak up, to
 * turn away or to stay (ODD 3h).
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

    /** Digital skill of an average citizen. */
    static final double MIDDLING = 0.5;

    private final ChoiceParameters choice;
    private final double belief;
    private final ChoiceCosts costs;
    private final Relaxation relaxation = new Relaxation();

    Choosing(Settings settings) {
        this(settings, ChoiceCosts.of(settings));
    }

    Choosing(Settings settings, ChoiceCosts costs) {
        ChallengerParameters challengers = settings.parameters().challengers();
        choice = challengers.choice();
        belief = challengers.voice().answered();
        this.costs = costs;
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
        worths(choice, stay, community, platform, answered, loyalty, skill, costs, to);
    }

    static void worths(
            ChoiceParameters choice,
            double stay,
            double community,
            double platform,
            double answered,
            double loyalty,
            double skill,
            ChoiceCosts costs,
            double[] to) {
        boolean able = skill >= choice.skillLeast();
        double hold = choice.loyaltyExit() * loyalty + choice.skillCost() * (MIDDLING - skill) + costs.exit();
        to[COMMUNITY] = able ? community - hold : Multinomial.NOT_THERE;
        to[PLATFORM] = able ? platform - hold : Multinomial.NOT_THERE;
        to[VOICE] = answered * choice.voiceGain() + loyalty / 2 - costs.voice();
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
