package omslag.world;

import java.util.Arrays;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Hands;

/**
 * The citizens: resident slots with fixed attributes, in arrays, ordered by the place they live in.
 *
 * <p>Implementation note. One array for each quantity that moves, so that a pass over one equation reads and writes few of
 * them. Citizens of a place lie next to one another, cut into blocks of at most {@value #BLOCK}; a rule sums within a block
 * and adds the blocks in order, so that sums do not depend on how blocks are shared out. Passes over a block work on a
 * bench ({@link Block}), and by a law that is a handful of numbers. Hands take a large place at a time, or small ones
 * together. Neighbours are found by position and nothing is stored for them: two on either side on a ring through the
 * place, and one elsewhere, at a distance that a whole block has in common. What never changes is kept in three bytes:
 * age, education, neighbourhood and attitude share one, two bits each; skill and disposition have one each.
 * Expressed trust has a spare array, so that everybody hears what was said in the previous step.
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

    static final int EDUCATION_BIT = 2;
    static final int NEIGHBOURHOOD_BIT = 4;
    static final int ATTITUDE_BIT = 6;
    private static final int TWO_BITS = 3;
    private static final int LAYERS = Layer.values().length;
    private static final int CODES = 256;
    private static final int BYTE = CODES - 1;
    private static final int HALF = 128;
    private static final float[] SKILLS = new float[CODES];
    private static final float[] DISPOSITIONS = new float[CODES];

    /** Citizens that hands take together, if places are smaller. */
    private static final int PART = 4 * BLOCK;

    static {
        for (int code = 0; code < CODES; code++) {
            SKILLS[code] = code * (1f / BYTE);
            DISPOSITIONS[code] = (code - HALF) * (1f / HALF);
        }
    }

    private final int[] first;
    private final double[] residents;
    private final int[] shift;
    private final int[] firstBlock;
    private final int[] firstPlace;
    private final byte[] who;
    private final byte[] skill;
    private final byte[] disposition;
    private final float[] expectation;
    private final float[][] own = new float[LAYERS][];
    private final float[][] expressed = new float[LAYERS][];
    private float[] spare;

    /** What is done in a place, at a bench. */
    @FunctionalInterface
    public interface Visit<B> {
        /** Does it. */
        void in(int place, B bench);
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
        firstPlace = parts(counts);
        who = new byte[n];
        skill = new byte[n];
        disposition = new byte[n];
        expectation = new float[n];
        spare = new float[n];
        for (int l = 0; l < LAYERS; l++) {
            own[l] = new float[n];
            expressed[l] = new float[n];
        }
    }

    /** Cuts the places into parts for hands. */
    private static int[] parts(int[] counts) {
        int[] from = new int[counts.length + 1];
        int parts = 0;
        int citizens = 0;
        for (int p = 0; p < counts.length; p++) {
            if (p == 0 || citizens + counts[p] > PART) {
                from[parts++] = p;
                citizens = 0;
            }
            citizens += counts[p];
        }
        from[parts] = counts.length;
        return Arrays.copyOf(from, parts + 1);
    }

    /** Visits all places, each once, hands taking several small ones or a large one at a time, each at a bench. */
    public <B> void visit(Hands hands, Benches<B> benches, Visit<B> each) {
        hands.share(firstPlace.length - 1, part -> {
            B bench = benches.take();
            for (int place = firstPlace[part]; place < firstPlace[part + 1]; place++) {
                each.in(place, bench);
            }
            benches.putBack(bench);
        });
    }

    /** How many blocks places of these sizes have. */
    public static int blocks(int[] counts) {
        return Arrays.stream(counts).map(n -> (n + BLOCK - 1) / BLOCK).sum();
    }

    /** How many citizens there are. */
    public int count() {
        return expectation.length;
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

    /** Age, education, neighbourhood and attitude of all citizens, for passes of this package that only read. */
    byte[] who() {
        return who;
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
        return DISPOSITIONS[disposition[citizen] & BYTE];
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
        return SKILLS[skillCode(citizen)];
    }

    /** The skill that a code stands for, 0 to 255. */
    public static float skillOf(int code) {
        return SKILLS[code];
    }

    /** The code of a citizen's skill. */
    public int skillCode(int citizen) {
        return skill[citizen] & BYTE;
    }

    /** Settles a citizen; a disposition is kept to a hundredth, and one beyond 1 is as good as 1. */
    public void settle(int citizen, int itsAge, int itsEducation, double itsSkill, double itsDisposition) {
        int elsewhere = ~0 << NEIGHBOURHOOD_BIT & who[citizen];
        who[citizen] = (byte) (elsewhere | itsEducation << EDUCATION_BIT | itsAge);
        skill[citizen] = (byte) (int) Math.rint(BYTE * itsSkill);
        double code = HALF + Math.rint(HALF * itsDisposition);
        disposition[citizen] = (byte) (int) Math.max(0, Math.min(BYTE, code));
    }

    /** Gives a citizen a neighbourhood and an attitude to privacy. */
    public void live(int citizen, int itsNeighbourhood, int itsAttitude) {
        int before = ~(~0 << NEIGHBOURHOOD_BIT) & who[citizen];
        who[citizen] = (byte) (before | itsNeighbourhood << NEIGHBOURHOOD_BIT | itsAttitude << ATTITUDE_BIT);
    }

    /** Gives a citizen an expectation of government service, above what it was at the start. */
    public void expect(int citizen, float itsExpectation) {
        expectation[citizen] = itsExpectation;
    }

    /** Gives a citizen trust in a layer, own and expressed. */
    public void trust(int citizen, Layer layer, float trust) {
        own[layer.ordinal()][citizen] = trust;
        expressed[layer.ordinal()][citizen] = trust;
    }

    /** Puts citizens of a place on a bench, up to {@value #BLOCK} from this slot on: who they are and what they expect. */
    public void take(Block block, int place, int fromSlot) {
        int from = first[place] + fromSlot;
        int n = Math.min(BLOCK, first[place + 1] - from);
        block.first = from;
        block.count = n;
        System.arraycopy(expectation, from, block.expectation, 0, n);
        Block.decode(skill, from, n, SKILLS, block.skill);
        Block.decode(disposition, from, n, DISPOSITIONS, block.disposition);
    }

    /**
     * Moves the own trust in a layer of the citizens on a bench.
     *
     * @param scatter for each of them how far the contact of this step lay from the average, 0 for those without one
     * @param sums where what happens to them is added up
     */
    public void moveOwn(Block block, Layer layer, float[] scatter, TrustLaw law, TrustSums sums) {
        float[] trust = own[layer.ordinal()];
        System.arraycopy(trust, block.first, block.own, 0, block.count);
        block.satisfy(scatter, law);
        sums.before(block, scatter, law);
        block.move(scatter, law);
        sums.after(block);
        System.arraycopy(block.own, 0, trust, block.first, block.count);
    }

    /** Moves the expectation of the citizens on a bench, by the scatter of their contacts with each layer; its sum. */
    public double moveExpectation(Block block, float[][] scatter, ExpectationLaw law) {
        block.expect(scatter, law);
        System.arraycopy(block.expectation, 0, expectation, block.first, block.count);
        return block.sum(block.expectation, block.count);
    }

    /**
     * Everybody says what they think, moved by what neighbours said in the previous step.
     *
     * @param weight the weight of neighbours against the own judgement, 0 to 1
     */
    public void talk(Hands hands, Layer layer, float weight) {
        float[] said = expressed[layer.ordinal()];
        float[] thought = own[layer.ordinal()];
        hands.share(firstPlace.length - 1, part -> {
            for (int p = firstPlace[part]; p < firstPlace[part + 1]; p++) {
                int n = count(p);
                for (int slot = 0; slot < n; slot += BLOCK) {
                    talk(said, thought, weight, p, slot, Math.min(n, slot + BLOCK), shift[blockOf(p, slot)]);
                }
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
            return far(place, slot);
        }
        int distance = which < 2 ? which - 2 : which - 1;
        return base + Math.floorMod(slot + distance, n);
    }

    /** The citizen whom the one in this slot of a place knows elsewhere; of the others in the block, in order, the next. */
    int far(int place, int slot) {
        return (first[place] + slot + shift[blockOf(place, slot)]) % count();
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
        System.arraycopy(expectation, 0, copy.expectation, 0, expectation.length);
        System.arraycopy(spare, 0, copy.spare, 0, spare.length);
        Copies.over(who, copy.who);
        Copies.over(skill, copy.skill);
        Copies.over(disposition, copy.disposition);
        Copies.over(own, copy.own);
        Copies.over(expressed, copy.expressed);
        return copy;
    }
}
