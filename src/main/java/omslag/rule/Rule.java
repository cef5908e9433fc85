package omslag.rule;

import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;

/** Something that happens in a phase of a quarter. Rules hold settings and no state. */
public interface Rule {
    /** When in the quarter it happens. */
    Phase phase();

    /** Lets it happen. */
    void apply(World world, Draws draws, Step step);

    /** A rule that happens to each organisation by itself. */
    interface OfOrganisations extends Rule {
        /** Lets it happen to one organisation. */
        void act(Organisation organisation, World world, Draws draws, Step step);

        @Override
        default void apply(World world, Draws draws, Step step) {
            for (Organisation organisation : world.organisations()) {
                act(organisation, world, draws, step);
            }
        }
    }
}
