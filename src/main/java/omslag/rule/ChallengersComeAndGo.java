package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Challenger;
import omslag.world.World;

/**
 * Communities and platforms take up public tasks where need stays unmet, technology is cheap and people are aggrieved;
 * and they end (ODD 3h).
 */
final class ChallengersComeAndGo implements Rule {
    /** A partner of government ends half as often. */
    private static final double PARTNER = 0.5;

    private final ChallengerParameters parameters;
    private final double power;
    private final double ordinaryGrievance;
    private final Relaxation relaxation = new Relaxation();

    ChallengersComeAndGo(Settings settings) {
        parameters = settings.parameters().challengers();
        power = settings.environment().platforms().power();
        ordinaryGrievance = parameters.need() * (1 - Choosing.ordinaryTrust(settings));
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_CHOOSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        world.challengers().open();
        world.allegiance().open();
        end(world, draws, step);
        PublicTasks tasks = new PublicTasks(world, parameters);
        double cheap = Numbers.pow(price(world), -parameters.affordability());
        double window = world.needs().storm() ? parameters.storm() : 1;
        for (Challenge task : PublicTasks.ALL) {
            double[] pull = pull(world, tasks, task, cheap);
            double sum = 0;
            for (double one : pull) {
                sum += one;
            }
            foundPlatforms(world, task, window * sum / Math.max(1, pull.length), draws, step);
            foundCommunities(world, task, pull, sum, window, draws, step);
        }
    }

    /** How much each place asks for challengers, 1 at the start: need, cheap technology and grievance. */
    private double[] pull(World world, PublicTasks tasks, Challenge task, double cheap) {
        double[] pull = new double[world.citizens().places()];
        for (int p = 0; p < pull.length; p++) {
            if (world.allegiance().providers().total(task, p) > 0) {
                double need = tasks.need(task, p);
                double grievance = need * (1 - PublicTasks.trust(world, p));
                pull[p] = need / parameters.need() * cheap * (1 + grievance) / (1 + ordinaryGrievance);
            }
        }
        return pull;
    }

    /** The price of technology, mean over what is known, against that of the start. */
    private static double price(World world) {
        int n = world.technology().count();
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += world.technology().price(k);
        }
        return n == 0 ? 1 : sum / n;
    }

    private void foundPlatforms(World world, Challenge task, double pull, Draws draws, Step step) {
        double rate = parameters.platforms() * parameters.platformDeath() * power * pull;
        long key = Draws.key(task.ordinal(), Challenger.EVERYWHERE);
        int born = born(rate, parameters.platformDeath(), draws, key, step);
        for (int slot = 0; slot < born; slot++) {
            found(world, Challenger.Kind.PLATFORM, task, Challenger.EVERYWHERE, step.index(), slot);
        }
    }

    /** Communities fill the room that need leaves in the country, wherever need is. */
    private void foundCommunities(
            World world, Challenge task, double[] pull, double sum, double window, Draws draws, Step step) {
        double size = size(task, parameters);
        int many = 0;
        for (int p = 0; p < pull.length; p++) {
            many += world.challengers().communities(task, p);
        }
        double room = Math.max(0, parameters.communityRoom() * size * sum - many);
        double rate = window * parameters.communityEntry() * room;
        for (int p = 0; p < pull.length && sum > 0; p++) {
            long key = Draws.key(task.ordinal(), p);
            int born = born(rate * pull[p] / sum, parameters.communityDeath(), draws, key, step);
            for (int slot = 0; slot < born; slot++) {
                found(world, Challenger.Kind.COMMUNITY, task, p, step.index(), slot);
            }
        }
    }

    /** The size of the movement in a task, against that in climate. */
    static double size(Challenge task, ChallengerParameters parameters) {
        return task == Challenge.CLIMATE ? 1 : parameters.otherTasks();
    }

    /** Those founded in a step at a rate a year that are still there at its end, some ending before. */
    static int born(double rate, double death, Draws draws, long key, Step step) {
        double expected = death == 0 ? rate * step.years() : rate * step.relaxation(death) / death;
        return draws.poisson(expected, Strand.CHALLENGER_BIRTH, key, step.index());
    }

    static void found(World world, Challenger.Kind kind, Challenge task, int place, int founded, int slot) {
        world.challengers().found(new Challenger(kind, task, place, founded, slot));
    }

    private void end(World world, Draws draws, Step step) {
        List<Challenger> ending = new ArrayList<>();
        for (Challenger one : world.challengers().all()) {
            if (ends(one, draws, step)) {
                ending.add(one);
            }
        }
        for (Challenger one : ending) {
            double served = 0;
            for (Challenger other : world.challengers().all()) {
                boolean beside =
                        other.kind() == one.kind() && other.task() == one.task() && other.place() == one.place();
                served += beside ? other.users() : 0;
            }
            Membership.release(world, one, served, draws, step);
            world.challengers().end(one);
            Membership.settle(world);
        }
    }

    private boolean ends(Challenger one, Draws draws, Step step) {
        double rate =
                one.kind() == Challenger.Kind.COMMUNITY ? parameters.communityDeath() : parameters.platformDeath();
        double part = relaxation.in(step, one.partner() ? PARTNER * rate : rate);
        return draws.chance(part, Strand.CHALLENGER_DEATH, Membership.key(one), step.index());
    }
}
