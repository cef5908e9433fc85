package omslag.rule;

import java.util.Arrays;
import java.util.Optional;
import omslag.parameter.ChallengerParameters;
import omslag.term.Challenge;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.world.Challengers;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/** How well the public tasks are done in a quarter, for the citizens of each place, and what need that leaves (ODD 3h). */
final class PublicTasks {
    /** The tasks. */
    static final Challenge[] ALL = Challenge.values();

    private final World world;
    private final ChallengerParameters parameters;
    private final Providers providers;
    private final double[] now;
    private final double[] start;

    PublicTasks(World world, ChallengerParameters parameters) {
        this.world = world;
        this.parameters = parameters;
        int n = world.organisations().size();
        double[][] ofEach = new double[ALL.length][n];
        double[][] before = new double[ALL.length][n];
        double[] weight = new double[ALL.length];
        for (Organisation organisation : world.organisations()) {
            judge(organisation.work(), organisation.index(), weight, ofEach, before);
        }
        providers = world.allegiance().providers();
        now = byGroup(ofEach);
        start = byGroup(before);
    }

    private static void judge(Work work, int organisation, double[] weight, double[][] now, double[][] start) {
        Arrays.fill(weight, 0);
        for (int p = 0; p < work.size(); p++) {
            int t = task(work, p);
            if (t >= 0) {
                double share = work.share(p);
                weight[t] += share;
                now[t][organisation] += share * work.performance(p);
                start[t][organisation] += share * work.startPerformance(p);
            }
        }
        for (int t = 0; t < ALL.length; t++) {
            now[t][organisation] = weight[t] == 0 ? 0 : now[t][organisation] / weight[t];
            start[t][organisation] = weight[t] == 0 ? 0 : start[t][organisation] / weight[t];
        }
    }

    /** Sums over the members of each group of providers, by their work. */
    private double[] byGroup(double[][] of) {
        double[] sums = new double[providers.groups().size()];
        for (int g = 0; g < sums.length; g++) {
            Providers.Group group = providers.groups().get(g);
            sums[g] = sum(group, of[group.task().ordinal()]);
        }
        return sums;
    }

    /** The sum over the members of a group of providers, by their work. */
    static double sum(Providers.Group group, double[] of) {
        double sum = 0;
        for (int i = 0; i < group.members().length; i++) {
            sum += group.work()[i] * of[group.members()[i]];
        }
        return sum;
    }

    /** The number of the task that a process serves; -1 if it serves none. */
    static int task(Work work, int process) {
        Optional<Challenge> task = work.kind(process).challenge();
        return task.isPresent() ? task.get().ordinal() : -1;
    }

    /** Whether a process serves a task. */
    static boolean serves(Work work, int process, Challenge task) {
        return task(work, process) == task.ordinal();
    }

    /** How heavily the processes of an organisation that serve public tasks are loaded. */
    static double load(Work work) {
        double weight = 0;
        double sum = 0;
        for (int p = 0; p < work.size(); p++) {
            if (work.kind(p).challenge().isPresent()) {
                weight += work.share(p);
                sum += work.share(p) * work.load(p);
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** What a task is worth to the citizens of a place that government serves. */
    double worth(Challenge task, int place) {
        Challengers.Answer answer = world.challengers().answer(task, place);
        if (answer == Challengers.Answer.WITHDRAW) {
            return 0;
        }
        double better = answer == Challengers.Answer.IMITATE ? parameters.imitation() : 0;
        return mean(now, task, place) + better;
    }

    /** The share of need that stays unmet for them. */
    double need(Challenge task, int place) {
        if (world.challengers().answer(task, place) == Challengers.Answer.WITHDRAW) {
            return 1;
        }
        double fallen = mean(start, task, place) - mean(now, task, place);
        double open = parameters.unresolved() * world.needs().unresolved(task, place);
        return Numbers.clip(parameters.need() + fallen + open, 0, 1);
    }

    private double mean(double[] byGroup, Challenge task, int place) {
        return mean(providers, byGroup, task, place);
    }

    /** The mean over those who do a task in a place, by their work, of what is summed by group. */
    static double mean(Providers providers, double[] byGroup, Challenge task, int place) {
        double sum = 0;
        for (int group : providers.groups(task, place)) {
            sum += byGroup[group];
        }
        return sum / providers.total(task, place);
    }

    /** The trust of the citizens of a place, mean over the layers there are. */
    static double trust(World world, int place) {
        double sum = 0;
        int layers = 0;
        for (Layer layer : Layer.values()) {
            if (world.opinion().present(layer)) {
                sum += world.opinion().trust(layer, place);
                layers++;
            }
        }
        return layers == 0 ? 0 : sum / layers;
    }
}
