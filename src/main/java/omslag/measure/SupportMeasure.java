package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.world.Organisation;
import omslag.world.Support;
import omslag.world.Surplus;
import omslag.world.Work;
import omslag.world.Workforce;
import omslag.world.World;

/** How organisations are prepared for change, what waits for HR, control and procurement, and what becomes of staff. */
final class SupportMeasure extends OverOrganisations<SupportMeasure.Sum> {
    private static final double QUARTERS = 4;

    /** Age from which a system is out of support. */
    private static final double OLD = 15;

    private static final Task[] TASKS = Task.values();

    private static final SupportFunction[] FUNCTIONS = SupportFunction.values();

    /** What is added up over organisations. */
    enum Sum {
        STAFF,
        QUEUE,
        FORMAT,
        REDUNDANT,
        RETRAINED,
        PREPARED,
        TECHNOLOGY,
        CHANGED
    }

    SupportMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Workforce people = organisation.workforce();
        Surplus surplus = people.surplus();
        double total = people.total();
        sums.add(Sum.STAFF, total);
        sums.add(Sum.QUEUE, queue(organisation.support()));
        sums.add(Sum.FORMAT, format(organisation.support()));
        sums.add(Sum.REDUNDANT, surplus.redundant());
        sums.add(Sum.RETRAINED, surplus.retrained());
        sums.add(Sum.PREPARED, total * preparedness(organisation));
        sums.add(Sum.TECHNOLOGY, people.staff(Task.DIGITAL) + people.staff(Task.LEGACY_IT));
        sums.add(Sum.CHANGED, total * (tasksChanged(people) + processesChanged(organisation.work())) / 2);
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.members() == 0 || sums.get(Sum.STAFF) == 0) {
            return;
        }
        reading.put(IndicatorId.SUPPORT_QUEUE, sums.mean(Sum.QUEUE));
        reading.put(IndicatorId.SUPPORT_FORMAT, sums.mean(Sum.FORMAT));
        reading.put(IndicatorId.REDUNDANCIES, sums.get(Sum.REDUNDANT));
        reading.put(IndicatorId.RETRAINED, sums.get(Sum.RETRAINED));
        reading.put(IndicatorId.PREPAREDNESS, sums.get(Sum.PREPARED) / sums.get(Sum.STAFF));
        reading.put(IndicatorId.TECHNOLOGY_SHARE, sums.get(Sum.TECHNOLOGY) / sums.get(Sum.STAFF));
        reading.put(IndicatorId.STRUCTURAL_CHANGE, sums.get(Sum.CHANGED) / sums.get(Sum.STAFF));
    }

    /** What waits for the functions in quarters of their capacity, their mean; every change counts as one. */
    private static double queue(Support support) {
        double sum = 0;
        for (SupportFunction function : FUNCTIONS) {
            double waiting = support.ordinary(function) + support.novel(function);
            double capacity = support.capacity(function);
            sum += capacity > 0 ? QUARTERS * waiting / capacity : 0;
        }
        return sum / FUNCTIONS.length;
    }

    private static double format(Support support) {
        double sum = 0;
        for (SupportFunction function : FUNCTIONS) {
            sum += support.format(function);
        }
        return sum / FUNCTIONS.length;
    }

    /**
     * The mean of four shares: skills that are needed and there; staff that HR reaches before its work goes; upkeep of old
     * systems in the hands of staff that is not about to retire; and the estate that is in support, as a stand-in for the
     * ability to switch.
     */
    static double preparedness(Organisation organisation) {
        Workforce people = organisation.workforce();
        double skilled = filled(people, Task.DIGITAL)
                * people.skill(Task.DIGITAL)
                * (1 - organisation.support().unknown());
        double old = people.total() > 0 ? people.ages(Workforce.AGES - 1) / people.total() : 0;
        double successors = filled(people, Task.LEGACY_IT) * (1 - old);
        double able = 1 - organisation.estate().shareOlder(OLD);
        return (skilled + organisation.support().ahead() + successors + able) / 4;
    }

    private static double filled(Workforce people, Task task) {
        return people.posts(task) > 0 ? Math.min(1, people.atWork(task) / people.posts(task)) : 1;
    }

    /** Half the sum of the absolute changes in the shares of staff by task. */
    static double tasksChanged(Workforce people) {
        double sum = 0;
        for (Task task : TASKS) {
            double now = people.staff(task) / people.total();
            sum += Math.abs(now - people.startStaff(task) / people.totalAtStart());
        }
        return sum / 2;
    }

    /** Half the sum of the absolute changes in the shares of staff by process. */
    static double processesChanged(Work work) {
        double sum = 0;
        for (int p = 0; p < work.size(); p++) {
            sum += work.share(p) * Math.abs(work.effort(p) - 1);
        }
        return sum / 2;
    }
}
