package omslag.rule;

import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.World;

/** The ledger of causes is opened for a quarter. It moves nothing. */
final class LedgerOpens implements Rule {
    @Override
    public Phase phase() {
        return Phase.EVENTS_STRIKE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        world.ledger().open();
    }
}
