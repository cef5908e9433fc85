package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Quantiles;
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
    private final Odds odds;

    Choosing(Settings settings) {
        challengers = settings.parameters().challengers();
        choice = challengers.choice();
        belief = challengers.voice().answered();
        double gate = ordinaryGate(settings);
        double exit = share(choice.startExits(), gate);
        double voice = share(choice.startVoices(), gate);
        double leaving = 0;
        double speaking = 0;
        Start start = new Start();
        for (int round = 0; round < ROUNDS; round++) {
            double[] mean = start.shares(leaving, speaking);
            leaving += Numbers.log(Math.max(LEAST_SHARE, mean[0]) / exit) / choice.scale();
            speaking += Numbers.log(Math.max(LEAST_SHARE, mean[1]) / voice) / choice.scale();
        }
        exitCost = leaving;
        voiceCost = speaking;
        odds = Odds.of(choice, exitCost, MIDDLING);
    }

    /**
     * Citizens of the start whom an average community would take: e to the power of what each way is worth to them, for
     * cells of loyalty and skill, but for what leaving and speaking up cost.
     */
    private final class Start {
        private final double[] exitByLoyalty = new double[LOYALTIES];
        private final double[] voiceByLoyalty = new double[LOYALTIES];
        private final double[] stayByLoyalty = new double[LOYALTIES];
        private final double[] exitBySkill = new double[SKILLS];
        private final double scale = choice.scale();

        Start() {
            double community = communityOfTheStart();
            for (int l = 0; l < LOYALTIES; l++) {
                double loyalty = choice.loyalty() + choice.loyaltySpread() * middle(l, LOYALTIES);
                exitByLoyalty[l] = Numbers.exp(scale * (community - choice.loyaltyExit() * loyalty));
                voiceByLoyalty[l] = Numbers.exp(scale * (belief * choice.voiceGain() + loyalty / 2));
                stayByLoyalty[l] = Numbers.exp(scale * (ORDINARY + loyalty)) + Numbers.exp(-scale * choice.neglect());
            }
            for (int k = 0; k < SKILLS; k++) {
                double skill = Numbers.clip(MIDDLING + SKILL_SPREAD * middle(k, SKILLS), 0, 1);
                boolean able = skill >= choice.skillLeast();
                exitBySkill[k] = able ? Numbers.exp(-scale * choice.skillCost() * (MIDDLING - skill)) : 0;
            }
        }

        /** The mean shares of leaving and of speaking up if they cost this. */
        double[] shares(double leaving, double speaking) {
            double exitFactor = Numbers.exp(-scale * leaving);
            double voiceFactor = Numbers.exp(-scale * speaking);
            double exit = 0;
            double voice = 0;
            for (int l = 0; l < LOYALTIES; l++) {
                double leaves = exitFactor * exitByLoyalty[l];
                double speaks = voiceFactor * voiceByLoyalty[l];
                double rest = speaks + stayByLoyalty[l];
                for (double bySkill : exitBySkill) {
                    double each = 1 / (leaves * bySkill + rest);
                    exit += leaves * bySkill * each;
                    voice += speaks * each;
                }
            }
            return new double[] {exit / (LOYALTIES * SKILLS), voice / (LOYALTIES * SKILLS)};
        }
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
        double hold = choice.loyaltyExit() * loyalty + choice.skillCost() * (MIDDLING - skill) + exitCost;
        to[COMMUNITY] = able ? community - hold : Multinomial.NOT_THERE;
        to[PLATFORM] = able ? platform - hold : Multinomial.NOT_THERE;
        to[VOICE] = voice(answered) + loyalty / 2;
        to[NEGLECT] = -choice.neglect();
        to[LOYAL] = stay + loyalty;
    }

    /** What speaking up is worth to a citizen without loyalty, who believes in this chance of an answer. */
    double voice(double answered) {
        return answered * choice.voiceGain() - voiceCost;
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
        double hold = choice.loyaltyExit() * choice.loyalty() + exitCost;
        boolean able = MIDDLING >= choice.skillLeast();
        double kept = stay + choice.loyalty();
        double leaving = able ? odds.of(community - hold - kept) + odds.of(platform - hold - kept) : 0;
        return leaving / (leaving + 1);
    }

    /** The chance that a citizen weighs what to do about a task in a step, before trust. */
    double weighs(double need, Step step) {
        return 1 - Numbers.quickExp(-choice.weighing() * need * step.years());
    }
}
