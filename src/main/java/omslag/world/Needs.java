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
    private final double[] trend = new double[CHALLENGES];
    private final double[][] shock;
    private final double[][] unresolved;
    private final double[] hardship;
    private final double[][] startData;
    private final double[] startLearning;
    private final double[][] exposure;
    private final double[][] exposed;
    private int conditions;
    private boolean storm;

    /** With the needs of the start, all of them met, in this many places. */
    public Needs(int places) {
        Arrays.fill(level, 1);
        Arrays.fill(trend, 1);
        shock = new double[CHALLENGES][places];
        unresolved = new double[CHALLENGES][places];
        hardship = new double[places];
        startData = new double[CHALLENGES][places];
        startLearning = new double[places];
        Arrays.fill(startLearning, 1);
        exposure = new double[places][Citizens.EDUCATIONS];
        exposed = new double[places][Citizens.EDUCATIONS];
    }

    private Needs(Needs other) {
        this(other.hardship.length);
        System.arraycopy(other.level, 0, level, 0, CHALLENGES);
        System.arraycopy(other.trend, 0, trend, 0, CHALLENGES);
        System.arraycopy(other.hardship, 0, hardship, 0, hardship.length);
        System.arraycopy(other.startLearning, 0, startLearning, 0, startLearning.length);
        copy(other.shock, shock);
        copy(other.unresolved, unresolved);
        copy(other.startData, startData);
        copy(other.exposure, exposure);
        copy(other.exposed, exposed);
        conditions = other.conditions;
        storm = other.storm;
    }

    private static void copy(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }

    /** The same needs, apart from these. */
    public Needs copy() {
        return new Needs(this);
    }

    /** How many places there are. */
    public int places() {
        return hardship.length;
    }

    /** How large a need is in the whole country, 1 at the start. */
    public double level(Challenge challenge) {
        return level[challenge.ordinal()];
    }

    /** The mean to which a need returns, 1 at the start. */
    public double trend(Challenge challenge) {
        return trend[challenge.ordinal()];
    }

    /** What shocks of the past still add to a need in a place, above or below what is ordinary. */
    public double shock(Challenge challenge, int place) {
        return shock[challenge.ordinal()][place];
    }

    /** How large a need is in a place, with its shocks. */
    public double here(Challenge challenge, int place) {
        return Math.max(0, level(challenge) + shock(challenge, place));
    }

    /** What stays unmet of a need in a place. */
    public double unresolved(Challenge challenge, int place) {
        return unresolved[challenge.ordinal()][place];
    }

    /** What stays unmet in a place, mean over challenges. */
    public double unresolved(int place) {
        double sum = 0;
        for (double[] one : unresolved) {
            sum += one[place];
        }
        return sum / CHALLENGES;
    }

    /** What stays unmet, mean over challenges and residents. */
    public double unresolved(Citizens citizens) {
        double sum = 0;
        double people = 0;
        for (int p = 0; p < hardship.length; p++) {
            sum += citizens.residents(p) * unresolved(p);
            people += citizens.residents(p);
        }
        return people == 0 ? 0 : sum / people;
    }

    /** What an average citizen of a place suffers from needs that stay unmet, above that of the start. */
    public double hardship(int place) {
        return hardship[place];
    }

    /** What the state could use at the start of the data about a challenge in a place. */
    public double startData(Challenge challenge, int place) {
        return startData[challenge.ordinal()][place];
    }

    /** Policy learning of those who serve a place at the start. */
    public double startLearning(int place) {
        return startLearning[place];
    }

    /** Sum over citizens of a place with this education of how much they suffer against the average. */
    public double exposure(int place, int education) {
        return exposure[place][education];
    }

    /** How many citizens of a place have this education. */
    public double exposed(int place, int education) {
        return exposed[place][education];
    }

    /** How many conditions of a perfect storm hold, 0 to 3. */
    public int conditions() {
        return conditions;
    }

    /** Whether a perfect storm opens a window of opportunity: the same for all. */
    public boolean storm() {
        return storm;
    }

    /** Notes what there is to know and to learn from at the start. */
    public void begin(Challenge challenge, int place, double data) {
        startData[challenge.ordinal()][place] = data;
    }

    /** Notes the policy learning of the start. */
    public void learn(int place, double learning) {
        startLearning[place] = learning;
    }

    /** Counts a citizen of a place with this education, who suffers so much against the average. */
    public void expose(int place, int education, double much) {
        exposure[place][education] += much;
        exposed[place][education]++;
    }

    /** A need moves. */
    public void move(Challenge challenge, double newLevel) {
        level[challenge.ordinal()] = newLevel;
    }

    /** The mean to which a need returns moves. */
    public void drift(Challenge challenge, double newTrend) {
        trend[challenge.ordinal()] = newTrend;
    }

    /** What shocks add to a need in a place changes. */
    public void strike(Challenge challenge, int place, double newShock) {
        shock[challenge.ordinal()][place] = newShock;
    }

    /** What stays unmet of a need in a place changes. */
    public void leave(Challenge challenge, int place, double newUnresolved) {
        unresolved[challenge.ordinal()][place] = newUnresolved;
    }

    /** What citizens of a place suffer changes. */
    public void suffer(int place, double newHardship) {
        hardship[place] = newHardship;
    }

    /** So many conditions of a storm hold. */
    public void gather(int newConditions) {
        conditions = newConditions;
    }

    /** A storm begins, goes on or ends. */
    public void blow(boolean now) {
        storm = now;
    }
}
