package omslag.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import omslag.term.SupportFunction;

/**
 * Of what kinds the processes of an organisation are; many organisations have the same.
 *
 * @param all the kinds, in the order of the processes
 * @param places the number of the process of each kind, by id
 * @param functions the number of the process behind each support function, −1 for none
 */
record WorkKinds(List<ProcessKind> all, Map<String, Integer> places, List<Integer> functions) {
    /** Processes of these kinds. */
    static WorkKinds of(List<ProcessKind> kinds) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int p = 0; p < kinds.size(); p++) {
            places.putIfAbsent(kinds.get(p).id(), p);
        }
        return new WorkKinds(
                List.copyOf(kinds),
                Collections.unmodifiableMap(places),
                Stream.of(SupportFunction.values())
                        .map(function -> places.getOrDefault(function.process(), -1))
                        .toList());
    }

    /** The process of this kind; -1 when there is none. */
    int find(String id) {
        Integer place = places.get(id);
        return place == null ? -1 : place;
    }

    /** The process behind a support function; -1 when there is none. */
    int find(SupportFunction function) {
        return functions.get(function.ordinal());
    }
}
