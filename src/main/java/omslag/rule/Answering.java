package omslag.rule;

import omslag.decision.BoardPolicy;
import omslag.parameter.BoardParameters;
import omslag.parameter.Settings;
import omslag.parameter.VoiceParameters;
import omslag.unit.Numbers;
import omslag.world.Organisation;

/**
 * Whether an organisation answers who speaks up: more often when its board is open, its staff have room, those who are
 * ignored can leave, and citizens bring data of their own (ODD 3h). It is the response of government in the game of exit,
 * voice and loyalty, with hands that shake.
 */
final class Answering {
    private final VoiceParameters voice;
    private final double openness;
    private final double ordinary;

    Answering(Settings settings) {
        voice = settings.parameters().challengers().voice();
        BoardParameters ends = settings.parameters().boards();
        openness = Numbers.logistic((1 - BoardPolicy.AVERAGE) * logit(ends.opennessRisk())
                + BoardPolicy.AVERAGE * logit(ends.opennessInnovation()));
        ordinary = logit(voice.answered());
    }

    private static double logit(double share) {
        return Numbers.log(share / (1 - share));
    }

    /** What an organisation adds to the log odds of an answer, whatever the task and the place. */
    double readiness(Organisation organisation, double load) {
        return voice.openness() * (organisation.decisions().openness() - openness)
                - voice.load() * (load - organisation.hearing().startLoad());
    }

    /**
     * The chance of an answer.
     *
     * @param readiness of the organisation
     * @param stake the chance that who is ignored leaves, above that of the start
     * @param evidence what citizens know, above that of the start
     */
    double chance(double readiness, double stake, double evidence) {
        double odds = ordinary + readiness + voice.stake() * stake + voice.evidence() * evidence;
        return 1 / (1 + Numbers.exp(-odds));
    }
}
