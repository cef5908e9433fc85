package omslag.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import omslag.unit.Numbers;

/**
 * How fast this machine is against the one on which the times of {@link Forecast} were measured, and how busy. A run works
 * on numbers and waits for memory, so a little of both is measured: it takes a fifth of a second. Work counts more: where
 * others use the machine, waits move by a factor of five from one call to the next while the time of a run hardly does.
 *
 * <p>To renew the two times below, run {@code omslag.bench.PaceHere} of the benchmarks on the machine, and at the time,
 * on which those of {@link Forecast} are measured.
 */
public final class Pace {
    /** Nanoseconds that the machine of the forecast waits for a number that is far away in memory. */
    static final double USUAL_WAIT = 110;

    /** Nanoseconds that it takes to work out an exponential. */
    static final double USUAL_WORK = 4;

    /** What waits count for. */
    private static final double WAITING = 0.25;

    /** Numbers in which to look: more than fit in the caches of a core. */
    private static final int MANY = 1 << 21;

    private static final int WAITS = 100_000;
    private static final int WORKS = 50_000;

    /** The quickest of so many counts, for the first are slow and others use the machine too. */
    private static final int TRIES_TO_WAIT = 5;

    private static final int TRIES_TO_WORK = 300;

    private Pace() {}

    /** Times that a run takes here, over those on the machine of the forecast. */
    static double here() {
        return WAITING * wait(TRIES_TO_WAIT) / USUAL_WAIT + (1 - WAITING) * work(TRIES_TO_WORK) / USUAL_WORK;
    }

    /** How many threads there are to each processor with so many of ours, 1 at the least; all get about as much of it. */
    static double crowd(int threads) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return crowd(threads, system.getSystemLoadAverage(), system.getAvailableProcessors());
    }

    /** The same where so many threads of others, less than 0 if nobody knows, use so many processors. */
    static double crowd(int threads, double others, int processors) {
        return Math.max(1, (threads + Math.max(0, others)) / processors);
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
