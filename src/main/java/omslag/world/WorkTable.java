package omslag.world;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * The work of many organisations in columns, one for each quantity, in which the processes of one organisation follow
 * those of another.
 *
 * <p>Implementation note. A rule goes over all organisations in their order and asks for a few quantities of each. What it
 * asks for lies side by side, so the processor fetches it before it is asked; with arrays for each organisation every
 * quantity of every organisation was a wait of its own. What the quantities mean stands at {@link Work}.
 */
final class WorkTable {
    final double[] share;
    final double[] demand;
    final double[] room;
    final double[] backlog;
    final double[] served;
    final double[] givenUp;
    final double[] timeliness;
    final double[] quality;
    final double[] performance;
    final double[] startPerformance;
    final double[] wrong;
    final double[] startGain;
    final double[] effort;
    final double[] load;
    final double[] superfluous;
    final double[] startSuperfluous;
    final double[] startBetter;
    final double[] departed;
    final double[] needed;
    final double[] shed;
    final boolean[] retired;
    final ProcessKind[] kind;
    final byte[] line;
    final double[][] parts;

    /** With this many processes. */
    WorkTable(int processes) {
        share = new double[processes];
        demand = new double[processes];
        room = new double[processes];
        backlog = new double[processes];
        served = new double[processes];
        givenUp = new double[processes];
        timeliness = new double[processes];
        quality = new double[processes];
        performance = new double[processes];
        startPerformance = new double[processes];
        wrong = new double[processes];
        startGain = new double[processes];
        effort = new double[processes];
        load = new double[processes];
        superfluous = new double[processes];
        startSuperfluous = new double[processes];
        startBetter = new double[processes];
        departed = new double[processes];
        needed = new double[processes];
        shed = new double[processes];
        retired = new boolean[processes];
        kind = new ProcessKind[processes];
        line = new byte[processes];
        parts = new double[processes][];
    }

    /** Says of what kinds the processes are. */
    void describe(List<ProcessKind> kinds) {
        for (int p = 0; p < kind.length; p++) {
            kind[p] = kinds.get(p);
            line[p] = (byte) Chains.line(kind[p]);
        }
        divide();
    }

    /** The parts of the work by task are the same in all processes of a kind. */
    private void divide() {
        IdentityHashMap<ProcessKind, double[]> known = new IdentityHashMap<>();
        for (int p = 0; p < kind.length; p++) {
            parts[p] = known.computeIfAbsent(
                    kind[p], one -> one.tasks().stream().mapToDouble(x -> x).toArray());
        }
    }

    /** Takes over processes of other columns; what is divided by task is told by {@link #settled}. */
    void take(WorkTable other, int from, int to, int processes) {
        Copies.columns(other.columns(), from, columns(), to, processes);
        System.arraycopy(other.retired, from, retired, to, processes);
        System.arraycopy(other.kind, from, kind, to, processes);
        System.arraycopy(other.line, from, line, to, processes);
    }

    /** All processes have come. */
    void settled() {
        divide();
    }

    private double[][] columns() {
        return new double[][] {
            share,
            demand,
            room,
            backlog,
            served,
            givenUp,
            timeliness,
            quality,
            performance,
            startPerformance,
            wrong,
            startGain,
            effort,
            load,
            superfluous,
            startSuperfluous,
            startBetter,
            departed,
            needed,
            shed
        };
    }

    /** Columns that have nothing in common with these. */
    WorkTable copy() {
        WorkTable copy = new WorkTable(share.length);
        copy.take(this, 0, 0, share.length);
        copy.divide();
        return copy;
    }
}
