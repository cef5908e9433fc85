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

    /** Those with which the start is as in 2020. */
    static ChoiceCosts of(Settings settings) {
        ChoiceParameters choice = settings.parameters().challengers().choice();
        double gate = ordinaryGate(settings);
        double leave = share(choice.startExits(), gate);
        double speak = share(choice.startVoices(), gate);
        Start start = new Start(settings.parameters().challengers());
        ChoiceCosts costs = new ChoiceCosts(0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            double[] mean = start.shares(costs);
            costs = new ChoiceCosts(
                    costs.exit + Numbers.log(Math.max(LEAST_SHARE, mean[0]) / leave) / choice.scale(),
                    costs.voice + Numbers.log(Math.max(LEAST_SHARE, mean[1]) / speak) / choice.scale());
        }
        return costs;
    }

    /**
     * Citizens of the start whom an average community would take: e to the power of what each way is worth to them, for
     * cells of loyalty and skill, but for what leaving and speaking up cost.
     */
    private static final class Start {
        private final double[] exitByLoyalty = middles(LOYALTIES);
        private final double[] voiceByLoyalty = new double[LOYALTIES];
        private final double[] stayByLoyalty = new double[LOYALTIES];
        private final double[] exitBySkill = middles(SKILLS);
        private final double scale;

        Start(ChallengerParameters challengers) {
            ChoiceParameters choice = challengers.choice();
            double community = communityOfTheStart(challengers);
            double belief = challengers.voice().answered();
            scale = choice.scale();
            for (int l = 0; l < LOYALTIES; l++) {
                double loyalty = choice.loyalty() + choice.loyaltySpread() * exitByLoyalty[l];
                exitByLoyalty[l] = Numbers.exp(scale * (community - choice.loyaltyExit() * loyalty));
                voiceByLoyalty[l] = Numbers.exp(scale * (belief * choice.voiceGain() + loyalty / 2));
                stayByLoyalty[l] = Numbers.exp(scale * (ORDINARY + loyalty)) + Numbers.exp(-scale * choice.neglect());
            }
            for (int k = 0; k < SKILLS; k++) {
                double skill = Numbers.clip(Choosing.MIDDLING + SKILL_SPREAD * exitBySkill[k], 0, 1);
                boolean able = skill >= choice.skillLeast();
                exitBySkill[k] = able ? Numbers.exp(-scale * choice.skillCost() * (Choosing.MIDDLING - skill)) : 0;
            }
        }

        /** The mean shares of leaving and of speaking up at these costs. */
        double[] shares(ChoiceCosts costs) {
            double exitFactor = Numbers.exp(-scale * costs.exit());
            double voiceFactor = Numbers.exp(-scale * costs.voice());
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
        Step step = settings.period().first();
        double weighs = step.relaxation(challengers.choice().weighing() * challengers.need());
        return weighs * (1 - Choosing.ordinaryTrust(settings)) / step.years();
    }

    private static double share(double aYear, double gate) {
        return gate <= 0 ? LEAST_SHARE : Numbers.clip(aYear / gate, LEAST_SHARE, MOST_SHARE);
    }

    /** The quality of an average community of the start, without data. */
    private static double communityOfTheStart(ChallengerParameters challengers) {
        return challengers.communityQuality() + challengers.network() * Numbers.log1p(challengers.membersStart());
    }
}
