package omslag.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.Mark;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.term.Term;
import omslag.unit.Quarter;

/** The keys that are known in one place: declared settings, and what a scenario says beside them. */
public final class Keys {
    /** A list of changes, read apart. */
    static final String TIMELINE = "timeline";
    /** The changes of one entry of a timeline, read apart. */
    static final String SET = "set";

    private static final double MOST_REPLICATIONS = 1_000_000;
    private static final double MOST_SIZE = 100;

    private static final Keys SCENARIO = new Keys(Stream.concat(besideSettings().stream(), Declarations.all().stream())
            .toList());
    private static final Keys PATHS =
            new Keys(Stream.concat(output(), Declarations.all().stream()).toList());
    private static final Keys SETTINGS = new Keys(Declarations.all());
    private static final Keys TIMELINE_ENTRY = new Keys(timelineEntry());

    private final Map<String, Declared> leaves = new LinkedHashMap<>();
    private final TreeSet<String> branches = new TreeSet<>();

    Keys(Collection<Declared> declared) {
        for (Declared leaf : declared) {
            leaves.put(leaf.path(), leaf);
            for (int dot = leaf.path().indexOf('.'); dot >= 0; dot = leaf.path().indexOf('.', dot + 1)) {
                branches.add(leaf.path().substring(0, dot));
            }
        }
    }

    /** These keys alone. */
    static Keys of(List<Declared> declared) {
        return new Keys(declared);
    }

    /** What a scenario file may say. */
    public static Keys ofScenario() {
        return SCENARIO;
    }

    /** What may be set by a path: settings and what is written. */
    static Keys ofPaths() {
        return PATHS;
    }

    /** The settings alone. */
    static Keys ofSettings() {
        return SETTINGS;
    }

    /** What an entry of a timeline may say. */
    public static Keys ofTimeline() {
        return TIMELINE_ENTRY;
    }

    private static List<Declared> timelineEntry() {
        return List.of(
                quarter("at", "the first quarter in which the change holds"),
                any(SET, "settings that change, by path"),
                word("event", "what is set off in that quarter", ids(EventKind.values())),
                word("where.kind", "the kind of organisation it happens to; unsaid: every kind", ids(Kind.values())),
                word(
                        "challenge",
                        "the challenge of society that is struck; unsaid: all of them",
                        ids(Challenge.values())),
                any("where.name", "the one organisation it happens to, by name or id; unsaid: all of the kind"),
                any(
                        "where.place",
                        "the place it happens in, by name or id: its municipality, and so the citizens there"),
                any(
                        "where.region",
                        "the region it happens in, by id such as PV27 or by the name of its province: the"
                                + " organisations that lie in it or serve it and not the whole country"),
                new Declared(
                        "size",
                        Declared.Form.NUMBER,
                        "how large the event is, 1 for an ordinary one",
                        "-",
                        0,
                        MOST_SIZE,
                        1.0,
                        List.of(),
                        "",
                        Mark.CHOICE));
    }

    /** What a scenario says beside settings. */
    public static List<Declared> besideSettings() {
        return Stream.concat(
                        Stream.of(
                                any("name", "name of the scenario: letters, digits, -, _ and ."),
                                any("question", "the question the scenario asks, in words"),
                                any("question-nl", "the same question in Dutch, for reports in that language"),
                                any("extends", "the scenario file this one differs from, relative to this file"),
                                word("format", "version of the format of scenario files", List.of("1")),
                                any(TIMELINE, "what changes when, in order of time"),
                                whole("replications", "how many times it is run, each with its own chance", 1, 30),
                                whole("seed", "seed of chance, 64 bits", Long.MIN_VALUE, 1)),
                        output())
                .toList();
    }

    static Stream<Declared> output() {
        List<String> amounts = ids(Output.Amount.values());
        return Stream.of(
                word("output.history", "histories: of all runs, of replications 1 to 3, or none", amounts),
                word("output.causes", "causes: of all runs, of replications 1 to 3, or none", amounts),
                word("output.organisations", "organisations: of all runs, of replications 1 to 3, or none", amounts),
                word("output.events", "events: of all runs, of replications 1 to 3, or none", amounts),
                word(
                        "output.quarters",
                        "every quarter, the last of each year, or those of the last year",
                        ids(Output.Times.values())));
    }

    /** The key with this path; empty when there is none. */
    public Optional<Declared> leaf(String path) {
        return Optional.ofNullable(leaves.get(path));
    }

    /** All keys, in their order. */
    public List<Declared> all() {
        return List.copyOf(leaves.values());
    }

    boolean isBranch(String path) {
        return branches.contains(path);
    }

    /** The words that may follow a prefix that is empty or ends in a dot. */
    List<String> children(String prefix) {
        return leaves.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .map(rest -> rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest)
                .distinct()
                .toList();
    }

    /** A fault for a path that is not known, with what may have been meant. */
    Fault unknown(Place place, String prefix, String key) {
        List<String> here = children(prefix);
        List<String> below = leaves.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .toList();
        List<String> maybe = Suggestions.nearest(key, here);
        if (maybe.isEmpty()) {
            maybe = Suggestions.nearestPath(key, below);
        }
        if (maybe.isEmpty()) {
            maybe = Suggestions.nearestPath(key, leaves.keySet());
        }
        return Fault.of(FaultId.UNKNOWN_KEY, place, prefix + key, Allowed.list(here))
                .maybe(maybe);
    }

    static List<String> ids(Term... terms) {
        return Stream.of(terms).map(Term::id).toList();
    }

    static Declared any(String path, String meaning) {
        return plain(path, Declared.Form.NAME, meaning, "", List.of());
    }

    static Declared word(String path, String meaning, List<String> options) {
        return plain(path, Declared.Form.WORD, meaning, "", options);
    }

    private static Declared quarter(String path, String meaning) {
        return plain(path, Declared.Form.QUARTER, meaning, new Quarter(2020, 1), List.of());
    }

    static Declared whole(String path, String meaning, double low, int standard) {
        double high = low == 1 ? MOST_REPLICATIONS : Long.MAX_VALUE;
        return new Declared(path, Declared.Form.WHOLE, meaning, "", low, high, standard, List.of(), "", Mark.CHOICE);
    }

    static Declared number(String path, String meaning, double low, double high) {
        return number(path, meaning, low, high, low);
    }

    static Declared number(String path, String meaning, double low, double high, double standard) {
        return new Declared(path, Declared.Form.NUMBER, meaning, "", low, high, standard, List.of(), "", Mark.CHOICE);
    }

    static Declared count(String path, String meaning, int least, double most) {
        return new Declared(path, Declared.Form.WHOLE, meaning, "", least, most, least, List.of(), "", Mark.CHOICE);
    }

    private static Declared plain(
            String path, Declared.Form form, String meaning, Object standard, List<String> options) {
        return new Declared(path, form, meaning, "", Double.NaN, Double.NaN, standard, options, "", Mark.CHOICE);
    }
}
