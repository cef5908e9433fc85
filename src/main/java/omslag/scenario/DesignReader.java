package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import omslag.parameter.Declared;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** Reads the design of an experiment file: one of several ways in which points are asked for. */
final class DesignReader {
    /** What points may not set, because it decides what a scenario is or which government it has. */
    private static final List<String> NOT_VARIED =
            List.of("period.start", "period.end", "population.government", Assembly.CATALOGUE);

    /** Columns of a table of points that set nothing, as the tables of a search have them. */
    private static final List<String> BESIDE =
            List.of("point", "generation", "wave", "round", "implausibility", "distance", "worst", "weight");

    private static final int MOST_BYTES = 100_000_000;
    private static final int USUAL_LEVELS = 4;

    private final Path folder;
    private final Faults faults;
    private final FactorReader factors;
    private final SoughtReader sought;

    /** A reader that finds tables of points from this folder. */
    DesignReader(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        factors = new FactorReader(faults);
        sought = new SoughtReader(folder, faults);
    }

    /** The design in what a file says under these paths; none when it says nothing or what it says is at fault. */
    DesignSpec read(Map<String, Yaml.Entry> said) {
        Map<String, Yaml.Entry> ways = new LinkedHashMap<>();
        said.forEach((path, entry) -> {
            if (path.startsWith("design.")) {
                ways.putIfAbsent(path.split("\\.")[1], entry);
            }
        });
        if (ways.size() > 1) {
            Yaml.Entry second = List.copyOf(ways.values()).get(1);
            faults.add(FaultId.SEVERAL_DESIGNS, second.place(), String.join(", ", ways.keySet()));
        }
        return ways.keySet().stream().findFirst().flatMap(way -> one(way, said)).orElse(new DesignSpec.None());
    }

    /** Tells what a design cannot do with these scenarios, and with replications that go on to a precision. */
    void check(DesignSpec design, Map<String, Yaml.Entry> said, boolean precise, List<Prepared> scenarios) {
        if (design instanceof Sought search) {
            Place place = said.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("design."))
                    .map(entry -> entry.getValue().place())
                    .findFirst()
                    .orElseThrow();
            Yaml.Entry times = said.get(ExperimentReader.REPLICATIONS);
            if (precise && times != null) {
                Yaml value = times.value();
                faults.add(FaultId.PRECISION_OF_SEARCH, value.place(), Values.shown(value));
            }
            if (!scenarios.isEmpty()) {
                sought.check(search, scenarios, place);
            }
        }
    }

    private Optional<DesignSpec> one(String way, Map<String, Yaml.Entry> said) {
        Yaml.Entry whole = said.get("design." + way);
        return switch (way) {
            case "grid" -> whole == null ? Optional.empty() : grid(whole.value());
            case "list" -> whole == null ? Optional.empty() : list(whole.value());
            case "csv" -> whole == null ? Optional.empty() : csv(whole.value());
            case "morris" -> drawn(DesignSpec.Method.MORRIS, "design.morris.trajectories", said);
            case "saltelli" -> drawn(DesignSpec.Method.SALTELLI, "design.saltelli.base", said);
            case "optimise", "match", "abc" -> sought.read(way, said);
            case "sobol" -> drawn(DesignSpec.Method.SOBOL, "design.sobol.points", said);
            default -> drawn(DesignSpec.Method.LHS, "design.lhs.points", said);
        };
    }

    private Optional<DesignSpec> drawn(DesignSpec.Method method, String sizeKey, Map<String, Yaml.Entry> said) {
        String prefix = "design." + method.id() + ".";
        Place place = said.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getValue().place())
                .findFirst()
                .orElseThrow();
        Optional<Integer> size = whole(sizeKey, said, place);
        Yaml.Entry over = said.get(prefix + "over");
        if (over == null) {
            faults.add(FaultId.MISSING_KEY, place, prefix + "over", Phrase.of("allowed.over"));
            return Optional.empty();
        }
        List<Factor> varied = factors.read(over.value());
        int levels = method == DesignSpec.Method.MORRIS ? levels(prefix + "levels", said, place) : 0;
        return varied.isEmpty() || size.isEmpty()
                ? Optional.empty()
                : Optional.of(new DesignSpec.Drawn(method, size.get(), levels, varied));
    }

    /** An even number, so that every level is taken as often as the others. */
    private int levels(String path, Map<String, Yaml.Entry> said, Place place) {
        Yaml.Entry entry = said.get(path);
        if (entry == null) {
            return USUAL_LEVELS;
        }
        int levels = whole(path, said, place).orElse(USUAL_LEVELS);
        if (levels % 2 == 1) {
            faults.add(FaultId.ODD_LEVELS, entry.value().place(), Integer.toString(levels));
        }
        return levels;
    }

    private Optional<Integer> whole(String path, Map<String, Yaml.Entry> said, Place place) {
        Declared key = ExperimentKeys.keys().leaf(path).orElseThrow();
        Yaml.Entry entry = said.get(path);
        if (entry == null) {
            faults.add(FaultId.MISSING_KEY, place, path, Allowed.by(key));
            return Optional.empty();
        }
        return new Values(faults).read(key, entry.value()).map(Integer.class::cast);
    }

    private Optional<DesignSpec> grid(Yaml grid) {
        if (!(grid instanceof Yaml.Mapping map) || map.entries().isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, grid.place(), Values.shown(grid), Phrase.of("allowed.grid"));
            return Optional.empty();
        }
        List<DesignSpec.Dimension> dimensions = new ArrayList<>();
        Map<String, Place> taken = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.entries()) {
            dimension(entry).ifPresent(dimension -> {
                dimension.paths().forEach(path -> once(path, entry.place(), taken));
                dimensions.add(dimension);
            });
        }
        long points = dimensions.stream().mapToLong(d -> d.levels().size()).reduce(1, Math::multiplyExact);
        if (points > ExperimentKeys.MOST_POINTS) {
            faults.add(FaultId.TOO_MANY_POINTS, grid.place(), Long.toString(points), (int) ExperimentKeys.MOST_POINTS);
        }
        return dimensions.isEmpty() ? Optional.empty() : Optional.of(new DesignSpec.Grid(dimensions));
    }

    private void once(String path, Place place, Map<String, Place> taken) {
        Place first = taken.putIfAbsent(path, place);
        if (first != null) {
            faults.add(FaultId.DUPLICATE_KEY, place, path, first.toString());
        }
    }

    private Optional<DesignSpec.Dimension> dimension(Yaml.Entry entry) {
        if (!(entry.value() instanceof Yaml.Sequence list) || list.items().isEmpty()) {
            faults.add(
                    FaultId.WRONG_TYPE,
                    entry.value().place(),
                    Values.shown(entry.value()),
                    Phrase.of("allowed.levels"));
            return Optional.empty();
        }
        boolean named = list.items().stream().allMatch(Yaml.Mapping.class::isInstance);
        List<Map<String, Object>> levels = new ArrayList<>();
        for (Yaml item : list.items()) {
            if (named) {
                levels.add(point((Yaml.Mapping) item));
            } else {
                setting(entry.place(), entry.key())
                        .ifPresent(key -> new Values(faults)
                                .read(key, item)
                                .ifPresent(value -> levels.add(Collections.singletonMap(entry.key(), value))));
            }
        }
        if (levels.size() < list.items().size() || !alike(levels, list)) {
            return Optional.empty();
        }
        List<String> paths = List.copyOf(levels.get(0).keySet());
        List<List<Object>> values = values(levels, paths);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            labels.add(named ? Integer.toString(i) : Points.cell(values.get(i).get(0)));
        }
        return Optional.of(new DesignSpec.Dimension(entry.key(), paths, values, labels));
    }

    private Optional<DesignSpec> list(Yaml list) {
        if (!(list instanceof Yaml.Sequence items)
                || items.items().isEmpty()
                || !items.items().stream().allMatch(Yaml.Mapping.class::isInstance)) {
            faults.add(FaultId.WRONG_TYPE, list.place(), Values.shown(list), Phrase.of("allowed.points"));
            return Optional.empty();
        }
        List<Map<String, Object>> points =
                items.items().stream().map(item -> point((Yaml.Mapping) item)).toList();
        if (!alike(points, items)) {
            return Optional.empty();
        }
        List<String> paths = List.copyOf(points.get(0).keySet());
        return Optional.of(new DesignSpec.Listed(Points.of(paths, values(points, paths))));
    }

    private static List<List<Object>> values(List<Map<String, Object>> points, List<String> paths) {
        return points.stream()
                .map(point -> paths.stream().map(path -> value(point, path)).toList())
                .toList();
    }

    private static Object value(Map<String, Object> point, String path) {
        Object value = point.get(path);
        if (value == null) {
            throw new IllegalStateException("no value of " + path);
        }
        return value;
    }

    /** Whether all points set the same settings; told where not. */
    private boolean alike(List<Map<String, Object>> points, Yaml.Sequence items) {
        boolean alike = !points.get(0).isEmpty();
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).keySet().equals(points.get(0).keySet())) {
                faults.add(
                        FaultId.UNLIKE_POINTS,
                        items.items().get(i).place(),
                        String.join(", ", points.get(i).keySet()),
                        String.join(", ", points.get(0).keySet()));
                alike = false;
            }
        }
        return alike;
    }

    /** What a point sets; what of it is at fault is told and missing. */
    private Map<String, Object> point(Yaml.Mapping map) {
        Map<String, Object> values = new LinkedHashMap<>();
        Entries.of(map, Keys.ofSettings(), faults)
                .forEach((path, entry) -> setting(entry.place(), path)
                        .flatMap(key -> new Values(faults).read(key, entry.value()))
                        .ifPresent(value -> values.put(path, value)));
        return values;
    }

    private Optional<DesignSpec> csv(Yaml named) {
        if (!(named instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, named.place(), Values.shown(named), Phrase.of("allowed.name"));
            return Optional.empty();
        }
        Path file = folder.resolve(scalar.text()).normalize();
        return points(file, named.place()).map(DesignSpec.Listed::new);
    }

    /** The points in a table. */
    Optional<Points> points(Path file, Place told) {
        int before = faults.count();
        Optional<String> text = SourceText.read(file, file.toString(), told, MOST_BYTES, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        CsvTable table = CsvTable.ofAnyColumns(file.toString(), text.get(), faults);
        List<Declared> keys = table.columns().stream()
                .filter(column -> !isIgnored(column))
                .flatMap(column -> setting(table.placeOf(column), column).stream())
                .toList();
        if (faults.count() == before && (keys.isEmpty() || table.rows().isEmpty())) {
            faults.add(FaultId.EMPTY_FILE, Place.startOf(file.toString()));
        }
        List<List<Object>> rows = table.rows().stream()
                .map(row ->
                        keys.stream().flatMap(key -> row.value(key).stream()).collect(Collectors.toList()))
                .toList();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(Points.of(keys.stream().map(Declared::path).toList(), rows));
    }

    /**
     * Whether a column of a table of points says something about a point and sets nothing: its number and round, how it did
     * in a search, and the figures of indicators there with their intervals.
     */
    private static boolean isIgnored(String column) {
        return BESIDE.contains(column)
                || Term.find(IndicatorId.class, column.replaceFirst("_ci_(low|high)$", ""))
                        .isPresent();
    }

    private Optional<Declared> setting(Place place, String path) {
        return setting(place, path, faults);
    }

    /** The setting that a point may set under this path; empty when there is none, which is told. */
    static Optional<Declared> setting(Place place, String path, Faults faults) {
        Optional<Declared> key = Keys.ofSettings().leaf(path);
        if (key.isEmpty()) {
            int dot = path.lastIndexOf('.');
            boolean known = dot > 0 && Keys.ofSettings().isBranch(path.substring(0, dot));
            faults.add(
                    known
                            ? Keys.ofSettings().unknown(place, path.substring(0, dot + 1), path.substring(dot + 1))
                            : Keys.ofSettings().unknown(place, "", path));
        } else if (NOT_VARIED.contains(path)) {
            faults.add(FaultId.NOT_VARIED, place, path, String.join(", ", NOT_VARIED));
            return Optional.empty();
        }
        return key;
    }
}
