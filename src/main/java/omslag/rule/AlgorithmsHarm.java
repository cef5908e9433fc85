package omslag.rule;

import java.util.Optional;
import omslag.parameter.IncidentParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.Work;
import omslag.world.World;

/**
 * Flawed algorithms wrong citizens quarter after quarter until they come to light; then there is a scandal, and a repair
 * that old systems make slow (ODD 3e).
 */
final class AlgorithmsHarm implements Rule.OfOrganisations {
    /** Share of residents wronged that makes an ordinary scandal. */
    private static final double ORDINARY = 0.01;

    /** The most severe a scandal can be, against an ordinary one. */
    static final double WORST = 2;

    private static final double REMEMBERED = 0.5;

    /** The most decisions of a process that flawed algorithms can get wrong. */
    private static final double MOST_WRONG = 0.5;

    private final IncidentParameters incidents;
    private final TrustParameters trust;
    private final Detection detection;

    AlgorithmsHarm(Settings settings) {
        incidents = settings.parameters().incidents();
        trust = settings.parameters().trust();
        detection = new Detection(settings);
    }

    @Override
    public Phase phase() {
        return Phase.INCIDENTS_STRIKE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.repairing(u)) {
                uses.get(u).repair(step.years());
            }
        }
        misjudge(organisation, world);
        for (int u = 0; u < uses.size(); u++) {
            if (uses.harms(u)) {
                harm(organisation, world, draws, step, uses.get(u));
            }
        }
    }

    /**
     * What flawed algorithms and biased data get wrong, as a share of the output of each process: only what decides can
     * be wrong.
     */
    void misjudge(Organisation organisation, World world) {
        Work work = organisation.work();
        double[] wrong = new double[work.size()];
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            wrong[uses.process(u)] += uses.harms(u) ? incidents.harm() : 0;
        }
        for (int p = 0; p < work.size(); p++) {
            Optional<Challenge> domain = work.kind(p).challenge();
            if (domain.isPresent()) {
                wrong[p] += world.knowledge().misled(organisation.index(), domain.get());
            }
            work.goWrong(p, Math.min(MOST_WRONG, wrong[p]) * work.kind(p).decides());
        }
    }

    private void harm(Organisation organisation, World world, Draws draws, Step step, Use use) {
        Work work = organisation.work();
        double decided = incidents.decisionsPerResident()
                * work.kind(use.process()).decides()
                * organisation.identity().residents();
        double residents = decided * incidents.harm() * step.years();
        use.harm(residents);
        organisation.standing().wrong(residents);
        organisation.portfolio().wrong(residents);
        Innovation innovation = world.technology().innovation(use.innovation());
        long key = Draws.key(Draws.key(organisation.key(), innovation.key()), use.attempt());
        if (draws.chance(
                step.relaxation(detection.hazard(organisation, world, use)), Strand.DETECTION, key, step.index())) {
            expose(organisation, world, step, use);
        }
    }

    private void expose(Organisation organisation, World world, Step step, Use use) {
        double debt = organisation.estate().debt(use.process());
        use.expose(incidents.repair() * (1 + incidents.repairDebt() * debt));
        double severity = severity(use.harmed() / organisation.identity().residents());
        scandal(organisation, trust, severity, use.harmed());
        String process = organisation.work().kind(use.process()).id();
        String innovation = world.technology().innovation(use.innovation()).id();
        world.journal()
                .write(
                        step.index(),
                        EventKind.ALGORITHM_SCANDAL,
                        organisation.identity().id(),
                        process + " " + innovation,
                        use.harmed());
    }

    /** How severe a scandal is, 1 for an ordinary one: it grows with the square root of who was wronged. */
    static double severity(double shareWronged) {
        return Math.min(WORST, Math.sqrt(shareWronged / ORDINARY));
    }

    /** A scandal breaks: trust falls, it is remembered, and the process is thought less fair. */
    static void scandal(Organisation organisation, TrustParameters trust, double severity, double residents) {
        organisation.standing().scandal(trust.scandal() * severity);
        organisation.standing().remember(REMEMBERED * severity);
        double unfair = trust.wrongWeight()
                * Math.min(1, residents / organisation.identity().residents());
        organisation.standing().offend(unfair);
    }
}
