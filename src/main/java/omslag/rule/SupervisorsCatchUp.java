package omslag.rule;

import omslag.parameter.RedeploymentParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * Innovations that change the order of things ask knowledge of supervisors that they do not have, such as of the
 * algorithms in self-driving cars; until they have learned it there is a gap (ODD 3k).
 */
final class SupervisorsCatchUp implements Rule {
    /** The process whose work is to supervise what others make. */
    static final String SUPERVISION = "supervision";

    private final RedeploymentParameters people;
    private final Relaxation relaxation = new Relaxation();

    SupervisorsCatchUp(Settings settings) {
        people = settings.parameters().support().people();
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double asked = asked(world);
        for (Organisation organisation : world.organisations()) {
            if (organisation.work().find(SUPERVISION) >= 0) {
                double known =
                        organisation.support().asks() - organisation.support().unknown();
                double rate = people.catchUp() * organisation.workforce().trainingDays();
                double unknown = Math.max(0, asked - known);
                organisation.support().lack(asked, unknown * (1 - relaxation.in(step, rate)));
            }
        }
    }

    /** At the start supervisors know what they need. */
    void begin(World world) {
        double asked = asked(world);
        for (Organisation organisation : world.organisations()) {
            if (organisation.work().find(SUPERVISION) >= 0) {
                organisation.support().lack(asked, 0);
            }
        }
    }

    /** Share of supervision that asks for new knowledge, by what there is in society and how mature it is. */
    private double asked(World world) {
        double old = 1;
        for (int k = 0; k < world.technology().count(); k++) {
            Innovation innovation = world.technology().innovation(k);
            if (innovation.nature().challengesOrder() && innovation.processes().contains(SUPERVISION)) {
                old *= 1 - people.novelty() * world.technology().maturity(k);
            }
        }
        return Numbers.clip(1 - old, 0, 1);
    }
}
