package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.World;

/** Partners who waited often find a way around the organisation they waited for, and come back slowly (ODD 3o). */
final class LinksAreRerouted implements Rule.OfOrganisations {
    private final ChainParameters chains;
    private final Relaxation relaxation = new Relaxation();

    LinksAreRerouted(Settings settings) {
        chains = settings.parameters().chains();
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS_WORK;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        int o = organisation.index();
        for (int line = 0; line < Chains.LINES; line++) {
            if (world.chains().part(o, line) == 0) {
                continue;
            }
            boolean around = world.chains().rerouted(o, line);
            double hazard = hazard(world.chains().lag(o, line), around);
            if (hazard == 0) {
                continue;
            }
            long link = Draws.key(organisation.key(), 1 + line);
            if (draws.chance(relaxation.in(step, hazard), Strand.LINK, link, step.index())) {
                world.chains().route(o, line, !around);
            }
        }
    }

    /** The rate at which a link is led around its partner, or comes back. */
    double hazard(double lag, boolean around) {
        double beyond = lag - chains.tolerance();
        if (around) {
            return beyond <= 0 ? chains.comeBack() : 0;
        }
        // A tolerance of nothing would divide by nothing.
        return beyond <= 0 ? 0 : chains.reroute() * Math.min(10, beyond / Math.max(1e-3, chains.tolerance()));
    }
}
