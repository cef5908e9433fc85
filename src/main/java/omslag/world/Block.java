package omslag.world;

import java.util.Arrays;

/**
 * A bench for the citizens of one block: what a pass works on lies here side by side, from 0, and small enough to stay in
 * the nearest cache.
 *
 * <p>Implementation note. Every method is one equation in one loop with one output array. The compiler does eight sums at
 * a time only if all arrays of a loop have the same index, so what a pass takes from the arrays of all citizens is copied
 * here first, which costs next to nothing; where numbers differ by what cannot be foretold, as with a contact and without,
 * nothing branches. Attributes that are kept in a byte come by a table.
 */
public final class Block {
    /** What tells a contact from none: the smallest scatter of a contact, times this, is above one. */
    private static final float TELLING = 1e4f;

    /** Nobody is quite without trust at the start, nobody without doubt. */
    private static final float LEAST = 0.02f;

    private static final float MOST = 1 - LEAST;
    private static final float HALF = 0.5f;

    private static final int BYTE = 0xFF;
    private static final int QUARTER = Citizens.BLOCK / 4;

    final float[] skill = new float[Citizens.BLOCK];
    final float[] disposition = new float[Citizens.BLOCK];
    final float[] expectation = new float[Citizens.BLOCK];
    final float[] own = new float[Citizens.BLOCK];
    final float[] satisfaction = new float[Citizens.BLOCK];
    private final float[] fours = new float[QUARTER];
    int first;
    int count;

    /** What bytes stand for, by a table. */
    static void decode(byte[] codes, int from, int n, float[] table, float[] to) {
        for (int j = 0; j < n; j++) {
            to[j] = table[codes[from + j] & BYTE];
        }
    }

    /** How satisfied each citizen is. */
    void satisfy(float[] scatter, TrustLaw law) {
        satisfy(
                count,
                satisfaction,
                scatter,
                skill,
                expectation,
                law.spread(),
                law.slope(),
                law.met(),
                law.expected(),
                law.gain(),
                law.loss());
    }

    private static void satisfy(
            int n,
            float[] satisfied,
            float[] scatter,
            float[] skill,
            float[] expectation,
            float spread,
            float slope,
            float constant,
            float expected,
            float gain,
            float loss) {
        for (int j = 0; j < n; j++) {
            float met = spread * scatter[j] + slope * skill[j] + constant;
            float gap = met - expected - expectation[j];
            satisfied[j] = met + gain * gap - loss * Math.abs(gap);
        }
    }

    /** How own trust moves. */
    void move(float[] scatter, TrustLaw law) {
        move(
                count,
                own,
                scatter,
                disposition,
                satisfaction,
                law.base(),
                law.weight(),
                law.cost(),
                law.rest(),
                law.hearsay(),
                law.contact(),
                law.shock());
    }

    private static void move(
            int n,
            float[] own,
            float[] scatter,
            float[] disposition,
            float[] satisfied,
            float base,
            float weight,
            float cost,
            float rest,
            float hearsay,
            float more,
            float shock) {
        for (int j = 0; j < n; j++) {
            float contact = contact(scatter[j]);
            float target = within(base + disposition[j]) + weight * (satisfied[j] + cost * contact) + rest;
            float moved = own[j] + (hearsay + more * contact) * (target - own[j]) - shock;
            own[j] = Math.max(0, Math.min(1, moved));
        }
    }

    /** Trust that somebody is disposed to: this, cut to what lies between the least and the most, by sizes alone. */
    static float within(float trust) {
        return (Math.abs(trust - LEAST) - Math.abs(trust - MOST)) / 2 + HALF;
    }

    /** One who has had a contact, nought who has not, by how far it lay from the average. */
    static float contact(float scatter) {
        return Math.min(1, Math.abs(scatter) * TELLING);
    }

    /** How expectation moves. */
    void expect(float[][] scatter, ExpectationLaw law) {
        expect(
                count,
                expectation,
                scatter[0],
                scatter[1],
                scatter[2],
                scatter[3],
                law.kept(),
                law.scatter(),
                law.added());
    }

    private static void expect(
            int n,
            float[] expectation,
            float[] first,
            float[] second,
            float[] third,
            float[] fourth,
            float kept,
            float scatter,
            float added) {
        for (int j = 0; j < n; j++) {
            float met = first[j] + second[j] + (third[j] + fourth[j]);
            expectation[j] = kept * expectation[j] + scatter * met + added;
        }
    }

    /** The sum of satisfaction. */
    double satisfied() {
        return sum(satisfaction, count);
    }

    /**
     * The sum of the first numbers of a bench: in a large block of four at a time, a quarter of a block apart, and of these
     * in double precision.
     */
    double sum(float[] x, int n) {
        if (n < 2 * QUARTER) {
            return inOrder(x, n);
        }
        Arrays.fill(x, n, Citizens.BLOCK, 0);
        add(fours, x);
        return inOrder(fours, QUARTER);
    }

    /** Four sums of the first numbers of benches, each the same as by {@link #sum}. */
    void sums(float[] a, float[] b, float[] c, float[] d, int n, double[] to) {
        if (n < 2 * QUARTER) {
            inOrder(a, b, c, d, n, to);
            return;
        }
        to[0] = sum(a, n);
        to[1] = sum(b, n);
        to[2] = sum(c, n);
        to[3] = sum(d, n);
    }

    private static void add(float[] fours, float[] x) {
        for (int j = 0; j < QUARTER; j++) {
            fours[j] = x[j] + x[j + QUARTER] + (x[j + 2 * QUARTER] + x[j + 3 * QUARTER]);
        }
    }

    private static double inOrder(float[] x, int n) {
        double even = 0;
        double odd = 0;
        int j = 0;
        for (; j + 1 < n; j += 2) {
            even += x[j];
            odd += x[j + 1];
        }
        return j < n ? even + x[j] + odd : even + odd;
    }

    private static void inOrder(float[] a, float[] b, float[] c, float[] d, int n, double[] to) {
        double evenA = 0;
        double evenB = 0;
        double evenC = 0;
        double evenD = 0;
        double oddA = 0;
        double oddB = 0;
        double oddC = 0;
        double oddD = 0;
        int pairs = n & ~1;
        for (int j = 0; j < pairs; j += 2) {
            evenA += a[j];
            evenB += b[j];
            evenC += c[j];
            evenD += d[j];
            oddA += a[j + 1];
            oddB += b[j + 1];
            oddC += c[j + 1];
            oddD += d[j + 1];
        }
        boolean one = pairs < n;
        to[0] = (one ? evenA + a[pairs] : evenA) + oddA;
        to[1] = (one ? evenB + b[pairs] : evenB) + oddB;
        to[2] = (one ? evenC + c[pairs] : evenC) + oddC;
        to[3] = (one ? evenD + d[pairs] : evenD) + oddD;
    }
}
