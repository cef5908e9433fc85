package omslag.rule;

import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/** Scaled innovations that do not work are taken out of use, at a hazard that is the same for all boards (ODD 3c). */
final class FailuresAreDropped implements Rule.OfOrganisations {
    private final PilotParameters pilots;
    private final boolean estates;
    private final Relaxation relaxation = new Relaxation();

    FailuresAreDropped(Settings settings) {
        pilots = settings.parameters().pilots();
        estates = settings.mechanisms().legacy();
    }

    @Override
    public Phase phase() {
        return Phase.PILOTS_LEARN;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (!uses.scaled(u) || world.technology().viable(uses.innovation(u))) {
                continue;
            }
            Use use = uses.get(u);
            Innovation innovation = world.technology().innovation(use.innovation());
            long key = Draws.key(Draws.key(organisation.key(), innovation.key()), use.attempt());
            if (draws.chance(relaxation.in(step, pilots.decommission()), Strand.PILOT_EXIT, key, step.index())) {
                if (estates) {
                    organisation.estate().prune(use.process(), pilots.estate() * use.cost());
                }
                organisation.estate().expose(-1);
                organisation.portfolio().stop(use, innovation.wave(), true);
            }
        }
    }
}
