package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Standing;
import omslag.world.World;

/** Outages, breaches and algorithmic injustice. */
final class IncidentMeasure extends OverOrganisations<IncidentMeasure.Sum> {
    private static final double THOUSAND = 1000;

    private double residents;

    /** What is added up over organisations. */
    enum Sum {
        OUTAGES,
        HOURS,
        BREACHES,
        LEAKED,
        FLAWED,
        SCANDALS,
        WRONGED,
        EVER_WRONGED,
        DEPLOYED
    }

    IncidentMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Standing standing = organisation.standing();
        sums.add(Sum.OUTAGES, standing.outages());
        sums.add(Sum.HOURS, standing.outageHours());
        sums.add(Sum.BREACHES, standing.breaches());
        sums.add(Sum.LEAKED, standing.leaked());
        sums.add(Sum.SCANDALS, standing.scandals());
        sums.add(Sum.WRONGED, standing.wronged());
        sums.add(Sum.EVER_WRONGED, organisation.portfolio().wronged());
        sums.add(Sum.DEPLOYED, organisation.portfolio().deployed());
        sums.add(Sum.FLAWED, tally.flawed());
    }

    @Override
    void close(World world) {
        residents = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            residents += world.citizens().residents(p);
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.members() == 0) {
            return;
        }
        reading.put(IndicatorId.OUTAGES, sums.get(Sum.OUTAGES));
        reading.put(IndicatorId.OUTAGE_HOURS, sums.mean(Sum.HOURS));
        reading.put(IndicatorId.RECOVERY_TIME, sums.ratio(Sum.HOURS, Sum.OUTAGES));
        reading.put(IndicatorId.BREACHES, sums.get(Sum.BREACHES));
        reading.put(IndicatorId.BREACH_VICTIMS, THOUSAND * sums.get(Sum.LEAKED) / residents);
        reading.put(IndicatorId.FLAWED_ALGORITHMS, sums.get(Sum.FLAWED));
        reading.put(IndicatorId.SCANDALS, sums.get(Sum.SCANDALS));
        reading.put(IndicatorId.VICTIMS, THOUSAND * sums.get(Sum.WRONGED) / residents);
        reading.put(IndicatorId.VICTIMS_PER_DEPLOYMENT, sums.ratio(Sum.EVER_WRONGED, Sum.DEPLOYED));
    }
}
