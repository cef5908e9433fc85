package omslag.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.PartReader;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.scenario.SeriesReader;
import omslag.scenario.SeriesTarget;
import omslag.statistics.Forecast;
import omslag.statistics.Summary;

/**
 * Holds runs against the series of the past: {@code series.csv}, a row for each criterion, and {@code series_paths.csv},
 * a row for each year.
 */
public final class SeriesStudy {
    /** The table with a row for each criterion. */
    public static final String TABLE = "series.csv";

    /** The same table of runs at the parameter sets that calibration left. */
    public static final String ACCEPTED = "series_accepted.csv";

    /** The table with a row for each year. */
    public static final String PATHS = "series_paths.csv";

    private static final List<SeriesTarget.Naive> NAIVE = List.of(SeriesTarget.Naive.values());
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "target",
                            "what",
                            "what_nl",
                            "part",
                            "unit",
                            "bearing",
                            "study",
                            "runs",
                            "metric",
                            "from",
                            "to",
                            "least",
                            "most",
                            "observed",
                            "model",
                            "p05",
                            "p95",
                            "share_within",
                            "within"),
                    naiveColumns())
            .toList();
    private static final List<String> PATH_COLUMNS = Stream.concat(
                    Stream.of(
                            "target",
                            "what",
                            "what_nl",
                            "part",
                            "unit",
                            "year",
                            "observed",
                            "runs",
                            "mean",
                            "p05",
                            "p95"),
                    naiveColumns())
            .toList();

    private final List<SeriesTarget> targets;
    private final Map<SeriesTarget.Part, SeriesPath> paths;

    private SeriesStudy(List<SeriesTarget> targets, Map<SeriesTarget.Part, SeriesPath> paths) {
        this.targets = targets;
        this.paths = paths;
    }

    /**
     * Reads the series, holds the runs of their studies against them and writes both tables.
     *
     * @param series the folder with a file for each series
     * @param study the results of a study by its name
     * @param out where the tables go; a folder that exists
     * @throws omslag.scenario.WrongInput with everything that is wrong with the files
     */
    public static void write(Path series, Function<String, ResultsFolder> study, Path out) throws IOException {
        SeriesStudy held = of(SeriesReader.readAll(series), study);
        Files.createDirectories(out);
        try (Batch batch = new Batch(out)) {
            batch.table(TABLE, COLUMNS, held::criteria);
            batch.table(PATHS, PATH_COLUMNS, held::years);
            batch.publish();
        }
    }

    /**
     * Holds runs at the parameter sets that calibration left against the same series, all sets together, and writes the
     * table with a row for each criterion.
     */
    public static void writeAccepted(Path series, Function<String, ResultsFolder> study, Path out) throws IOException {
        SeriesStudy held = of(SeriesReader.readAll(series), study);
        try (Batch batch = new Batch(out)) {
            batch.table(ACCEPTED, COLUMNS, held::criteria);
            batch.publish();
        }
    }

    /** The names of the studies that series in a folder ask for. */
    public static Set<String> studies(Path series) {
        Set<String> names = new TreeSet<>();
        SeriesReader.readAll(series).forEach(target -> target.study().ifPresent(names::add));
        return names;
    }

    private static Stream<String> naiveColumns() {
        return NAIVE.stream().map(naive -> "naive_" + naive.id());
    }

    private static SeriesStudy of(List<SeriesTarget> targets, Function<String, ResultsFolder> study)
            throws IOException {
        Map<SeriesTarget.Part, SeriesPath> paths = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        targets.forEach(target -> target.study().ifPresent(names::add));
        for (String name : names) {
            List<SeriesTarget.Part> parts = targets.stream()
                    .filter(target -> target.study().filter(name::equals).isPresent())
                    .flatMap(target -> target.parts().stream())
                    .filter(part -> part.observation().isPresent())
                    .toList();
            paths.putAll(observe(parts, study.apply(name)));
        }
        return new SeriesStudy(targets, paths);
    }

    /** All runs of the first scenario of a study, as each of these parts observes them. */
    private static Map<SeriesTarget.Part, SeriesPath> observe(List<SeriesTarget.Part> parts, ResultsFolder folder)
            throws IOException {
        Map<SeriesTarget.Part, List<double[]>> figures = new LinkedHashMap<>();
        parts.forEach(part -> figures.put(part, new ArrayList<>()));
        int[] years = new int[0];
        for (RunKey key : (Iterable<RunKey>) folder.finished(0)::iterator) {
            try (PartReader reader = folder.part(key)) {
                SeriesRun run = new SeriesRun(reader);
                years = run.years();
                for (Map.Entry<SeriesTarget.Part, List<double[]>> one : figures.entrySet()) {
                    double[] path = new double[years.length];
                    for (int i = 0; i < years.length; i++) {
                        path[i] = run.figure(one.getKey().observation().orElseThrow(), years[i]);
                    }
                    one.getValue().add(path);
                }
            }
        }
        Map<SeriesTarget.Part, SeriesPath> paths = new LinkedHashMap<>();
        for (Map.Entry<SeriesTarget.Part, List<double[]>> one : figures.entrySet()) {
            SeriesTarget.Part part = one.getKey();
            SeriesPath path = new SeriesPath(years, one.getValue().toArray(new double[0][]));
            OptionalInt anchor = part.observation().orElseThrow().anchor();
            paths.put(
                    part,
                    anchor.isPresent()
                            ? path.anchored(
                                    anchor.getAsInt(), part.observed().getOrDefault(anchor.getAsInt(), Double.NaN))
                            : path);
        }
        return paths;
    }

    /** What a simple forecast says of the years that were observed. */
    static SortedMap<Integer, Double> forecast(SeriesTarget.Naive naive, SortedMap<Integer, Double> observed) {
        int[] years = observed.keySet().stream().mapToInt(year -> year).toArray();
        double[] times = IntStream.of(years).asDoubleStream().toArray();
        double[] values =
                observed.values().stream().mapToDouble(Double::doubleValue).toArray();
        return SeriesPath.of(
                years,
                switch (naive) {
                    case MEAN -> Forecast.mean(values);
                    case PERSISTENCE -> Forecast.persistence(values);
                    case LINEAR -> Forecast.linear(times, values);
                    case LOGISTIC -> Forecast.logistic(times, values);
                });
    }

    private void criteria(Csv csv) throws IOException {
        for (SeriesTarget target : targets) {
            for (SeriesTarget.Part part : target.parts()) {
                for (SeriesTarget.Criterion criterion : part.criteria()) {
                    criterion(csv, target, part, criterion);
                }
            }
        }
    }

    private void criterion(Csv csv, SeriesTarget target, SeriesTarget.Part part, SeriesTarget.Criterion criterion)
            throws IOException {
        SortedMap<Integer, Double> observed = part.observed();
        Optional<SeriesPath> path = Optional.ofNullable(paths.get(part));
        double[] runs = path.map(one -> IntStream.range(0, one.runs().length)
                        .mapToDouble(run -> SeriesPath.measure(criterion, one.run(run), observed))
                        .toArray())
                .orElse(new double[0]);
        double model = path.filter(one -> one.runs().length > 0)
                .map(one -> SeriesPath.measure(criterion, one.mean(), observed))
                .orElse(Double.NaN);
        Summary spread = Summary.of(runs);
        long within = Arrays.stream(runs).filter(criterion::admits).count();
        csv.cell(target.id())
                .cell(target.what())
                .cell(target.dutchWhat())
                .cell(part.id())
                .cell(part.unit())
                .cell(target.bearing().id())
                .cell(target.study().orElse(""))
                .cell(runs.length)
                .cell(criterion.metric().id())
                .cell(criterion.from().orElse(observed.firstKey()))
                .cell(criterion.to().orElse(observed.lastKey()))
                .cell(finite(criterion.least()))
                .cell(finite(criterion.most()))
                .cell(criterion.metric().ofPath() ? SeriesPath.measure(criterion, observed, observed) : Double.NaN)
                .cell(finite(model))
                .cell(finite(spread.p05()))
                .cell(finite(spread.p95()))
                .cell(runs.length == 0 ? Double.NaN : (double) within / runs.length)
                .cell(criterion.admits(model));
        for (SeriesTarget.Naive naive : NAIVE) {
            csv.cell(
                    part.naive().contains(naive)
                            ? SeriesPath.measure(criterion, forecast(naive, observed), observed)
                            : Double.NaN);
        }
        csv.end();
    }

    /** A bound, or a growth from nothing, is left out where it is infinite. */
    private static double finite(double figure) {
        return Double.isInfinite(figure) ? Double.NaN : figure;
    }

    private void years(Csv csv) throws IOException {
        for (SeriesTarget target : targets) {
            for (SeriesTarget.Part part : target.parts()) {
                Optional<SeriesPath> path = Optional.ofNullable(paths.get(part));
                Set<Integer> years = new TreeSet<>(part.observed().keySet());
                path.ifPresent(one -> IntStream.of(one.years()).forEach(years::add));
                Map<SeriesTarget.Naive, SortedMap<Integer, Double>> naive = new LinkedHashMap<>();
                part.naive().forEach(one -> naive.put(one, forecast(one, part.observed())));
                for (int year : years) {
                    csv.cell(target.id())
                            .cell(target.what())
                            .cell(target.dutchWhat())
                            .cell(part.id())
                            .cell(part.unit())
                            .cell(year);
                    csv.cell(part.observed().getOrDefault(year, Double.NaN));
                    Summary runs = Summary.of(path.map(one -> one.of(year)).orElse(new double[0]));
                    csv.cell(runs.moments().n())
                            .cell(runs.moments().mean())
                            .cell(runs.p05())
                            .cell(runs.p95());
                    for (SeriesTarget.Naive one : NAIVE) {
                        csv.cell(naive.getOrDefault(one, new TreeMap<>()).getOrDefault(year, Double.NaN));
                    }
                    csv.end();
                }
            }
        }
    }
}
