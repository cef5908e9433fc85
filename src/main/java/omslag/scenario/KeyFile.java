package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import omslag.parameter.Declared;

/** A small YAML file of keys that belong to no scenario, such as a house style: what it says by path, with places. */
public final class KeyFile {
    /**
     * A key that such a file may hold.
     *
     * @param declared its path, and the form and bounds of its values
     * @param shape what a text has to look like; empty for any text, and for numbers and words
     * @param allowed what it takes, in words; empty where the declaration says it
     * @param least how many values it takes at least, as a list; 0 for one value that stands by itself
     */
    public record Wanted(Declared declared, Optional<Pattern> shape, Optional<Phrase> allowed, int least) {
        private Phrase one() {
            return allowed.orElseGet(() -> Allowed.by(declared));
        }

        private Phrase whole() {
            return least > 0 ? Phrase.of("allowed.list", least, one()) : one();
        }
    }

    /**
     * A value and where it stands.
     *
     * @param value a Double, Integer or String, as declared
     * @param place where it starts
     */
    public record Said(Object value, Place place) {}

    private final Faults faults;
    private final Map<String, List<Said>> said = new LinkedHashMap<>();

    private KeyFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * What a file says, by path: one value, or several of a list; what is wrong with it becomes faults.
     *
     * @param told where a file that cannot be read is told of: the option that named it
     */
    public static Map<String, List<Said>> read(Path file, Place told, List<Wanted> keys, Faults faults) {
        faults.announce(file.toString());
        return read(YamlReader.read(file, file.toString(), told, faults), keys, faults);
    }

    /** What a text says, by path. */
    public static Map<String, List<Said>> parse(String text, String label, List<Wanted> keys, Faults faults) {
        return read(YamlReader.parse(text, label, faults), keys, faults);
    }

    private static Map<String, List<Said>> read(Optional<Yaml> tree, List<Wanted> keys, Faults faults) {
        KeyFile file = new KeyFile(faults);
        Keys known = Keys.of(keys.stream().map(Wanted::declared).toList());
        if (tree.isPresent() && tree.get() instanceof Yaml.Mapping map) {
            Map<String, Yaml.Entry> entries = Entries.of(map, known, faults);
            for (Wanted key : keys) {
                Yaml.Entry entry = entries.get(key.declared().path());
                if (entry != null) {
                    file.take(key, entry.value());
                }
            }
        } else if (tree.isPresent()) {
            Yaml root = tree.get();
            Phrase allowed = Phrase.of("allowed.keys", Allowed.list(known.children("")));
            faults.add(FaultId.WRONG_TYPE, root.place(), Values.shown(root), allowed);
        }
        return file.said;
    }

    private void take(Wanted key, Yaml value) {
        List<Said> values = new ArrayList<>();
        if (value instanceof Yaml.Scalar scalar && scalar.isEmpty()) {
            faults.add(FaultId.EMPTY_VALUE, value.place(), key.declared().path(), key.whole());
        } else if (key.least == 0) {
            one(key, value).ifPresent(values::add);
        } else if (value instanceof Yaml.Sequence list && list.items().size() >= key.least) {
            list.items().forEach(item -> one(key, item).ifPresent(values::add));
        } else {
            faults.add(FaultId.WRONG_TYPE, value.place(), Values.shown(value), key.whole());
        }
        if (!values.isEmpty()) {
            said.put(key.declared().path(), List.copyOf(values));
        }
    }

    private Optional<Said> one(Wanted key, Yaml value) {
        if (key.shape.isEmpty()) {
            return new Values(faults).read(key.declared(), value).map(read -> new Said(read, value.place()));
        }
        if (value instanceof Yaml.Scalar scalar
                && key.shape.get().matcher(scalar.text()).matches()) {
            return Optional.of(new Said(scalar.text(), value.place()));
        }
        boolean empty = value instanceof Yaml.Scalar scalar && scalar.isEmpty();
        faults.add(
                empty ? FaultId.EMPTY_VALUE : FaultId.WRONG_TYPE,
                value.place(),
                empty ? key.declared().path() : Values.shown(value),
                key.one());
        return Optional.empty();
    }
}
