package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Declared;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** Reads the designs whose points are asked for while they are run. */
final class SoughtReader {
    private static final double LARGEST = 1e15;
    private static final int LEAST_REPLICATIONS = 2;

    private final Path folder;
    private final Faults faults;
    private final ObservationsReader observations;

    SoughtReader(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        observations = new ObservationsReader(faults);
    }

    /** The design that is asked for in this way; empty when something of it is at fault. */
    Optional<DesignSpec> read(String way, Map<String, Yaml.Entry> said) {
        int before = faults.count();
        Said here = new Said("design." + way + ".", said, firstPlace(way, said));
        List<Factor> factors = here.needed("over", Phrase.of("allowed.over"))
                .map(over -> new FactorReader(faults).read(over))
                .orElse(List.of());
        Sought sought = switch (way) {
            case "optimise" -> optimise(here, factors);
            case "match" ->
                new Sought.Match(
                        factors,
                        targets(here),
                        here.count("points"),
                        here.count("waves"),
                        here.number("cut-off", ExperimentKeys.USUAL_CUT_OFF));
            default ->
                new Sought.Approximate(
                        factors,
                        targets(here),
                        here.count("points"),
                        here.count("rounds"),
                        here.number("keep", ExperimentKeys.USUAL_KEEP));
        };
        if (faults.count() == before && sought.most() > ExperimentKeys.MOST_POINTS) {
            faults.add(FaultId.TOO_MANY_POINTS, here.place, Long.toString(sought.most()), (int)
                    ExperimentKeys.MOST_POINTS);
        }
        return faults.count() > before ? Optional.empty() : Optional.of(sought);
    }

    private static Place firstPlace(String way, Map<String, Yaml.Entry> said) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("design." + way + "."))
                .map(entry -> entry.getValue().place())
                .findFirst()
                .orElseThrow();
    }

    /** What a file says of one design. */
    private final class Said {
        private final String prefix;
        private final Map<String, Yaml.Entry> said;
        private final Place place;

        Said(String prefix, Map<String, Yaml.Entry> said, Place place) {
            this.prefix = prefix;
            this.said = said;
            this.place = place;
        }

        Optional<Yaml> find(String key) {
            return Optional.ofNullable(said.get(prefix + key)).map(Yaml.Entry::value);
        }

        /** What stands under a key that has to be there. */
        Optional<Yaml> needed(String key, Phrase allowed) {
            Optional<Yaml> value = find(key);
            if (value.isEmpty()) {
                faults.add(FaultId.MISSING_KEY, place, prefix + key, allowed);
            }
            return value;
        }

        /** A whole number that has to be there; 0 when it is at fault. */
        int count(String key) {
            Declared declared = ExperimentKeys.keys().leaf(prefix + key).orElseThrow();
            return needed(key, Allowed.by(declared))
                    .flatMap(value -> new Values(faults).read(declared, value))
                    .map(Integer.class::cast)
                    .orElse(0);
        }

        double number(String key, double unsaid) {
            Declared declared = ExperimentKeys.keys().leaf(prefix + key).orElseThrow();
            return find(key)
                    .flatMap(value -> new Values(faults).read(declared, value))
                    .map(Double.class::cast)
                    .orElse(unsaid);
        }
    }

    private List<Observation> targets(Said here) {
        Optional<Yaml> named = here.needed("targets", Phrase.of("allowed.name"));
        if (named.isEmpty()) {
            return List.of();
        }
        if (!(named.get() instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, named.get().place(), Values.shown(named.get()), Phrase.of("allowed.name"));
            return List.of();
        }
        return observations.read(folder.resolve(scalar.text()).normalize(), scalar.place());
    }

    private Sought optimise(Said here, List<Factor> factors) {
        List<Sought.Aim> aims = new ArrayList<>();
        here.needed("aims", Phrase.of("allowed.aims"))
                .ifPresent(value -> byIndicator(value, Phrase.of("allowed.aims"))
                        .forEach((indicator, said) -> word(Sought.Direction.class, said)
                                .ifPresent(direction -> aims.add(new Sought.Aim(indicator, direction)))));
        List<Sought.Limit> limits = new ArrayList<>();
        here.find("limits")
                .ifPresent(value -> byIndicator(value, Phrase.of("allowed.limits"))
                        .forEach((indicator, said) -> limit(indicator, said).ifPresent(limits::add)));
        int population = here.count("population");
        if (population % 2 == 1) {
            Place place = here.find("population").orElseThrow().place();
            faults.add(FaultId.ODD_POPULATION, place, Integer.toString(population));
        }
        Sought.Across across = here.find("over-scenarios")
                .flatMap(value -> word(Sought.Across.class, value))
                .orElse(Sought.Across.MEAN);
        return new Sought.Optimise(factors, aims, limits, population, here.count("generations"), across);
    }

    /** What a map says by indicator. */
    private Map<IndicatorId, Yaml> byIndicator(Yaml value, Phrase allowed) {
        Map<IndicatorId, Yaml> said = new LinkedHashMap<>();
        if (!(value instanceof Yaml.Mapping map) || map.entries().isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, value.place(), Values.shown(value), allowed);
            return said;
        }
        for (Yaml.Entry entry : map.entries()) {
            Optional<IndicatorId> indicator = Term.find(IndicatorId.class, entry.key());
            if (indicator.isEmpty()) {
                faults.add(Fault.unknownWord(entry.place(), entry.key(), Keys.ids(IndicatorId.values())));
            } else if (said.putIfAbsent(indicator.get(), entry.value()) != null) {
                Place first = said.get(indicator.get()).place();
                faults.add(FaultId.DUPLICATE_KEY, entry.place(), entry.key(), first.toString());
            }
        }
        return said;
    }

    private <E extends Enum<E> & Term> Optional<E> word(Class<E> set, Yaml value) {
        List<String> known = Keys.ids(set.getEnumConstants());
        if (!(value instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            faults.add(
                    FaultId.WRONG_TYPE,
                    value.place(),
                    Values.shown(value),
                    Phrase.of("allowed.word", Allowed.list(known)));
            return Optional.empty();
        }
        Optional<E> word = Term.find(set, scalar.text());
        if (word.isEmpty()) {
            faults.add(Fault.unknownWord(scalar.place(), scalar.text(), known));
        }
        return word;
    }

    private Optional<Sought.Limit> limit(IndicatorId indicator, Yaml value) {
        int before = faults.count();
        if (!(value instanceof Yaml.Mapping map) || map.entries().isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, value.place(), Values.shown(value), Phrase.of("allowed.limits"));
            return Optional.empty();
        }
        Keys bounds = Keys.of(
                List.of(Keys.number("least", "", -LARGEST, LARGEST), Keys.number("most", "", -LARGEST, LARGEST)));
        Map<String, Yaml.Entry> said = Entries.of(map, bounds, faults);
        Map<String, Double> read = new LinkedHashMap<>();
        said.forEach((key, entry) -> new Values(faults)
                .read(bounds.leaf(key).orElseThrow(), entry.value())
                .ifPresent(number -> read.put(key, (Double) number)));
        Optional<Double> least = Optional.ofNullable(read.get("least"));
        Optional<Double> most = Optional.ofNullable(read.get("most"));
        if (least.isPresent() && most.isPresent() && least.get() >= most.get()) {
            faults.add(
                    FaultId.BOUNDS_ORDER,
                    value.place(),
                    indicator.id(),
                    Points.cell(least.get()),
                    Points.cell(most.get()));
        }
        return faults.count() > before ? Optional.empty() : Optional.of(new Sought.Limit(indicator, least, most));
    }

    /**
     * Tells what a design cannot do with these scenarios.
     *
     * @param place where the design is named
     */
    void check(Sought sought, List<Prepared> scenarios, Place place) {
        if (sought instanceof Sought.Optimise) {
            return;
        }
        if (scenarios.size() > 1) {
            faults.add(FaultId.ONE_SCENARIO, place, scenarios.size());
        }
        Scenario first = scenarios.get(0).scenario();
        observations.checkYears(first);
        if (sought instanceof Sought.Match && first.replications() < LEAST_REPLICATIONS) {
            faults.add(FaultId.TOO_FEW_REPLICATIONS, place, first.replications(), LEAST_REPLICATIONS);
        }
    }
}
