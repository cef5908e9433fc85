package omslag.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import omslag.parameter.GovernmentPack;
import omslag.parameter.GovernmentPack.Body;
import omslag.parameter.GovernmentPack.MixShare;
import omslag.parameter.GovernmentPack.WorkProcess;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Task;
import omslag.term.Term;

/** The five tables of a data pack, read one after another and held against each other. */
final class PackTables {
    private static final double TOLERANCE = 1e-6;
    private static final int DIGITS_TOLD = 9;
    private static final double MOST = 1e12;
    private static final double MOST_CONTACTS = 1e6;
    private static final List<String> TASKS = Keys.ids(Task.values());

    private final BiFunction<String, Faults, Optional<PackReader.Source>> sources;
    private final Faults faults;
    private final Map<String, Place> placeRows = new TreeMap<>();
    private final Map<String, Place> servesRows = new LinkedHashMap<>();

    PackTables(BiFunction<String, Faults, Optional<PackReader.Source>> sources, Faults faults) {
        this.sources = sources;
        this.faults = faults;
    }

    /** The pack; of no use when there are faults. */
    GovernmentPack read(String id) {
        Map<String, GovernmentPack.Place> places = new LinkedHashMap<>();
        Set<String> regions = new TreeSet<>();
        for (CsvTable.Row row : rows("places.csv", List.of("id", "name", "region", "residents"))) {
            place(row).ifPresent(place -> {
                once(row, "id", place.id(), placeRows);
                places.put(place.id(), place);
                regions.add(place.region());
            });
        }
        Map<String, WorkProcess> processes = processes();
        Map<String, List<MixShare>> mixes = mixes(processes.keySet());
        Map<String, Map<String, Double>> serves = serves(regions);
        List<Body> bodies = bodies(places, mixes.keySet(), serves);
        return new GovernmentPack(
                id,
                List.copyOf(places.values()),
                bodies,
                List.copyOf(processes.values()),
                Collections.unmodifiableMap(mixes));
    }

    private List<CsvTable.Row> rows(String file, List<String> columns) {
        return sources.apply(file, faults)
                .map(source -> CsvTable.of(source.label(), source.text(), columns, faults)
                        .rows())
                .orElse(List.of());
    }

    private Optional<GovernmentPack.Place> place(CsvTable.Row row) {
        Optional<String> id = row.text("id");
        Optional<String> name = row.text("name");
        Optional<String> region = row.text("region");
        Optional<Integer> residents = row.whole("residents", 1, Integer.MAX_VALUE);
        return id.isPresent() && name.isPresent() && region.isPresent() && residents.isPresent()
                ? Optional.of(new GovernmentPack.Place(id.get(), name.get(), region.get(), residents.get()))
                : Optional.empty();
    }

    private Map<String, WorkProcess> processes() {
        List<String> columns = new ArrayList<>(List.of("id", "name", "name_nl", "landscape", "field"));
        columns.addAll(TASKS);
        columns.add("decides");
        columns.add("challenge");
        Map<String, Place> first = new TreeMap<>();
        Map<String, WorkProcess> processes = new LinkedHashMap<>();
        for (CsvTable.Row row : rows("processes.csv", columns)) {
            WorkProcess process = new WorkProcess(
                    row.text("id").orElse(""),
                    row.text("name").orElse(""),
                    row.text("name_nl").orElse(""),
                    term(row, "landscape", Landscape.values()),
                    term(row, "field", Field.values()),
                    tasks(row),
                    row.number("decides", 0, 1).orElse(0.0),
                    challenge(row));
            once(row, "id", process.id(), first);
            processes.putIfAbsent(process.id(), process);
        }
        return processes;
    }

    private static Optional<Challenge> challenge(CsvTable.Row row) {
        return row.raw("challenge").isEmpty()
                ? Optional.empty()
                : row.word("challenge", Keys.ids(Challenge.values())).flatMap(id -> Term.find(Challenge.class, id));
    }

    private <E extends Enum<E> & Term> E term(CsvTable.Row row, String column, E[] members) {
        return row.word(column, Keys.ids(members))
                .flatMap(id -> Term.find(members[0].getDeclaringClass(), id))
                .orElse(members[0]);
    }

    private List<Double> tasks(CsvTable.Row row) {
        int before = faults.count();
        List<Double> shares = new ArrayList<>();
        for (String task : TASKS) {
            shares.add(row.number(task, 0, 1).orElse(0.0));
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (faults.count() == before && Math.abs(sum - 1) > TOLERANCE) {
            faults.add(FaultId.SHARES_NOT_ONE, row.place(TASKS.get(0)), row.raw("id"), told(sum));
        }
        return List.copyOf(shares);
    }

    private Map<String, List<MixShare>> mixes(Set<String> processes) {
        Map<String, List<MixShare>> mixes = new LinkedHashMap<>();
        Map<String, Place> firstRow = new TreeMap<>();
        Map<String, Place> start = new TreeMap<>();
        for (CsvTable.Row row : rows("mixes.csv", List.of("mix", "process", "share"))) {
            String mix = row.text("mix").orElse("");
            String process = known(row, "process", processes, FaultId.UNKNOWN_PROCESS);
            once(row, "process", mix + " " + process, firstRow);
            start.putIfAbsent(mix, row.place("mix"));
            mixes.computeIfAbsent(mix, m -> new ArrayList<>())
                    .add(new MixShare(process, row.number("share", 0, 1).orElse(Double.NaN)));
        }
        mixes.forEach((mix, shares) -> {
            double sum = shares.stream().mapToDouble(MixShare::share).sum();
            if (Math.abs(sum - 1) > TOLERANCE) { // false for a share that is at fault itself
                faults.add(FaultId.SHARES_NOT_ONE, start.getOrDefault(mix, Place.startOf(mix)), mix, told(sum));
            }
        });
        mixes.replaceAll((mix, shares) -> List.copyOf(shares));
        return mixes;
    }

    private Map<String, Map<String, Double>> serves(Set<String> regions) {
        Map<String, Map<String, Double>> serves = new LinkedHashMap<>();
        Map<String, Place> first = new TreeMap<>();
        for (CsvTable.Row row : rows("serves.csv", List.of("body", "region", "share"))) {
            String body = row.text("body").orElse("");
            String region = known(row, "region", regions, FaultId.UNKNOWN_REGION);
            once(row, "region", body + " " + region, first);
            servesRows.putIfAbsent(body, row.place("body"));
            serves.computeIfAbsent(body, b -> new LinkedHashMap<>())
                    .put(region, row.number("share", 0, 1).orElse(0.0));
        }
        return serves;
    }

    private List<Body> bodies(
            Map<String, GovernmentPack.Place> places, Set<String> mixes, Map<String, Map<String, Double>> serves) {
        List<String> columns =
                List.of("id", "name", "name_nl", "kind", "staff_fte", "ict_budget_keur", "mix", "contacts");
        List<Body> bodies = new ArrayList<>();
        Map<String, Place> first = new TreeMap<>();
        for (CsvTable.Row row : rows("bodies.csv", columns)) {
            String id = row.text("id").orElse("");
            Kind kind = term(row, "kind", Kind.values());
            once(row, "id", id, first);
            if (row.raw("kind").equals(Kind.MUNICIPALITY.id()) && !places.containsKey(id)) {
                faults.add(Fault.of(FaultId.MUNICIPALITY_WITHOUT_PLACE, row.place("id"), id)
                        .maybe(Suggestions.nearest(id, places.keySet())));
            }
            bodies.add(new Body(
                    id,
                    row.text("name").orElse(""),
                    row.text("name_nl").orElse(""),
                    kind,
                    Collections.unmodifiableMap(serves.getOrDefault(id, new LinkedHashMap<>())),
                    row.number("staff_fte", 0, MOST).orElse(0.0),
                    row.number("ict_budget_keur", 0, MOST).orElse(0.0),
                    known(row, "mix", mixes, FaultId.UNKNOWN_MIX),
                    row.number("contacts", 0, MOST_CONTACTS).orElse(0.0)));
        }
        if (!bodies.isEmpty()) {
            checkServed(places, bodies);
        }
        return List.copyOf(bodies);
    }

    private void checkServed(Map<String, GovernmentPack.Place> places, List<Body> bodies) {
        Map<String, Kind> kinds = new TreeMap<>();
        bodies.forEach(body -> kinds.put(body.id(), body.kind()));
        servesRows.forEach((body, place) -> {
            if (!kinds.containsKey(body)) {
                faults.add(Fault.of(FaultId.UNKNOWN_ORGANISATION, place, body, "bodies.csv")
                        .maybe(Suggestions.nearest(body, kinds.keySet())));
            }
        });
        for (String place : places.keySet()) {
            if (kinds.get(place) != Kind.MUNICIPALITY) {
                faults.add(
                        FaultId.PLACE_WITHOUT_MUNICIPALITY,
                        placeRows.getOrDefault(place, Place.startOf("places.csv")),
                        place);
            }
        }
    }

    private String known(CsvTable.Row row, String column, Collection<String> known, FaultId fault) {
        String id = row.text(column).orElse("");
        if (!id.isEmpty() && !known.isEmpty() && !known.contains(id)) {
            faults.add(Fault.of(fault, row.place(column), id, Allowed.list(List.copyOf(known)))
                    .maybe(Suggestions.nearest(id, known)));
        }
        return id;
    }

    /** A sum without the dust of rounding. */
    static String told(double sum) {
        return BigDecimal.valueOf(sum)
                .setScale(DIGITS_TOLD, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void once(CsvTable.Row row, String column, String id, Map<String, Place> first) {
        Place before = first.putIfAbsent(id, row.place(column));
        if (before != null) {
            faults.add(FaultId.DUPLICATE_ID, row.place(column), id, before.toString());
        }
    }
}
