package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;

/** Innovations arrive in waves that add to one another (ODD 3a). */
final class InnovationsArrive implements Rule {
    private final Invention invention;
    private final double speed;

    InnovationsArrive(Settings settings) {
        this(settings, new Invention(settings));
    }

    InnovationsArrive(Settings settings, Invention invention) {
        this.invention = invention;
        speed = settings.environment().technology().speed();
    }

    @Override
    public Phase phase() {
        return Phase.TECHNOLOGY_MOVES;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        invention.arrive(world, draws, step, speed);
        for (Organisation organisation : world.organisations()) {
            OrganisationsConsider.meet(organisation, world, draws);
        }
    }
}
