package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/** Effectiveness, efficiency and what they are made of. */
final class ServiceMeasure extends OverOrganisations<ServiceMeasure.Sum> {
    /** What is added up over organisations. */
    enum Sum {
        DEMAND,
        STANDARD,
        SPARED,
        SERVED,
        WAITING,
        GOOD,
        COST,
        START_STANDARD,
        START_COST
    }

    ServiceMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Work work = organisation.work();
        for (int p = 0; p < work.size(); p++) {
            sums.add(Sum.DEMAND, work.asked(p));
            sums.add(Sum.SPARED, work.demand(p) * (work.retired(p) ? 1 : work.superfluous(p)));
            sums.add(Sum.SERVED, work.served(p));
            sums.add(Sum.WAITING, work.backlog(p));
            sums.add(Sum.GOOD, work.served(p) * work.quality(p));
        }
        sums.add(Sum.STANDARD, work.standard());
        sums.add(
                Sum.COST,
                organisation.finances().budget()
                        + world.wage()
                                * (organisation.workforce().total()
                                        + organisation.workforce().external()));
        sums.add(Sum.START_STANDARD, work.startStandard());
        sums.add(Sum.START_COST, work.startCost());
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.DEMAND) == 0) {
            return;
        }
        reading.put(IndicatorId.EFFECTIVENESS, sums.get(Sum.STANDARD) / sums.get(Sum.DEMAND));
        reading.put(
                IndicatorId.TIMELINESS,
                Measure.ratio(sums.get(Sum.SERVED), sums.get(Sum.SERVED) + sums.get(Sum.WAITING)));
        reading.put(IndicatorId.QUALITY, sums.ratio(Sum.GOOD, Sum.SERVED));
        reading.put(
                IndicatorId.EFFICIENCY,
                Measure.ratio(
                        Measure.ratio(sums.get(Sum.STANDARD) + sums.get(Sum.SPARED), sums.get(Sum.COST)),
                        sums.ratio(Sum.START_STANDARD, Sum.START_COST)));
        reading.put(IndicatorId.BACKLOG, sums.get(Sum.WAITING) / sums.get(Sum.DEMAND));
    }
}
