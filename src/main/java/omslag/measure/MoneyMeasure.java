package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Spending;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;

/** What ICT money goes to, and the estate it keeps. */
final class MoneyMeasure implements Measure {
    private static final double QUARTERS = 4;

    /** Age from which, and debt from which, a system counts as legacy. */
    private static final double OLD = 15;

    private static final double DEEP = 0.5;

    /** Share of the work that systems must carry before it means something how many of them are old. */
    private static final double PRESENT = 0.02;

    @Override
    public void take(World world, Scope scope, Reading reading) {
        double budget = 0;
        double running = 0;
        double maintained = 0;
        double divided = 0;
        double change = 0;
        double value = 0;
        double debt = 0;
        double legacy = 0;
        double carried = 0;
        double age = 0;
        double projects = 0;
        double overrun = 0;
        double ended = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Finances finances = organisation.finances();
            Estate estate = organisation.estate();
            double worth = estate.totalValue();
            budget += finances.budget();
            maintained += upkeep(finances);
            running += upkeep(finances) + finances.spent(Spending.OPERATIONS) + finances.spent(Spending.HARDENING);
            divided += finances.discretionary();
            change += finances.discretionary() * organisation.decisions().changeShare();
            value += worth;
            carried += finances.budget() * estate.lean();
            debt += worth * estate.meanDebt();
            legacy += worth * estate.shareLegacy(OLD, DEEP);
            age += worth * estate.meanAge();
            projects += estate.projects();
            overrun += organisation.standing().overrunSum();
            ended += organisation.standing().projectsEnded();
        }
        if (budget == 0) {
            return;
        }
        reading.put(IndicatorId.BUDGET, budget);
        reading.put(IndicatorId.RUN_SHARE, QUARTERS * running / budget);
        reading.put(IndicatorId.MAINTENANCE_SHARE, QUARTERS * maintained / budget);
        reading.put(IndicatorId.CHANGE_SHARE, Measure.ratio(change, divided));
        reading.put(IndicatorId.TECHNICAL_DEBT, Measure.ratio(debt, value));
        if (carried >= PRESENT * budget) {
            reading.put(IndicatorId.LEGACY_SHARE, Measure.ratio(legacy, value));
        }
        reading.put(IndicatorId.SYSTEM_AGE, Measure.ratio(age, value));
        reading.put(IndicatorId.PROJECTS_RUNNING, projects);
        reading.put(IndicatorId.PROJECT_OVERRUN, Measure.ratio(overrun, ended));
    }

    /** What upkeep costs at the prices that suppliers ask, with moves from one to another. */
    static double upkeep(Finances finances) {
        return finances.spent(Spending.MAINTENANCE)
                + finances.spent(Spending.LOCK_IN)
                + finances.spent(Spending.SWITCHING);
    }
}
