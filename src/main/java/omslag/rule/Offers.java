package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.ChallengerParameters;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.unit.Numbers;
import omslag.world.Challenger;
import omslag.world.Challengers;
import omslag.world.World;

/** What challengers offer in a quarter: quality grows with users and with data (ODD 3h). */
final class Offers {
    private static final int TASKS = Challenge.values().length;

    private final World world;
    private final ChallengerParameters parameters;
    private final List<List<Challenger>> platforms = new ArrayList<>();
    private final double[][] pull = new double[TASKS][];
    private final double[] platform = new double[TASKS];
    private final double[] community = new double[TASKS];

    Offers(World world, ChallengerParameters parameters) {
        this.world = world;
        this.parameters = parameters;
        double[] users = new double[TASKS];
        int[] many = new int[TASKS];
        for (int t = 0; t < TASKS; t++) {
            platforms.add(new ArrayList<>());
        }
        for (Challenger one : world.challengers().all()) {
            int t = one.task().ordinal();
            if (one.kind() == Challenger.Kind.PLATFORM) {
                platforms.get(t).add(one);
            } else {
                users[t] += one.users();
                many[t]++;
            }
        }
        for (Challenge task : Challenge.values()) {
            int t = task.ordinal();
            // What communities learn they share; the users of a single one are too few agents to take a logarithm of.
            community[t] = quality(parameters.communityQuality(), many[t] == 0 ? 0 : users[t] / many[t], parameters);
            weigh(task);
        }
    }

    /** Quality without data, with this many users. */
    static double quality(double least, double users, ChallengerParameters parameters) {
        return least + parameters.network() * Numbers.log1p(users);
    }

    private void weigh(Challenge task) {
        int t = task.ordinal();
        List<Challenger> all = platforms.get(t);
        double[] each = new double[all.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = quality(parameters.platformQuality(), all.get(i).users(), parameters)
                    + parameters.data() * world.knowledge().of(Holder.PLATFORMS, task);
        }
        pull[t] = new double[each.length];
        Multinomial.shares(parameters.choice().scale(), each, pull[t]);
        for (int i = 0; i < each.length; i++) {
            platform[t] += pull[t][i] * each[i];
        }
    }

    /** The quality of the communities of a task in a place; not there if there are none. */
    double community(Challenge task, int place) {
        if (world.challengers().communities(task, place) == 0) {
            return Multinomial.NOT_THERE;
        }
        double data = parameters.data() * world.knowledge().of(Holder.CITIZENS, task, place);
        return community[task.ordinal()] + data - restrained(task, place);
    }

    /** The quality of the platforms of a task, in a place; not there if there are none. */
    double platform(Challenge task, int place) {
        return platforms.get(task.ordinal()).isEmpty()
                ? Multinomial.NOT_THERE
                : platform[task.ordinal()] - restrained(task, place);
    }

    private double restrained(Challenge task, int place) {
        boolean regulated = world.challengers().answer(task, place) == Challengers.Answer.REGULATE;
        return regulated ? parameters.regulation() : 0;
    }

    /** The platforms of a task. */
    List<Challenger> platforms(Challenge task) {
        return platforms.get(task.ordinal());
    }

    /** The number of the platform of a task that a citizen chooses who stands at this place, 0 to 1. */
    int chosen(Challenge task, double place) {
        return Multinomial.at(place, pull[task.ordinal()]);
    }
}
