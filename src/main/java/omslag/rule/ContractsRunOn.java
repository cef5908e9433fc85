package omslag.rule;

import java.util.Arrays;
import omslag.parameter.LockInParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Contracts;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * Contracts of systems run on; at their end the supplier asks what leaving would cost, or is left for a cheaper one, and a
 * new system is tendered without anything that binds (ODD 3j).
 */
final class ContractsRunOn implements Rule {
    /** The shortest and the longest term, over the mean. */
    private static final double SHORTEST = 0.8;

    private static final double LONGEST = 1.2;

    /** Cost of a move from which it is an event worth a row, in thousands of euros. */
    private static final double MAJOR = 1_000;

    /** Draws at an end of a contract: its next term, the incumbent's cost, that of its cheapest rival, who that is. */
    private static final int TERM = 0;

    private static final int INCUMBENT = 1;
    private static final int RIVAL = 2;
    private static final int NEXT = 3;
    private static final int APART = 4;

    private final LockInParameters numbers;
    private final LockIn lockIn;
    private final Maintenance maintenance;
    private final boolean estates;
    private final double enforced;

    ContractsRunOn(Settings settings) {
        numbers = settings.parameters().procurement().lockIn();
        lockIn = new LockIn(settings);
        maintenance = new Maintenance(settings);
        estates = settings.mechanisms().legacy();
        enforced = settings.levers().enforcedAccess();
    }

    @Override
    public Phase phase() {
        return Phase.CONTRACTS_RUN;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double[] installed = installed(world);
        double follow = step.relaxation(1 / numbers.accessLag());
        double growth = lockIn.dataGrowth(step.years());
        for (Organisation organisation : world.organisations()) {
            Contracts contracts = organisation.contracts();
            contracts.enforce(contracts.access() + follow * (enforced - contracts.access()));
            int systems = organisation.estate().size();
            for (int j = 0; j < systems; j++) {
                contracts.run(j, step.years(), growth);
                double leaving = leaving(contracts, j);
                // A core that is younger than the relation with its supplier is a new system.
                boolean replaced = estates && organisation.estate().core(j) < contracts.years(j) - step.years() / 2;
                if (replaced || contracts.left(j) <= 0) {
                    renew(organisation, world, draws, step, installed, j, replaced);
                    leaving = leaving(contracts, j);
                }
                contracts.bind(j, leaving * numbers.term());
            }
        }
    }

    /** The value of the systems that each big company supplies, by its number; alike where suppliers are spread. */
    double[] installed(World world) {
        double[] installed = new double[world.companies().big()];
        if (lockIn.spreads()) {
            Arrays.fill(installed, 1);
            return installed;
        }
        for (Organisation organisation : world.organisations()) {
            Estate estate = organisation.estate();
            for (int j = 0; j < estate.size(); j++) {
                installed[estate.vendor(j)] += estate.value(j);
            }
        }
        return installed;
    }

    private void renew(
            Organisation organisation,
            World world,
            Draws draws,
            Step step,
            double[] installed,
            int system,
            boolean replaced) {
        Contracts contracts = organisation.contracts();
        Estate estate = organisation.estate();
        double leaving = replaced ? 0 : leaving(contracts, system);
        long key = Draws.key(organisation.key(), system);
        int next = next(installed, estate.vendor(system), draws, key, step.index());
        boolean left = next != estate.vendor(system) && leaves(draws, key, step.index(), leaving);
        if (left) {
            move(organisation, world, step, system, next, leaving);
        }
        double markUp = LockIn.renewalPrice(1, leaving, lockIn.cap()) - 1;
        contracts.renew(system, term(draws, key, step.index()), left || replaced ? 0 : markUp);
        if (left || replaced) {
            contracts.begin(system);
        }
        contracts.agree(system, lockIn.clauses(), lockIn.open());
    }

    private double leaving(Contracts contracts, int system) {
        return lockIn.leaving(
                contracts.years(system), contracts.data(system), contracts.clause(system), contracts.open(system));
    }

    private void move(Organisation organisation, World world, Step step, int system, int next, double leaving) {
        Estate estate = organisation.estate();
        String from = world.companies().get(estate.vendor(system)).name();
        estate.supply(system, next);
        double paid = maintenance.yearly(organisation)
                / organisation.contracts().load()
                * estate.value(system)
                / estate.totalValue()
                * numbers.supplierShare()
                * numbers.term();
        double cost = leaving * paid;
        organisation.contracts().owe(cost);
        if (cost >= MAJOR) {
            String what = organisation.work().kind(system).id() + " " + from;
            world.journal()
                    .write(
                            step.index(),
                            EventKind.SUPPLIER_SWITCH,
                            organisation.identity().id(),
                            what,
                            cost);
        }
    }

    /**
     * Whose offer is the cheapest rival's: one company or another in proportion to what it has installed. Where that is the
     * supplier that is there, it has no rival. So moves between two companies balance, and concentration has no trend of
     * its own.
     */
    int next(double[] installed, int vendor, Draws draws, long key, int renewal) {
        double place = draws.uniform(Strand.RENEWAL, key, (long) renewal * APART + NEXT);
        return LockIn.next(installed, lockIn.spreads() ? vendor : -1, place);
    }

    /** How long the contract lasts that begins with this renewal. */
    double term(Draws draws, long key, int renewal) {
        double place = draws.uniform(Strand.RENEWAL, key, (long) renewal * APART + TERM);
        return numbers.term() * (SHORTEST + (LONGEST - SHORTEST) * place);
    }

    /** Whether a cheaper rival takes over at this renewal, though leaving costs this much. */
    boolean leaves(Draws draws, long key, int renewal, double leaving) {
        double incumbent = draws.uniform(Strand.RENEWAL, key, (long) renewal * APART + INCUMBENT);
        double place = draws.uniform(Strand.RENEWAL, key, (long) renewal * APART + RIVAL);
        // The cheapest of n uniform costs, by inversion, so that one rival more only makes it cheaper.
        double rival = 1 - Numbers.pow(1 - place, 1.0 / lockIn.rivals());
        return lockIn.leaves(incumbent, rival, leaving);
    }
}
