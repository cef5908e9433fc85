package omslag.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import omslag.term.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * The parties that take up public tasks: communities of a place and platforms that serve the country; and how government
 * has answered those that came to serve most of a task somewhere.
 */
public final class Challengers {
    private static final int TASKS = Challenge.values().length;

    private final List<Challenger> all = new ArrayList<>();
    private final int[][] communities;
    private final @Nullable Challenger[][] first;
    private final int[][] quarters;
    private final Answer[][] answer;
    private int takeovers;

    /** How government answers a party that serves most of a task in a place. */
    public enum Answer {
        /** Not yet, there being no reason to. */
        NONE,
        /** It makes the party a partner. */
        CONTRACT,
        /** It makes leaving harder. */
        REGULATE,
        /** It does what the party does. */
        IMITATE,
        /** It stops serving, because it can do nothing else. */
        WITHDRAW
    }

    /** Nobody has taken up anything, in this many places. */
    public Challengers(int places) {
        communities = new int[TASKS][places];
        first = new Challenger[TASKS][places];
        quarters = new int[TASKS][places];
        answer = new Answer[TASKS][places];
        for (Answer[] task : answer) {
            Arrays.fill(task, Answer.NONE);
        }
    }

    /** An independent copy. */
    Challengers copy() {
        int places = communities[0].length;
        Challengers copy = new Challengers(places);
        for (Challenger one : all) {
            copy.all.add(one.copy());
        }
        for (int t = 0; t < TASKS; t++) {
            System.arraycopy(communities[t], 0, copy.communities[t], 0, places);
            System.arraycopy(quarters[t], 0, copy.quarters[t], 0, places);
            System.arraycopy(answer[t], 0, copy.answer[t], 0, places);
            for (int p = 0; p < places; p++) {
                int at = all.indexOf(first[t][p]);
                copy.first[t][p] = at < 0 ? null : copy.all.get(at);
            }
        }
        copy.takeovers = takeovers;
        return copy;
    }

    /** All that exist, in the order in which they were founded. */
    public List<Challenger> all() {
        return Collections.unmodifiableList(all);
    }

    /** How many communities a task has in a place. */
    public int communities(Challenge task, int place) {
        return communities[task.ordinal()][place];
    }

    /** Tasks in a place that one of them came to serve for the most part in this quarter. */
    public int takeovers() {
        return takeovers;
    }

    /** How government has answered a take-over of a task in a place. */
    public Answer answer(Challenge task, int place) {
        return answer[task.ordinal()][place];
    }

    /** Who serves most of a task in a place; nobody if null. */
    public @Nullable Challenger first(Challenge task, int place) {
        return first[task.ordinal()][place];
    }

    /** For how many steps it has done so. */
    public int steps(Challenge task, int place) {
        return quarters[task.ordinal()][place];
    }

    /** Opens the books of a quarter. */
    public void open() {
        takeovers = 0;
    }

    /** A party is founded. */
    public void found(Challenger one) {
        all.add(one);
        if (one.kind() == Challenger.Kind.COMMUNITY) {
            communities[one.task().ordinal()][one.place()]++;
        }
    }

    /** A party ends; what government did about it ends too. */
    public void end(Challenger one) {
        int t = one.task().ordinal();
        all.remove(one);
        if (one.kind() == Challenger.Kind.COMMUNITY) {
            communities[t][one.place()]--;
        }
        for (int p = 0; p < first[t].length; p++) {
            if (first[t][p] == one) {
                lead(one.task(), p, null);
            }
        }
    }

    /** A party serves most of a task in a place in this quarter, or nobody does. */
    public void lead(Challenge task, int place, @Nullable Challenger one) {
        int t = task.ordinal();
        if (one != null && first[t][place] == one) {
            quarters[t][place]++;
        } else {
            first[t][place] = one;
            quarters[t][place] = one == null ? 0 : 1;
            answer[t][place] = Answer.NONE;
        }
    }

    /** A party has taken a task over in a place, and government answers. */
    public void respond(Challenge task, int place, Answer how) {
        answer[task.ordinal()][place] = how;
        takeovers++;
    }
}
