package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/** Effectiveness, efficiency and what they are made of. */
final class ServiceMeasure implements Measure {
    @Override
    public void take(World world, Scope scope, Reading reading) {
        double demand = 0;
        double standard = 0;
        double spared = 0;
        double served = 0;
        double waiting = 0;
        double good = 0;
        double cost = 0;
        double startStandard = 0;
        double startCost = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Work work = organisation.work();
            for (int p = 0; p < work.size(); p++) {
                demand += work.asked(p);
                spared += work.demand(p) * (work.retired(p) ? 1 : work.superfluous(p));
                served += work.served(p);
                waiting += work.backlog(p);
                good += work.served(p) * work.quality(p);
            }
            standard += work.standard();
            cost += organisation.finances().budget()
                    + world.wage()
                            * (organisation.workforce().total()
                                    + organisation.workforce().external());
            startStandard += work.startStandard();
            startCost += work.startCost();
        }
        if (demand == 0) {
            return;
        }
        reading.put(IndicatorId.EFFECTIVENESS, standard / demand);
        reading.put(IndicatorId.TIMELINESS, Measure.ratio(served, served + waiting));
        reading.put(IndicatorId.QUALITY, Measure.ratio(good, served));
        reading.put(
                IndicatorId.EFFICIENCY,
                Measure.ratio(Measure.ratio(standard + spared, cost), Measure.ratio(startStandard, startCost)));
        reading.put(IndicatorId.BACKLOG, waiting / demand);
    }
}
