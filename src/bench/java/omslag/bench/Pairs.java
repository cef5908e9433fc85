package omslag.bench;

import omslag.engine.Simulation;
import omslag.parameter.Settings;
import omslag.rule.PairedCitizens;
import omslag.unit.Step;
import org.jfree.data.xy.XYSeries;

/** The citizens' rules of the model against one Steppable for each citizen, which live the same history. */
final class Pairs {
    /** Few citizens make many quarters at a time, so that the clock has something to measure. */
    private static final int QUARTERS_OF_CITIZENS = 200_000;

    private Pairs() {}

    /** The citizens' rules against the idiomatic version, quarter about quarter. */
    static Table measure(int[] sizes, int rounds, CostChart chart) {
        XYSeries line = chart.line("experience and talk, one Steppable a citizen");
        Table table = new Table(
                "citizens",
                "arrays, ns a citizen and quarter",
                "one Steppable a citizen, ns",
                "times as long",
                "bytes a citizen as objects");
        for (int size : sizes) {
            Settings settings = Worlds.netherlands(size);
            Simulation run = Worlds.after(settings, Worlds.NETHERLANDS, 1);
            int n = run.world().citizens().count();
            long before = Machine.heap();
            PairedCitizens pair = new PairedCitizens(run.world(), settings, Step.of(Worlds.START.plus(1)));
            double bytes = (double) (Machine.heap() - before) / n;
            int quarters = Math.max(1, QUARTERS_OF_CITIZENS / n);
            double[] real = new double[rounds];
            double[] idiomatic = new double[rounds];
            double[] ratio = new double[rounds];
            for (int round = -Math.max(2, rounds / 2); round < rounds; round++) {
                double a = nanos(pair::real, quarters) / n;
                double b = nanos(pair::idiomatic, quarters) / n;
                if (round >= 0) {
                    real[round] = a;
                    idiomatic[round] = b;
                    ratio[round] = b / a;
                }
            }
            line.add(n, Machine.median(idiomatic));
            table.add(n, Machine.median(real), Machine.median(idiomatic), Machine.median(ratio), bytes);
        }
        return table;
    }

    private static double nanos(Runnable quarter, int times) {
        long from = Machine.threadNanos();
        for (int i = 0; i < times; i++) {
            quarter.run();
        }
        return (double) (Machine.threadNanos() - from) / times;
    }
}
