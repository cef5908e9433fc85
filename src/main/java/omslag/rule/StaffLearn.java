package omslag.rule;

import omslag.parameter.LabourParameters;
import omslag.parameter.RedeploymentParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Spending;
import omslag.term.Task;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * Employees learn by training and by doing, and forget (ODD 3i, D6). Training has a money line of its own; what it does
 * not take buys temporary staff, so that not training buys something too.
 */
final class StaffLearn implements Rule.OfOrganisations {
    private static final Task[] TASKS = Task.values();

    private final LabourParameters labour;
    private final double learn;
    private final Relaxation relaxation = new Relaxation();

    StaffLearn(Settings settings) {
        labour = settings.parameters().labour();
        RedeploymentParameters people = settings.parameters().support().people();
        boolean platform =
                settings.mechanisms().supportFunctions() && people.learning().equals(RedeploymentParameters.PLATFORM);
        learn = labour.learn() * (platform ? people.platformLearn() : 1);
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Workforce people = organisation.workforce();
        double days = affordable(organisation.decisions().trainingDays(), labour);
        people.train(days);
        double bought = organisation.finances().spent(Spending.RESKILLING) / step.years() / labour.trainingCost();
        double extra = people.staff(Task.DIGITAL) > 0 ? bought / people.staff(Task.DIGITAL) : 0;
        for (Task task : TASKS) {
            boolean digital = task == Task.DIGITAL;
            double learning = digital ? learn * (days + extra) + labour.use() : learn * days + labour.useGeneral();
            double forgetting = digital ? labour.decayDigital() : labour.decayGeneral();
            double share = relaxation.in(step, learning + forgetting);
            people.learn(task, skill(people.skill(task), learning, forgetting, share));
        }
    }

    /** Training days that the training line can pay. */
    static double affordable(double days, LabourParameters labour) {
        return Math.min(days, labour.trainingLine() * labour.wage() / labour.trainingCost());
    }

    /** Temporary staff that the rest of the training line buys, for each employee. */
    static double temporary(double days, LabourParameters labour) {
        return (labour.trainingLine() * labour.wage() - days * labour.trainingCost()) / labour.externalWage();
    }

    /** Skill after a step of dz/dt = learning·(1−z) − forgetting·z: the exact exponential. */
    static double skill(double skill, double learning, double forgetting, Step step) {
        return skill(skill, learning, forgetting, step.relaxation(learning + forgetting));
    }

    /** The same, with the share of the gap that the step closes. */
    private static double skill(double skill, double learning, double forgetting, double share) {
        double rate = learning + forgetting;
        double end = rate == 0 ? skill : learning / rate;
        return skill + share * (end - skill);
    }
}
