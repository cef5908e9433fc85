package omslag.rule;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.World;

/**
 * What citizens who choose do beyond their own place in a quarter, written down by place, so that it can be done afterwards
 * in the order of places. The paper is kept for later quarters.
 */
final class ChoiceReport {
    private static final Challenge[] TASKS = PublicTasks.ALL;
    private static final int FEW = 16;

    private Page[] pages = new Page[0];

    /** What the citizens of a place do. */
    private static final class Page {
        private final int[] toCommunities = new int[TASKS.length];
        private int[] toPlatforms = new int[0];
        private int[] voices = new int[0];
        private int joining;
        private int speaking;
        private int comingBack;

        void clear() {
            Arrays.fill(toCommunities, 0);
            joining = 0;
            speaking = 0;
            comingBack = 0;
        }
    }

    /** Nobody has done anything yet, in this many places. */
    void open(int places) {
        if (pages.length != places) {
            pages = new Page[places];
            Arrays.setAll(pages, place -> new Page());
        }
        for (Page page : pages) {
            page.clear();
        }
    }

    private static int[] room(int[] written, int count) {
        return count < written.length ? written : Arrays.copyOf(written, Math.max(FEW, 2 * count));
    }

    /** A citizen of a place comes back to a task. */
    void comeBack(int place) {
        pages[place].comingBack++;
    }

    /** A citizen of a place leaves a task to its communities there. */
    void join(int place, Challenge task) {
        pages[place].toCommunities[task.ordinal()]++;
    }

    /** A citizen of a place leaves a task to the platform with this number. */
    void join(int place, Challenge task, int platform) {
        Page page = pages[place];
        page.toPlatforms = room(page.toPlatforms, page.joining);
        page.toPlatforms[page.joining++] = platform * TASKS.length + task.ordinal();
    }

    /** A citizen of a place speaks up to an organisation, which answers or not. */
    void speak(int place, int organisation, boolean answers) {
        Page page = pages[place];
        page.voices = room(page.voices, page.speaking);
        page.voices[page.speaking++] = 2 * organisation + (answers ? 1 : 0);
    }

    /** Does what was written down. */
    void pass(World world, Offers offers) {
        Citizens citizens = world.citizens();
        for (int p = 0; p < pages.length; p++) {
            Page page = pages[p];
            double residents = citizens.weight(p);
            int leaving = page.joining;
            for (int joining : page.toCommunities) {
                leaving += joining;
            }
            if (leaving + page.comingBack > 0) {
                world.allegiance().note(leaving, page.comingBack, residents);
            }
            for (int k = 0; k < page.joining; k++) {
                Challenge task = TASKS[page.toPlatforms[k] % TASKS.length];
                Challenger one = offers.platforms(task).get(page.toPlatforms[k] / TASKS.length);
                one.serve(one.users() + residents);
            }
            for (int k = 0; k < page.speaking; k++) {
                int code = page.voices[k];
                world.organisations().get(code >> 1).hearing().hear(residents, (code & 1) * residents);
            }
        }
        for (Challenger one : world.challengers().all()) {
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                int joined = pages[one.place()].toCommunities[one.task().ordinal()];
                double residents = joined * citizens.weight(one.place());
                one.serve(one.users() + residents / world.challengers().communities(one.task(), one.place()));
            }
        }
    }
}
