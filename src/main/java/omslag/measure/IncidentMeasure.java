package omslag.measure;

import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Standing;
import omslag.world.Use;
import omslag.world.World;

/** Outages, breaches and algorithmic injustice. */
final class IncidentMeasure implements Measure {
    private static final double THOUSAND = 1000;

    @Override
    public void take(World world, Scope scope, Reading reading) {
        double members = 0;
        double outages = 0;
        double hours = 0;
        double breaches = 0;
        double leaked = 0;
        double flawed = 0;
        double scandals = 0;
        double wronged = 0;
        double everWronged = 0;
        double deployed = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Standing standing = organisation.standing();
            members++;
            outages += standing.outages();
            hours += standing.outageHours();
            breaches += standing.breaches();
            leaked += standing.leaked();
            scandals += standing.scandals();
            wronged += standing.wronged();
            everWronged += organisation.portfolio().wronged();
            deployed += organisation.portfolio().deployed();
            for (Use use : organisation.portfolio().uses()) {
                flawed += use.stage() == Use.Stage.SCALED && use.flawed() ? 1 : 0;
            }
        }
        if (members == 0) {
            return;
        }
        double residents = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            residents += world.citizens().residents(p);
        }
        reading.put(IndicatorId.OUTAGES, outages);
        reading.put(IndicatorId.OUTAGE_HOURS, hours / members);
        reading.put(IndicatorId.RECOVERY_TIME, Measure.ratio(hours, outages));
        reading.put(IndicatorId.BREACHES, breaches);
        reading.put(IndicatorId.BREACH_VICTIMS, THOUSAND * leaked / residents);
        reading.put(IndicatorId.FLAWED_ALGORITHMS, flawed);
        reading.put(IndicatorId.SCANDALS, scandals);
        reading.put(IndicatorId.VICTIMS, THOUSAND * wronged / residents);
        reading.put(IndicatorId.VICTIMS_PER_DEPLOYMENT, Measure.ratio(everWronged, deployed));
    }
}
