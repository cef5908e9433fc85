package omslag.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import omslag.parameter.Catalogue;
import omslag.parameter.Mark;
import omslag.term.BenefitType;
import omslag.term.Capability;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Landscape;
import omslag.term.Task;
import omslag.term.Term;
import omslag.term.Wave;

/**
 * The table of a catalogue of innovations, read row by row and held against a government's work processes.
 *
 * <p>Several values in a field stand apart by semicolons, a share follows its id after a colon.
 */
final class CatalogueTable {
    /** The columns, in the order in which the shipped catalogue has them. */
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "name_nl",
            "wave",
            "field",
            "landscape",
            "processes",
            "benefit",
            "challenges_order",
            "algorithm",
            "social",
            "reach",
            "needs",
            "holder",
            "built_on",
            "risk",
            "displaces",
            "removes",
            "creates",
            "succeeds",
            "year",
            "viable",
            "multiplier",
            "mark",
            "source");

    private static final List<String> YES = List.of("yes", "no");
    private static final List<String> REACH = List.of("own", "national");
    private static final List<String> MARKS = Stream.of(Mark.values())
            .filter(mark -> mark != Mark.CHOICE)
            .map(Mark::letter)
            .toList();
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final double MOST_RISK = 5;
    private static final double MOST_MULTIPLIER = 20;
    private static final double MOST_CREATED = 5;

    private final Collection<String> processes;
    private final Faults faults;

    CatalogueTable(Collection<String> processes, Faults faults) {
        this.processes = processes;
        this.faults = faults;
    }

    /** The catalogue; of no use when there are faults. */
    Catalogue read(String id, PackReader.Source source) {
        Map<String, Place> first = new TreeMap<>();
        Map<String, Place> succeeds = new LinkedHashMap<>();
        List<Catalogue.Item> items = new ArrayList<>();
        for (CsvTable.Row row :
                CsvTable.of(source.label(), source.text(), COLUMNS, faults).rows()) {
            Catalogue.Item item = item(row);
            Place before = first.putIfAbsent(item.id(), row.place("id"));
            if (before != null) {
                faults.add(FaultId.DUPLICATE_ID, row.place("id"), item.id(), before.toString());
            }
            if (!item.succeeds().isEmpty() && !first.containsKey(item.succeeds())) {
                succeeds.put(item.succeeds(), row.place("succeeds"));
            } else if (item.succeeds().equals(item.id())) {
                unknownInnovation(row.place("succeeds"), item.id(), first.keySet());
            }
            items.add(item);
        }
        // A generation stands below the one it succeeds, so that none succeeds itself in a circle.
        succeeds.forEach((earlier, place) -> unknownInnovation(place, earlier, first.keySet()));
        return new Catalogue(id, List.copyOf(items));
    }

    private void unknownInnovation(Place place, String id, Collection<String> known) {
        faults.add(Fault.of(FaultId.UNKNOWN_INNOVATION, place, id, Allowed.list(List.copyOf(known)))
                .maybe(Suggestions.nearest(id, known)));
    }

    private Catalogue.Item item(CsvTable.Row row) {
        return new Catalogue.Item(
                row.text("id").orElse(""),
                row.text("name").orElse(""),
                row.text("name_nl").orElse(""),
                term(row, "wave", Wave.values()),
                term(row, "field", Field.values()),
                term(row, "landscape", Landscape.values()),
                usedIn(row),
                term(row, "benefit", BenefitType.values()),
                yes(row, "challenges_order"),
                yes(row, "algorithm"),
                yes(row, "social"),
                row.word("reach", REACH).orElse("").equals("national"),
                terms(row, "needs", Challenge.values()),
                row.raw("holder").isEmpty() ? Optional.empty() : Optional.of(term(row, "holder", Holder.values())),
                terms(row, "built_on", Capability.values()),
                row.number("risk", 0, MOST_RISK).orElse(0.0),
                pairs(row, "displaces", 1, this::process).stream()
                        .map(pair -> new Catalogue.Displaced(pair.id(), pair.share()))
                        .toList(),
                tasks(row, "removes", 1),
                tasks(row, "creates", MOST_CREATED),
                row.raw("succeeds"),
                row.whole("year", FIRST_YEAR, LAST_YEAR).orElse(FIRST_YEAR),
                row.raw("viable").isEmpty() ? Optional.empty() : row.number("viable", 0, 1),
                row.number("multiplier", 0, MOST_MULTIPLIER).orElse(1.0),
                mark(row),
                row.text("source").orElse(""));
    }

    private static boolean yes(CsvTable.Row row, String column) {
        return row.word(column, YES).orElse("").equals("yes");
    }

    private static Mark mark(CsvTable.Row row) {
        String letter = row.word("mark", MARKS).orElse("");
        return Stream.of(Mark.values())
                .filter(mark -> mark.letter().equals(letter))
                .findFirst()
                .orElse(Mark.PROPOSAL);
    }

    private static <E extends Enum<E> & Term> E term(CsvTable.Row row, String column, E[] members) {
        return row.word(column, Keys.ids(members))
                .flatMap(id -> Term.find(members[0].getDeclaringClass(), id))
                .orElse(members[0]);
    }

    private <E extends Enum<E> & Term> List<E> terms(CsvTable.Row row, String column, E[] members) {
        List<E> found = new ArrayList<>();
        for (CsvTable.Part part : row.parts(column)) {
            part.word(Keys.ids(members))
                    .flatMap(id -> Term.find(members[0].getDeclaringClass(), id))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private List<String> usedIn(CsvTable.Row row) {
        row.text("processes");
        List<String> used = new ArrayList<>();
        for (CsvTable.Part part : row.parts("processes")) {
            process(part, part.text()).ifPresent(used::add);
        }
        return List.copyOf(used);
    }

    private Optional<String> process(CsvTable.Part part, String id) {
        if (processes.contains(id)) {
            return Optional.of(id);
        }
        faults.add(Fault.of(FaultId.UNKNOWN_PROCESS, part.place(), id, Allowed.list(List.copyOf(processes)))
                .maybe(Suggestions.nearest(id, processes)));
        return Optional.empty();
    }

    private record Pair(String id, double share) {}

    private List<Pair> pairs(
            CsvTable.Row row, String column, double most, BiFunction<CsvTable.Part, String, Optional<String>> known) {
        List<Pair> pairs = new ArrayList<>();
        for (CsvTable.Part part : row.parts(column)) {
            int colon = part.text().indexOf(':');
            String id = (colon < 0 ? part.text() : part.text().substring(0, colon)).strip();
            Optional<String> found = known.apply(part, id);
            Optional<Double> share =
                    part.after(Math.max(colon, 0) + 1, colon < 0).number(0, most);
            if (found.isPresent() && share.isPresent()) {
                pairs.add(new Pair(found.get(), share.get()));
            }
        }
        return pairs;
    }

    private List<Catalogue.TaskShare> tasks(CsvTable.Row row, String column, double most) {
        List<String> ids = Keys.ids(Task.values());
        List<Catalogue.TaskShare> tasks = new ArrayList<>();
        for (Pair pair :
                pairs(row, column, most, (part, id) -> part.before(id.length()).word(ids))) {
            Term.find(Task.class, pair.id()).ifPresent(task -> tasks.add(new Catalogue.TaskShare(task, pair.share())));
        }
        double sum = tasks.stream().mapToDouble(Catalogue.TaskShare::share).sum();
        if (column.equals("removes") && !tasks.isEmpty() && Math.abs(sum - 1) > 1e-6) {
            faults.add(FaultId.SHARES_NOT_ONE, row.place(column), row.raw("id"), PackTables.told(sum));
        }
        return List.copyOf(tasks);
    }
}
