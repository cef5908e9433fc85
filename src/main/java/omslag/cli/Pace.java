package omslag.cli;

import omslag.unit.Numbers;

/**
 * How fast this machine is against the one on which the times of {@link Forecast} were measured. A run waits for memory and
 * works on numbers, about as long for either, so a little of both is measured: it takes a fifth of a second.
 *
 * <p>To renew the two times below, run {@code omslag.bench.PaceHere} of the benchmarks on the machine, and at the time,
 * on which those of {@link Forecast} are measured.
 */
public final class Pace {
    /** Nanoseconds that the machine of the forecast waits for a number that is far away in memory. */
    static final double USUAL_WAIT = 180;

    /** Nanoseconds that it takes to work out an exponential. */
    static final double USUAL_WORK = 8.6;

    /** Numbers in which to look: more than fit in the caches of a core. */
    private static final int MANY = 1 << 21;

    private static final int WAITS = 100_000;
    private static final int WORKS = 50_000;

    /** The quickest of so many counts, for the first are slow and others use the machine too. */
    private static final int TRIES_TO_WAIT = 5;

    private static final int TRIES_TO_WORK = 20;

    private Pace() {}

    /** Times that a run takes here, over those on the machine of the forecast. */
    static double here() {
        return (wait(TRIES_TO_WAIT) / USUAL_WAIT + work(TRIES_TO_WORK) / USUAL_WORK) / 2;
    }

    /** Nanoseconds to fetch a number that is far away, when each tells where the next one is. */
    public static double wait(int tries) {
        int[] next = new int[MANY];
        for (int i = 0; i < MANY; i++) {
            // A generator of full period: one ring through all of them, in no order that a processor foresees.
            next[i] = 1_664_525 * i + 1_013_904_223 & MANY - 1;
        }
        double least = Double.MAX_VALUE;
        int at = 0;
        for (int t = 0; t < tries; t++) {
            long start = System.nanoTime();
            for (int i = 0; i < WAITS; i++) {
                at = next[at];
            }
            least = Math.min(least, (double) (System.nanoTime() - start) / WAITS);
        }
        // The place is used, so that nobody leaves the walk out.
        return at < 0 ? Double.NaN : least;
    }

    /** Nanoseconds to work out an exponential. */
    public static double work(int tries) {
        double least = Double.MAX_VALUE;
        double sum = 0;
        for (int t = 0; t < tries; t++) {
            long start = System.nanoTime();
            for (int i = 0; i < WORKS; i++) {
                sum += Numbers.exp(-i / (double) WORKS);
            }
            least = Math.min(least, (double) (System.nanoTime() - start) / WORKS);
        }
        return sum < 0 ? Double.NaN : least;
    }
}
