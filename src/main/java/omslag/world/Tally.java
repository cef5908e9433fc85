package omslag.world;

import java.util.Arrays;
import omslag.term.Layer;

/**
 * A bench on which what citizens say is added up, block by block.
 *
 * <p>Implementation note. One loop reads what a citizen says of all layers once. Age, education and neighbourhood share a
 * byte, so a sum for each value of it holds all groups; they are taken apart when the block is done.
 */
final class Tally {
    private static final Layer[] EVERY = Layer.values();
    private static final int AGES = 1 << Citizens.EDUCATION_BIT;
    private static final int EDUCATIONS = 1 << Citizens.NEIGHBOURHOOD_BIT - Citizens.EDUCATION_BIT;

    /** Sums of trust by layer, and how many trust more than half, over the blocks counted so far. */
    final double[] sums = new double[EVERY.length + 1];

    private final double[] groups = new double[1 << Citizens.ATTITUDE_BIT];
    private final double[] there = new double[EVERY.length];

    /** Adds up what citizens say from this one on; trust on average is that in the layers there are. */
    void count(Citizens citizens, int from, int count, boolean[] present) {
        int layers = 0;
        for (int l = 0; l < there.length; l++) {
            there[l] = present[l] ? 1 : 0;
            layers += present[l] ? 1 : 0;
        }
        Arrays.fill(groups, 0);
        count(
                citizens.said(EVERY[0]),
                citizens.said(EVERY[1]),
                citizens.said(EVERY[2]),
                citizens.said(EVERY[3]),
                citizens.who(),
                from,
                from + count,
                1.0 / layers);
    }

    private void count(
            float[] first, float[] second, float[] third, float[] fourth, byte[] who, int from, int to, double each) {
        double[] group = groups;
        double thereFirst = there[0];
        double thereSecond = there[1];
        double thereThird = there[2];
        double thereFourth = there[3];
        double sumFirst = 0;
        double sumSecond = 0;
        double sumThird = 0;
        double sumFourth = 0;
        long many = 0;
        for (int i = from; i < to; i++) {
            double a = first[i];
            double b = second[i];
            double c = third[i];
            double d = fourth[i];
            sumFirst += a;
            sumSecond += b;
            sumThird += c;
            sumFourth += d;
            double trust = (thereFirst * a + thereSecond * b + (thereThird * c + thereFourth * d)) * each;
            group[who[i] & group.length - 1] += trust;
            // Whether it lies above one half cannot be foretold, so nothing branches on it: the sign says so.
            many += Double.doubleToRawLongBits(0.5 - trust) >>> Long.SIZE - 1;
        }
        sums[0] += sumFirst;
        sums[1] += sumSecond;
        sums[2] += sumThird;
        sums[3] += sumFourth;
        sums[EVERY.length] += many;
    }

    /** Adds the groups of the block counted last. */
    void add(double[] byEducation, double[] byAge, double[] byNeighbourhood) {
        int code = 0;
        for (int n = 0; n < Citizens.NEIGHBOURHOODS; n++) {
            double neighbourhood = 0;
            for (int e = 0; e < EDUCATIONS; e++) {
                double education = 0;
                for (int a = 0; a < AGES; a++) {
                    double one = groups[code++];
                    byAge[a] += one;
                    education += one;
                }
                neighbourhood += education;
                if (e < Citizens.EDUCATIONS) {
                    byEducation[e] += education;
                }
            }
            byNeighbourhood[n] += neighbourhood;
        }
    }
}
