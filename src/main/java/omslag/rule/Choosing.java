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

    /** Digital skill of an average citizen. */
    static final double MIDDLING = 0.5;

    private final ChoiceParameters choice;
    private final ChoiceCosts costs;
    private final Odds odds;

    Choosing(Settings settings) {
        this(settings, ChoiceCosts.of(settings));
    }

    Choosing(Settings settings, ChoiceCosts costs) {
        ChallengerParameters challengers = settings.parameters().challengers();
        choice = challengers.choice();
        this.costs = costs;
        odds = Odds.of(choice, costs.exit(), MIDDLING);
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
        boolean able = skill >= choice.skillLeast();
        double hold = choice.loyaltyExit() * loyalty + choice.skillCost() * (MIDDLING - skill) + costs.exit();
        to[COMMUNITY] = able ? community - hold : Multinomial.NOT_THERE;
        to[PLATFORM] = able ? platform - hold : Multinomial.NOT_THERE;
        to[VOICE] = voice(answered) + loyalty / 2;
        to[NEGLECT] = -choice.neglect();
        to[LOYAL] = stay + loyalty;
    }

    /** What speaking up is worth to a citizen without loyalty, who believes in this chance of an answer. */
    double voice(double answered) {
        return answered * choice.voiceGain() - costs.voice();
    }

    /** The same ways in factors. */
    Odds odds() {
        return odds;
    }

    /** The shares of the ways of those who weigh them. */
    void shares(double[] worth, double[] shares) {
        Multinomial.shares(choice.scale(), worth, shares);
    }

    /** The chance that an average citizen who finds no hearing leaves rather than stays. */
    double stake(double stay, double community, double platform) {
        double hold = choice.loyaltyExit() * choice.loyalty() + costs.exit();
        boolean able = MIDDLING >= choice.skillLeast();
        double kept = stay + choice.loyalty();
        double leaving = able ? odds.of(community - hold - kept) + odds.of(platform - hold - kept) : 0;
        return leaving / (leaving + 1);
    }

    /** The chance that a citizen weighs what to do about a task in a step, before trust. */
    double weighs(double need, Step step) {
        return 1 - Numbers.exp(-choice.weighing() * need * step.years());
    }
}
