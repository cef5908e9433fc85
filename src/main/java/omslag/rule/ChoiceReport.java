package omslag.rule;

import java.util.List;
import omslag.term.Challenge;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.World;

/**
 * What citizens who choose do beyond their own place in a quarter, written down by place: whole numbers of citizens, so that
 * what is made of them afterwards, in the order of places, hangs on no order in which they acted.
 */
final class ChoiceReport {
    private static final Challenge[] TASKS = PublicTasks.ALL;

    private final Citizens citizens;
    private final Providers providers;
    private final int places;
    private final int[] first;
    private final int[] voices;
    private final int[] answered;
    private final int[] toCommunities;
    private final int[][] toPlatforms;
    private final int[] comingBack;

    /** Nobody has done anything yet. */
    ChoiceReport(World world, Offers offers) {
        citizens = world.citizens();
        providers = world.allegiance().providers();
        places = citizens.places();
        first = new int[TASKS.length * places];
        toPlatforms = new int[TASKS.length][];
        int members = 0;
        for (Challenge task : TASKS) {
            for (int p = 0; p < places; p++) {
                first[at(task, p)] = members;
                members += providers.members(task, p).length;
            }
            toPlatforms[task.ordinal()] = new int[places * offers.platforms(task).size()];
        }
        voices = new int[members];
        answered = new int[members];
        toCommunities = new int[TASKS.length * places];
        comingBack = new int[places];
    }

    private int at(Challenge task, int place) {
        return task.ordinal() * places + place;
    }

    /** A citizen of a place comes back to a task. */
    void comeBack(int place) {
        comingBack[place]++;
    }

    /** A citizen of a place leaves a task to its communities there. */
    void leave(Challenge task, int place) {
        toCommunities[at(task, place)]++;
    }

    /** A citizen of a place leaves a task to the platform with this number. */
    void leave(Challenge task, int place, int platform) {
        int[] all = toPlatforms[task.ordinal()];
        all[place * (all.length / places) + platform]++;
    }

    /** A citizen of a place speaks up about a task to the one of its providers with this number, who answers or not. */
    void speak(Challenge task, int place, int which, boolean answers) {
        int at = first[at(task, place)] + which;
        voices[at]++;
        answered[at] += answers ? 1 : 0;
    }

    /** Does what was written down. */
    void pass(World world, Offers offers) {
        for (int p = 0; p < places; p++) {
            double residents = citizens.weight(p);
            int leaving = 0;
            for (Challenge task : TASKS) {
                leaving += toCommunities[at(task, p)] + join(offers.platforms(task), task, p, residents);
                speak(world, task, p, residents);
            }
            if (leaving + comingBack[p] > 0) {
                world.allegiance().note(leaving, comingBack[p], residents);
            }
        }
        for (Challenger one : world.challengers().all()) {
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                int joined = toCommunities[at(one.task(), one.place())];
                double residents = joined * citizens.weight(one.place());
                one.serve(one.users() + residents / world.challengers().communities(one.task(), one.place()));
            }
        }
    }

    private int join(List<Challenger> platforms, Challenge task, int place, double residents) {
        int leaving = 0;
        for (int i = 0; i < platforms.size(); i++) {
            int joining = toPlatforms[task.ordinal()][place * platforms.size() + i];
            leaving += joining;
            if (joining > 0) {
                platforms.get(i).serve(platforms.get(i).users() + joining * residents);
            }
        }
        return leaving;
    }

    private void speak(World world, Challenge task, int place, double residents) {
        int[] members = providers.members(task, place);
        int from = first[at(task, place)];
        for (int i = 0; i < members.length; i++) {
            if (voices[from + i] > 0) {
                Organisation one = world.organisations().get(members[i]);
                one.hearing().hear(voices[from + i] * residents, answered[from + i] * residents);
            }
        }
    }
}
