package omslag.rule;

import omslag.decision.BoardPolicy;
import omslag.decision.BoardView;
import omslag.parameter.LockInParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Companies;
import omslag.world.Contracts;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * The contracts that stand at the start (ODD 3j): each system was bought when its core went live, and its contract has
 * been renewed or given to another ever since by the rule of {@link ContractsRunOn}, without levers. So mark-ups begin
 * where that rule keeps them.
 */
final class FirstContracts {
    /** Spread of the volume of data of systems: the standard deviation of its logarithm. */
    private static final double DATA_SPREAD = 0.4;

    private final Settings settings;

    private final LockInParameters numbers;
    private final LockIn before;
    private final ContractsRunOn terms;
    private final Draws draws;

    FirstContracts(Settings settings, Settings withoutLevers, Draws draws) {
        this.settings = settings;
        numbers = settings.parameters().procurement().lockIn();
        before = new LockIn(withoutLevers);
        terms = new ContractsRunOn(withoutLevers);
        this.draws = draws;
    }

    /** Lets companies know what a usual call of government is worth. */
    void open(World world, BoardPolicy average) {
        TechnologyParameters technology = settings.parameters().technology();
        PilotParameters pilots = settings.parameters().pilots();
        double cost =
                technology.benefitMedian() / settings.environment().technology().benefitCost();
        double logs = 0;
        int n = 0;
        for (Organisation organisation : world.organisations()) {
            for (int p = 0; p < organisation.work().size(); p++) {
                logs += Numbers.log(Math.max(1e-9, cost * organisation.work().asked(p) * world.wage()));
                n++;
            }
        }
        double scale = n == 0 ? 1 : Numbers.exp(logs / n);
        Companies companies = world.companies();
        Organisation any = world.organisations().get(0);
        double challenged = average.decide(
                        BoardView.of(any), draws, Step.of(settings.period().start()))
                .challengeShare();
        companies.notice(pilots.cost() * scale, scale, challenged, 1);
    }

    /** Puts the contracts of an organisation in place. */
    void stand(Organisation organisation, double[] installed) {
        Estate estate = organisation.estate();
        Contracts contracts = organisation.contracts();
        double moves = 0;
        for (int j = 0; j < estate.size(); j++) {
            long key = Draws.key(organisation.key(), j);
            double data = draws.lognormal(
                    Numbers.exp(-DATA_SPREAD * DATA_SPREAD / 2), DATA_SPREAD, Strand.START_STATE, key, -2);
            contracts.agree(j, numbers.clauses(), numbers.openStart());
            sinceGoLive(contracts, j, key, estate.core(j), data, estate.vendor(j), installed);
            double leaving = before.leaving(contracts.years(j), data, contracts.clause(j), contracts.open(j));
            contracts.bind(j, leaving * numbers.term());
            double others = 1 - installed[estate.vendor(j)] / sum(installed);
            moves += estate.value(j) * leaving * others * before.chance(leaving, before.rivals());
        }
        double value = estate.totalValue();
        double extra = value > 0 ? contracts.meanMarkUp(estate) + moves / value : 0;
        contracts.markStart(1 + numbers.supplierShare() * extra, value > 0 ? contracts.auditable(estate) : 0);
    }

    /** The value of the systems that each big company supplies. */
    double[] installed(World world) {
        return terms.installed(world);
    }

    private static double sum(double[] installed) {
        double sum = 0;
        for (double one : installed) {
            sum += one;
        }
        return sum;
    }

    /** A system that went live so many years ago has since been with one supplier or another. */
    private void sinceGoLive(
            Contracts contracts, int system, long key, double age, double data, int vendor, double[] installed) {
        double since = 0;
        double markUp = 0;
        double gone = 0;
        int renewal = -1;
        double term = terms.term(draws, key, renewal);
        while (gone + term <= age) {
            gone += term;
            since += term;
            double leaving = before.leaving(since, data, numbers.clauses(), numbers.openStart());
            boolean left = terms.next(installed, vendor, draws, key, renewal) != vendor
                    && terms.leaves(draws, key, renewal, leaving);
            markUp = left ? 0 : Math.min(leaving, before.cap());
            since = left ? 0 : since;
            term = terms.term(draws, key, --renewal);
        }
        contracts.stand(system, since + age - gone, gone + term - age, markUp, data);
    }
}
