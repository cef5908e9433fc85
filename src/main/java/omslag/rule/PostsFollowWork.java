package omslag.rule;

import omslag.parameter.LabourParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Task;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.Workforce;
import omslag.world.World;

/** Posts follow work: part of what innovations save is taken as fewer posts, and some digital posts are made (ODD 3i). */
final class PostsFollowWork implements Rule.OfOrganisations {
    private static final Task[] TASKS = Task.values();

    /** Rate per year at which posts follow: posts are part of a yearly budget. */
    private static final double FOLLOW = 1;

    private final LabourParameters labour;
    private final TaskShift shift;
    private final Relaxation relaxation = new Relaxation();

    PostsFollowWork(Settings settings) {
        labour = settings.parameters().labour();
        shift = new TaskShift(labour, new Gains(settings));
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Workforce people = organisation.workforce();
        Work work = organisation.work();
        shift.read(organisation, world);
        double[] fewer = new double[TASKS.length];
        // Posts that come with systems where there were none at the start: those of a run that starts long ago.
        double[] asked = new double[TASKS.length];
        double[] byTask = new double[TASKS.length];
        for (int p = 0; p < work.size(); p++) {
            // What n innovations save is compounded: a process cannot lose more posts than it has.
            double saved = labour.harvest() * (share(shift.gained(p)) - share(work.startGain(p)));
            double left = work.retired(p) ? 0 : 1 - labour.harvest() * work.superfluous(p);
            shift.saved(work, p, saved, byTask);
            double share = work.share(p);
            double shed = work.shed(p);
            for (Task task : TASKS) {
                double part = work.part(p, task);
                double gone = part - (part - byTask[task.ordinal()]) * left;
                // Posts also follow demand that has gone to others; that makes no new ones.
                Task doing = people.startPosts(task) > 0 ? task : Task.ADMINISTRATION;
                fewer[doing.ordinal()] += share * (gone + shed * part);
                fewer[task.ordinal()] -= saved == 0 ? 0 : share * shift.created(p, task) * saved * left;
                asked[task.ordinal()] += share * part;
            }
        }
        double all = people.totalAtStart();
        double follow = relaxation.in(step, FOLLOW);
        for (Task task : TASKS) {
            double made = people.startPosts(task) > 0
                    ? 0
                    : asked[task.ordinal()] * all * organisation.estate().lean();
            double target = Math.max(0, people.startPosts(task) - fewer[task.ordinal()] * all + made);
            people.changePosts(task, follow * (target - people.posts(task)));
        }
    }

    private static double share(double gain) {
        return gain / (1 + gain);
    }
}
