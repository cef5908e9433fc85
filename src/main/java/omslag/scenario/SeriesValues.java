package omslag.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.term.Term;

/** Values and lists of words as files about series say them. */
final class SeriesValues {
    private final Faults faults;

    SeriesValues(Faults faults) {
        this.faults = faults;
    }

    /** What a map says by path, but for the keys that are read apart. */
    Map<String, Object> read(Map<String, Yaml.Entry> said, Keys keys, List<String> apart) {
        Map<String, Object> read = new LinkedHashMap<>();
        said.forEach((path, entry) -> keys.leaf(path)
                .filter(key -> !apart.contains(path))
                .flatMap(key -> new Values(faults).read(key, entry.value()))
                .ifPresent(value -> read.put(path, value)));
        return read;
    }

    /** The words of a list, each once; what is none of them is told. */
    <E extends Enum<E> & Term> List<E> words(Yaml value, Class<E> set) {
        List<String> known = Keys.ids(set.getEnumConstants());
        List<E> words = new ArrayList<>();
        for (Yaml item : value instanceof Yaml.Sequence list ? list.items() : List.of(value)) {
            if (!(item instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
                faults.add(
                        FaultId.WRONG_TYPE,
                        item.place(),
                        Values.shown(item),
                        Phrase.of("allowed.word", Allowed.list(known)));
                continue;
            }
            Optional<E> word = Term.find(set, scalar.text());
            if (word.isEmpty()) {
                faults.add(Fault.unknownWord(scalar.place(), scalar.text(), known));
            }
            word.filter(one -> !words.contains(one)).ifPresent(words::add);
        }
        return words;
    }

    /** The maps of a list; anything else in it is told. */
    List<Yaml.Mapping> maps(Yaml value, String example) {
        List<Yaml.Mapping> maps = new ArrayList<>();
        List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
        for (Yaml item : items) {
            if (item instanceof Yaml.Mapping map) {
                maps.add(map);
            } else {
                faults.add(FaultId.WRONG_TYPE, item.place(), Values.shown(item), Phrase.of("allowed.keys", example));
            }
        }
        return maps;
    }
}
