package omslag.rule;

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
    private final double[][] now;
    private final double[][] start;

    PublicTasks(World world, ChallengerParameters parameters) {
        this.world = world;
        this.parameters = parameters;
        int n = world.organisations().size();
        now = new double[ALL.length][n];
        start = new double[ALL.length][n];
        for (Organisation organisation : world.organisations()) {
            for (Challenge task : ALL) {
                judge(organisation, task);
            }
        }
    }

    private void judge(Organisation organisation, Challenge task) {
        Work work = organisation.work();
        double weight = 0;
        double sum = 0;
        double before = 0;
        for (int p = 0; p < work.size(); p++) {
            if (serves(work, p, task)) {
                weight += work.share(p);
                sum += work.share(p) * work.performance(p);
                before += work.share(p) * work.startPerformance(p);
            }
        }
        now[task.ordinal()][organisation.index()] = weight == 0 ? 0 : sum / weight;
        start[task.ordinal()][organisation.index()] = weight == 0 ? 0 : before / weight;
    }

    /** Whether a process serves a task. */
    static boolean serves(Work work, int process, Challenge task) {
        return work.kind(process).challenge().isPresent()
                && work.kind(process).challenge().get() == task;
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

    private double mean(double[][] of, Challenge task, int place) {
        Providers providers = world.allegiance().providers();
        double all = providers.total(task, place);
        int[] members = providers.members(task, place);
        double[] work = providers.work(task, place);
        double sum = 0;
        for (int i = 0; i < members.length; i++) {
            sum += work[i] / all * of[task.ordinal()][members[i]];
        }
        return sum;
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
