package omslag.chart;

import omslag.unit.Numbers;

/**
 * How well a colour can be told from what lies behind it, by the web's accessibility guide (WCAG 2.2): 1 not at all, 21
 * black on white. Colours are red, green and blue in the lowest 24 bits.
 */
public final class Contrast {
    /** The least for a line or an area that means something. */
    public static final double LINE = 3;

    /** The least for text. */
    public static final double TEXT = 4.5;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** How far a colour moves at once on its way to one that can be seen. */
    private static final double MOVE = 0.05;

    private Contrast() {}

    /** The contrast of two colours, whichever is the lighter. */
    public static double between(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour, moved to black, or on a dark background to white, until it has at least this contrast. */
    public static int readable(int colour, int background, double least) {
        int end = between(BLACK, background) >= between(WHITE, background) ? BLACK : WHITE;
        int moved = colour;
        while (between(moved, background) < least && moved != end) {
            int next = mix(moved, end, MOVE);
            moved = next == moved ? end : next;
        }
        return moved;
    }

    /** A colour between two others: 0 the one, 1 the other. */
    static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + share * (b - a)) << shift;
        }
        return mixed;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Numbers.pow((c + 0.055) / 1.055, 2.4);
    }
}
