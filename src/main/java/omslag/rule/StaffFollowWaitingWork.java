package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * Within an organisation staff move to the processes where work waits, so that what an innovation frees in one process
 * comes to the help of others (ODD 3p). The staff that moves to one leaves another.
 */
final class StaffFollowWaitingWork implements Rule.OfOrganisations {
    private final double rate;
    private final Relaxation relaxation = new Relaxation();

    StaffFollowWaitingWork(Settings settings) {
        rate = settings.parameters().service().redeployment();
    }

    @Override
    public Phase phase() {
        return Phase.SERVICES_ARE_DELIVERED;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Work work = organisation.work();
        double needed = 0;
        for (int p = 0; p < work.size(); p++) {
            needed += work.share(p) * work.effort(p) * work.load(p);
        }
        if (needed <= 0) {
            return;
        }
        double part = relaxation.in(step, rate);
        for (int p = 0; p < work.size(); p++) {
            double target = work.effort(p) * work.load(p) / needed;
            work.redeploy(p, work.effort(p) + part * (target - work.effort(p)));
        }
    }
}
