package omslag.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a map by their path from its root: dots equal nesting. */
final class Entries {
    private final Keys keys;
    private final Faults faults;
    private final Map<String, Yaml.Entry> found = new LinkedHashMap<>();

    private Entries(Keys keys, Faults faults) {
        this.keys = keys;
        this.faults = faults;
    }

    /** What a map says, by path; unknown and repeated keys become faults. */
    static Map<String, Yaml.Entry> of(Yaml.Mapping map, Keys keys, Faults faults) {
        Entries entries = new Entries(keys, faults);
        entries.walk(map, "");
        return entries.found;
    }

    private void walk(Yaml.Mapping map, String prefix) {
        Map<String, Place> here = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.entries()) {
            Place first = here.putIfAbsent(entry.key(), entry.place());
            if (first == null) {
                take(entry, prefix);
            } else {
                repeated(entry, prefix + entry.key(), first);
            }
        }
    }

    private void take(Yaml.Entry entry, String prefix) {
        String path = prefix + entry.key();
        if (keys.leaf(path).isPresent()) {
            Yaml.Entry first = found.putIfAbsent(path, entry);
            if (first != null) {
                repeated(entry, path, first.place());
            }
        } else if (!keys.isBranch(path)) {
            faults.add(keys.unknown(entry.place(), prefix, entry.key()));
        } else if (entry.value() instanceof Yaml.Mapping inner) {
            walk(inner, path + ".");
        } else if (!(entry.value() instanceof Yaml.Scalar scalar && scalar.isEmpty())) {
            faults.add(
                    FaultId.WRONG_TYPE,
                    entry.value().place(),
                    Values.shown(entry.value()),
                    Phrase.of("allowed.map", path, Allowed.list(keys.children(path + "."))));
        }
    }

    private void repeated(Yaml.Entry entry, String path, Place first) {
        faults.add(FaultId.DUPLICATE_KEY, entry.place(), path, first.toString());
    }
}
