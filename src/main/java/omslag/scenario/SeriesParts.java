package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import omslag.term.Term;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a series: their figures, how the model gives them, and how near it has to come. */
final class SeriesParts {
    private static final String ID = "id";
    private static final String UNIT = "unit";
    private static final String OBSERVE = "observe";
    private static final String CRITERIA = "criteria";
    private static final String NAIVE = "naive";
    private static final double LARGEST = 1e15;
    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final List<String> COLUMNS = List.of("part", "year", "value");
    private static final Keys PART = Keys.of(List.of(
            Keys.any(ID, "id of the part"),
            Keys.any(UNIT, "unit of its figures"),
            Keys.any(OBSERVE, "how the model gives such figures"),
            Keys.any(CRITERIA, "how near it has to come"),
            Keys.any(NAIVE, "simple forecasts beside it")));
    private static final Keys CRITERION = Keys.of(List.of(
            Keys.word("metric", "by what nearness is measured", Keys.ids(SeriesTarget.Metric.values())),
            Keys.count("from", "the first year that counts", FIRST, LAST),
            Keys.count("to", "the last year that counts", FIRST, LAST),
            Keys.number("least", "the least within the tolerance", -LARGEST, LARGEST),
            Keys.number("most", "the most within the tolerance", -LARGEST, LARGEST)));

    private final Path folder;
    private final Faults faults;
    private final SeriesValues values;

    SeriesParts(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        values = new SeriesValues(faults);
    }

    /** The parts that are said, with their figures from the table that is named. */
    List<SeriesTarget.Part> read(Yaml.@Nullable Entry parts, Yaml.@Nullable Entry data) {
        Map<String, SortedMap<Integer, Double>> figures = data == null ? new TreeMap<>() : figures(data.value());
        List<SeriesTarget.Part> read = new ArrayList<>();
        if (parts == null) {
            return read;
        }
        for (Yaml.Mapping map : values.maps(parts.value(), String.join(", ", ID, UNIT, OBSERVE, CRITERIA, NAIVE))) {
            Map<String, Yaml.Entry> said = Entries.of(map, PART, faults);
            Map<String, Object> plain = values.read(said, PART, List.of(OBSERVE, CRITERIA, NAIVE));
            needed(said, map.place(), PART, List.of(ID, UNIT, CRITERIA, NAIVE));
            String id = String.valueOf(plain.get(ID));
            SortedMap<Integer, Double> observed = figures.getOrDefault(id, new TreeMap<>());
            if (observed.isEmpty() && data != null && said.containsKey(ID)) {
                faults.add(Fault.unknownWord(map.place(), id, List.copyOf(figures.keySet())));
            }
            read.add(new SeriesTarget.Part(
                    id,
                    String.valueOf(plain.get(UNIT)),
                    observed,
                    find(said, OBSERVE).flatMap(new SeriesObserving(folder, faults)::read),
                    find(said, CRITERIA).map(this::criteria).orElse(List.of()),
                    find(said, NAIVE)
                            .map(value -> values.words(value, SeriesTarget.Naive.class))
                            .orElse(List.of())));
        }
        return read;
    }

    private static Optional<Yaml> find(Map<String, Yaml.Entry> said, String key) {
        return Optional.ofNullable(said.get(key)).map(Yaml.Entry::value);
    }

    private void needed(Map<String, Yaml.Entry> said, Place place, Keys keys, List<String> needed) {
        for (String key : needed) {
            if (!said.containsKey(key)) {
                faults.add(
                        FaultId.MISSING_KEY,
                        place,
                        key,
                        Allowed.by(keys.leaf(key).orElseThrow()));
            }
        }
    }

    private List<SeriesTarget.Criterion> criteria(Yaml value) {
        List<SeriesTarget.Criterion> criteria = new ArrayList<>();
        for (Yaml.Mapping map : values.maps(value, "metric, from, to, least, most")) {
            Map<String, Yaml.Entry> said = Entries.of(map, CRITERION, faults);
            Map<String, Object> read = values.read(said, CRITERION, List.of());
            needed(said, map.place(), CRITERION, List.of("metric"));
            if (!said.containsKey("least") && !said.containsKey("most")) {
                needed(said, map.place(), CRITERION, List.of("most"));
            }
            double least = read.get("least") instanceof Double number ? number : Double.NEGATIVE_INFINITY;
            double most = read.get("most") instanceof Double number ? number : Double.POSITIVE_INFINITY;
            if (least > most) {
                faults.add(FaultId.BOUNDS_ORDER, map.place(), CRITERIA, Points.cell(least), Points.cell(most));
            }
            if (read.get("from") instanceof Integer from && read.get("to") instanceof Integer to && from > to) {
                faults.add(FaultId.BOUNDS_ORDER, map.place(), CRITERIA, from, to);
            }
            Optional.ofNullable(read.get("metric"))
                    .flatMap(word -> Term.find(SeriesTarget.Metric.class, word.toString()))
                    .ifPresent(metric -> criteria.add(
                            new SeriesTarget.Criterion(metric, year(read, "from"), year(read, "to"), least, most)));
        }
        return criteria;
    }

    private static OptionalInt year(Map<String, Object> read, String key) {
        return read.get(key) instanceof Integer year ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Figures by part and year. */
    private Map<String, SortedMap<Integer, Double>> figures(Yaml named) {
        Map<String, SortedMap<Integer, Double>> figures = new LinkedHashMap<>();
        for (CsvTable.Row row : table(named, COLUMNS)) {
            Optional<String> part = row.text("part");
            Optional<Integer> year = row.whole("year", FIRST, LAST);
            Optional<Double> value = row.number("value", -LARGEST, LARGEST);
            if (part.isPresent() && year.isPresent() && value.isPresent()) {
                SortedMap<Integer, Double> of = figures.computeIfAbsent(part.get(), id -> new TreeMap<>());
                if (of.putIfAbsent(year.get(), value.get()) != null) {
                    faults.add(FaultId.DUPLICATE_ID, row.place("year"), part.get() + " " + year.get(), part.get());
                }
            }
        }
        return figures;
    }

    private List<CsvTable.Row> table(Yaml named, List<String> columns) {
        return SeriesObserving.table(named, folder, columns, faults);
    }
}
