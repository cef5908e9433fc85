package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.World;

/** The same citizens twice, in arrays and as objects on MASON's schedule: experience, expectation and talk. */
public final class PairedCitizens {
    private final World world;
    private final Draws draws = new Draws(7);
    private final Rule experience;
    private final Rule talk;
    private final IdiomaticCitizens idiomatic;
    private int realNow;

    /** The citizens of this world from this step on. */
    public PairedCitizens(World world, Settings settings, Step from) {
        this.world = world;
        experience = new CitizensExperienceServices(settings);
        talk = new CitizensTalk(settings);
        idiomatic = new IdiomaticCitizens(world, settings, draws, from);
        idiomatic.start();
        realNow = from.index();
    }

    /** A quarter of those in arrays. */
    public void real() {
        Step step = new Step(realNow, Step.QUARTER);
        experience.apply(world, draws, step);
        talk.apply(world, draws, step);
        realNow++;
    }

    /** A quarter of those on the schedule. */
    public void idiomatic() {
        idiomatic.quarter();
    }
}
