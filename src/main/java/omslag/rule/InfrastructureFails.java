package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.term.Landscape;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Infrastructure;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * The shared infrastructure fails now and then, and with it the front office of all who use it (ODD 3o): more often when
 * it is paid less than at the start, and when more of government runs over it.
 */
final class InfrastructureFails implements Rule {
    /** Hours from which a failure is an event worth a row. */
    private static final double MAJOR = 8;

    private final ChainParameters chains;
    private final double openHours;

    InfrastructureFails(Settings settings) {
        chains = settings.parameters().chains();
        openHours = settings.parameters().service().openHours();
    }

    @Override
    public Phase phase() {
        return Phase.INCIDENTS_STRIKE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Infrastructure shared = world.infrastructure();
        double paid = shared.startFunding() == 0 ? 1 : shared.funding() / (shared.startFunding() * step.years());
        double kept = shared.reliability();
        shared.keep(kept + step.relaxation(chains.upkeep()) * (paid - kept));
        double rate = rate(shared.reliability(), digital(world));
        int count = draws.poisson(rate * step.years(), Strand.INFRASTRUCTURE, 0, step.index());
        double hours = shared.staged();
        double worst = hours;
        for (int i = 0; i < count; i++) {
            double length = draws.lognormal(
                    chains.outageHours(), chains.outageSpread(), Strand.INFRASTRUCTURE, 1L + i, step.index());
            hours += length;
            worst = Math.max(worst, length);
        }
        boolean staged = shared.staged() > 0;
        shared.fail(Math.min(hours, openHours), step);
        if (worst >= MAJOR) {
            world.journal()
                    .write(
                            step.index(),
                            EventKind.INFRASTRUCTURE_OUTAGE,
                            "shared-infrastructure",
                            staged ? "scenario" : "",
                            worst);
        }
        for (Organisation organisation : world.organisations()) {
            cutOff(organisation, shared.hoursDown(step));
        }
    }

    /** The mean hours of failure in a step of this length at the start. */
    double ordinaryHours(Step step) {
        double spread = chains.outageSpread();
        return chains.outageRate() * step.years() * chains.outageHours() * Numbers.exp(spread * spread / 2);
    }

    /** Failures a year, at this reliability and with so much more of the work digital than at the start. */
    double rate(double reliability, double digital) {
        return chains.outageRate()
                * Numbers.exp(-chains.reliability() * (reliability - 1))
                * Math.max(0, 1 + chains.traffic() * digital);
    }

    /** Front-office work stands still for part of the time in which the infrastructure fails: so many hours of a quarter. */
    void cutOff(Organisation organisation, double hours) {
        Work work = organisation.work();
        double share = Math.min(1, chains.dependence() * hours / openHours);
        for (int p = 0; p < work.size(); p++) {
            boolean front = work.kind(p).landscape() == Landscape.FRONT_OFFICE;
            work.standstill().cutOff(p, front ? share : 0);
        }
    }

    private static double digital(World world) {
        double sum = 0;
        for (Organisation organisation : world.organisations()) {
            sum += LayerView.digital(organisation) - organisation.work().startDigital();
        }
        return sum / world.organisations().size();
    }
}
