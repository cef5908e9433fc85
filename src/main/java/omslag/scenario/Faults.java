package omslag.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults found so far, kept until all input has been read so that they are told together. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();
    private final Map<String, Integer> rank = new LinkedHashMap<>();

    /** Files are told in the order in which they are announced or first found at fault. */
    void announce(String file) {
        rank.putIfAbsent(file, rank.size());
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        announce(fault.place().file());
        found.add(fault);
    }

    /** Adds a fault without a suggestion. */
    public void add(FaultId id, Place place, Object... details) {
        add(Fault.of(id, place, details));
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** All of them once, by file, line and column. */
    public List<Fault> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Fault f) -> rank.getOrDefault(f.place().file(), Integer.MAX_VALUE))
                        .thenComparing(f -> f.place().line())
                        .thenComparing(f -> f.place().column()))
                .toList();
    }

    /** Refuses the input when there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new WrongInput(all());
        }
    }
}
