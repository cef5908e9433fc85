package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Step;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * Open standards are a game of coordination: an organisation goes over to them when the share of its partners that has
 * done so exceeds cost over benefit, and money for change carries the cost (ODD 3o). Nobody goes back.
 */
final class StandardsSpread implements Rule {
    private final ChainParameters chains;
    private final double cheaper;

    StandardsSpread(Settings settings) {
        chains = settings.parameters().chains();
        cheaper = 1 - chains.standardsLever() * settings.levers().openStandards();
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS_WORK;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double[] partners = OpenStandards.partners(world);
        double moved = step.relaxation(chains.standardsSpeed());
        for (Organisation organisation : world.organisations()) {
            int o = organisation.index();
            boolean pays =
                    !world.chains().standards(o) && partners[o] > world.chains().threshold(o) * cheaper;
            if (pays && draws.chance(moved, Strand.LINK, Draws.key(organisation.key(), 0), step.index())) {
                adopt(organisation, world);
            }
        }
    }

    private void adopt(Organisation organisation, World world) {
        Finances finances = organisation.finances();
        double cost = chains.standardsCost() * cheaper * finances.budget();
        if (finances.in(Purse.CHANGE) < cost) {
            finances.wishFor(cost);
            return;
        }
        finances.spend(Purse.CHANGE, Spending.INFRASTRUCTURE, cost);
        world.chains().open(organisation.index());
    }
}
