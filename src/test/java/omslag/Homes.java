package omslag;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.rule.Rule;
import omslag.rule.Rules;
import omslag.term.Mechanism;

/**
 * Which mechanism each rule belongs to. Switches tell: a rule belongs to the mechanism without which it is not there.
 */
final class Homes {
    /** Where the rules live that ask the package decision, or that make mindsets move. */
    static final String BOARDS = "boards (decisions)";

    /** Where the rules live that no list of rules names: a timeline makes them happen. */
    static final String EVENTS = "events of a timeline";

    private static final String MINDSETS = "boards.mindset-dynamics";

    private static final String SWITCH = "omslag/parameter/Mechanisms.";

    /** The rules by name, in the order of a quarter, and where each belongs. */
    final Map<String, String> homes = new LinkedHashMap<>();

    private static final Map<Set<String>, Set<String>> LISTS = new HashMap<>();

    private Homes() {}

    /** The homes of all rules, by the switches and by what the rules call, in themselves and in their helpers. */
    static Homes of(Map<String, Set<String>> calls) {
        Homes homes = new Homes();
        Set<String> all = without();
        for (String rule : all) {
            homes.homes.put(rule, home(rule, calls.get(rule)));
        }
        homes.adoptOrphans(calls);
        Set<String> rest = new TreeSet<>(calls.keySet());
        rest.removeAll(all);
        rest.forEach(rule -> homes.homes.put(rule, EVENTS));
        return homes;
    }

    /** The rules of a home, in the order of a quarter. */
    List<String> within(String home) {
        return homes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(home))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All homes, in the order of a quarter. */
    List<String> all() {
        return homes.values().stream().distinct().toList();
    }

    private static String home(String rule, Set<String> calls) {
        Set<String> switches = Stream.of(Mechanism.values())
                .map(Homes::path)
                .filter(path -> !without(path).contains(rule))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!switches.isEmpty()) {
            return switches.stream()
                    .map(path -> path.substring(path.indexOf('.') + 1))
                    .collect(Collectors.joining(" + "));
        }
        boolean asked = calls.stream().anyMatch(call -> call.startsWith("omslag/decision/"));
        boolean moves = Stream.of(Mechanism.values())
                .anyMatch(mechanism -> !without(path(mechanism), MINDSETS).contains(rule));
        return asked || moves ? BOARDS : words(rule);
    }

    /** A mechanism without a rule behind its switch is what it does to a rule that is always there. */
    private void adoptOrphans(Map<String, Set<String>> calls) {
        for (Mechanism mechanism : Mechanism.values()) {
            boolean orphan = homes.values().stream()
                    .noneMatch(home -> List.of(home.split(" \\+ ")).contains(mechanism.id()));
            for (String rule : orphan ? List.copyOf(homes.keySet()) : List.<String>of()) {
                if (homes.get(rule).equals(words(rule)) && asks(calls.get(rule), mechanism)) {
                    homes.put(rule, mechanism.id());
                }
            }
        }
    }

    private static boolean asks(Set<String> calls, Mechanism mechanism) {
        String plain = mechanism.name().replace("_", "");
        return calls.stream()
                .anyMatch(call -> call.startsWith(SWITCH)
                        && call.substring(SWITCH.length(), call.indexOf(' ')).equalsIgnoreCase(plain));
    }

    private static String path(Mechanism mechanism) {
        return "mechanisms." + mechanism.id();
    }

    /** The names of the rules there are when these switches are off and all others on. */
    private static Set<String> without(String... off) {
        return LISTS.computeIfAbsent(Set.of(off), Homes::list);
    }

    private static Set<String> list(Set<String> off) {
        Map<String, Object> values = new TreeMap<>();
        Stream.of(Mechanism.values()).forEach(mechanism -> values.put(path(mechanism), true));
        values.put(MINDSETS, true);
        off.forEach(path -> values.put(path, false));
        Settings settings = Declarations.settings(values);
        Function<Rule, String> name = rule -> rule.getClass().getSimpleName();
        return Rules.of(settings).stream().map(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of a rule as it is said: PeersAreSeen is "peers are seen". */
    static String words(String rule) {
        return rule.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
