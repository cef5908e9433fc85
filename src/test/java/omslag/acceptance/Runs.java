package omslag.acceptance;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import omslag.engine.Engine;
import omslag.engine.Simulation;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.scenario.Catalogues;
import omslag.scenario.PackReader;
import omslag.unit.Quarter;
import omslag.world.World;

/** Small runs of the invented government, and everything that is in a world. */
public final class Runs {
    /** The invented government that ships with the program, offered what the essay names. */
    public static final GovernmentPack PACK = PackReader.shipped("example")
            .with(Catalogues.shipped(Catalogues.ESSAY).orElseThrow());

    /** The first quarter of a small run. */
    public static final Quarter START = new Quarter(2020, 1);

    private Runs() {}

    /** Six years with a few hundred citizens, but for these settings: path, value, path, value. */
    public static Settings settings(Object... pathsAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period.start", START);
        values.put("period.end", new Quarter(2025, 4));
        values.put("population.citizens", 300);
        values.put("population.government", "example");
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = (String) pathsAndValues[i];
            if (Declarations.find(path).isEmpty()) {
                throw new IllegalArgumentException("no setting " + path);
            }
            values.put(path, pathsAndValues[i + 1]);
        }
        return Declarations.settings(values);
    }

    /** A run of the engine. */
    public static Recorded run(Settings settings, long seed) {
        return Engine.run(Course.of(settings), PACK, seed);
    }

    /** The world at the end of a run. */
    public static World after(Settings settings, long seed) {
        Simulation simulation = new Simulation(Course.of(settings), PACK, seed);
        simulation.run();
        return simulation.world();
    }

    /** The bits of all cells of a history by quarter; undefined cells are alike. */
    public static long[][] cells(History history) {
        long[][] cells = new long[history.quarters()][];
        for (int q = 0; q < cells.length; q++) {
            cells[q] = Arrays.stream(history.row(q))
                    .mapToLong(Double::doubleToLongBits)
                    .toArray();
        }
        return cells;
    }

    /** Whether two runs left the same behind, bit by bit. */
    public static boolean same(Recorded one, Recorded other) {
        return Arrays.deepEquals(cells(one.history()), cells(other.history()))
                && one.events().equals(other.events())
                && one.organisations().equals(other.organisations());
    }

    /** What leads back to the list that something is in. */
    private static final Set<String> BACK = Set.of("list", "market");

    /** Every number in a world by where it is, but for fields of these names. */
    public static Map<String, Double> numbers(Object world, Set<String> leftOut) {
        Map<String, Double> numbers = new TreeMap<>();
        walk("world", world, leftOut, Collections.newSetFromMap(new IdentityHashMap<>()), numbers::put);
        return numbers;
    }

    private static void walk(
            String path, Object value, Set<String> leftOut, Set<Object> above, BiConsumer<String, Double> sink) {
        if (value instanceof Number number) {
            sink.accept(path, number.doubleValue());
        } else if (value instanceof Enum<?> one) {
            sink.accept(path, (double) one.ordinal());
        } else if (value instanceof Boolean yes) {
            sink.accept(path, yes ? 1.0 : 0);
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                walk(path + "[" + i + "]", Array.get(value, i), leftOut, above, sink);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), leftOut, above, sink);
            }
        } else if (value != null && value.getClass().getName().startsWith("omslag.world.") && above.add(value)) {
            fields(path, value, leftOut, above, sink);
            // Columns that many share are read once.
            if (!value.getClass().getName().endsWith("Table")) {
                above.remove(value);
            }
        }
    }

    private static void fields(
            String path, Object value, Set<String> leftOut, Set<Object> above, BiConsumer<String, Double> sink) {
        for (Field field : value.getClass().getDeclaredFields()) {
            boolean back = BACK.contains(field.getName());
            if (Modifier.isStatic(field.getModifiers()) || back || leftOut.contains(field.getName())) {
                continue;
            }
            field.setAccessible(true);
            try {
                walk(
                        field.getName().equals("table") ? path : path + "." + field.getName(),
                        field.get(value),
                        leftOut,
                        above,
                        sink);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
