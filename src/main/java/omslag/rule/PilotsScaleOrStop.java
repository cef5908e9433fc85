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
            switch (uses.stage(u)) {
                case PILOT -> finish(organisation, world, draws, step, u);
                case JUDGED -> judge(organisation, world, draws, step, u, step.years());
                case APPROVAL -> scaling.proceed(organisation, world, draws, step, uses.get(u));
                default -> perish(organisation, world, draws, step, u);
            }
        }
    }

    /** A pilot begins once it is contracted; one that ends within the step is judged for what is left of it. */
    private void finish(Organisation organisation, World world, Draws draws, Step step, int which) {
        Use use = organisation.portfolio().uses().get(which);
        if (step.index() < use.begun()) {
            return;
        }
        use.pass(step.years());
        if (use.waiting() <= 0) {
            double left = -use.waiting();
            use.enter(Use.Stage.JUDGED, 0);
            judge(organisation, world, draws, step, which, left);
        }
    }

    private void judge(Organisation organisation, World world, Draws draws, Step step, int which, double years) {
        Uses uses = organisation.portfolio().uses();
        double posterior = uses.posterior(which);
        boolean doubted = posterior <= organisation.decisions().evidence();
        double scale = doubted ? 0 : scaleHazard(organisation, world, step, uses.get(which));
        double stop = pilots.stopRate() * (1 - posterior) * catalyst;
        long key = key(organisation, world, which);
        double place = draws.uniform(Strand.PILOT_EXIT, key, step.index());
        // Something happens with at most its hazard times the time: what is above that needs no exponential.
        double most = (scale + stop) * years;
        double any = place > most * (1 + ROUNDING) ? 0 : -Numbers.expm1(-most);
        if (place < any * scale / (scale + stop)) {
            approve(organisation, world, draws, key, uses.get(which));
        } else if (place < any) {
            end(organisation, world, uses.get(which));
        } else if (doubted && (step.index() - uses.begun(which)) * step.years() > pilots.zombieAge()) {
            uses.get(which).enter(Use.Stage.ZOMBIE, 0);
        }
    }

    /** The address in chance of a pilot. */
    private static long key(Organisation organisation, World world, int which) {
        Uses uses = organisation.portfolio().uses();
        Innovation innovation = world.technology().innovation(uses.innovation(which));
        return Draws.key(Draws.key(organisation.key(), innovation.key()), uses.attempt(which));
    }

    private void approve(Organisation organisation, World world, Draws draws, long key, Use use) {
        int vetoes = Vetoes.number(organisation, levers, world.needs().storm() ? window : 0, draws, key);
        if (Vetoes.pass(vetoes, world.technology().viable(use.innovation()), pilots, draws, key)) {
            calls.cover(world, organisation.contracts(), draws, key, use, scaling.cost(organisation, world, use));
            scaling.approve(organisation, world, use, vetoes * pilots.vetoDelay());
        } else {
            use.enter(Use.Stage.ZOMBIE, 0);
        }
    }

    /** It is stopped, and nothing follows. */
    private void end(Organisation organisation, World world, Use use) {
        calls.end(world, use);
        organisation
                .portfolio()
                .stop(use, world.technology().innovation(use.innovation()).wave(), seenToFail(use));
    }

    /** The hazard of scaling up, a year: zero as long as data or money fall short. */
    private double scaleHazard(Organisation organisation, World world, Step step, Use use) {
        if (use.signals() < LEAST_EVIDENCE) {
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

    private void perish(Organisation organisation, World world, Draws draws, Step step, int which) {
        long key = key(organisation, world, which);
        if (draws.chance(relaxation.in(step, pilots.zombieStop() * catalyst), Strand.PILOT_EXIT, key, step.index())) {
            end(organisation, world, organisation.portfolio().uses().get(which));
        }
    }

    /** Whether what a pilot has shown speaks against the innovation. */
    private static boolean seenToFail(Use use) {
        return use.evidence() < 0;
    }
}
