package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Spending;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;

/** What ICT money goes to, and the estate it keeps. */
final class MoneyMeasure extends OverOrganisations<MoneyMeasure.Sum> {
    private static final double QUARTERS = 4;

    /** Age from which, and debt from which, a system counts as legacy. */
    private static final double OLD = 15;

    private static final double DEEP = 0.5;

    /** Share of the work that systems must carry before it means something how many of them are old. */
    private static final double PRESENT = 0.02;

    /** What is added up over organisations. */
    enum Sum {
        BUDGET,
        RUNNING,
        MAINTAINED,
        DIVIDED,
        CHANGE,
        VALUE,
        DEBT,
        LEGACY,
        CARRIED,
        AGE,
        PROJECTS,
        OVERRUN,
        ENDED
    }

    MoneyMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Finances finances = organisation.finances();
        Estate estate = organisation.estate();
        double worth = estate.totalValue();
        sums.add(Sum.BUDGET, finances.budget());
        sums.add(Sum.MAINTAINED, upkeep(finances));
        sums.add(Sum.RUNNING, running(finances));
        sums.add(Sum.DIVIDED, finances.discretionary());
        sums.add(Sum.CHANGE, finances.discretionary() * organisation.decisions().changeShare());
        sums.add(Sum.VALUE, worth);
        sums.add(Sum.CARRIED, finances.budget() * estate.lean());
        sums.add(Sum.DEBT, worth * estate.meanDebt());
        sums.add(Sum.LEGACY, worth * estate.shareLegacy(OLD, DEEP));
        sums.add(Sum.AGE, worth * estate.meanAge());
        sums.add(Sum.PROJECTS, estate.projects());
        sums.add(Sum.OVERRUN, organisation.standing().overrunSum());
        sums.add(Sum.ENDED, organisation.standing().projectsEnded());
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.BUDGET) == 0) {
            return;
        }
        reading.put(IndicatorId.BUDGET, sums.get(Sum.BUDGET));
        reading.put(IndicatorId.RUN_SHARE, QUARTERS * sums.get(Sum.RUNNING) / sums.get(Sum.BUDGET));
        reading.put(IndicatorId.MAINTENANCE_SHARE, QUARTERS * sums.get(Sum.MAINTAINED) / sums.get(Sum.BUDGET));
        reading.put(IndicatorId.CHANGE_SHARE, sums.ratio(Sum.CHANGE, Sum.DIVIDED));
        reading.put(IndicatorId.TECHNICAL_DEBT, sums.ratio(Sum.DEBT, Sum.VALUE));
        if (sums.get(Sum.CARRIED) >= PRESENT * sums.get(Sum.BUDGET)) {
            reading.put(IndicatorId.LEGACY_SHARE, sums.ratio(Sum.LEGACY, Sum.VALUE));
        }
        reading.put(IndicatorId.SYSTEM_AGE, sums.ratio(Sum.AGE, Sum.VALUE));
        reading.put(IndicatorId.PROJECTS_RUNNING, sums.get(Sum.PROJECTS));
        reading.put(IndicatorId.PROJECT_OVERRUN, sums.ratio(Sum.OVERRUN, Sum.ENDED));
    }

    /** What it costs to keep things running: upkeep, operations and hardening. */
    static double running(Finances finances) {
        return upkeep(finances) + finances.spent(Spending.OPERATIONS) + finances.spent(Spending.HARDENING);
    }

    /** What upkeep costs at the prices that suppliers ask, with moves from one to another. */
    static double upkeep(Finances finances) {
        return finances.spent(Spending.MAINTENANCE)
                + finances.spent(Spending.LOCK_IN)
                + finances.spent(Spending.SWITCHING);
    }
}
