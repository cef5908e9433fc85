package omslag.rule;

import omslag.parameter.LabourParameters;
import omslag.parameter.RedeploymentParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.EventKind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Support;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * Employees whose posts go are retrained before that if HR reaches them; the others wait for other work, leave of their
 * own accord or are dismissed (ODD 3k).
 */
final class StaffAreRedeployed implements Rule.OfOrganisations {
    private static final Task[] TASKS = Task.values();

    /** Dismissals that are worth an event, in FTE. */
    private static final double WORTH_TELLING = 1;

    private final LabourParameters labour;
    private final RedeploymentParameters people;
    private final boolean vision;
    private final double daysStart;
    private final Relaxation relaxation = new Relaxation();

    StaffAreRedeployed(Settings settings) {
        labour = settings.parameters().labour();
        people = settings.parameters().support().people();
        vision = settings.levers().vision().people();
        daysStart = ServicesAreDelivered.trainingAtStart(settings);
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Workforce staff = organisation.workforce();
        Support support = organisation.support();
        staff.surplus().open(1 - relaxation.in(step, people.memory()));
        support.reach(ahead(support, staff.trainingDays()));
        for (Task task : TASKS) {
            displace(staff, support, task);
        }
        double hr = support.inTime(SupportFunction.HR);
        for (Task task : TASKS) {
            find(staff, task, hr, step);
        }
        dismiss(organisation, world, step);
        staff.displace(staff.surplus().total());
    }

    /** Share of those whose work will go whom HR reaches in time: by its format or a vision, its capacity and training. */
    double ahead(Support support, double trainingDays) {
        double reach = Math.max(support.format(SupportFunction.HR), vision ? people.visionAhead() : 0);
        double trained = trainingDays <= 0 ? 0 : Math.min(1, trainingDays / daysStart);
        return reach * support.inTime(SupportFunction.HR) * trained;
    }

    /** Posts have been cut: who held them is retrained for a vacancy in time, or stands without a post. */
    private void displace(Workforce staff, Support support, Task task) {
        double before = staff.posts(task) + staff.cut(task) - staff.made(task);
        double held = before <= 0 ? 0 : staff.cut(task) * Math.min(1, staff.atWork(task) / before);
        if (held <= 0) {
            return;
        }
        double reached = support.ahead() * held;
        double left = held;
        for (Task to : TASKS) {
            if (reached <= 0) {
                break;
            }
            if (to != task) {
                double moved = Math.min(reached, staff.vacant(to));
                staff.retrain(task, to, moved, labour.movedSkill());
                reached -= moved;
                left -= moved;
            }
        }
        staff.lose(task, left);
        support.askHr(people.caseWork() * held);
    }

    /** Employees without a post find one: of the same kind by moving, of another kind by retraining. */
    private void find(Workforce staff, Task task, double hr, Step step) {
        double waiting = staff.surplus().of(task);
        if (waiting <= 0) {
            return;
        }
        double same = Math.min(relaxation.in(step, people.move() * hr) * waiting, staff.vacant(task));
        staff.place(task, task, same, 1);
        double movable = relaxation.in(step, labour.reassign() * staff.trainingDays() * hr) * (waiting - same);
        for (Task to : TASKS) {
            if (movable <= 0) {
                break;
            }
            if (to != task) {
                double moved = Math.min(movable, staff.vacant(to));
                staff.place(task, to, moved, labour.movedSkill());
                movable -= moved;
            }
        }
    }

    /** Employees without a post are dismissed as far as the money for change pays for it. */
    private void dismiss(Organisation organisation, World world, Step step) {
        Workforce staff = organisation.workforce();
        double wanted = relaxation.in(step, people.dismiss()) * staff.surplus().total();
        if (wanted <= 0) {
            return;
        }
        double due = wanted * people.severance() * labour.wage();
        double paid = Math.min(due, Math.max(0, organisation.finances().in(Purse.CHANGE)));
        organisation.finances().spend(Purse.CHANGE, Spending.SUPPORT, paid);
        double part = due <= 0 ? 1 : paid / due;
        double share = part * wanted / staff.surplus().total();
        for (Task task : TASKS) {
            staff.dismiss(task, share * staff.surplus().of(task));
        }
        if (staff.surplus().unreported() >= WORTH_TELLING) {
            String id = organisation.identity().id();
            world.journal()
                    .write(
                            step.index(),
                            EventKind.REDUNDANCY,
                            id,
                            "",
                            staff.surplus().unreported());
            staff.surplus().report();
        }
    }
}
