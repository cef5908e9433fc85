package omslag.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import omslag.unit.Quarter;

/** All declared settings, read from the record components of {@link Settings}: the one list of what can be set. */
public final class Declarations {
    private static final Map<String, Declared> BY_PATH = collect();

    private Declarations() {}

    /** Every declared setting, in the order of the records. */
    public static List<Declared> all() {
        return List.copyOf(BY_PATH.values());
    }

    /** The setting with this path; empty when there is none. */
    public static Optional<Declared> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** The settings of which nothing is said. */
    public static Settings standard() {
        return Standard.SETTINGS;
    }

    /** Settings from values by path; what is not said takes its default. Values must be of the declared type. */
    public static Settings settings(Map<String, Object> values) {
        return (Settings) build(Settings.class, "", values);
    }

    /** The value of every setting by path: the inverse of {@link #settings}. */
    public static Map<String, Object> values(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        read(settings, "", values);
        return values;
    }

    /** Made when first asked for; it never changes. */
    private static final class Standard {
        private static final Settings SETTINGS = settings(new LinkedHashMap<>());
    }

    private static Map<String, Declared> collect() {
        Map<String, Declared> found = new LinkedHashMap<>();
        walk(Settings.class, "", found);
        return found;
    }

    private static void walk(Class<?> type, String prefix, Map<String, Declared> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + pathName(component.getName());
            if (component.getType().isRecord() && !component.getType().equals(Quarter.class)) {
                walk(component.getType(), path + ".", found);
            } else {
                found.put(path, declared(component, path));
            }
        }
    }

    private static Declared declared(RecordComponent component, String path) {
        Parameter number = component.getAnnotation(Parameter.class);
        if (number != null) {
            boolean whole = component.getType() == int.class;
            Declared.Form form = !whole
                    ? Declared.Form.NUMBER
                    : path.equals("population.citizens") ? Declared.Form.WHOLE_OR_FULL : Declared.Form.WHOLE;
            Object standard = whole ? (Object) (int) number.standard() : (Object) number.standard();
            return new Declared(
                    path,
                    form,
                    number.meaning(),
                    number.unit(),
                    number.low(),
                    number.high(),
                    standard,
                    List.of(),
                    number.source(),
                    number.mark());
        }
        Switch onOff = component.getAnnotation(Switch.class);
        if (onOff != null) {
            return plain(path, Declared.Form.SWITCH, onOff.meaning(), onOff.standard(), List.of());
        }
        Choice choice = component.getAnnotation(Choice.class);
        if (choice == null) {
            throw new IllegalStateException("undeclared setting " + path);
        }
        if (component.getType().equals(Quarter.class)) {
            return plain(path, Declared.Form.QUARTER, choice.meaning(), quarter(choice.standard()), List.of());
        }
        Declared.Form form = choice.options().length == 0 ? Declared.Form.NAME : Declared.Form.WORD;
        return plain(path, form, choice.meaning(), choice.standard(), List.of(choice.options()));
    }

    private static Declared plain(
            String path, Declared.Form form, String meaning, Object standard, List<String> options) {
        return new Declared(path, form, meaning, "", Double.NaN, Double.NaN, standard, options, "", Mark.CHOICE);
    }

    private static Quarter quarter(String text) {
        return Quarter.find(text).orElseThrow(() -> new IllegalStateException("not a quarter: " + text));
    }

    private static Object build(Class<?> type, String prefix, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> arguments = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String path = prefix + pathName(components[i].getName());
            Declared declared = BY_PATH.get(path);
            arguments.add(
                    declared == null
                            ? build(types[i], path + ".", values)
                            : values.getOrDefault(path, declared.standard()));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments.toArray());
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("settings records must be public and canonical: " + type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("values do not fit " + type.getName(), e);
        }
    }

    private static void read(Record record, String prefix, Map<String, Object> values) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String path = prefix + pathName(component.getName());
            Object value;
            try {
                value = component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("settings records must be public: " + path, e);
            }
            if (BY_PATH.containsKey(path)) {
                values.put(path, value);
            } else {
                read((Record) value, path + ".", values);
            }
        }
    }

    /** The name in a path of a record component: kebab-case, decision points D1 to D10 in capitals. */
    private static String pathName(String component) {
        StringBuilder name = new StringBuilder(component.length() + 4);
        boolean point = component.length() > 1 && component.charAt(0) == 'd';
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            point &= i == 0 || c >= '0' && c <= '9';
            if (c >= 'A' && c <= 'Z') {
                name.append('-').append((char) (c - 'A' + 'a'));
            } else {
                name.append(c);
            }
        }
        return point ? component.toUpperCase(Locale.ROOT) : name.toString();
    }
}
