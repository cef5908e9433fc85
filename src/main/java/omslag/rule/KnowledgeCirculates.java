package omslag.rule;

import omslag.parameter.RedeploymentParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Task;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * What employees know spreads to others who do the same work (ODD 3k): among peers when knowledge circulates, over all of
 * government on a platform, and not at all from a classroom. Who knows less than the mean learns; nobody unlearns.
 */
final class KnowledgeCirculates implements Rule {
    private static final Task[] TASKS = Task.values();

    private final RedeploymentParameters people;
    private final Relaxation relaxation = new Relaxation();

    KnowledgeCirculates(Settings settings) {
        people = settings.parameters().support().people();
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        boolean platform = people.learning().equals(RedeploymentParameters.PLATFORM);
        if (!platform && !people.learning().equals(RedeploymentParameters.CIRCULATING)) {
            return;
        }
        int groups = platform ? 1 : world.peers().groups();
        double part = relaxation.in(step, platform ? people.platformSpill() : people.circulation());
        double[][] skilled = new double[groups][TASKS.length];
        double[][] staff = new double[groups][TASKS.length];
        for (Organisation organisation : world.organisations()) {
            int group = platform ? 0 : organisation.group();
            Workforce all = organisation.workforce();
            for (Task task : TASKS) {
                skilled[group][task.ordinal()] += all.staff(task) * all.skill(task);
                staff[group][task.ordinal()] += all.staff(task);
            }
        }
        for (Organisation organisation : world.organisations()) {
            int group = platform ? 0 : organisation.group();
            Workforce all = organisation.workforce();
            for (Task task : TASKS) {
                double there = staff[group][task.ordinal()];
                double mean = there > 0 ? skilled[group][task.ordinal()] / there : 0;
                all.learn(task, all.skill(task) + part * Math.max(0, mean - all.skill(task)));
            }
        }
    }
}
