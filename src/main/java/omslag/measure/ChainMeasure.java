package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.World;

/** How chains of organisations work, who is left out of them, open standards and shared infrastructure. */
final class ChainMeasure implements Measure {
    @Override
    public void take(World world, Scope scope, Reading reading) {
        Chains chains = world.chains();
        double work = 0;
        double output = 0;
        double waiting = 0;
        double links = 0;
        double rerouted = 0;
        double members = 0;
        double open = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            int o = organisation.index();
            members++;
            open += chains.standards(o) ? 1 : 0;
            for (int line = 0; line < Chains.LINES; line++) {
                double part = chains.part(o, line) * organisation.identity().residents();
                if (part > 0) {
                    work += part;
                    output += part * chains.output(o, line);
                    waiting += part * chains.waiting(o, line);
                    links++;
                    rerouted += chains.rerouted(o, line) ? 1 : 0;
                }
            }
        }
        if (members == 0) {
            return;
        }
        reading.put(IndicatorId.CHAIN_OUTPUT, Measure.ratio(output, work));
        reading.put(IndicatorId.CHAIN_WAITING, Measure.ratio(waiting, work));
        reading.put(IndicatorId.REROUTED_LINKS, Measure.ratio(rerouted, links));
        reading.put(IndicatorId.OPEN_STANDARDS, open / members);
        if (scope.kind().isEmpty()) {
            reading.put(IndicatorId.INFRASTRUCTURE_HOURS, world.infrastructure().hours());
        }
    }
}
