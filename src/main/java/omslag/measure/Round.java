package omslag.measure;

import java.util.List;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * The round past all organisations in which measures of them are taken.
 *
 * <p>Implementation note. All that is kept of the organisations of the Netherlands does not fit in the caches of a
 * processor, so each is visited once for all measures and not once for each.
 */
final class Round {
    private final List<OverOrganisations<?>> measures;
    private final UseTally tally = new UseTally();

    /** A round for these measures. */
    Round(List<OverOrganisations<?>> measures) {
        this.measures = measures;
    }

    /** Somebody who comes along, to whom each organisation is shown with the tally of its uses. */
    interface Visitor {
        /** Looks at an organisation. */
        void visit(Organisation organisation, UseTally tally);
    }

    /** Goes round and reads the indicators of all scopes. */
    void make(World world, Measure.Readings readings, Visitor visitor) {
        tally.learn(world.technology());
        for (OverOrganisations<?> measure : measures) {
            measure.begin(world);
        }
        for (Organisation organisation : world.organisations()) {
            tally.read(organisation.portfolio().uses(), organisation.work().size());
            for (OverOrganisations<?> measure : measures) {
                measure.visit(organisation, tally, world);
            }
            visitor.visit(organisation, tally);
        }
        for (OverOrganisations<?> measure : measures) {
            measure.end(world, readings);
        }
    }
}
