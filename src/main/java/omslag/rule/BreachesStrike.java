package omslag.rule;

import omslag.parameter.IncidentParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/** Data breaches: more with unsupported systems and a wider surface, fewer with hardening; fairness suffers (ODD 3e). */
final class BreachesStrike implements Rule.OfOrganisations {
    /** Share of residents from which a breach is an event worth a row, and remembered. */
    private static final double MAJOR = 0.01;

    private static final double REMEMBERED = 0.2;

    /** Share of the estate out of support at which the hazard ratio holds in full. */
    private static final double OUTDATED = 0.5;

    /** Scaled innovations that make about two thirds of the most that surface can add. */
    private static final double SURFACE = 20;

    private static final int APART = 4096;

    private final IncidentParameters incidents;
    private final LegacyParameters legacy;
    private final TrustParameters trust;
    private final double threatGrowth;
    private final Power sizes;

    BreachesStrike(Settings settings) {
        incidents = settings.parameters().incidents();
        sizes = Power.ofMany(incidents.breachSize());
        legacy = settings.parameters().legacy();
        trust = settings.parameters().trust();
        threatGrowth = settings.environment().threatGrowth();
    }

    @Override
    public Phase phase() {
        return Phase.INCIDENTS_STRIKE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        long key = organisation.key();
        double mean = hazard(organisation, Past.years(step)) * step.years();
        int count = draws.poisson(mean, Strand.BREACH, key, step.index());
        double residents = organisation.identity().residents();
        double leaked = 0;
        for (int i = 0; i < count; i++) {
            double share = Math.min(
                    1,
                    draws.lognormal(
                            incidents.breachVictims(),
                            incidents.severitySpread(),
                            Strand.BREACH_SEVERITY,
                            key,
                            (long) step.index() * APART + i));
            leaked += share * residents;
            if (share >= MAJOR) {
                organisation.standing().remember(REMEMBERED);
                world.journal()
                        .write(
                                step.index(),
                                EventKind.BREACH,
                                organisation.identity().id(),
                                "",
                                share * residents);
            }
        }
        organisation.standing().leak(count, leaked);
        double unfair = trust.breachWeight() * Math.min(1, leaked / residents);
        organisation.standing().expose(unfair);
    }

    /** The hazard of a breach, a year, this many years after 2020. */
    double hazard(Organisation organisation, double years) {
        Estate estate = organisation.estate();
        double outdated = Math.min(1, estate.shareOlder(legacy.support()) / OUTDATED);
        double hardened = estate.hardening() / (incidents.breachHardening() * estate.totalValue());
        return incidents.breachRate()
                * estate.lean()
                * sizes.of(organisation.identity().size())
                * Numbers.exp(threatGrowth * years)
                * (1 + (incidents.outdatedHazard() - 1) * outdated)
                * (1 - incidents.surface() * Numbers.expm1(-estate.surface() / SURFACE))
                * Numbers.exp(-hardened);
    }
}
