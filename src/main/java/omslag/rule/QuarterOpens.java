package omslag.rule;

import omslag.parameter.IncidentParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Standing;
import omslag.world.World;

/** The books of a step are opened: counts start at zero, memory of incidents and results fades and fairness recovers. */
final class QuarterOpens implements Rule.OfOrganisations {
    private final IncidentParameters incidents;
    private final TrustParameters trust;
    private final double beliefLag;
    private final Relaxation relaxation = new Relaxation();

    QuarterOpens(Settings settings) {
        incidents = settings.parameters().incidents();
        trust = settings.parameters().trust();
        beliefLag = settings.parameters().pilots().beliefLag();
    }

    @Override
    public Phase phase() {
        return Phase.EVENTS_STRIKE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Standing standing = organisation.standing();
        standing.turnTo(step);
        standing.open(1 - relaxation.in(step, incidents.salienceDecay()));
        standing.recover(relaxation.in(step, trust.fairnessRecovery()));
        organisation.portfolio().open(1 - relaxation.in(step, 1 / beliefLag));
        organisation.workforce().open();
        organisation.contracts().open();
    }
}
