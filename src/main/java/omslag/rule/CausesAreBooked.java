package omslag.rule;

import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;

/** The ledger of causes is closed: what is asked of an organisation at the end of a quarter is noted. It moves nothing. */
final class CausesAreBooked implements Rule.OfOrganisations {
    @Override
    public Phase phase() {
        return Phase.CITIZENS_TALK;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        if (world.ledger().kept()) {
            world.ledger().service().close(organisation);
        }
    }
}
