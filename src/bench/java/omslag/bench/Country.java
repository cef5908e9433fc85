package omslag.bench;

import omslag.engine.Engine;
import omslag.engine.Team;
import omslag.parameter.Course;

/** The whole country, one agent per resident: from the first world to the last quarter, with one thread and with two. */
final class Country {
    private static final double NANOS = 1e9;

    private Country() {}

    /** Whole runs in turns, after a small one that warms up. */
    static Table measure(int rounds) {
        Table table = new Table("threads", "s by the clock", "s of processor", "clock of one thread over this");
        Course course = Course.of(Worlds.netherlands(0));
        for (int warm = 0; warm < 2; warm++) {
            Engine.run(Course.of(Worlds.netherlands(100_000)), Worlds.NETHERLANDS, warm);
        }
        double[][] clock = new double[2][rounds];
        double[][] processor = new double[2][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                long from = System.nanoTime();
                long used = Machine.processorNanos();
                try (Team team = new Team(threads, "country")) {
                    Engine.run(course, Worlds.NETHERLANDS, round, team);
                }
                clock[threads - 1][round] = (System.nanoTime() - from) / NANOS;
                processor[threads - 1][round] = (Machine.processorNanos() - used) / NANOS;
            }
        }
        for (int threads = 1; threads <= 2; threads++) {
            double one = Machine.median(clock[0]);
            double these = Machine.median(clock[threads - 1]);
            table.add(threads, these, Machine.median(processor[threads - 1]), one / these);
        }
        return table;
    }
}
