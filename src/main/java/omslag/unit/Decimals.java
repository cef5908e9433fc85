package omslag.unit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The shortest exact decimals of a double: the fewest digits that read back as the same number, and of those the nearest.
 *
 * <p>{@code Double.toString} writes other digits before JDK 19 than after it; tables have to be the same bytes on every
 * JDK. Numbers from 1e-7 to below 1e15 are plain ({@code 0.0123}, {@code 12}, {@code 1500000}), others scientific
 * ({@code 1.5e-9}, {@code 3e20}).
 */
public final class Decimals {
    /*
     * Implementation note. This is Schubfach: R. Giulietti, "The Schubfach way to render doubles" (2020), written from
     * the paper. A positive double is c·2^q. The decimals that read back as it lie within half a step of it: between
     * (4c−2)·2^(q−2) and (4c+2)·2^(q−2), or from (4c−1)·2^(q−2) where c is the least of its power of two, because the
     * steps below are half as long. The bounds count when c is even, as reading rounds ties to even.
     *
     * With k the greatest power for which 10^k is not longer than that interval, the interval holds at least one
     * multiple of 10^k and at most one of 10^(k+1) (pigeonholes, hence the name). So it is enough to try the multiple
     * of 10^(k+1) below and above, and when neither fits to take the nearer multiple of 10^k; zeros at the end go last.
     *
     * The bounds are compared in quarters of 10^k. 10^−k is kept in 126 bits, rounded up (CEILING); a product with it
     * is cut to an integer and its last bit set when anything was cut off ("round to odd"). The paper proves that
     * 126 bits suffice for all comparisons with even integers to come out as with exact numbers. Ryu (U. Adams, PLDI 2018)
     * gives the same digits with larger tables and a loop.
     */

    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int LEAST_POWER = -324;
    private static final int GREATEST_POWER = 292;
    private static final long MASK_63 = Long.MAX_VALUE;
    private static final double PLAIN_BELOW = 1e15;
    private static final int PLAIN_FROM_POINT = -6;
    private static final int PLAIN_TO_POINT = 15;

    private static final byte[] PAIRS = pairs();
    private static final long[] TEN = powersOfTen();
    private static final long[] CEILING = ceilings();

    private Decimals() {}

    /** The most bytes that a number takes. */
    public static final int LONGEST = 26;

    /** The shortest decimals of this number. */
    public static String text(double value) {
        byte[] bytes = new byte[LONGEST];
        return new String(bytes, 0, put(bytes, 0, value), StandardCharsets.ISO_8859_1);
    }

    /** Appends the shortest decimals of this number. */
    public static void append(StringBuilder out, double value) {
        out.append(text(value));
    }

    /**
     * Writes the shortest decimals of this number into bytes that have room for {@value #LONGEST} from there, and returns
     * where they end; zero of either sign is {@code 0}.
     *
     * @throws IllegalArgumentException for infinities and what is not a number: a table leaves such a cell empty
     */
    public static int put(byte[] into, int from, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only a finite number has decimals, not " + value);
        }
        int at = from;
        if (value < 0) {
            into[at++] = '-';
        }
        double size = Math.abs(value);
        return size < PLAIN_BELOW && size == (long) size ? put(into, at, (long) size) : putShortest(into, at, size);
    }

    /** Writes the digits of a whole number that is not negative, and returns where they end. */
    public static int put(byte[] into, int from, long number) {
        return put(into, from, number, count(number));
    }

    /** Writes a whole number with zeros before it to this many digits, and returns where they end. */
    private static int put(byte[] into, int from, long number, int width) {
        int at = from + width;
        long left = number;
        while (left > Integer.MAX_VALUE) {
            long hundreds = left / 100;
            at = pair(into, at, (int) (left - 100 * hundreds));
            left = hundreds;
        }
        int rest = (int) left;
        while (at - from >= 2) {
            int hundreds = rest / 100;
            at = pair(into, at, rest - 100 * hundreds);
            rest = hundreds;
        }
        if (at > from) {
            into[from] = (byte) ('0' + rest);
        }
        return from + width;
    }

    private static int pair(byte[] into, int end, int number) {
        into[end - 1] = PAIRS[2 * number + 1];
        into[end - 2] = PAIRS[2 * number];
        return end - 2;
    }

    private static int putShortest(byte[] into, int at, double size) {
        long bits = Double.doubleToRawLongBits(size);
        int exponent = (int) (bits >>> FRACTION_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        long c = exponent == 0 ? fraction : fraction | HIDDEN_BIT;
        int q = Math.max(exponent, 1) - 1075;
        boolean lopsided = fraction == 0 && exponent > 1;

        int k = lopsided ? log10OfThreeQuartersOfTwoTo(q) : log10OfTwoTo(q);
        int shift = q + log2OfTenTo(-k) + 2;
        long exclusive = c & 1;
        long lower = scaled(4 * c - (lopsided ? 1 : 2) << shift, k) + exclusive;
        long middle = scaled(4 * c << shift, k);
        long upper = scaled(4 * c + 2 << shift, k) - exclusive;

        long few = middle / 40;
        boolean fewFit = lower <= 40 * few;
        boolean oneMoreFits = 40 * few + 40 <= upper;
        if (few > 0 && fewFit != oneMoreFits) {
            return write(into, at, few + (oneMoreFits ? 1 : 0), k + 1);
        }
        long many = middle / 4;
        boolean manyFit = lower <= 4 * many;
        boolean nextFits = 4 * many + 4 <= upper;
        boolean up = manyFit == nextFits ? isNearerAbove(middle, many) : nextFits;
        return write(into, at, many + (up ? 1 : 0), k);
    }

    private static boolean isNearerAbove(long middle, long below) {
        long beyondHalf = middle - (4 * below + 2);
        return beyondHalf > 0 || (beyondHalf == 0 && (below & 1) == 1);
    }

    /** The product of a shifted factor with 10^−k, in whole quarters of 10^k, rounded to odd. */
    private static long scaled(long factor, int k) {
        long high = CEILING[2 * (k - LEAST_POWER)];
        long low = CEILING[2 * (k - LEAST_POWER) + 1];
        long middle = (high * factor >>> 1) + Math.multiplyHigh(low, factor);
        long whole = Math.multiplyHigh(high, factor) + (middle >>> 63);
        return (middle & MASK_63) == 0 ? whole : whole | 1;
    }

    private static int write(byte[] into, int at, long someDigits, int someExponent) {
        long digits = someDigits;
        int exponent = someExponent;
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        int count = count(digits);
        int point = count + exponent;
        if (point < PLAIN_FROM_POINT || point > PLAIN_TO_POINT) {
            int end = split(into, at, digits, count, count - 1);
            into[end++] = 'e';
            if (point < 1) {
                into[end++] = '-';
            }
            return put(into, end, Math.abs(point - 1));
        }
        // Whole numbers of this size have been written already: some digits stand behind the point.
        return split(into, at, digits, count, -exponent);
    }

    /** These digits, the last {@code decimals} of them behind the point. */
    private static int split(byte[] into, int from, long digits, int count, int decimals) {
        if (decimals == 0) {
            return put(into, from, digits, count);
        }
        long before = decimals < count ? digits / TEN[decimals] : 0;
        long behind = decimals < count ? digits - before * TEN[decimals] : digits;
        int point = put(into, from, before, Math.max(1, count - decimals));
        into[point] = '.';
        return put(into, point + 1, behind, decimals);
    }

    private static int count(long digits) {
        // A lower bound by the length in bits; 1233/4096 lies just below the logarithm of two.
        int least = Math.max(1, (64 - Long.numberOfLeadingZeros(digits)) * 1233 >> 12);
        return least < TEN.length && digits >= TEN[least] ? least + 1 : least;
    }

    /** The floor of log10(2^q). */
    private static int log10OfTwoTo(int q) {
        return (int) (q * 661_971_961_083L >> 41);
    }

    /** The floor of log10(3/4·2^q). */
    private static int log10OfThreeQuartersOfTwoTo(int q) {
        return (int) (q * 661_971_961_083L - 274_743_187_321L >> 41);
    }

    /** The floor of log2(10^e). */
    private static int log2OfTenTo(int e) {
        return (int) (e * 913_124_641_741L >> 38);
    }

    /** The two digits of each number below a hundred. */
    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** For each k: 10^−k in 126 bits, rounded up beyond the next integer, as its upper and its lower 63 bits. */
    private static long[] ceilings() {
        long[] halves = new long[2 * (GREATEST_POWER - LEAST_POWER + 1)];
        BigInteger power = BigInteger.ONE;
        for (int e = 0; e <= -LEAST_POWER; e++) {
            put(halves, -e, power.shiftLeft(126).shiftRight(power.bitLength()));
            if (e > 0 && e <= GREATEST_POWER) {
                put(halves, e, BigInteger.ONE.shiftLeft(125 + power.bitLength()).divide(power));
            }
            power = power.multiply(BigInteger.TEN);
        }
        return halves;
    }

    private static void put(long[] halves, int k, BigInteger floor) {
        BigInteger ceiling = floor.add(BigInteger.ONE);
        halves[2 * (k - LEAST_POWER)] = ceiling.shiftRight(63).longValueExact();
        halves[2 * (k - LEAST_POWER) + 1] = ceiling.longValue() & MASK_63;
    }
}
