package omslag.cli;

import omslag.text.Texts;

/** Sizes and times as people read them. */
final class Sizes {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final double STEP = 1000;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private Sizes() {}

    /** Bytes in the largest unit that gives at least one. */
    static String bytes(long bytes, Texts texts) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return texts.number(size, unit == 0 ? 0 : 1) + " " + UNITS[unit];
    }

    /** A time in seconds, minutes or hours. */
    static String time(double seconds, Texts texts) {
        if (seconds < 2 * MINUTE) {
            return texts.number(seconds, 1) + " s";
        }
        return seconds < 2 * HOUR ? texts.number(seconds / MINUTE, 0) + " min" : texts.number(seconds / HOUR, 1) + " h";
    }
}
