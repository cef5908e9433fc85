package omslag.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line changes in every scenario of a plan, as it was typed.
 *
 * @param set each {@code --set PATH=VALUE}
 * @param off each {@code --off MECHANISM}
 * @param replications {@code --replications N}
 * @param seed {@code --seed N}
 * @param population {@code --population N|full}
 * @param until {@code --until YEAR}: the last year of the run
 */
public record Overrides(
        List<String> set,
        List<String> off,
        Optional<String> replications,
        Optional<String> seed,
        Optional<String> population,
        Optional<String> until) {
    /** Nothing changed. */
    public static final Overrides NONE =
            new Overrides(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The options that set what a path does not reach. */
    static final List<String> OPTIONS = List.of("--off", "--population", "--replications", "--seed", "--until");

    /** Only these {@code --set}. */
    public static Overrides ofSet(String... set) {
        return new Overrides(
                List.of(set), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is changed, each as a key and value with its place. */
    List<Yaml.Entry> entries(Faults faults) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            setEntry(set.get(i), i + 1, faults).ifPresent(entries::add);
        }
        for (int i = 0; i < off.size(); i++) {
            entries.add(entry("--off", i + 1, "mechanisms." + off.get(i), "off"));
        }
        population.ifPresent(n -> entries.add(entry("--population", 1, "population.citizens", n)));
        replications.ifPresent(n -> entries.add(entry("--replications", 1, "replications", n)));
        seed.ifPresent(n -> entries.add(entry("--seed", 1, "seed", n)));
        until.ifPresent(
                year -> entries.add(entry("--until", 1, "period.end", year.matches("\\d{4}") ? year + "Q4" : year)));
        return entries;
    }

    private static Optional<Yaml.Entry> setEntry(String text, int number, Faults faults) {
        int sign = text.indexOf('=');
        Place place = new Place("--set", number, 1);
        if (sign < 1) {
            faults.add(FaultId.SET_WITHOUT_VALUE, place, text);
            return Optional.empty();
        }
        Place valuePlace = new Place("--set", number, sign + 2);
        return Optional.of(new Yaml.Entry(
                place, text.substring(0, sign), new Yaml.Scalar(valuePlace, text.substring(sign + 1), true)));
    }

    private static Yaml.Entry entry(String option, int number, String path, String value) {
        Place place = new Place(option, number, 1);
        return new Yaml.Entry(place, path, new Yaml.Scalar(place, value, true));
    }
}
