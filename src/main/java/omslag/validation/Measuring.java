package omslag.validation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import org.jspecify.annotations.Nullable;

/** Measures patterns in the runs of one replication at one point: those of all scenarios of a study that are finished. */
final class Measuring implements AutoCloseable {
    private final Map<String, RunData> runs = new LinkedHashMap<>();

    /** Opens the runs. */
    Measuring(ResultsFolder folder, int point, int replication) throws IOException {
        List<PlanRecord.Entry> scenarios = folder.plan().scenarios();
        for (int s = 0; s < scenarios.size(); s++) {
            RunKey key = new RunKey(s, point, replication);
            if (folder.has(key)) {
                runs.put(scenarios.get(s).name(), new RunData(folder.part(key)));
            }
        }
    }

    /** The figure of a pattern; not-a-number where a run is missing or has nothing to measure. */
    double figure(MeasureSpec spec) throws IOException {
        if (!runs.keySet().containsAll(spec.scenarios())) {
            return Double.NaN;
        }
        if (spec.gauge().readsTwo()) {
            return spec.gauge().of(run(spec.plus().get(0)), run(spec.minus().get(0)), spec);
        }
        double figure = sum(spec.plus(), spec) - sum(spec.minus(), spec);
        double over = spec.over().isEmpty() ? 1 : sum(spec.over(), spec);
        // Nothing over nothing, or something over nothing, is no figure.
        return over == 0 || Double.isInfinite(figure) ? Double.NaN : figure / over;
    }

    private double sum(List<String> names, MeasureSpec spec) throws IOException {
        double sum = 0;
        for (String name : names) {
            sum += spec.gauge().of(run(name), spec);
        }
        return sum;
    }

    private RunData run(String name) {
        @Nullable RunData run = runs.get(name);
        if (run == null) {
            throw new IllegalArgumentException("no run of " + name);
        }
        return run;
    }

    @Override
    public void close() throws IOException {
        for (RunData run : runs.values()) {
            run.close();
        }
    }
}
