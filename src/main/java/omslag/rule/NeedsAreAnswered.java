package omslag.rule;

import omslag.parameter.NeedParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Chains;
import omslag.world.Needs;
import omslag.world.World;

/**
 * Government answers the needs of society as well as its chains work, its data fit and its policy learns; what stays unmet
 * heaps up and is suffered (ODD 3l). Only needs above those of the start count: what government failed to do before is in
 * the trust of the start.
 */
final class NeedsAreAnswered implements Rule {
    private static final Challenge[] CHALLENGES = Challenge.values();

    /** Each part of an answer lies between these, so that none of them makes an end of the others. */
    private static final double LEAST = 0.2;

    private static final double MOST = 2;

    private final NeedParameters needs;
    private final PolicyLearning learning;
    private final Relaxation relaxation = new Relaxation();

    NeedsAreAnswered(Settings settings) {
        needs = settings.parameters().needs();
        learning = new PolicyLearning(settings);
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS_WORK;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Needs all = world.needs();
        double[] learned = learning.now(world);
        for (int p = 0; p < learned.length; p++) {
            double policy = learned[p] / all.startLearning(p);
            for (Challenge challenge : CHALLENGES) {
                double chain = world.chains().brought(Chains.line(challenge), p);
                double data = dataFit(world.knowledge().of(Holder.STATE, challenge, p), all.startData(challenge, p));
                double answer = answer(chain, data, policy);
                double gap = gap(all.here(challenge, p), answer);
                all.leave(challenge, p, heap(all.unresolved(challenge, p), gap, step));
            }
            all.suffer(p, all.unresolved(p));
        }
    }

    /** How much of a need that is taken up is met, 1 at the start. */
    double answer(double chain, double data, double policy) {
        return part(needs.chainWeight(), chain) * part(needs.dataWeight(), data) * part(needs.policyWeight(), policy);
    }

    private static double part(double weight, double ratio) {
        return Numbers.clip(1 + weight * (ratio - 1), LEAST, MOST);
    }

    /** What the state can use of data against the start. */
    double dataFit(double data, double start) {
        return (needs.dataFloor() + data) / (needs.dataFloor() + start);
    }

    /** What stays unmet in a year of a need in a place. */
    double gap(double need, double answer) {
        return Math.max(0, need - 1) * (1 - Math.min(1, needs.uptake() * answer));
    }

    /** What has heaped up after a step in which this much a year stays unmet. */
    double heap(double before, double gap, Step step) {
        double rate = 1 / needs.persistence();
        double faded = relaxation.in(step, rate);
        return before * (1 - faded) + gap * faded / rate;
    }
}
