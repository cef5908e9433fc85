package omslag.decision;

import omslag.parameter.BoardParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
import omslag.world.Decisions;

/**
 * Decisions between the two ends of mindset: each is {@code e0·(1−m) + e1·m}, so that relabelling mindset and swapping
 * the ends gives the same decision.
 */
final class Ends {
    private final BoardParameters ends;
    private final double challengeLever;
    private final double guardLever;
    private final double trainingLever;

    Ends(Settings settings) {
        ends = settings.parameters().boards();
        challengeLever = settings.levers().challengeProcurement();
        trainingLever = settings.levers().reskilling();
        guardLever = Math.max(
                settings.levers().guardRails(),
                settings.levers().vision().ethicalLimits()
                        ? settings.parameters().philosophy().ethicalFloor()
                        : 0);
    }

    /** The decisions at these mindsets, one for each decision point in order; ethics answers D9. */
    Decisions at(double[] m, double ethics) {
        return new Decisions(
                between(ends.changeRisk(), ends.changeInnovation(), m[0]),
                between(ends.hardeningRisk(), ends.hardeningInnovation(), m[0]),
                between(ends.reskillingRisk(), ends.reskillingInnovation(), m[0]),
                between(ends.aversionRisk(), ends.aversionInnovation(), m[1]),
                between(ends.evidenceRisk(), ends.evidenceInnovation(), m[2]),
                between(ends.vetoesRisk(), ends.vetoesInnovation(), m[3]),
                challenges(between(logit(ends.challengeRisk()), logit(ends.challengeInnovation()), m[4])),
                between(ends.trainingRisk(), ends.trainingInnovation(), m[5]) + trainingLever,
                ends.replacementShare(),
                Numbers.logistic(between(logit(ends.opennessRisk()), logit(ends.opennessInnovation()), m[7])),
                Math.max(ethics, guardLever),
                between(ends.reflexRisk(), ends.reflexInnovation(), m[9]));
    }

    static double between(double risk, double innovation, double m) {
        return risk * (1 - m) + innovation * m;
    }

    private double challenges(double logit) {
        double share = Numbers.logistic(logit);
        return share + challengeLever * (1 - share);
    }

    private static double logit(double share) {
        double inside = Numbers.clip(share, 1e-9, 1 - 1e-9);
        return Numbers.log(inside / (1 - inside));
    }
}
