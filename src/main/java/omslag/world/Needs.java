package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;

/**
 * The needs of society and how far they stay unmet, and whether a perfect storm blows. A need is 1 at the start; what is
 * unresolved is counted in needs of the start.
 */
public final class Needs {
    private static final int CHALLENGES = Challenge.values().length;

    private final double[] level = new double[CHALLENGES];
    private final double[][] unresolved;
    private final double[] hardship;
    private boolean storm;

    /** With the needs of the start, all of them met, in this many places. */
    public Needs(int places) {
        Arrays.fill(level, 1);
        unresolved = new double[CHALLENGES][places];
        hardship = new double[places];
    }

    /** How large a need is, 1 at the start. */
    public double level(Challenge challenge) {
        return level[challenge.ordinal()];
    }

    /** What stays unmet of a need in a place. */
    public double unresolved(Challenge challenge, int place) {
        return unresolved[challenge.ordinal()][place];
    }

    /** What an average citizen of a place suffers from needs that stay unmet, above that of the start. */
    public double hardship(int place) {
        return hardship[place];
    }

    /** Whether a perfect storm opens a window of opportunity: the same for all. */
    public boolean storm() {
        return storm;
    }

    /** A need moves. */
    public void move(Challenge challenge, double newLevel) {
        level[challenge.ordinal()] = newLevel;
    }

    /** What stays unmet of a need in a place changes. */
    public void leave(Challenge challenge, int place, double newUnresolved) {
        unresolved[challenge.ordinal()][place] = newUnresolved;
    }

    /** What citizens of a place suffer changes. */
    public void suffer(int place, double newHardship) {
        hardship[place] = newHardship;
    }

    /** A storm begins, goes on or ends. */
    public void blow(boolean now) {
        storm = now;
    }

    /** A copy that has nothing in common with this one. */
    Needs copy() {
        Needs copy = new Needs(hardship.length);
        Copies.over(level, copy.level);
        Copies.over(unresolved, copy.unresolved);
        Copies.over(hardship, copy.hardship);
        copy.storm = storm;
        return copy;
    }
}
