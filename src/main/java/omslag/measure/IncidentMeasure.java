package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Standing;
import omslag.world.Use;
import omslag.world.World;

/** Outages, breaches and algorithmic injustice. */
final class IncidentMeasure extends OverOrganisations<IncidentMeasure.Sum> {
    private static final double THOUSAND = 1000;

    /** What is added up over organisations. */
    enum Sum {
        MEMBERS,
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
    void add(Organisation organisation, World world, Sums<Sum> sums) {
        Standing standing = organisation.standing();
        sums.add(Sum.MEMBERS, 1);
        sums.add(Sum.OUTAGES, standing.outages());
        sums.add(Sum.HOURS, standing.outageHours());
        sums.add(Sum.BREACHES, standing.breaches());
        sums.add(Sum.LEAKED, standing.leaked());
        sums.add(Sum.SCANDALS, standing.scandals());
        sums.add(Sum.WRONGED, standing.wronged());
        sums.add(Sum.EVER_WRONGED, organisation.portfolio().wronged());
        sums.add(Sum.DEPLOYED, organisation.portfolio().deployed());
        int flawed = 0;
        for (Use use : organisation.portfolio().uses()) {
            flawed += use.stage() == Use.Stage.SCALED && use.flawed() ? 1 : 0;
        }
        sums.add(Sum.FLAWED, flawed);
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.MEMBERS) == 0) {
            return;
        }
        double residents = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            residents += world.citizens().residents(p);
        }
        reading.put(IndicatorId.OUTAGES, sums.get(Sum.OUTAGES));
        reading.put(IndicatorId.OUTAGE_HOURS, sums.get(Sum.HOURS) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.RECOVERY_TIME, sums.ratio(Sum.HOURS, Sum.OUTAGES));
        reading.put(IndicatorId.BREACHES, sums.get(Sum.BREACHES));
        reading.put(IndicatorId.BREACH_VICTIMS, THOUSAND * sums.get(Sum.LEAKED) / residents);
        reading.put(IndicatorId.FLAWED_ALGORITHMS, sums.get(Sum.FLAWED));
        reading.put(IndicatorId.SCANDALS, sums.get(Sum.SCANDALS));
        reading.put(IndicatorId.VICTIMS, THOUSAND * sums.get(Sum.WRONGED) / residents);
        reading.put(IndicatorId.VICTIMS_PER_DEPLOYMENT, sums.ratio(Sum.EVER_WRONGED, Sum.DEPLOYED));
    }
}
