package omslag.rule;

import java.util.Arrays;
import java.util.List;
import omslag.parameter.LabourParameters;
import omslag.term.Task;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Uses;
import omslag.world.Work;
import omslag.world.World;

/**
 * Which tasks innovations in use take away from a process and which they make: a mean weighted by what they gain.
 *
 * <p>It is read anew for each organisation; its room is kept from one to the next.
 */
final class TaskShift {
    private static final Task[] TASK = Task.values();

    private static final int TASKS = TASK.length;

    private final LabourParameters labour;
    private final Gains gains;
    private double[] removed = new double[0];
    private double[] created = new double[0];
    private double[] weight = new double[0];
    private double[] gained = new double[0];

    TaskShift(LabourParameters labour, Gains gains) {
        this.labour = labour;
        this.gains = gains;
    }

    /** Reads an organisation. */
    void read(Organisation organisation, World world) {
        Work work = organisation.work();
        clear(work.size());
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            double gain = gains.capacity(organisation, world, u);
            if (gain > 0) {
                int process = uses.process(u);
                gained[process] += gain;
                add(work, process, world.technology().nature(uses.innovation(u)).terms(), gain);
            }
        }
    }

    private void clear(int processes) {
        if (weight.length < processes) {
            removed = new double[processes * TASKS];
            created = new double[processes * TASKS];
            weight = new double[processes];
            gained = new double[processes];
            return;
        }
        Arrays.fill(removed, 0, processes * TASKS, 0);
        Arrays.fill(created, 0, processes * TASKS, 0);
        Arrays.fill(weight, 0, processes, 0);
        Arrays.fill(gained, 0, processes, 0);
    }

    private void add(Work work, int process, Nature.Terms terms, double gain) {
        List<Double> removes = terms.removes();
        List<Double> creates = terms.creates();
        boolean listed = !removes.isEmpty();
        boolean made = !creates.isEmpty();
        int at = process * TASKS;
        for (int t = 0; t < TASKS; t++) {
            double share = listed ? removes.get(t) : work.part(process, TASK[t]);
            double usual = t == Task.DIGITAL.ordinal() ? labour.created() : 0;
            removed[at + t] += gain * share;
            created[at + t] += gain * (made ? creates.get(t) : usual);
        }
        weight[process] += gain;
    }

    /** What innovations in use add to the capacity of a process, as {@link Gains#of} says. */
    double gained(int process) {
        return gained[process];
    }

    /** The work of a task made for the work saved in a process; to be asked after {@link #saved}, and of something saved. */
    double created(int process, Task task) {
        return created[process * TASKS + task.ordinal()] / weight[process];
    }

    /**
     * The part of the work of a process that is saved of each task, when this part of all of it is saved: as innovations
     * remove it, but of no task more than there is; what is over is saved of the others.
     *
     * @param of where it goes, by task
     */
    void saved(Work work, int process, double saved, double[] of) {
        if (saved == 0) {
            Arrays.fill(of, 0);
            return;
        }
        if (weight[process] == 0) {
            add(work, process, Nature.Terms.PLAIN, 1);
        }
        double over = saved;
        double room = 0;
        int at = process * TASKS;
        for (int t = 0; t < TASKS; t++) {
            double part = work.part(process, TASK[t]);
            of[t] = Math.min(part, saved * removed[at + t] / weight[process]);
            over -= of[t];
            room += part - of[t];
        }
        for (int t = 0; t < TASKS && room > 0; t++) {
            of[t] += over * (work.part(process, TASK[t]) - of[t]) / room;
        }
    }
}
