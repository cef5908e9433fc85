package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.World;

/** How chains of organisations work, who is left out of them, open standards and shared infrastructure. */
final class ChainMeasure extends OverOrganisations<ChainMeasure.Sum> {
    /** What is added up over organisations. */
    enum Sum {
        WORK,
        OUTPUT,
        WAITING,
        LINKS,
        REROUTED,
        OPEN
    }

    ChainMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        int o = organisation.index();
        Chains chains = world.chains();
        sums.add(Sum.OPEN, chains.standards(o) ? 1 : 0);
        for (int line = 0; line < Chains.LINES; line++) {
            double part = chains.part(o, line) * organisation.identity().residents();
            if (part > 0) {
                sums.add(Sum.WORK, part);
                sums.add(Sum.OUTPUT, part * chains.output(o, line));
                sums.add(Sum.WAITING, part * chains.waiting(o, line));
                sums.add(Sum.LINKS, 1);
                sums.add(Sum.REROUTED, chains.rerouted(o, line) ? 1 : 0);
            }
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.members() == 0) {
            return;
        }
        reading.put(IndicatorId.CHAIN_OUTPUT, sums.ratio(Sum.OUTPUT, Sum.WORK));
        reading.put(IndicatorId.CHAIN_WAITING, sums.ratio(Sum.WAITING, Sum.WORK));
        reading.put(IndicatorId.REROUTED_LINKS, sums.ratio(Sum.REROUTED, Sum.LINKS));
        reading.put(IndicatorId.OPEN_STANDARDS, sums.mean(Sum.OPEN));
        if (scope.kind().isEmpty()) {
            reading.put(IndicatorId.INFRASTRUCTURE_HOURS, world.infrastructure().hours());
        }
    }
}
