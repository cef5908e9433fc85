package omslag.bench;

import java.util.concurrent.CountDownLatch;
import omslag.engine.Engine;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import org.jfree.data.xy.XYSeries;

/** Whole jobs: quarters of a country, and runs. */
final class WholeRuns {
    private static final double NANOS = 1e9;

    /** Quarters after which a run is compiled, more or less. */
    private static final int WARM = 80;

    private WholeRuns() {}

    /**
     * Quarters of the Netherlands at some sizes, in turns, so that what disturbs one disturbs all.
     *
     * @param sizes citizens; 0 for one agent per resident
     * @param quarters how many are measured, after as many to warm up
     * @param chart where the costs of a citizen are drawn
     */
    static Table quarters(int[] sizes, int quarters, CostChart chart) {
        Table table = new Table(
                "citizens, whole model of the Netherlands",
                "ms of processor a quarter",
                "of which citizens' rules",
                "ns a citizen and quarter",
                "of which citizens' rules",
                "bytes a citizen",
                "heap, MB",
                "bytes given out a quarter");
        Size[] all = new Size[sizes.length];
        // What is made once for all runs, and compiled on the way, belongs to none of them.
        new Size(sizes[0], quarters).run.go(WARM);
        for (int s = 0; s < sizes.length; s++) {
            all[s] = new Size(sizes[s], quarters);
            all[s].run.go(quarters);
        }
        for (int q = 0; q < quarters; q++) {
            for (Size size : all) {
                size.measure(q);
            }
        }
        XYSeries whole = chart.line("whole model");
        XYSeries ofCitizens = chart.line("rules of citizens");
        for (Size size : all) {
            double rules = Machine.median(size.ofCitizens);
            double nanos = Machine.median(size.ofAll);
            // What the smallest world takes is taken for what there is besides citizens.
            Object bytes =
                    size == all[0] ? "-" : (double) (size.heap - all[0].heap) / (size.citizens - all[0].citizens);
            table.add(
                    size.citizens,
                    nanos / 1e6,
                    rules / 1e6,
                    nanos / size.citizens,
                    rules / size.citizens,
                    bytes,
                    size.heap / 1e6,
                    Machine.median(size.given));
            whole.add(size.citizens, nanos / size.citizens);
            ofCitizens.add(size.citizens, rules / size.citizens);
        }
        return table;
    }

    /** A world of some size that is being measured. */
    private static final class Size {
        private final PlainRun run;
        private final long heap;
        private final int citizens;
        private final double[] ofAll;
        private final double[] ofCitizens;
        private final double[] given;
        private long all;
        private long citizensOnly;

        Size(int wanted, int quarters) {
            long before = Machine.heap();
            run = new PlainRun(Worlds.netherlands(wanted), Worlds.NETHERLANDS, 1, this::note);
            heap = Machine.heap() - before;
            citizens = run.world().citizens().count();
            ofAll = new double[quarters];
            ofCitizens = new double[quarters];
            given = new double[quarters];
        }

        private void note(String what, long nanos) {
            all += nanos;
            citizensOnly += what.startsWith("Citizens") ? nanos : 0;
        }

        void measure(int quarter) {
            all = 0;
            citizensOnly = 0;
            long bytes = Machine.allocated();
            run.go(1);
            given[quarter] = Machine.allocated() - bytes;
            ofAll[quarter] = all;
            ofCitizens[quarter] = citizensOnly;
        }
    }

    /** Whole runs, with one thread and with two in turns. */
    static Table runs(int rounds) {
        Table table = new Table(
                "runs",
                "s of processor a run",
                "runs a second, one thread",
                "two threads",
                "gain by the clock",
                "gain by processor time",
                "MB given out a run");
        runs(table, "class room: 2,000 citizens, example, 20 years", Worlds.example(2_000), Worlds.EXAMPLE, 10, rounds);
        runs(
                table,
                "20,000 citizens, Netherlands, 26 years",
                Worlds.netherlands(20_000),
                Worlds.NETHERLANDS,
                1,
                rounds);
        return table;
    }

    private static void runs(Table table, String name, Settings settings, GovernmentPack pack, int each, int rounds) {
        Course course = Course.of(settings);
        for (int warm = 0; warm < 3 + 3 * each; warm++) {
            Engine.run(course, pack, warm);
        }
        double[] processor = new double[rounds];
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        double[] gain = new double[rounds];
        double[] free = new double[rounds];
        double[] given = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long bytes = Machine.allocated();
            long from = Machine.processorNanos();
            long clock = System.nanoTime();
            several(course, pack, each, round);
            one[round] = each * NANOS / (System.nanoTime() - clock);
            long used = Machine.processorNanos() - from;
            processor[round] = used / NANOS / each;
            given[round] = (Machine.allocated() - bytes) / 1e6 / each;
            from = Machine.processorNanos();
            clock = System.nanoTime();
            twice(course, pack, each, round);
            two[round] = 2 * each * NANOS / (System.nanoTime() - clock);
            gain[round] = two[round] / one[round];
            // Two threads make twice as many runs: what they gain where each has a processor to itself.
            free[round] = 2 * (2.0 * used) / (Machine.processorNanos() - from);
        }
        table.add(
                name,
                Machine.median(processor),
                Machine.median(one),
                Machine.median(two),
                Machine.median(gain),
                Machine.median(free),
                Machine.median(given));
    }

    private static void several(Course course, GovernmentPack pack, int runs, long seed) {
        for (int run = 0; run < runs; run++) {
            Engine.run(course, pack, seed + run);
        }
    }

    /** Two threads make as many runs each. */
    private static void twice(Course course, GovernmentPack pack, int each, int round) {
        CountDownLatch busy = new CountDownLatch(2);
        for (int t = 0; t < 2; t++) {
            long seed = round + 100L * t;
            new Thread(() -> {
                        try {
                            several(course, pack, each, seed);
                        } finally {
                            busy.countDown();
                        }
                    })
                    .start();
        }
        try {
            busy.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
