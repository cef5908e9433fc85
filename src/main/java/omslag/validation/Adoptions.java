package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.measure.Recorded;
import omslag.term.EventKind;
import omslag.term.Kind;

/** Who took which innovation into use at full size when, at what price, as the events of a run tell. */
final class Adoptions {
    /** What stands behind an innovation in the journal that was begun to conform. */
    private static final String CONFORMING = "conforming";

    /** An item ending so stands for all whose id begins with what is before it. */
    private static final String ANY = "*";

    /**
     * An adoption.
     *
     * @param organisation the id of who adopted
     * @param residents how many people it serves
     * @param time when, in years
     * @param cost what it cost
     * @param conforming whether it was begun to conform
     */
    record Adoption(String organisation, double residents, double time, double cost, boolean conforming) {}

    private final Map<String, List<Adoption>> byItem = new LinkedHashMap<>();
    private final Map<String, Double> residents;

    /** The first adoptions of an item, or of several, by organisations of a kind, in the order of time. */
    Adoptions(RunData run, Optional<Kind> kind, String item) throws IOException {
        residents = run.residents(kind);
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (Recorded.Event event : run.events(List.of(EventKind.SCALE_UP))) {
            List<String> words = List.of(event.what().split(" ", -1));
            String what = words.get(1);
            Double people = residents.get(event.organisation());
            boolean first = seen.put(event.organisation() + " " + what, true) == null;
            if (people != null && first && matches(what, item)) {
                byItem.computeIfAbsent(what, w -> new ArrayList<>())
                        .add(new Adoption(
                                event.organisation(),
                                people,
                                RunData.time(event.quarter()),
                                event.size(),
                                words.contains(CONFORMING)));
            }
        }
        byItem.values().forEach(list -> list.sort(Comparator.comparingDouble(Adoption::time)));
    }

    private static boolean matches(String what, String item) {
        return item.endsWith(ANY) ? what.startsWith(item.substring(0, item.length() - 1)) : what.equals(item);
    }

    /** All adoptions by item. */
    List<List<Adoption>> items() {
        return List.copyOf(byItem.values());
    }

    /** The adoptions of all items. */
    List<Adoption> all() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /** How many organisations there are, adopters or not, with the people they serve. */
    Map<String, Double> organisations() {
        return residents;
    }

    /** When this share of organisations had adopted; infinity when that never was. */
    double reached(double share) {
        int needed = Math.max(1, (int) Math.ceil(share * residents.size() - 1e-9));
        List<Adoption> all = all();
        return all.size() < needed
                ? Double.POSITIVE_INFINITY
                : all.get(needed - 1).time();
    }

    /** The share of organisations that had adopted by a time. */
    double share(double time) {
        return all().stream().filter(one -> one.time() <= time).count() / (double) residents.size();
    }
}
