package omslag.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.term.Term;

/** Reads the series of the past that runs are held against, one file each, and refuses them with every fault at once. */
public final class SeriesReader {
    private static final String SUFFIX = ".yaml";
    private static final String PARTS = "parts";
    private static final String DATA = "data";
    private static final String STUDY = "study";
    private static final String BEARING = "bearing";
    private static final List<String> NEEDED = List.of("id", "what", "what-nl", BEARING, "why", "why-nl", DATA, PARTS);
    private static final Keys KEYS = Keys.of(List.of(
            Keys.any("id", "id of the series"),
            Keys.any("what", "what was observed"),
            Keys.any("what-nl", "the same in Dutch"),
            Keys.word(BEARING, "what it can say of the model", Keys.ids(SeriesTarget.Bearing.values())),
            Keys.any("why", "why, and how the figure comes from the state"),
            Keys.any("why-nl", "the same in Dutch"),
            Keys.any(STUDY, "the study that is held against it"),
            Keys.any(DATA, "the table of figures, relative to this file"),
            Keys.any(PARTS, "the series it consists of")));

    private final Faults faults = new Faults();
    private final Optional<List<String>> studies;

    private SeriesReader(Optional<List<String>> studies) {
        this.studies = studies;
    }

    /**
     * The series in a folder, in the order in which people count their ids: F2 before F10.
     *
     * @throws WrongInput with everything that is wrong with them
     */
    public static List<SeriesTarget> readAll(Path folder) {
        return new SeriesReader(Optional.empty()).all(folder);
    }

    /** The same, where a series may ask for these studies only. */
    public static List<SeriesTarget> readAll(Path folder, List<String> studies) {
        return new SeriesReader(Optional.of(studies)).all(folder);
    }

    private List<SeriesTarget> all(Path folder) {
        List<SeriesTarget> targets = new ArrayList<>();
        Map<String, Path> taken = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            read(file).ifPresent(target -> {
                Path first = taken.putIfAbsent(target.id(), file);
                if (first != null) {
                    Place place = Place.startOf(file.toString());
                    faults.add(FaultId.DUPLICATE_ID, place, target.id(), first.toString());
                }
                targets.add(target);
            });
        }
        faults.refuse();
        targets.sort(Comparator.comparing(target -> counted(target.id())));
        return List.copyOf(targets);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id of which the number at its end sorts as a number. */
    private static String counted(String id) {
        String letters = id.replaceAll("\\d+$", "");
        String digits = id.substring(letters.length());
        return letters + " ".repeat(Math.max(0, 9 - digits.length())) + digits;
    }

    private Optional<SeriesTarget> read(Path file) {
        String label = file.toString();
        int before = faults.count();
        faults.announce(label);
        Optional<Yaml> tree = YamlReader.read(file, label, Place.startOf(label), faults);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (!(tree.get() instanceof Yaml.Mapping map)) {
            faults.add(
                    FaultId.WRONG_TYPE,
                    tree.get().place(),
                    Values.shown(tree.get()),
                    Phrase.of("allowed.keys", String.join(", ", NEEDED)));
            return Optional.empty();
        }
        Map<String, Yaml.Entry> said = Entries.of(map, KEYS, faults);
        Map<String, Object> read = new SeriesValues(faults).read(said, KEYS, List.of(PARTS));
        for (String key : NEEDED) {
            if (!said.containsKey(key)) {
                faults.add(
                        FaultId.MISSING_KEY,
                        map.place(),
                        key,
                        Allowed.by(KEYS.leaf(key).orElseThrow()));
            }
        }
        checkStudy(said);
        SeriesParts parts = new SeriesParts(file.resolveSibling(""), faults);
        List<SeriesTarget.Part> series = parts.read(said.get(PARTS), said.get(DATA));
        Optional<SeriesTarget.Bearing> bearing = Optional.ofNullable(read.get(BEARING))
                .flatMap(word -> Term.find(SeriesTarget.Bearing.class, word.toString()));
        if (faults.count() == before) {
            bearing.ifPresent(one -> checkBearing(one, said, series));
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new SeriesTarget(
                        text(read, "id"),
                        text(read, "what"),
                        text(read, "what-nl"),
                        bearing.orElseThrow(),
                        text(read, "why"),
                        text(read, "why-nl"),
                        Optional.ofNullable(read.get(STUDY)).map(Object::toString),
                        series));
    }

    private void checkStudy(Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get(STUDY);
        if (studies.isPresent()
                && entry != null
                && entry.value() instanceof Yaml.Scalar name
                && !studies.get().contains(name.text())) {
            faults.add(Fault.unknownWord(name.place(), name.text(), studies.get()));
        }
    }

    private static String text(Map<String, Object> read, String key) {
        return String.valueOf(read.get(key));
    }

    /** What the model gives must say in which study; what it cannot give has no way to be observed. */
    private void checkBearing(
            SeriesTarget.Bearing bearing, Map<String, Yaml.Entry> said, List<SeriesTarget.Part> series) {
        boolean observed = series.stream().anyMatch(part -> part.observation().isPresent());
        Yaml.Entry entry = said.get(BEARING);
        if (entry == null) {
            return;
        }
        Place place = entry.value().place();
        if (observed && !said.containsKey(STUDY)) {
            faults.add(FaultId.MISSING_KEY, place, STUDY, Phrase.of("allowed.name"));
        }
        if (!series.isEmpty() && observed == (bearing == SeriesTarget.Bearing.ABSENT)) {
            String fits = observed ? "test, prescribed" : SeriesTarget.Bearing.ABSENT.id();
            faults.add(FaultId.UNKNOWN_WORD, place, bearing.id(), fits);
        }
    }
}
