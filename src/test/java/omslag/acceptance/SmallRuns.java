package omslag.acceptance;

import java.util.Map;
import java.util.TreeMap;
import omslag.engine.Simulation;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.unit.Quarter;

/** Small runs of the invented country. */
final class SmallRuns {
    private SmallRuns() {}

    /** Ten years with few citizens; paths and values say what else differs from the declared settings. */
    static Settings settings(Object... pathsAndValues) {
        Map<String, Object> values = new TreeMap<>();
        values.put("population.citizens", 100);
        values.put("period.end", new Quarter(2029, 4));
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = (String) pathsAndValues[i];
            if (Declarations.find(path).isEmpty()) {
                throw new IllegalArgumentException("no setting " + path);
            }
            values.put(path, pathsAndValues[i + 1]);
        }
        return Declarations.settings(values);
    }

    /** A run that has not begun. */
    static Simulation of(Settings settings, long seed) {
        return new Simulation(Course.of(settings), Runs.PACK, seed);
    }
}
