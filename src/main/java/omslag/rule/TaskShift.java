package omslag.rule;

import omslag.parameter.LabourParameters;
import omslag.term.Task;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;

/** Which tasks innovations in use take away from a process and which they make: a mean weighted by what they gain. */
final class TaskShift {
    private static final Task[] TASK = Task.values();

    private static final int TASKS = TASK.length;

    private final double[][] removed;
    private final double[][] created;
    private final double[] weight;
    private final double[] gained;

    TaskShift(Organisation organisation, World world, LabourParameters labour, Gains gains) {
        int n = organisation.work().size();
        removed = new double[n][TASKS];
        created = new double[n][TASKS];
        weight = new double[n];
        gained = new double[n];
        for (Use use : organisation.portfolio().uses()) {
            double gain = gains.capacity(organisation, world, use);
            gained[use.process()] += gain;
            if (gain > 0) {
                Innovation innovation = world.technology().innovation(use.innovation());
                add(organisation.work(), use.process(), innovation.nature().terms(), gain, labour);
            }
        }
        for (int p = 0; p < n; p++) {
            if (weight[p] == 0) {
                add(organisation.work(), p, Nature.Terms.PLAIN, 1, labour);
            }
        }
    }

    private void add(Work work, int process, Nature.Terms terms, double gain, LabourParameters labour) {
        boolean removes = !terms.removes().isEmpty();
        boolean creates = !terms.creates().isEmpty();
        for (int t = 0; t < TASKS; t++) {
            double share = removes ? terms.removes().get(t) : work.part(process, TASK[t]);
            double made = t == Task.DIGITAL.ordinal() ? labour.created() : 0;
            removed[process][t] += gain * share;
            created[process][t] += gain * (creates ? terms.creates().get(t) : made);
        }
        weight[process] += gain;
    }

    /** What innovations in use add to the capacity of a process, as {@link Gains#of} says. */
    double gained(int process) {
        return gained[process];
    }

    /** The work of a task made for the work saved in a process. */
    double created(int process, Task task) {
        return created[process][task.ordinal()] / weight[process];
    }

    /**
     * The part of the work of a process that is saved of each task, when this part of all of it is saved: as innovations
     * remove it, but of no task more than there is; what is over is saved of the others.
     */
    double[] saved(Work work, int process, double saved) {
        double[] of = new double[TASKS];
        double over = saved;
        double room = 0;
        for (int t = 0; t < TASKS; t++) {
            of[t] = Math.min(work.part(process, TASK[t]), saved * removed[process][t] / weight[process]);
            over -= of[t];
            room += work.part(process, TASK[t]) - of[t];
        }
        for (int t = 0; t < TASKS && room > 0; t++) {
            of[t] += over * (work.part(process, TASK[t]) - of[t]) / room;
        }
        return of;
    }
}
