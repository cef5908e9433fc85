package omslag.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.parameter.Declared;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** Reads experiment files with what the command line changes, and refuses them with every fault at once. */
public final class ExperimentReader {
    private static final String SCENARIOS = "scenarios";
    static final String REPLICATIONS = "replications";
    private static final List<String> PRECISION = List.of("half-width", "of", "least", "most");
    private static final int USUAL_LEAST = 10;
    private static final int USUAL_MOST = 1000;

    private final Path file;
    private final String label;
    private final Faults faults = new Faults();

    private ExperimentReader(Path file) {
        this.file = file;
        this.label = file.toString();
    }

    /** Whether a file is an experiment: YAML that names scenarios. What cannot be read is none. */
    public static boolean isExperiment(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        return YamlReader.read(file, file.toString(), Place.startOf(""), new Faults())
                .filter(tree -> tree instanceof Yaml.Mapping map
                        && map.entries().stream().anyMatch(entry -> entry.key().equals(SCENARIOS)))
                .isPresent();
    }

    /**
     * The experiment in a file.
     *
     * @throws WrongInput with everything that is wrong with it and with its scenarios
     */
    public static Inquiry read(Path file, Overrides overrides) {
        ExperimentReader reader = new ExperimentReader(file);
        Optional<Inquiry> inquiry = reader.inquiry(overrides);
        reader.faults.refuse();
        return inquiry.orElseThrow();
    }

    /**
     * The points in a table that a results folder holds.
     *
     * @throws WrongInput with everything that is wrong with it
     */
    public static Points points(Path table) {
        Faults faults = new Faults();
        Optional<Points> points =
                new DesignReader(table.resolveSibling(""), faults).points(table, Place.startOf(table.toString()));
        faults.refuse();
        return points.orElseThrow();
    }

    private Optional<Inquiry> inquiry(Overrides overrides) {
        faults.announce(label);
        Optional<Yaml> tree = YamlReader.read(file, label, Place.startOf(label), faults);
        if (tree.isEmpty() || !(tree.get() instanceof Yaml.Mapping map)) {
            return Optional.empty();
        }
        Map<String, Yaml.Entry> said = Entries.of(map, ExperimentKeys.keys(), faults);
        Optional<String> name = name(said);
        DesignReader reader = new DesignReader(file.resolveSibling(""), faults);
        DesignSpec design = reader.read(said);
        List<IndicatorId> outcomes = words(said, "outcomes", IndicatorId.class, unsaidOutcomes(design));
        Optional<Inquiry.Precision> precision =
                overrides.replications().isPresent() ? Optional.empty() : precision(said);
        List<Inquiry.Analysis> analyses = words(
                said,
                "analyses",
                Inquiry.Analysis.class,
                Suited.analyses(design, paths(said).size()));
        Suited.check(said.get("analyses"), analyses, design, paths(said).size(), faults);
        List<Prepared> scenarios = scenarios(said, precision, overrides).stream()
                .map(one -> design instanceof Sought sought && !sought.targets().isEmpty() ? keepingYears(one) : one)
                .toList();
        if (!scenarios.isEmpty()) {
            checkPoints(design, scenarios);
        }
        reader.check(design, said, precision.isPresent(), scenarios);
        String question = question(said, "question");
        String dutchQuestion = question(said, "question-nl");
        return name.filter(n -> faults.count() == 0)
                .map(n -> new Inquiry(n, question, dutchQuestion, scenarios, design, precision, outcomes, analyses));
    }

    private static List<IndicatorId> unsaidOutcomes(DesignSpec design) {
        return design instanceof Sought sought
                ? Stream.concat(IndicatorId.primaries().stream(), sought.indicators().stream())
                        .distinct()
                        .toList()
                : IndicatorId.primaries();
    }

    /** A scenario whose runs keep every year, unless it says otherwise: observations are of years on the way. */
    private static Prepared keepingYears(Prepared prepared) {
        Scenario scenario = prepared.scenario();
        Output output = scenario.output();
        if (output.quarters().isPresent()) {
            return prepared;
        }
        Output all = new Output(
                output.history(),
                output.causes(),
                output.organisations(),
                output.events(),
                Optional.of(Output.Times.ALL));
        return new Prepared(
                new Scenario(
                        scenario.name(),
                        scenario.question(),
                        scenario.dutchQuestion(),
                        scenario.course(),
                        scenario.replications(),
                        scenario.seed(),
                        all),
                prepared.pack());
    }

    private Optional<String> name(Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get("name");
        if (entry == null) {
            faults.add(FaultId.MISSING_KEY, Place.startOf(label), "name", Phrase.of("allowed.scenario-name"));
            return Optional.empty();
        }
        Optional<String> name = text("name", entry);
        if (name.isPresent() && !Assembly.isName(name.get())) {
            faults.add(FaultId.BAD_NAME, entry.value().place(), name.get(), Phrase.of("allowed.scenario-name"));
        }
        return name;
    }

    private String question(Map<String, Yaml.Entry> said, String key) {
        Yaml.Entry entry = said.get(key);
        return entry == null ? "" : text(key, entry).orElse("");
    }

    private Optional<String> text(String path, Yaml.Entry entry) {
        Declared key = ExperimentKeys.keys().leaf(path).orElseThrow();
        return new Values(faults).read(key, entry.value()).map(Object::toString);
    }

    /** The scalars of a list, or the lone one that stands for it; what is neither is told. */
    private List<Yaml.Scalar> scalars(Yaml.Entry entry) {
        List<Yaml> items = entry.value() instanceof Yaml.Sequence list ? list.items() : List.of(entry.value());
        List<Yaml.Scalar> scalars = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            } else {
                faults.add(FaultId.WRONG_TYPE, item.place(), Values.shown(item), Phrase.of("allowed.list-of-names"));
            }
        }
        if (items.isEmpty()) {
            faults.add(FaultId.EMPTY_VALUE, entry.value().place(), entry.key(), Phrase.of("allowed.list-of-names"));
        }
        return scalars;
    }

    private <E extends Enum<E> & Term> List<E> words(
            Map<String, Yaml.Entry> said, String path, Class<E> set, List<E> unsaid) {
        Yaml.Entry entry = said.get(path);
        if (entry == null) {
            return unsaid;
        }
        List<String> known = Keys.ids(set.getEnumConstants());
        List<E> words = new ArrayList<>();
        for (Yaml.Scalar scalar : scalars(entry)) {
            Optional<E> word = Term.find(set, scalar.text());
            if (word.isEmpty()) {
                faults.add(Fault.unknownWord(scalar.place(), scalar.text(), known));
            }
            word.filter(one -> !words.contains(one)).ifPresent(words::add);
        }
        return words;
    }

    private List<Yaml.Scalar> paths(Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get(SCENARIOS);
        return entry != null && entry.value() instanceof Yaml.Sequence list
                ? list.items().stream()
                        .flatMap(item -> item instanceof Yaml.Scalar one ? Stream.of(one) : Stream.of())
                        .toList()
                : List.of();
    }

    private List<Prepared> scenarios(
            Map<String, Yaml.Entry> said, Optional<Inquiry.Precision> precision, Overrides overrides) {
        Yaml.Entry named = said.get(SCENARIOS);
        if (named == null) {
            faults.add(FaultId.MISSING_KEY, Place.startOf(label), SCENARIOS, Phrase.of("allowed.list-of-names"));
            return List.of();
        }
        int before = faults.count();
        List<Path> files = new ArrayList<>();
        for (Yaml.Scalar scalar : scalars(named)) {
            Path path = found(scalar);
            if (Files.isRegularFile(path) && isExperiment(path)) {
                faults.add(FaultId.EXPERIMENT_WITHIN, scalar.place(), scalar.text());
            } else if (!Files.exists(path)) {
                faults.add(FaultId.MISSING_FILE, scalar.place(), scalar.text());
            } else {
                files.add(path);
            }
        }
        List<Prepared> scenarios = new ScenarioReader().readAll(files, laid(said, precision), overrides, faults);
        return faults.count() > before ? List.of() : scenarios;
    }

    private Path found(Yaml.Scalar scalar) {
        try {
            return file.resolveSibling(scalar.text()).normalize();
        } catch (InvalidPathException e) {
            return Path.of("no-such-file");
        }
    }

    /** What the file lays over every scenario, by path. */
    private List<Yaml.Entry> laid(Map<String, Yaml.Entry> said, Optional<Inquiry.Precision> precision) {
        List<Yaml.Entry> laid = new ArrayList<>();
        Yaml.Entry set = said.get("set");
        if (set != null && set.value() instanceof Yaml.Mapping map) {
            Entries.of(map, Keys.ofSettings(), faults)
                    .forEach((path, entry) -> laid.add(new Yaml.Entry(entry.place(), path, entry.value())));
        } else if (set != null) {
            faults.add(FaultId.WRONG_TYPE, set.value().place(), Values.shown(set.value()), Phrase.of("allowed.set"));
        }
        said.forEach((path, entry) -> {
            if (path.startsWith("output.") || path.equals("seed")) {
                laid.add(new Yaml.Entry(entry.place(), path, entry.value()));
            }
        });
        Yaml.Entry times = said.get(REPLICATIONS);
        if (precision.isPresent() && times != null) {
            String least = Integer.toString(precision.get().least());
            laid.add(new Yaml.Entry(times.place(), REPLICATIONS, new Yaml.Scalar(times.place(), least, true)));
        } else if (times != null && times.value() instanceof Yaml.Scalar) {
            laid.add(new Yaml.Entry(times.place(), REPLICATIONS, times.value()));
        }
        return laid;
    }

    private Optional<Inquiry.Precision> precision(Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get(REPLICATIONS);
        if (entry == null || entry.value() instanceof Yaml.Scalar) {
            return Optional.empty();
        }
        if (!(entry.value() instanceof Yaml.Mapping map)) {
            faults.add(
                    FaultId.WRONG_TYPE,
                    entry.value().place(),
                    Values.shown(entry.value()),
                    Phrase.of("allowed.replications"));
            return Optional.empty();
        }
        Map<String, Yaml.Entry> keys = new LinkedHashMap<>();
        for (Yaml.Entry one : map.entries()) {
            if (!PRECISION.contains(one.key())) {
                faults.add(Fault.of(FaultId.UNKNOWN_KEY, one.place(), one.key(), Allowed.list(PRECISION))
                        .maybe(Suggestions.nearest(one.key(), PRECISION)));
            } else if (keys.putIfAbsent(one.key(), one) != null) {
                faults.add(
                        FaultId.DUPLICATE_KEY,
                        one.place(),
                        one.key(),
                        keys.get(one.key()).place().toString());
            }
        }
        for (String key : List.of("half-width", "of")) {
            if (!keys.containsKey(key)) {
                faults.add(FaultId.MISSING_KEY, map.place(), key, Phrase.of("allowed.replications"));
            }
        }
        Optional<Object> width = Optional.ofNullable(keys.get("half-width"))
                .flatMap(e -> new Values(faults).read(Keys.number("half-width", "", 1e-12, 1e12), e.value()));
        Optional<IndicatorId> indicator =
                words(keys, "of", IndicatorId.class, List.of()).stream().findFirst();
        int least = count(keys, "least", USUAL_LEAST);
        int most = count(keys, "most", USUAL_MOST);
        if (least > most) {
            faults.add(FaultId.BOUNDS_ORDER, map.place(), REPLICATIONS, least, most);
        }
        return width.isEmpty() || indicator.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inquiry.Precision(indicator.get(), (Double) width.get(), least, most));
    }

    private int count(Map<String, Yaml.Entry> keys, String key, int unsaid) {
        Yaml.Entry entry = keys.get(key);
        return entry == null
                ? unsaid
                : (Integer) new Values(faults)
                        .read(Keys.count(key, "", 2, ExperimentKeys.MOST_POINTS), entry.value())
                        .orElse(unsaid);
    }

    /** Points that were written down may be no scenario together with what a scenario says. */
    private void checkPoints(DesignSpec design, List<Prepared> scenarios) {
        if (design instanceof DesignSpec.Listed listed) {
            check(listed.points(), scenarios, Place.startOf(label), faults);
        }
    }

    /**
     * What makes points no scenarios, though each of their values is sound.
     *
     * @param place where it is told
     */
    private static void check(Points points, List<Prepared> scenarios, Place place, Faults faults) {
        if (points.paths().stream().noneMatch(Points::bearsOnOthers)) {
            return;
        }
        for (Prepared scenario : scenarios) {
            Points.Over over = points.over(scenario.scenario().course());
            for (int point = 1; point <= points.count() && faults.count() == 0; point++) {
                Points.check(over.at(point), scenario.pack(), place, faults);
            }
        }
    }

    /**
     * Refuses points that were made of a design when one of them is no scenario.
     *
     * @param file the experiment file
     * @throws WrongInput with the first point that is at fault
     */
    public static void check(Points points, List<Prepared> scenarios, Path file) {
        Faults faults = new Faults();
        check(points, scenarios, Place.startOf(file.toString()), faults);
        faults.refuse();
    }
}
