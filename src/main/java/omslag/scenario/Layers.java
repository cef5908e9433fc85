package omslag.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import omslag.parameter.Declared;

/** What a scenario file says, laid over what it extends, with the command line on top: values by path, each with its place. */
final class Layers {
    private static final Set<String> NOT_INHERITED =
            new TreeSet<>(List.of("name", "question", "question-nl", "format"));

    private final Map<String, Said> said = new LinkedHashMap<>();
    private final Set<String> faulty = new TreeSet<>();
    private boolean readable;

    /**
     * A value that was said.
     *
     * @param value the value, of the declared type; the timeline as YAML
     * @param place where it was said
     * @param folder the folder from which a relative path in it starts
     */
    record Said(Object value, Place place, Path folder) {}

    private Layers() {}

    /** A file over all that it extends. */
    static Layers ofFile(Path file, Faults faults) {
        String label = file.toString();
        return read(file, label, Place.startOf(label), List.of(), faults);
    }

    /** What was said under this path; empty when nothing was, or nothing sound. */
    Optional<Said> find(String path) {
        return Optional.ofNullable(said.get(path));
    }

    /** Whether the file could be read; what one lacks that could not is no news. */
    boolean isReadable() {
        return readable;
    }

    /** Whether something was said under this path that has a fault. */
    boolean isFaulty(String path) {
        return faulty.contains(path);
    }

    /** The values by path. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        said.forEach((path, one) -> values.put(path, one.value()));
        return values;
    }

    /** Lays other values by path on top, as the command line has them or an experiment file. */
    void lay(List<Yaml.Entry> entries, Faults faults) {
        Keys paths = Keys.ofPaths();
        Map<String, Place> first = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            String option = entry.place().file();
            Place before = first.putIfAbsent(entry.key(), entry.place());
            Keys keys = option.equals("--set") ? paths : Keys.ofScenario();
            Optional<Declared> key = keys.leaf(entry.key());
            if (before != null) {
                faults.add(FaultId.DUPLICATE_KEY, entry.place(), entry.key(), before.toString());
            } else if (key.isPresent()) {
                take(key.get(), entry, Path.of(""), faults);
            } else {
                faults.add(option.equals("--off") ? unknownMechanism(entry) : unknownPath(entry, paths));
            }
        }
    }

    private static Fault unknownPath(Yaml.Entry entry, Keys keys) {
        int dot = entry.key().lastIndexOf('.');
        String prefix = entry.key().substring(0, dot + 1);
        boolean known = dot > 0 && keys.isBranch(entry.key().substring(0, dot));
        return known
                ? keys.unknown(entry.place(), prefix, entry.key().substring(dot + 1))
                : keys.unknown(entry.place(), "", entry.key());
    }

    private static Fault unknownMechanism(Yaml.Entry entry) {
        String mechanism = entry.key().substring("mechanisms.".length());
        List<String> known = Keys.ids(omslag.term.Mechanism.values());
        return Fault.of(FaultId.UNKNOWN_MECHANISM, entry.place(), mechanism, Allowed.list(known))
                .maybe(Suggestions.nearest(mechanism, known));
    }

    private static Layers read(Path file, String label, Place told, List<Path> chain, Faults faults) {
        Layers layers = new Layers();
        faults.announce(label);
        Optional<Yaml> tree = YamlReader.read(file, label, told, faults);
        if (tree.isEmpty()) {
            return layers;
        }
        if (!(tree.get() instanceof Yaml.Mapping map)) {
            faults.add(FaultId.WRONG_TYPE, tree.get().place(), Values.shown(tree.get()), Phrase.of("allowed.scenario"));
            return layers;
        }
        layers.readable = true;
        Keys keys = Keys.ofScenario();
        Path folder = file.resolveSibling("");
        for (Map.Entry<String, Yaml.Entry> entry : Entries.of(map, keys, faults).entrySet()) {
            keys.leaf(entry.getKey()).ifPresent(key -> layers.take(key, entry.getValue(), folder, faults));
        }
        layers.find("extends").ifPresent(base -> layers.lieOver(base, file, chain, faults));
        return layers;
    }

    private void take(Declared key, Yaml.Entry entry, Path folder, Faults faults) {
        Optional<Object> value = key.path().equals(Keys.TIMELINE)
                ? Optional.of(entry.value())
                : new Values(faults).read(key, entry.value());
        said.remove(key.path());
        value.ifPresentOrElse(
                v -> said.put(key.path(), new Said(v, entry.value().place(), folder)), () -> faulty.add(key.path()));
    }

    /** Lays this over the file it extends; lists and single values replace, so maps merge path by path. */
    private void lieOver(Said base, Path file, List<Path> chain, Faults faults) {
        Optional<Path> path = resolve(base);
        if (path.isEmpty()) {
            faults.add(FaultId.MISSING_FILE, base.place(), base.value());
            return;
        }
        List<Path> longer = new ArrayList<>(chain);
        longer.add(real(file));
        if (longer.contains(real(path.get()))) {
            faults.add(FaultId.EXTENDS_CYCLE, base.place(), base.value());
            return;
        }
        Layers below = read(path.get(), path.get().toString(), base.place(), longer, faults);
        below.said.forEach((key, value) -> {
            if (!NOT_INHERITED.contains(key) && !faulty.contains(key)) {
                said.putIfAbsent(key, value);
            }
        });
        below.faulty.stream().filter(key -> !said.containsKey(key)).forEach(faulty::add);
    }

    private static Optional<Path> resolve(Said base) {
        try {
            return Optional.of(base.folder().resolve(base.value().toString()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
