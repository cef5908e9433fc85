package omslag.random;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Checks of a sequence of 64-bit words for uniformity and independence; each gives its p-value, near 0 for too bad and
 * near 1 for too good. Most are of Knuth (The Art of Computer Programming 3.3.2), the birthday spacings of Marsaglia.
 */
enum Check {
    UPPER_BINS,
    MIDDLE_BINS,
    LOWER_BINS,
    KOLMOGOROV_SMIRNOV,
    BIT_BALANCE,
    NEIGHBOURS_XOR,
    SERIAL_CORRELATION,
    PAIRS_UPPER,
    PAIRS_LOWER,
    TRIPLES_UPPER,
    TRIPLES_LOWER,
    GAPS,
    TURNING_POINTS,
    BIRTHDAYS_UPPER,
    BIRTHDAYS_LOWER,
    COLLISIONS_UPPER,
    COLLISIONS_LOWER;

    /** The words a check takes; more are not looked at. */
    static final int WORDS = 1 << 16;

    private static final int BIRTHDAYS = 4096;
    private static final int URN_BITS = 20;
    private static final int LAGS = 16;
    private static final int LONGEST_GAP = 40;

    /** The p-value of these words. */
    double p(long[] x) {
        return switch (this) {
            case UPPER_BINS -> bins(x, 54, 10);
            case MIDDLE_BINS -> bins(x, 27, 10);
            case LOWER_BINS -> bins(x, 0, 10);
            case KOLMOGOROV_SMIRNOV -> kolmogorovSmirnov(x);
            case BIT_BALANCE -> bitBalance(x, 0);
            case NEIGHBOURS_XOR -> bitBalance(x, 1);
            case SERIAL_CORRELATION -> serialCorrelation(x);
            case PAIRS_UPPER -> tuples(x, 2, 58, 6);
            case PAIRS_LOWER -> tuples(x, 2, 0, 6);
            case TRIPLES_UPPER -> tuples(x, 3, 60, 4);
            case TRIPLES_LOWER -> tuples(x, 3, 0, 4);
            case GAPS -> gaps(x);
            case TURNING_POINTS -> turningPoints(x);
            case BIRTHDAYS_UPPER -> birthdays(x, 32);
            case BIRTHDAYS_LOWER -> birthdays(x, 0);
            case COLLISIONS_UPPER -> collisions(x, 44);
            case COLLISIONS_LOWER -> collisions(x, 0);
        };
    }

    /** The chance of a chi-square at least this large, by Wilson and Hilferty's cube root beyond 1,000 degrees. */
    static double chiSquareP(double chiSquare, int degrees) {
        return degrees <= 1_000
                ? 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(chiSquare)
                : above((Math.cbrt(chiSquare / degrees) - (1 - 2.0 / (9 * degrees))) / Math.sqrt(2.0 / (9 * degrees)));
    }

    /** The chance of a standard normal above this. */
    static double above(double z) {
        return new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
    }

    /** The chance of a greater Kolmogorov-Smirnov distance of these sorted values of a distribution function. */
    static double kolmogorovSmirnov(double[] sorted) {
        int n = sorted.length;
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, Math.max(sorted[i] - (double) i / n, (i + 1.0) / n - sorted[i]));
        }
        double root = Math.sqrt(n);
        return 1 - new KolmogorovSmirnovTest().ksSum((root + 0.12 + 0.11 / root) * distance, 1e-10, 100_000);
    }

    /** The chi-square of counts against one expectation for all. */
    static double evenChiSquare(int[] counts, double expected) {
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    private static double bins(long[] x, int from, int bits) {
        return tuples(x, 1, from, bits);
    }

    private static double tuples(long[] x, int size, int from, int bits) {
        int[] counts = new int[1 << (size * bits)];
        int tuples = WORDS / size;
        for (int i = 0; i < tuples; i++) {
            int cell = 0;
            for (int j = 0; j < size; j++) {
                cell = cell << bits | (int) (x[i * size + j] >>> from) & ((1 << bits) - 1);
            }
            counts[cell]++;
        }
        return chiSquareP(evenChiSquare(counts, (double) tuples / counts.length), counts.length - 1);
    }

    private static double kolmogorovSmirnov(long[] x) {
        double[] sorted = new double[WORDS];
        Arrays.setAll(sorted, i -> unit(x[i]));
        Arrays.sort(sorted);
        return kolmogorovSmirnov(sorted);
    }

    /** How often each bit is set: of the words, or of a word against the one this much further on. */
    private static double bitBalance(long[] x, int lag) {
        int[] counts = new int[64];
        int n = WORDS - lag;
        for (int i = 0; i < n; i++) {
            addBits(counts, lag == 0 ? x[i] : x[i] ^ x[i + lag]);
        }
        return chiSquareP(2 * evenChiSquare(counts, n / 2.0), 64);
    }

    static void addBits(int[] counts, long word) {
        for (int b = 0; b < 64; b++) {
            counts[b] += (int) (word >>> b) & 1;
        }
    }

    private static double serialCorrelation(long[] x) {
        double sum = 0;
        for (int lag = 1; lag <= LAGS; lag++) {
            double product = 0;
            for (int i = 0; i + lag < WORDS; i++) {
                product += (unit(x[i]) - 0.5) * (unit(x[i + lag]) - 0.5);
            }
            sum += 144 * product * product / (WORDS - lag);
        }
        return chiSquareP(sum, LAGS);
    }

    /** How many words pass between two in the lowest eighth. */
    private static double gaps(long[] x) {
        int[] counts = new int[LONGEST_GAP + 1];
        int gap = 0;
        int all = 0;
        for (int i = 0; i < WORDS; i++) {
            if (x[i] >>> 61 == 0) {
                counts[Math.min(gap, LONGEST_GAP)]++;
                all++;
                gap = 0;
            } else {
                gap++;
            }
        }
        double sum = 0;
        for (int g = 0; g <= LONGEST_GAP; g++) {
            double expected = all * Math.pow(0.875, g) * (g == LONGEST_GAP ? 1 : 0.125);
            sum += (counts[g] - expected) * (counts[g] - expected) / expected;
        }
        return chiSquareP(sum, LONGEST_GAP);
    }

    /** How often the sequence turns, up or down. */
    private static double turningPoints(long[] x) {
        int turns = 0;
        for (int i = 1; i + 1 < WORDS; i++) {
            boolean up = Long.compareUnsigned(x[i], x[i - 1]) > 0;
            boolean upAfter = Long.compareUnsigned(x[i + 1], x[i]) > 0;
            turns += up == upAfter ? 0 : 1;
        }
        return above((turns - 2 * (WORDS - 2) / 3.0) / Math.sqrt((16 * WORDS - 29) / 90.0));
    }

    /** How many spacings between birthdays in a year of 2^32 days are alike: Poisson, with mean 4 for each group. */
    private static double birthdays(long[] x, int from) {
        int alike = 0;
        long[] days = new long[BIRTHDAYS];
        for (int start = 0; start < WORDS; start += BIRTHDAYS) {
            for (int i = 0; i < BIRTHDAYS; i++) {
                days[i] = x[start + i] >>> from & 0xFFFF_FFFFL;
            }
            Arrays.sort(days);
            for (int i = BIRTHDAYS - 1; i > 0; i--) {
                days[i] -= days[i - 1];
            }
            Arrays.sort(days);
            for (int i = 1; i < BIRTHDAYS; i++) {
                alike += days[i] == days[i - 1] ? 1 : 0;
            }
        }
        PoissonDistribution poisson = new PoissonDistribution(4.0 * WORDS / BIRTHDAYS);
        return 1 - poisson.cumulativeProbability(alike) + poisson.probability(alike) / 2;
    }

    /** How many of the words fall into an urn of 2^20 that is taken. */
    private static double collisions(long[] x, int from) {
        boolean[] taken = new boolean[1 << URN_BITS];
        int collisions = 0;
        for (int i = 0; i < WORDS; i++) {
            int urn = (int) (x[i] >>> from) & (taken.length - 1);
            collisions += taken[urn] ? 1 : 0;
            taken[urn] = true;
        }
        double n = taken.length;
        double empty = n * Math.pow(1 - 1 / n, WORDS);
        double variance = n * (n - 1) * Math.pow(1 - 2 / n, WORDS) + empty - empty * empty;
        return above((collisions - (WORDS - n + empty)) / Math.sqrt(variance));
    }

    private static double unit(long word) {
        return (word >>> 11) * 0x1p-53;
    }
}
