package omslag.rule;

import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.unit.Step;
import omslag.world.Allegiance;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.World;

/** The books of who serves whom: the users of challengers are the residents for whom citizens who left stand. */
final class Membership {
    /** In a place with few agents shares lean on those of the country as if this many more lived there. */
    static final double LEAN = 10;

    private Membership() {}

    /** The address of a challenger in chance. */
    static long key(Challenger one) {
        long task = Draws.key(one.kind().ordinal(), one.task().ordinal());
        return Draws.key(Draws.key(task, one.place()), Draws.key(one.founded(), one.slot()));
    }

    /** Residents who have left a task to parties of a kind. */
    static double users(World world, Challenge task, Challenger.Kind kind) {
        double sum = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            sum += world.citizens().weight(p) * world.allegiance().gone(task, kind, p);
        }
        return sum;
    }

    /** The share of the residents of the country who have left a task. */
    static double left(World world, Challenge task) {
        double people = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            people += world.citizens().residents(p);
        }
        double sum = 0;
        for (Challenger.Kind kind : Challenger.Kind.values()) {
            sum += users(world, task, kind);
        }
        return people == 0 ? 0 : sum / people;
    }

    /** The share of the residents of a place who have left a task, given that of the country. */
    static double left(World world, Challenge task, int place, double country) {
        return (world.allegiance().gone(task, place) + LEAN * country)
                / (world.citizens().count(place) + LEAN);
    }

    /** Brings the users of challengers in step with what citizens do: they lose and win in proportion. */
    static void settle(World world) {
        Citizens citizens = world.citizens();
        int tasks = Challenge.values().length;
        double[][] served = new double[tasks][citizens.places()];
        double[] servedByPlatforms = new double[tasks];
        for (Challenger one : world.challengers().all()) {
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                served[one.task().ordinal()][one.place()] += one.users();
            } else {
                servedByPlatforms[one.task().ordinal()] += one.users();
            }
        }
        double[] onPlatforms = new double[tasks];
        for (Challenge task : Challenge.values()) {
            onPlatforms[task.ordinal()] = users(world, task, Challenger.Kind.PLATFORM);
        }
        for (Challenger one : world.challengers().all()) {
            int t = one.task().ordinal();
            boolean local = one.kind() == Challenger.Kind.COMMUNITY;
            double before = local ? served[t][one.place()] : servedByPlatforms[t];
            double after = local
                    ? citizens.weight(one.place()) * world.allegiance().gone(one.task(), one.kind(), one.place())
                    : onPlatforms[t];
            one.serve(before > 0 ? one.users() * after / before : 0);
        }
    }

    /** A challenger has ended: those who were with it are government's again. */
    static void release(World world, Challenger one, double served, Draws draws, Step step) {
        double part = served <= 0 ? 1 : Math.min(1, one.users() / served);
        boolean local = one.kind() == Challenger.Kind.COMMUNITY;
        int from = local ? one.place() : 0;
        int to = local ? one.place() + 1 : world.citizens().places();
        long key = key(one);
        Allegiance allegiance = world.allegiance();
        Citizens citizens = world.citizens();
        for (int p = from; p < to; p++) {
            if (allegiance.gone(one.task(), one.kind(), p) == 0) {
                continue;
            }
            long lane = Draws.key(draws.lane(Strand.CHALLENGER_DEATH, step.index()), Draws.key(key, p));
            for (int slot = 0; slot < citizens.count(p); slot++) {
                int i = citizens.first(p) + slot;
                if (allegiance.with(i, one.task(), one.kind()) && Draws.uniform(Draws.inLane(lane, slot)) < part) {
                    allegiance.comeBack(i, p, one.task());
                    allegiance.note(0, 1, citizens.weight(p));
                }
            }
        }
    }
}
