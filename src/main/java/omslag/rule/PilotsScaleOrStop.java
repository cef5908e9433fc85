package omslag.rule;

import omslag.parameter.LeverParameters;
import omslag.parameter.Levers;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/** Pilots that have run their course are scaled up, stopped, or live on as zombies (ODD 3c, D3 and D4). */
final class PilotsScaleOrStop implements Rule.OfOrganisations {
    /** Quarters of data without which no board scales up. */
    private static final int LEAST_EVIDENCE = 1;

    /** More than what rounding does to a probability. */
    private static final double ROUNDING = 1e-9;

    private static final double MOST_SKILL = 1.5;

    /** The least share of the money for change that a landscape commands, against the start. */
    private static final double LEAST_SHARE = 1e-6;

    private final PilotParameters pilots;
    private final LeverParameters prices;
    private final Levers levers;
    private final double startSkill;
    private final double window;
    private final Scaling scaling;
    private final Claims claims;
    private final Sight sight;
    private final double catalyst;
    private final Calls calls;
    private final Approach approach;
    private final Relaxation relaxation = new Relaxation();

    PilotsScaleOrStop(Settings settings) {
        pilots = settings.parameters().pilots();
        prices = settings.parameters().levers();
        levers = settings.levers();
        startSkill = settings.parameters().start().skill();
        window = settings.parameters().needs().windowVetoes();
        scaling = new Scaling(settings);
        claims = new Claims(settings);
        sight = new Sight(settings);
        catalyst = 1 + levers.innovationFunction() * pilots.functionPace();
        calls = new Calls(settings);
        approach = new Approach(settings);
    }

    @Override
    public Phase phase() {
        return Phase.PILOTS_LEARN;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Uses uses = organisation.portfolio().uses();
        int before = uses.size();
        for (int u = 0; u < before; u++) {
            if (!uses.underWay(u)) {
                continue;
            }
            Use use = uses.get(u);
            switch (use.stage()) {
                case PILOT -> finish(organisation, world, draws, step, use);
                case JUDGED -> judge(organisation, world, draws, step, use, step.years());
                case APPROVAL -> scaling.proceed(organisation, world, draws, step, use);
                case ZOMBIE -> perish(organisation, world, draws, step, use);
                default -> {}
            }
        }
    }

    /** A pilot begins once it is contracted; one that ends within the step is judged for what is left of it. */
    private void finish(Organisation organisation, World world, Draws draws, Step step, Use use) {
        if (step.index() < use.begun()) {
            return;
        }
        use.pass(step.years());
        if (use.waiting() <= 0) {
            double left = -use.waiting();
            use.enter(Use.Stage.JUDGED, 0);
            judge(organisation, world, draws, step, use, left);
        }
    }

    private void judge(Organisation organisation, World world, Draws draws, Step step, Use use, double years) {
        Innovation innovation = world.technology().innovation(use.innovation());
        double posterior = use.posterior();
        double scale = scaleHazard(organisation, world, step, use, posterior);
        double stop = pilots.stopRate() * (1 - posterior) * catalyst;
        long key = Draws.key(Draws.key(organisation.key(), innovation.key()), use.attempt());
        double place = draws.uniform(Strand.PILOT_EXIT, key, step.index());
        // Something happens with at most its hazard times the time: what is above that needs no exponential.
        double most = (scale + stop) * years;
        double any = place > most * (1 + ROUNDING) ? 0 : -Numbers.expm1(-most);
        if (place < any * scale / (scale + stop)) {
            int vetoes = Vetoes.number(organisation, levers, world.needs().storm() ? window : 0, draws, key);
            if (Vetoes.pass(vetoes, innovation.viable(), pilots, draws, key)) {
                calls.cover(world, organisation.contracts(), draws, key, use, scaling.cost(organisation, world, use));
                scaling.approve(organisation, world, use, vetoes * pilots.vetoDelay());
            } else {
                use.enter(Use.Stage.ZOMBIE, 0);
            }
        } else if (place < any) {
            calls.end(world, use);
            organisation.portfolio().stop(use, innovation.wave(), seenToFail(use));
        } else if ((step.index() - use.begun()) * step.years() > pilots.zombieAge()
                && posterior <= organisation.decisions().evidence()) {
            use.enter(Use.Stage.ZOMBIE, 0);
        }
    }

    /** The hazard of scaling up, a year: zero as long as the evidence or the money falls short. */
    private double scaleHazard(Organisation organisation, World world, Step step, Use use, double posterior) {
        if (use.signals() < LEAST_EVIDENCE
                || posterior <= organisation.decisions().evidence()) {
            return 0;
        }
        double cost = scaling.cost(organisation, world, use);
        Innovation innovation = world.technology().innovation(use.innovation());
        double commands = claims.share(organisation.board(), innovation.nature().landscape());
        if (!Scaling.carries(organisation, cost / Math.min(1, Math.max(commands, LEAST_SHARE)), step)) {
            organisation.finances().wishFor(cost * step.years());
            return 0;
        }
        double owner =
                (levers.innovationPortfolio() ? 1 : pilots.ownerless()) * (use.conforming() ? pilots.ceremonial() : 1);
        double skill = Math.min(MOST_SKILL, organisation.workforce().skill(Task.DIGITAL) / startSkill);
        double fit = Numbers.exp(-pilots.debtDrag() * organisation.estate().meanDebt());
        double guards = innovation.algorithm()
                ? 1 - prices.guardDelay() * organisation.decisions().guardRails()
                : 1;
        return pilots.scaleRate()
                * owner
                * skill
                * fit
                * guards
                * approach.fit(organisation, innovation.nature().field())
                * calls.contract(use)
                * organisation.support().pace()
                * claims.changePace(organisation.board())
                * sight.given(organisation.board())
                * catalyst;
    }

    private void perish(Organisation organisation, World world, Draws draws, Step step, Use use) {
        Innovation innovation = world.technology().innovation(use.innovation());
        long key = Draws.key(Draws.key(organisation.key(), innovation.key()), use.attempt());
        if (draws.chance(relaxation.in(step, pilots.zombieStop() * catalyst), Strand.PILOT_EXIT, key, step.index())) {
            calls.end(world, use);
            organisation.portfolio().stop(use, innovation.wave(), seenToFail(use));
        }
    }

    /** Whether what a pilot has shown speaks against the innovation. */
    private static boolean seenToFail(Use use) {
        return use.evidence() < 0;
    }
}
