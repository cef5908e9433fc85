package omslag.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Declared;
import omslag.parameter.Mark;

/** Reads what a design varies: bounds by path, paths that vary over all that is allowed, or every proposal. */
final class FactorReader {
    private static final String PROPOSALS = "proposals";
    private static final String LOGARITHMIC = "log";

    /** Where boards stand is what scenarios differ in: a point that set it would make them all alike. */
    private static final String MINDSET = "boards.mindset.";

    private static final double NO_BOUND = 1e15;

    private final Faults faults;

    FactorReader(Faults faults) {
        this.faults = faults;
    }

    /** The factors, in order; none when something of them is at fault. */
    List<Factor> read(Yaml over) {
        int before = faults.count();
        List<Factor> factors = new ArrayList<>();
        if (over instanceof Yaml.Scalar scalar && scalar.text().equals(PROPOSALS)) {
            factors.addAll(proposals());
        } else if (over instanceof Yaml.Sequence list && !list.items().isEmpty()) {
            list.items().forEach(item -> path(item).ifPresent(factors::add));
        } else if (over instanceof Yaml.Mapping map && !map.entries().isEmpty()) {
            Entries.of(map, Keys.ofSettings(), faults)
                    .forEach((path, entry) -> DesignReader.setting(entry.place(), path, faults)
                            .flatMap(key -> bounds(key, entry.value()))
                            .ifPresent(factors::add));
        } else {
            faults.add(FaultId.WRONG_TYPE, over.place(), Values.shown(over), Phrase.of("allowed.over"));
        }
        return faults.count() > before ? List.of() : factors;
    }

    /**
     * Every number that is a proposal, over all that is allowed, but for mindset. Shares of one whole can rise together only as far as the whole
     * goes: each by an equal part of what the defaults leave.
     */
    static List<Factor> proposals() {
        return Keys.ofSettings().all().stream()
                .filter(key -> key.mark() == Mark.PROPOSAL && !key.inherits() && key.low() < key.high())
                .filter(key -> !key.path().startsWith(MINDSET))
                .flatMap(key -> share(key).or(() -> whole(key)).stream())
                .toList();
    }

    private static Optional<Factor> share(Declared key) {
        return Assembly.SHARES_OF_D1.stream()
                .filter(shares -> shares.contains(key.path()))
                .findFirst()
                .map(shares -> {
                    double left = 1
                            - shares.stream()
                                    .mapToDouble(FactorReader::standard)
                                    .sum();
                    double high = standard(key.path()) + left / shares.size();
                    return new Factor.Between(key.path(), key.low(), Math.min(key.high(), high), false);
                });
    }

    private static double standard(String path) {
        return (Double) Keys.ofSettings().leaf(path).orElseThrow().standard();
    }

    private Optional<Factor> path(Yaml item) {
        if (!(item instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, item.place(), Values.shown(item), Phrase.of("allowed.over"));
            return Optional.empty();
        }
        Optional<Declared> key = DesignReader.setting(item.place(), scalar.text(), faults);
        Optional<Factor> factor = key.flatMap(FactorReader::whole);
        if (key.isPresent() && factor.isEmpty()) {
            faults.add(FaultId.NO_BOUNDS, item.place(), scalar.text());
        }
        return factor;
    }

    /** A setting over all that is allowed; empty for one that has no bounds. */
    private static Optional<Factor> whole(Declared key) {
        return switch (key.form()) {
            case NUMBER ->
                key.high() < NO_BOUND
                        ? Optional.of(new Factor.Between(key.path(), key.low(), key.high(), false))
                        : Optional.empty();
            case WHOLE ->
                key.high() < NO_BOUND
                        ? Optional.of(new Factor.Whole(key.path(), (int) key.low(), (int) key.high()))
                        : Optional.empty();
            case SWITCH -> Optional.of(new Factor.Among(key.path(), List.of(false, true)));
            case WORD -> Optional.of(new Factor.Among(key.path(), List.copyOf(key.options())));
            default -> Optional.empty();
        };
    }

    private Optional<Factor> bounds(Declared key, Yaml value) {
        if (value instanceof Yaml.Mapping map) {
            return among(key, map);
        }
        if (!(value instanceof Yaml.Sequence list)
                || list.items().size() < 2
                || list.items().size() > 3
                || !isNumber(key)) {
            faults.add(FaultId.WRONG_TYPE, value.place(), Values.shown(value), Phrase.of("allowed.bounds"));
            return Optional.empty();
        }
        boolean logarithmic = list.items().size() == 3;
        if (logarithmic
                && !(list.items().get(2) instanceof Yaml.Scalar word
                        && word.text().equals(LOGARITHMIC))) {
            Yaml third = list.items().get(2);
            faults.add(FaultId.WRONG_TYPE, third.place(), Values.shown(third), Phrase.of("allowed.bounds"));
            return Optional.empty();
        }
        Optional<Object> low = new Values(faults).read(key, list.items().get(0));
        Optional<Object> high = new Values(faults).read(key, list.items().get(1));
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : between(key, value.place(), (Number) low.get(), (Number) high.get(), logarithmic);
    }

    private static boolean isNumber(Declared key) {
        return switch (key.form()) {
            case NUMBER, WHOLE, WHOLE_OR_FULL -> true;
            default -> false;
        };
    }

    private Optional<Factor> between(Declared key, Place place, Number low, Number high, boolean logarithmic) {
        if (low.doubleValue() >= high.doubleValue() || logarithmic && low.doubleValue() <= 0) {
            faults.add(FaultId.BOUNDS_ORDER, place, key.path(), Points.cell(low), Points.cell(high));
            return Optional.empty();
        }
        return key.form() == Declared.Form.NUMBER
                ? Optional.of(new Factor.Between(key.path(), low.doubleValue(), high.doubleValue(), logarithmic))
                : Optional.of(new Factor.Whole(key.path(), low.intValue(), high.intValue()));
    }

    private Optional<Factor> among(Declared key, Yaml.Mapping map) {
        Map<String, Yaml.Entry> said = new LinkedHashMap<>();
        map.entries().forEach(entry -> said.putIfAbsent(entry.key(), entry));
        if (said.size() != 1
                || !said.containsKey("values")
                || !(map.entries().get(0).value() instanceof Yaml.Sequence list)
                || list.items().isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, map.place(), Values.shown(map), Phrase.of("allowed.bounds"));
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Yaml item : list.items()) {
            new Values(faults).read(key, item).ifPresent(values::add);
        }
        return values.size() < list.items().size()
                ? Optional.empty()
                : Optional.of(new Factor.Among(key.path(), values));
    }
}
