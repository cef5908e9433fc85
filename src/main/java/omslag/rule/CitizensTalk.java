package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.World;

/** Citizens say what they think, moved by what their neighbours said before (ODD 3f); then opinion is added up. */
final class CitizensTalk implements Rule {
    private final TrustChange change;
    private final boolean influence;
    private final boolean trust;

    CitizensTalk(Settings settings) {
        change = new TrustChange(settings.parameters().trust());
        influence = settings.mechanisms().socialInfluence();
        trust = settings.mechanisms().trust();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_TALK;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        if (!trust) {
            return;
        }
        // The weight of neighbours is a level, not a rate: in shorter steps they are heard sooner, and not less.
        float weight = influence ? (float) change.susceptibility(Step.of(step.quarter())) : 0;
        for (Layer layer : Layer.values()) {
            world.citizens().talk(world.hands(), layer, weight);
        }
        world.opinion().count(world.hands(), world.citizens());
    }
}
