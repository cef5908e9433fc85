package omslag.rule;

import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/**
 * Each quarter of a pilot shows its benefit once, with noise that falls with maturity and with the size of the trial; the
 * logarithm of the likelihood ratio of "works as promised" against "does not work" is added up (ODD 3c, Wald 1947).
 */
final class PilotsLearn implements Rule.OfOrganisations {
    /** Noise grows with the fourth root of smallness: trials grow with the square root of the organisation. */
    private static final double SMALLNESS = -0.25;

    private static final double MOST_IMMATURE = 1.5;

    private final PilotParameters pilots;
    private final double challengeNoise;
    private final Power smallness = new Power(SMALLNESS);

    PilotsLearn(Settings settings) {
        pilots = settings.parameters().pilots();
        challengeNoise = settings.parameters().levers().challengeNoise();
    }

    @Override
    public Phase phase() {
        return Phase.PILOTS_LEARN;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.at(u, Use.Stage.PILOT) && step.index() >= uses.begun(u)) {
                observe(organisation, world, draws, uses.get(u), step);
            }
        }
    }

    /** What a step shows of a pilot: the shorter it is, the less, so that a year shows as much at any length of the step. */
    void observe(Organisation organisation, World world, Draws draws, Use use, Step step) {
        Innovation innovation = world.technology().innovation(use.innovation());
        double noise = pilots.noise()
                * (MOST_IMMATURE - world.technology().maturity(use.innovation()))
                * smallness.of(organisation.identity().size())
                * (use.challenged() ? challengeNoise : 1)
                / Numbers.sqrt(step.quarters());
        long key = Draws.key(organisation.key(), innovation.key());
        double shown = (innovation.viable() ? innovation.benefit() / innovation.promised() : 0)
                + noise * draws.normal(Strand.PILOT_SIGNAL, key, step.index());
        use.observe(logLikelihoodRatio(shown, noise));
    }

    /** What one observation, in promised benefits, says for "works" (mean 1) against "does not" (mean 0). */
    static double logLikelihoodRatio(double shown, double noise) {
        return (shown - 0.5) / (noise * noise);
    }

    /** What a board believes of a pilot after what it has shown. */
    static double posterior(double prior, double evidence) {
        return Use.posterior(prior, evidence);
    }
}
