package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.PartReader;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.Scribes;

/**
 * Reads the histories of many runs a slice of cells at a time, so that memory does not grow with the number of runs.
 *
 * @param folder where the runs are
 * @param budget how many doubles a slice may hold
 * @param threads how many threads work out what is written of its cells
 */
record Slices(ResultsFolder folder, int budget, int threads) {
    /** Some 64 MB. */
    static final int BUDGET = 8_000_000;

    /** Cells of which one thread writes the rows. */
    private static final int TOGETHER = 2048;

    /** What is written of one cell: the values of the runs, in order of replication. */
    @FunctionalInterface
    interface Cell {
        /** Writes the row of a cell; the array is used again. */
        void write(Csv csv, int cell, double[] values) throws IOException;
    }

    /** The runs of one side: the scenario, the point, and the cell at which the reading of it starts. */
    record Side(int scenario, int point, long offset) {
        RunKey key(int replication) {
            return new RunKey(scenario, point, replication);
        }
    }

    /** Passes over cells of one scenario. */
    void values(Csv csv, Side side, int[] replications, int cells, Cell cell) throws IOException {
        pass(csv, replications, cells, cell, (replication, first, into, at, count) -> {
            try (PartReader part = folder.part(side.key(replication))) {
                part.cells(side.offset() + first, into, at, count);
            }
        });
    }

    /** Passes over the differences b − a of two scenarios, paired by replication. */
    void differences(Csv csv, Side a, Side b, int[] replications, int cells, Cell cell) throws IOException {
        pass(csv, replications, cells, cell, (replication, first, into, at, count) -> {
            double[] base = new double[count];
            try (PartReader part = folder.part(a.key(replication))) {
                part.cells(a.offset() + first, base, 0, count);
            }
            try (PartReader part = folder.part(b.key(replication))) {
                part.cells(b.offset() + first, into, at, count);
            }
            for (int i = 0; i < count; i++) {
                into[at + i] -= base[i];
            }
        });
    }

    /** The replications that are in both. */
    static int[] common(int[] a, int[] b) {
        return Arrays.stream(a).filter(r -> Arrays.binarySearch(b, r) >= 0).toArray();
    }

    @FunctionalInterface
    private interface Load {
        void load(int replication, int first, double[] into, int at, int count) throws IOException;
    }

    private void pass(Csv csv, int[] replications, int cells, Cell cell, Load load) throws IOException {
        int runs = replications.length;
        int width = Math.max(1, Math.min(cells, budget / Math.max(1, runs)));
        double[] slice = new double[Math.multiplyExact(width, runs)];
        for (int first = 0; first < cells; first += width) {
            int count = Math.min(width, cells - first);
            for (int run = 0; run < runs; run++) {
                load.load(replications[run], first, slice, run * width, count);
            }
            int from = first;
            List<Batch.Filler> parts = new ArrayList<>();
            for (int c = 0; c < count; c += TOGETHER) {
                int begin = c;
                int end = Math.min(c + TOGETHER, count);
                parts.add(rows -> {
                    double[] values = new double[runs];
                    for (int k = begin; k < end; k++) {
                        for (int run = 0; run < runs; run++) {
                            values[run] = slice[run * width + k];
                        }
                        cell.write(rows, from + k, values);
                    }
                });
            }
            new Scribes(threads).write(csv, parts.iterator());
        }
    }
}
