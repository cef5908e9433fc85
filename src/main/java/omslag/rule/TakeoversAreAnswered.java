package omslag.rule;

import java.util.Locale;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.Task;
import omslag.unit.Step;
import omslag.world.Challenger;
import omslag.world.Challengers;
import omslag.world.Challengers.Answer;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Where one challenger has served most of a task for a year, government makes it a partner, imitates it, regulates it or
 * withdraws (ODD 3h). Openness decides about partnership; what is left to it depends on money and on skill, and who has
 * neither has no choice.
 */
final class TakeoversAreAnswered implements Rule {
    private static final double MOST = 0.5;
    private static final int LASTING = 4;

    private final ChallengerParameters parameters;

    TakeoversAreAnswered(Settings settings) {
        parameters = settings.parameters().challengers();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_CHOOSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Challengers challengers = world.challengers();
        int places = world.citizens().places();
        Challenger[][] leading = leading(world, places);
        for (Challenge task : PublicTasks.ALL) {
            for (int p = 0; p < places; p++) {
                boolean served = world.allegiance().providers().total(task, p) > 0;
                if (!served || challengers.answer(task, p) != Answer.NONE) {
                    continue;
                }
                challengers.lead(task, p, leading[task.ordinal()][p]);
                Challenger one = challengers.first(task, p);
                if (one != null && challengers.steps(task, p) >= step.opening(LASTING)) {
                    respond(world, task, p, one, draws, step);
                }
            }
        }
    }

    /** Who serves more than half of each task in each place, if anybody does. */
    private static @Nullable Challenger[][] leading(World world, int places) {
        Challenger[][] leading = new Challenger[PublicTasks.ALL.length][places];
        double[] onPlatforms = new double[PublicTasks.ALL.length];
        for (Challenge task : PublicTasks.ALL) {
            onPlatforms[task.ordinal()] = Membership.users(world, task, Challenger.Kind.PLATFORM);
        }
        for (Challenger one : world.challengers().all()) {
            int t = one.task().ordinal();
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                double agents = one.users() / world.citizens().weight(one.place());
                leading[t][one.place()] = leads(world, agents, one.place()) ? one : leading[t][one.place()];
                continue;
            }
            double part = onPlatforms[t] <= 0 ? 0 : one.users() / onPlatforms[t];
            for (int p = 0; p < places && part > MOST; p++) {
                double agents = part * world.allegiance().gone(one.task(), one.kind(), p);
                leading[t][p] = leads(world, agents, p) ? one : leading[t][p];
            }
        }
        return leading;
    }

    private static boolean leads(World world, double agents, int place) {
        return agents / (world.citizens().count(place) + Membership.LEAN) > MOST;
    }

    private void respond(World world, Challenge task, int place, Challenger one, Draws draws, Step step) {
        Organisation main = main(world, task, place);
        double cost = cost(world, main, task, place);
        boolean money = main.finances().in(Purse.CHANGE) >= cost;
        long key = Draws.key(main.key(), Draws.key(task.ordinal(), place));
        Answer answer = answer(
                main.decisions().openness(),
                main.workforce().skill(Task.DIGITAL),
                money,
                draws.uniform(Strand.TAKEOVER, key, step.index()),
                draws.uniform(Strand.TAKEOVER, Draws.key(key, 1), step.index()));
        if (answer == Answer.CONTRACT) {
            one.contract();
        } else if (answer == Answer.IMITATE) {
            main.finances().spend(Purse.CHANGE, Spending.SCALING, cost);
        }
        world.challengers().respond(task, place, answer);
        world.journal()
                .write(
                        step.index(),
                        EventKind.TAKEOVER,
                        main.identity().id(),
                        task.id() + ": " + answer.name().toLowerCase(Locale.ROOT),
                        world.citizens().residents(place));
    }

    /**
     * The answer of an organisation.
     *
     * @param openness how open its board is
     * @param skill how capable its staff are
     * @param money whether it could pay for doing the same
     * @param chanceOpen whether its openness shows
     * @param chanceAble whether its skill suffices
     */
    static Answer answer(double openness, double skill, boolean money, double chanceOpen, double chanceAble) {
        boolean able = chanceAble < skill;
        if (chanceOpen < openness) {
            return Answer.CONTRACT;
        }
        if (able && money) {
            return Answer.IMITATE;
        }
        return able || money ? Answer.REGULATE : Answer.WITHDRAW;
    }

    /** The organisation that does most of a task for the citizens of a place. */
    private static Organisation main(World world, Challenge task, int place) {
        Providers providers = world.allegiance().providers();
        double[] work = providers.work(task, place);
        int most = 0;
        for (int i = 1; i < work.length; i++) {
            most = work[i] > work[most] ? i : most;
        }
        return world.organisations().get(providers.members(task, place)[most]);
    }

    private double cost(World world, Organisation main, Challenge task, int place) {
        Work work = main.work();
        double demand = 0;
        for (int p = 0; p < work.size(); p++) {
            demand += PublicTasks.serves(work, p, task) ? work.demand(p) : 0;
        }
        double part =
                Math.min(1, world.citizens().residents(place) / main.identity().residents());
        return parameters.imitationCost() * world.wage() * demand * part;
    }
}
