package omslag.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What the virtual machine knows of time and memory. */
final class Machine {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** Time of the processor that this process has used, its compiler and collector too, in nanoseconds. */
    static long processorNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Time of the processor that this thread has used, in nanoseconds. */
    static long threadNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes that this thread has ever asked for. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Bytes in use after collecting what is not. */
    static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** Java, processors, and whether others were busy. */
    static String described() {
        return "%d processors, Java %s, load %.1f at the start"
                .formatted(
                        Runtime.getRuntime().availableProcessors(), Runtime.version(), SYSTEM.getSystemLoadAverage());
    }
}
