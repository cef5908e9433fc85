package omslag.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import omslag.engine.Simulation;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.scenario.Catalogues;
import omslag.scenario.PackReader;
import omslag.unit.Quarter;

/** The worlds that benchmarks run. */
public final class Worlds {
    /** The first quarter of a run. */
    public static final Quarter START = new Quarter(2020, 1);

    /** The invented country, offered what the essay names. */
    public static final GovernmentPack EXAMPLE = pack("example");

    /** The Netherlands, offered what the essay names. */
    public static final GovernmentPack NETHERLANDS = pack("netherlands-2024");

    private Worlds() {}

    private static GovernmentPack pack(String name) {
        return PackReader.shipped(name)
                .with(Catalogues.shipped(Catalogues.ESSAY).orElseThrow());
    }

    /** Twenty years of the invented country with this many citizens. */
    public static Settings example(int citizens) {
        return settings(citizens, "example", 2039);
    }

    /** Twenty-six years of the Netherlands with this many citizens; 0 for one agent per resident. */
    public static Settings netherlands(int citizens) {
        return settings(citizens, "netherlands-2024", 2045);
    }

    private static Settings settings(int citizens, String government, int lastYear) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period.start", START);
        values.put("period.end", new Quarter(lastYear, 4));
        values.put("population.citizens", citizens);
        values.put("population.government", government);
        return Declarations.settings(values);
    }

    /** A run that has made this many quarters. */
    public static Simulation after(Settings settings, GovernmentPack pack, int quarters) {
        Simulation simulation = new Simulation(Course.of(settings), pack, 1);
        simulation.goTo(START.plus(quarters));
        return simulation;
    }
}
