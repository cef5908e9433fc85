package omslag.rule;

import omslag.parameter.IncidentParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/** Outages: more of them in old, indebted, new and unhardened systems, and when a supplier of many goes down (ODD 3e). */
final class OutagesStrike implements Rule.OfOrganisations {
    /** Hours from which an outage is an event worth a row, and remembered. */
    static final double MAJOR = 24;

    /** What a major outage leaves in memory. */
    private static final double REMEMBERED = 0.1;

    /** Age beyond which a system does not become more fragile: growth of the hazard for ever would be absurd. */
    private static final double OLDEST = 40;

    /** Outages of a quarter have their own addresses. */
    private static final int APART = 4096;

    private final IncidentParameters incidents;
    private final LegacyParameters legacy;
    private final double openHours;

    OutagesStrike(Settings settings) {
        incidents = settings.parameters().incidents();
        legacy = settings.parameters().legacy();
        openHours = settings.parameters().service().openHours();
    }

    @Override
    public Phase phase() {
        return Phase.INCIDENTS_STRIKE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        long key = organisation.key();
        int count = draws.poisson(hazard(organisation.estate()) * step.years(), Strand.OUTAGE, key, step.index());
        double hours = vendorHours(organisation.estate(), world);
        double worst = hours;
        for (int i = 0; i < count; i++) {
            double length = draws.lognormal(
                    incidents.outageHours(),
                    incidents.severitySpread(),
                    Strand.OUTAGE_SEVERITY,
                    key,
                    (long) step.index() * APART + i);
            hours += length;
            worst = Math.max(worst, length);
        }
        organisation.standing().fail(count, Math.min(hours, openHours));
        if (worst >= MAJOR) {
            organisation.standing().remember(REMEMBERED);
            world.journal()
                    .write(
                            step.index(),
                            EventKind.OUTAGE,
                            organisation.identity().id(),
                            "",
                            worst);
        }
    }

    /** The mean hours of outage in a step, with the vendors an estate has. */
    double ordinaryHours(Estate estate, Step step) {
        double spread = incidents.severitySpread();
        double own = hazard(estate) * incidents.outageHours() * Numbers.exp(spread * spread / 2);
        double vendors = estate.lean() * incidents.companyOutage() * incidents.companyOutageHours();
        return (own + vendors) * step.years();
    }

    /** The hazard of an outage, a year. */
    double hazard(Estate estate) {
        double value = estate.totalValue();
        double sum = 0;
        for (int j = 0; j < estate.size(); j++) {
            double age = Math.min(estate.age(j), OLDEST);
            double worn = Numbers.exp(incidents.outageAge() * age / 10 + incidents.outageDebt() * estate.debt(j));
            sum += estate.value(j) / value * worn * (1 + (legacy.goLive() - 1) * estate.fresh(j));
        }
        return incidents.outageRate()
                * estate.lean()
                * sum
                * Numbers.exp(-estate.hardening() / (incidents.hardeningScale() * value));
    }

    private static double vendorHours(Estate estate, World world) {
        double value = estate.totalValue();
        double hours = 0;
        for (int j = 0; j < estate.size(); j++) {
            double down = world.companies().outageHours(estate.vendor(j));
            hours += down == 0 ? 0 : estate.value(j) / value * down;
        }
        return estate.lean() * hours;
    }
}
