package omslag.rule;

import omslag.parameter.AdoptionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;

/**
 * Organisations consider innovations: on their own account, because peers or the profession have them, because they must,
 * or because there is money left (ODD 3b). What they consider becomes a pilot when it passes decision point D2.
 *
 * <p>An organisation considers an innovation when its hazard, summed over time, passes one exponential draw. A scenario
 * that raises the hazard so brings the same consideration forward.
 */
final class OrganisationsConsider implements Rule.OfOrganisations {
    /** Stages of the Gamma distribution of a pilot have their own addresses within an attempt. */
    private static final int STAGES_APART = 16;

    private final Settings settings;
    private final AdoptionParameters adoption;
    private final PilotCase cases;

    OrganisationsConsider(Settings settings) {
        this.settings = settings;
        adoption = settings.parameters().adoption();
        cases = new PilotCase(settings);
    }

    @Override
    public Phase phase() {
        return Phase.ORGANISATIONS_CONSIDER;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        double able = absorption(organisation, world) * organisation.board().attention();
        for (int k = 0; k < world.technology().innovations().size(); k++) {
            Innovation innovation = world.technology().innovations().get(k);
            Portfolio portfolio = organisation.portfolio();
            Use latest = portfolio.latest(k);
            int process = process(organisation, innovation);
            if (process < 0 || (latest != null && latest.stage() != Use.Stage.STOPPED)) {
                continue;
            }
            portfolio.grow(k, able * hazard(organisation, world, k) * step.years());
            long key = Draws.key(organisation.key(), innovation.key());
            double threshold = draws.exponential(Strand.CONSIDERATION, key, portfolio.attempts(k));
            if (portfolio.urge(k) >= threshold) {
                consider(organisation, world, draws, step, k, process);
                portfolio.considered(k);
            }
        }
    }

    /** The process of an organisation that an innovation touches first; -1 when it touches none. */
    static int process(Organisation organisation, Innovation innovation) {
        for (String id : innovation.processes()) {
            int process = organisation.work().find(id);
            if (process >= 0) {
                return process;
            }
        }
        return -1;
    }

    /** Absorptive capacity: digital skill, and size with mean 1 over the kind. */
    private double absorption(Organisation organisation, World world) {
        double size = Numbers.pow(organisation.identity().size(), adoption.sizeExponent())
                / world.peers().meanCapacity(organisation.kind());
        double skill = organisation.workforce().skill(Task.DIGITAL)
                / settings.parameters().start().skill();
        return size * skill;
    }

    /** The hazard of considering an innovation, a year. */
    private double hazard(Organisation organisation, World world, int innovation) {
        double slack = Math.max(0, organisation.finances().in(Purse.CHANGE))
                / (organisation.finances().budget() * Step.QUARTER);
        return adoption.own()
                + adoption.mimetic()
                        * world.peers().seen(innovation, organisation.identity().group())
                + adoption.normative() * world.peers().adopted(innovation, organisation.kind())
                + adoption.coercive() * settings.environment().mandate()
                + adoption.slack() * Math.min(1, slack);
    }

    private void consider(Organisation organisation, World world, Draws draws, Step step, int k, int process) {
        Innovation innovation = world.technology().innovations().get(k);
        long key = Draws.key(organisation.key(), innovation.key());
        int attempt = organisation.portfolio().attempts(k);
        boolean challenged = draws.chance(organisation.decisions().challengeShare(), Strand.SUPPLIER, key, attempt);
        PilotCase.Verdict verdict = cases.judge(organisation, world, k, process, challenged, step);
        if (verdict == PilotCase.Verdict.NO) {
            return;
        }
        double cost = cases.pilotCost(organisation, world, k, process, challenged);
        if (organisation.finances().in(Purse.CHANGE) < cost) {
            organisation.finances().wishFor(cost);
            return;
        }
        organisation.finances().spend(Purse.CHANGE, Spending.PILOTS, cost);
        world.technology().announce(innovation.wave());
        boolean conforming = verdict == PilotCase.Verdict.CONFORM;
        double prior = organisation.board().belief(innovation.wave());
        double years = duration(draws, key, attempt);
        organisation
                .portfolio()
                .begin(new Use(k, process, attempt, step.index(), conforming, challenged, prior, years), true);
    }

    /** A Gamma draw for the duration of a pilot: the sum of exponential stages. */
    private double duration(Draws draws, long key, int attempt) {
        int stages = settings.parameters().pilots().stages();
        double sum = 0;
        for (int i = 0; i < stages; i++) {
            sum += draws.exponential(Strand.PILOT_EXIT, key, -1L - attempt * STAGES_APART - i);
        }
        return settings.parameters().pilots().duration() * sum / stages;
    }
}
