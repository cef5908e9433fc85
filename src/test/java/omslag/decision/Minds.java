package omslag.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;

/** Settings of boards. */
final class Minds {
    /** Decisions that have an end for each side of mindset, by the names of their settings. */
    static final List<String> ENDS = List.of(
            "change",
            "hardening",
            "reskilling",
            "aversion",
            "evidence",
            "vetoes",
            "challenge",
            "training",
            "openness",
            "reflex");

    private Minds() {}

    static Settings settings(Object... pathsAndValues) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = (String) pathsAndValues[i];
            if (Declarations.find(path).isEmpty()) {
                throw new IllegalArgumentException("no setting " + path);
            }
            values.put(path, pathsAndValues[i + 1]);
        }
        return Declarations.settings(values);
    }

    /** These settings with the two ends of every decision swapped. */
    static Settings swapped(Settings settings) {
        Map<String, Object> values = Declarations.values(settings);
        for (String end : ENDS) {
            String risk = "parameters.boards." + end + "-risk";
            String innovation = "parameters.boards." + end + "-innovation";
            Object kept = values.get(risk);
            values.put(risk, values.get(innovation));
            values.put(innovation, kept);
        }
        return Declarations.settings(values);
    }
}
