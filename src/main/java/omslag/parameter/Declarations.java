package omslag.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
    private static final Shape SHAPE = Shape.of(Settings.class, "");

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
        return (Settings) SHAPE.build(values);
    }

    /** The value of every setting by path: the inverse of {@link #settings}. */
    public static Map<String, Object> values(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        SHAPE.read(settings, values);
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

    /**
     * A record of settings, taken apart once: reflection is slow, and every run at a point of a design is made of new settings.
     *
     * @param constructor makes it of its components
     * @param slots its components, in order
     */
    private record Shape(Constructor<?> constructor, List<Slot> slots) {
        static Shape of(Class<?> type, String prefix) {
            RecordComponent[] components = type.getRecordComponents();
            List<Slot> slots = new ArrayList<>();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                String path = prefix + pathName(components[i].getName());
                Optional<Shape> inner =
                        BY_PATH.containsKey(path) ? Optional.empty() : Optional.of(of(types[i], path + "."));
                slots.add(new Slot(path, components[i].getAccessor(), inner));
            }
            try {
                return new Shape(type.getDeclaredConstructor(types), slots);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("settings records must be canonical: " + type.getName(), e);
            }
        }

        Object build(Map<String, Object> values) {
            Object[] arguments = new Object[slots.size()];
            for (int i = 0; i < arguments.length; i++) {
                Slot slot = slots.get(i);
                arguments[i] = slot.inner().isPresent()
                        ? slot.inner().get().build(values)
                        : values.getOrDefault(slot.path(), standard(slot.path()));
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException("settings records must be public: " + constructor, e);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException("values do not fit " + constructor, e);
            }
        }

        private static Object standard(String path) {
            return find(path).orElseThrow().standard();
        }

        void read(Object record, Map<String, Object> values) {
            for (Slot slot : slots) {
                try {
                    Object value = slot.accessor().invoke(record);
                    slot.inner()
                            .ifPresentOrElse(shape -> shape.read(value, values), () -> values.put(slot.path(), value));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException("settings records must be public: " + slot.path(), e);
                }
            }
        }
    }

    /**
     * A component of a record of settings.
     *
     * @param path its path
     * @param accessor reads it
     * @param inner the record that it is; empty for a setting
     */
    private record Slot(String path, Method accessor, Optional<Shape> inner) {}

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
