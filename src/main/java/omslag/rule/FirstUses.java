package omslag.rule;

import omslag.parameter.Settings;
import omslag.parameter.StartParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/** The pilots and scaled innovations that stand at the start, flaws that nobody has noticed among them (ODD 3c, 3e). */
final class FirstUses {
    /** Years over which adoption reaches the mean share that the data give. */
    private static final double DECADE = 10;

    private static final double MOST_ADOPTED = 0.8;

    /** How much likelier a working innovation is to have been scaled up than the average one, and a failing one. */
    private static final double WORKING = 1.5;

    private static final double FAILING = 0.67;

    /** Share of the pilots older than a year that live on as zombies. */
    private static final double ZOMBIES = 0.4;

    /** Years over which the pilots of the start were begun. */
    private static final double OLDEST_PILOT = 2;

    private final Draws draws;
    private final StartParameters start;
    private final Scaling scaling;
    private final PilotsLearn learning;
    private final double pilotYears;
    private final double pilotCost;
    private final double tenderYears;
    private final double tendered;
    private final PilotCase cases;
    private final Calls calls;

    FirstUses(Settings settings, Draws draws) {
        this.draws = draws;
        start = settings.parameters().start();
        scaling = new Scaling(settings);
        learning = new PilotsLearn(settings);
        pilotYears = settings.parameters().pilots().duration();
        pilotCost = settings.parameters().pilots().cost();
        cases = new PilotCase(settings);
        calls = new Calls(settings);
        tenderYears = calls.on() ? settings.parameters().procurement().specificationTime() : 0;
        tendered = (1 - start.scaled()) * tenderYears / OLDEST_PILOT;
    }

    void begin(Organisation organisation, World world, Step first) {
        for (int k = 0; k < world.technology().count(); k++) {
            Innovation innovation = world.technology().innovation(k);
            int process = organisation.portfolio().process(k);
            double age = (first.index() - innovation.arrival()) * first.years();
            double adopted = Math.min(MOST_ADOPTED, start.adopted() * age / DECADE);
            long key = Draws.key(organisation.key(), innovation.key());
            if (process >= 0 && draws.chance(adopted, Strand.START_STATE, key, 0)) {
                begin(organisation, world, first, k, process, key);
            } else if (process >= 0 && draws.chance(adopted * tendered, Strand.START_STATE, key, 4)) {
                tender(organisation, world, first, k, process, key);
            }
        }
    }

    /** A pilot that is being tendered at the start: it begins when the tender is over. */
    private void tender(Organisation organisation, World world, Step first, int k, int process, long key) {
        double wait = tenderYears * draws.uniform(Strand.START_STATE, key, 5);
        int begun = first.index() + (int) (wait / first.years());
        Use use = new Use(k, process, 0, begun, false, false, start.belief(), pilotYears);
        supply(organisation, world, draws, use);
        organisation.portfolio().begin(use, false);
        OrganisationsConsider.considered(organisation, world, draws, k);
    }

    /** What stands at the start was bought by specification, at the usual price and quality. */
    private void supply(Organisation organisation, World world, Draws draws, Use use) {
        Innovation innovation = world.technology().innovation(use.innovation());
        double scale = cases.scaleCost(organisation, world, use.innovation(), use.process());
        long key = Draws.key(Draws.key(organisation.key(), innovation.key()), -1);
        use.contract(calls.usualSupplier(world, draws, key, pilotCost * scale, scale), 1, 1, true);
    }

    private void begin(Organisation organisation, World world, Step first, int k, int process, long key) {
        Innovation innovation = world.technology().innovation(k);
        double scaled = start.scaled() * (innovation.viable() ? WORKING : FAILING);
        double ageShare = draws.uniform(Strand.START_STATE, key, 1);
        double age = OLDEST_PILOT * ageShare;
        int begun = first.index() - 1 - (int) (age / first.years());
        Use use = new Use(k, process, 0, begun, false, false, start.belief(), Math.max(0, pilotYears - age));
        int shown = (int) (Math.min(age, pilotYears) / Step.QUARTER);
        Step learned = Step.of(first.quarter()).plus(-1 - (int) (age / Step.QUARTER));
        for (int i = 0; i < shown; i++) {
            learning.observe(organisation, world, draws, use, learned.plus(i));
        }
        supply(organisation, world, draws, use);
        organisation.portfolio().begin(use, false);
        OrganisationsConsider.considered(organisation, world, draws, k);
        if (draws.chance(scaled, Strand.START_STATE, key, 2)) {
            scaling.stand(organisation, world, draws, use);
        } else if (age > pilotYears) {
            boolean zombie = draws.chance(ZOMBIES, Strand.START_STATE, key, 3);
            use.enter(zombie ? Use.Stage.ZOMBIE : Use.Stage.JUDGED, 0);
        }
    }
}
