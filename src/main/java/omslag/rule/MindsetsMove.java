package omslag.rule;

import omslag.decision.MindsetDynamics;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.World;

/** Mindsets move by themselves, where a scenario lets them (ODD 3n). What moves them is known to decisions only. */
final class MindsetsMove implements Rule {
    private final MindsetDynamics dynamics;

    MindsetsMove(Settings settings) {
        dynamics = new MindsetDynamics(settings);
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        dynamics.move(world, draws, step);
    }
}
