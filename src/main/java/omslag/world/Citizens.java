package omslag.world;

import java.util.Arrays;
import omslag.term.Layer;
import omslag.unit.Hands;

/**
 * The citizens: resident slots with fixed attributes, in arrays, ordered by the place they live in.
 *
 * <p>Implementation note. One array for each quantity, so that a pass over one equation reads and writes few of them.
 * Citizens of a place lie next to one another, cut into blocks of at most {@value #BLOCK}; a rule sums within a block and
 * adds the blocks in order, so that sums do not depend on how blocks are shared out. Neighbours are found by position and
 * nothing is stored for them: two on either side on a ring through the place, and one elsewhere, at a distance that a
 * whole block has in common. Age, education, neighbourhood and attitude share a byte, two bits each. Expressed trust has a spare array, so that everybody hears what was said in the previous
 * step.
 */
public final class Citizens {
    /** The most citizens in a block. */
    public static final int BLOCK = 1024;

    /** The levels of education: low, middle, high. */
    public static final int EDUCATIONS = 3;

    /** The age groups: 18 to 34, 35 to 54, 55 to 74, 75 and older. */
    public static final int AGES = 4;

    /** The classes of neighbourhood: poor, middle, prosperous. */
    public static final int NEIGHBOURHOODS = 3;

    /** Share of a place that is poor; as much is prosperous. A proposal in the order of quartiles. */
    public static final double POOR = 0.25;

    /** The attitudes to privacy: unconcerned, pragmatic, worried. */
    public static final int ATTITUDES = 3;

    private static final int EDUCATION_BIT = 2;
    private static final int NEIGHBOURHOOD_BIT = 4;
    private static final int ATTITUDE_BIT = 6;
    private static final int TWO_BITS = 3;
    private static final int LAYERS = Layer.values().length;
    private static final float SKILL_UNIT = 1f / 255;

    private final int[] first;
    private final double[] residents;
    private final int[] shift;
    private final int[] firstBlock;
    private final float[] disposition;
    private final byte[] who;
    private final byte[] skill;
    private final float[] expectation;
    private final float[][] own = new float[LAYERS][];
    private final float[][] expressed = new float[LAYERS][];
    private float[] spare;

    /** How the own trust of a citizen in a layer moves. */
    @FunctionalInterface
    public interface TrustLaw {
        /** The next own trust of the citizen in this slot of the place. */
        float next(int slot, float own, float expectation, float disposition, float skill);
    }

    /** How the expectation of a citizen moves. */
    @FunctionalInterface
    public interface ExpectationLaw {
        /** The next expectation of the citizen in this slot of the place. */
        float next(int slot, float expectation);
    }

    /**
     * Citizens without any trust yet.
     *
     * @param counts how many agents live in each place
     * @param residents how many people they stand for in each place
     * @param shift for each block of each place, how far away its citizens know somebody
     */
    public Citizens(int[] counts, double[] residents, int[] shift) {
        first = new int[counts.length + 1];
        firstBlock = new int[counts.length + 1];
        for (int p = 0; p < counts.length; p++) {
            first[p + 1] = first[p] + counts[p];
            firstBlock[p + 1] = firstBlock[p] + (counts[p] + BLOCK - 1) / BLOCK;
        }
        int n = first[counts.length];
        this.residents = residents.clone();
        this.shift = shift.clone();
        disposition = new float[n];
        who = new byte[n];
        skill = new byte[n];
        expectation = new float[n];
        spare = new float[n];
        for (int l = 0; l < LAYERS; l++) {
            own[l] = new float[n];
            expressed[l] = new float[n];
        }
    }

    /** How many blocks places of these sizes have. */
    public static int blocks(int[] counts) {
        return Arrays.stream(counts).map(n -> (n + BLOCK - 1) / BLOCK).sum();
    }

    /** How many citizens there are. */
    public int count() {
        return disposition.length;
    }

    /** How many places there are. */
    public int places() {
        return residents.length;
    }

    /** The first citizen of a place; the last is the one before the first of the next place. */
    public int first(int place) {
        return first[place];
    }

    /** How many citizens live in a place. */
    public int count(int place) {
        return first[place + 1] - first[place];
    }

    /** How many people a citizen of a place stands for. */
    public double weight(int place) {
        return residents[place] / count(place);
    }

    /** How many people live in a place. */
    public double residents(int place) {
        return residents[place];
    }

    /** What a citizen says: expressed trust in a layer, 0 to 1. */
    public float trust(int citizen, Layer layer) {
        return expressed[layer.ordinal()][citizen];
    }

    /** What all citizens say of a layer, for passes of this package that only read. */
    float[] said(Layer layer) {
        return expressed[layer.ordinal()];
    }

    /** What a citizen thinks: own trust in a layer, 0 to 1. */
    public float ownTrust(int citizen, Layer layer) {
        return own[layer.ordinal()][citizen];
    }

    /** What a citizen expects of government service, above what it was at the start. */
    public float expectation(int citizen) {
        return expectation[citizen];
    }

    /** How much more a citizen trusts than the average, whatever happens. */
    public float disposition(int citizen) {
        return disposition[citizen];
    }

    /** A citizen's age group: 0 from 18 to 34, 1 to 54, 2 to 74, 3 from 75. */
    public int age(int citizen) {
        return who[citizen] & TWO_BITS;
    }

    /** A citizen's education: 0 low, 1 middle, 2 high. */
    public int education(int citizen) {
        return who[citizen] >> EDUCATION_BIT & TWO_BITS;
    }

    /** The class of the neighbourhood a citizen lives in: 0 poor, 1 middle, 2 prosperous. */
    public int neighbourhood(int citizen) {
        return who[citizen] >> NEIGHBOURHOOD_BIT & TWO_BITS;
    }

    /** A citizen's attitude to privacy: 0 unconcerned, 1 pragmatic, 2 worried. */
    public int attitude(int citizen) {
        return who[citizen] >> ATTITUDE_BIT & TWO_BITS;
    }

    /** A citizen's digital skill, 0 to 1. */
    public float skill(int citizen) {
        return (skill[citizen] & 0xFF) * SKILL_UNIT;
    }

    /** Settles a citizen. */
    public void settle(int citizen, int itsAge, int itsEducation, double itsSkill, double itsDisposition) {
        int elsewhere = ~0 << NEIGHBOURHOOD_BIT & who[citizen];
        who[citizen] = (byte) (elsewhere | itsEducation << EDUCATION_BIT | itsAge);
        skill[citizen] = (byte) (int) Math.rint(255 * itsSkill);
        disposition[citizen] = (float) itsDisposition;
    }

    /** Gives a citizen a neighbourhood and an attitude to privacy. */
    public void live(int citizen, int itsNeighbourhood, int itsAttitude) {
        int before = ~(~0 << NEIGHBOURHOOD_BIT) & who[citizen];
        who[citizen] = (byte) (before | itsNeighbourhood << NEIGHBOURHOOD_BIT | itsAttitude << ATTITUDE_BIT);
    }

    /** Gives a citizen trust in a layer, own and expressed. */
    public void trust(int citizen, Layer layer, float trust) {
        own[layer.ordinal()][citizen] = trust;
        expressed[layer.ordinal()][citizen] = trust;
    }

    /** Moves the own trust in a layer of some citizens of a place by a law. */
    public void moveOwn(Layer layer, int place, int fromSlot, int toSlot, TrustLaw law) {
        float[] trust = own[layer.ordinal()];
        int base = first[place];
        for (int slot = fromSlot; slot < toSlot; slot++) {
            int i = base + slot;
            trust[i] = law.next(slot, trust[i], expectation[i], disposition[i], skill(i));
        }
    }

    /** Moves the expectation of some citizens of a place by a law. */
    public void moveExpectation(int place, int fromSlot, int toSlot, ExpectationLaw law) {
        int base = first[place];
        for (int slot = fromSlot; slot < toSlot; slot++) {
            expectation[base + slot] = law.next(slot, expectation[base + slot]);
        }
    }

    /**
     * Everybody says what they think, moved by what neighbours said in the previous step.
     *
     * @param weight the weight of neighbours against the own judgement, 0 to 1
     */
    public void talk(Hands hands, Layer layer, float weight) {
        float[] said = expressed[layer.ordinal()];
        float[] thought = own[layer.ordinal()];
        hands.share(residents.length, p -> {
            int n = count(p);
            for (int slot = 0; slot < n; slot += BLOCK) {
                talk(said, thought, weight, p, slot, Math.min(n, slot + BLOCK), shift[blockOf(p, slot)]);
            }
        });
        expressed[layer.ordinal()] = spare;
        spare = said;
    }

    /** The citizen whom a citizen of a place knows elsewhere or nearby; {@code which} from 0 to 4. */
    public int neighbour(int place, int slot, int which) {
        int base = first[place];
        int n = count(place);
        if (which == 4) {
            return (base + slot + shift[blockOf(place, slot)]) % count();
        }
        int distance = which < 2 ? which - 2 : which - 1;
        return base + Math.floorMod(slot + distance, n);
    }

    private int blockOf(int place, int slot) {
        return firstBlock[place] + slot / BLOCK;
    }

    private void talk(float[] said, float[] thought, float weight, int place, int from, int to, int away) {
        int base = first[place];
        // Inside a place nothing wraps, and whom one knows elsewhere lies ahead, or for the last citizens behind.
        int low = Math.min(to, Math.max(from, 2));
        int high = Math.max(low, Math.min(to, count(place) - 2));
        int turn = Math.max(low, Math.min(high, count() - away - base));
        talkWrapped(said, thought, weight, place, from, low, away);
        talkInside(said, thought, weight, base + low, base + turn, away);
        talkInside(said, thought, weight, base + turn, base + high, away - count());
        talkWrapped(said, thought, weight, place, high, to, away);
    }

    private void talkInside(float[] said, float[] thought, float weight, int from, int to, int away) {
        float[] next = spare;
        float self = 1 - weight;
        float fifth = weight / 5;
        for (int i = from; i < to; i++) {
            float heard = said[i - 2] + said[i - 1] + said[i + 1] + said[i + 2] + said[i + away];
            next[i] = self * thought[i] + fifth * heard;
        }
    }

    private void talkWrapped(float[] said, float[] thought, float weight, int place, int from, int to, int away) {
        int base = first[place];
        int n = count(place);
        int all = count();
        float fifth = weight / 5;
        for (int slot = from; slot < to; slot++) {
            int far = base + slot + away;
            far = far >= all ? far - all : far;
            float heard = said[base + wrap(slot - 2, n)]
                    + said[base + wrap(slot - 1, n)]
                    + said[base + wrap(slot + 1, n)]
                    + said[base + wrap(slot + 2, n)]
                    + said[far];
            spare[base + slot] = (1 - weight) * thought[base + slot] + fifth * heard;
        }
    }

    private static int wrap(int slot, int n) {
        return slot >= 0 && slot < n ? slot : Math.floorMod(slot, n);
    }

    /** A copy that has nothing in common with this one. */
    Citizens copy() {
        int[] counts = new int[residents.length];
        for (int p = 0; p < counts.length; p++) {
            counts[p] = count(p);
        }
        Citizens copy = new Citizens(counts, residents, shift);
        System.arraycopy(disposition, 0, copy.disposition, 0, disposition.length);
        System.arraycopy(expectation, 0, copy.expectation, 0, expectation.length);
        System.arraycopy(spare, 0, copy.spare, 0, spare.length);
        Copies.over(who, copy.who);
        Copies.over(skill, copy.skill);
        Copies.over(own, copy.own);
        Copies.over(expressed, copy.expressed);
        return copy;
    }
}
