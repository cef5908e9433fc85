package omslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.world.World;

/** The loop of the model as the compiled classes have it: who writes and who reads each variable of the world. */
final class Loop {
    private static final String WORLD = "omslag/world/";

    /** Who copies a world neither looks at it nor changes it. */
    private static final String COPY = ".copy ";

    /** Who puts the numbers of organisations side by side changes none of them. */
    private static final String JOIN = WORLD + "Tables.";

    /** Who makes room for numbers sets none of them. */
    private static final String MAKES = "Table.<init> ";

    /** What a class ends with that holds the numbers of another in columns. */
    private static final String COLUMNS = "Table";

    /** What says where in the columns the numbers of an organisation stand: no variables. */
    private static final Set<String> PLACES = Set.of("table", "first", "at", "size", "organisations");

    /** Who acts on the world or looks at it. */
    private static final List<String> OTHERS = List.of("rule", "decision", "measure", "engine");

    /** What hangs the world together, and what a sum is made with on the way: no variables. */
    private static final Set<String> STRUCTURE = Set.of(
            "World.*",
            "Organisation.*",
            "Block.*",
            "Ledger.*",
            "TrustBook.*",
            "TrustSums.*",
            "ServiceBook.*",
            "ServiceBook$Factor.*",
            "MarketBook.*",
            "RatioBook.*",
            "Tally.*",
            "Opinion.tallies",
            "Onlookers.*",
            "Doubts.*",
            "TrustLaw.*",
            "ExpectationLaw.*",
            "Use.list",
            "Use.place",
            "Companies.suppliers",
            "Companies$Suppliers.*",
            "Companies$Company.market",
            "Board.decisions",
            "Work.standstill",
            "Board.figures",
            "Work.kinds",
            "Work.kind",
            "Work.line",
            "WorkKinds.*",
            "Tables.*",
            "Twins.*",
            "Audience.first",
            "Audience.members",
            "Citizens.spare",
            "Citizens.first",
            "Citizens.firstBlock",
            "Peers.groups",
            "Companies.big",
            "Uses.*",
            "Uses$Walk.*",
            "Work.parts",
            "Technology.numbered",
            "Capabilities.means",
            "Workforce.surplus",
            "Technology.shown");

    /** Lists that only show another list. */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("Uses.all", "Portfolio.uses"),
            Map.entry("Uses.size", "Portfolio.uses"),
            Map.entry("Uses.facts", "Use.stage"),
            Map.entry("Uses.attempts", "Use.attempt"),
            Map.entry("Uses.posteriors", "Use.posterior"),
            Map.entry("Uses.costs", "Use.cost"),
            Map.entry("Uses.qualities", "Use.quality"),
            Map.entry("Technology.shown", "Technology.innovations"),
            Map.entry("Technology.numbered", "Technology.innovations"),
            Map.entry("Work.parts", "ProcessKind.tasks"),
            Map.entry("Work.line", "ProcessKind.challenge"),
            Map.entry("WorkKinds.places", "ProcessKind.id"),
            Map.entry("WorkKinds.functions", "ProcessKind.id"),
            Map.entry("Audience.members", "Audience$Public.members"),
            Map.entry("Organisation.kind", "Organisation$Identity.kind"),
            Map.entry("Organisation.group", "Organisation$Identity.group"),
            Map.entry("Organisation.key", "Organisation$Identity.key"),
            Map.entry("Organisation.residents", "Organisation$Identity.residents"),
            Map.entry("Organisation.size", "Organisation$Identity.size"));

    /** The variables by name, in order. */
    final Map<String, Variable> variables = new TreeMap<>();

    /** The classes that act on the world or look at it, and those of the world, by full name. */
    final List<String> classes = new ArrayList<>();

    /** The plain names of the classes whose numbers stand in columns. */
    private final Set<String> inColumns = new TreeSet<>();

    private final Map<String, Touches> methods = new HashMap<>();

    /** A variable of the world and the classes that touch it. */
    static final class Variable {
        final Set<String> first = new TreeSet<>();
        final Set<String> writers = new TreeSet<>();
        final Set<String> rules = new TreeSet<>();
        final Set<String> observers = new TreeSet<>();
    }

    /**
     * What a method outside the world does to variables of the world.
     *
     * @param writes the variables that it changes through verbs of the world
     * @param reads the variables that it asks for
     */
    record Deeds(Set<String> writes, Set<String> reads) {}

    private Loop() {}

    /** The loop that is compiled. */
    static Loop compiled() {
        Loop loop = new Loop();
        try {
            loop.read();
        } catch (IOException | ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return loop;
    }

    /** The variable of this name, as {@code Class.field}. */
    Variable variable(String name) {
        Variable found = variables.get(name);
        if (found == null) {
            throw new AssertionError("no variable " + name + " in " + variables.keySet());
        }
        return found;
    }

    /** The names of the variables that are so. */
    Set<String> names(Predicate<Variable> which) {
        return variables.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read() throws IOException, ClassNotFoundException, URISyntaxException {
        Path root = Path.of(
                World.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (String part : Stream.concat(Stream.of("world"), OTHERS.stream()).toList()) {
            try (Stream<Path> files = Files.list(root.resolve("omslag").resolve(part))) {
                files.filter(f -> f.toString().endsWith(".class")).sorted().forEach(file -> {
                    methods.putAll(Touches.of(bytes(file)));
                    String name = file.getFileName().toString();
                    classes.add("omslag." + part + "." + name.substring(0, name.length() - 6));
                });
            }
        }
        for (String name : classes) {
            if (name.startsWith("omslag.world.") && name.endsWith(COLUMNS)) {
                inColumns.add(simple(name));
            }
        }
        for (String name : classes) {
            if (name.startsWith("omslag.world.")) {
                collect(Class.forName(name));
            }
        }
        methods.keySet().forEach(this::attribute);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Class<?> type) {
        if (type.isEnum() || type.isInterface()) {
            return;
        }
        String simple = simple(type.getName());
        for (Field field : type.getDeclaredFields()) {
            String name = simple + "." + field.getName();
            boolean structure = STRUCTURE.contains(name)
                    || STRUCTURE.contains(simple + ".*")
                    || inColumns.contains(simple) && PLACES.contains(field.getName());
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !structure) {
                variables.put(name, new Variable());
            }
        }
    }

    /** Books what a method of a rule, a decision, a measure or the engine does to the world. */
    private void attribute(String method) {
        String part = method.split("/")[1];
        if (part.equals("world")) {
            return;
        }
        String outer = outer(method);
        Deeds deeds = deeds(method);
        boolean start = first(outer);
        for (String name : deeds.writes) {
            Variable variable = variables.get(name);
            (start ? variable.first : variable.writers).add(outer);
        }
        for (String name : start ? Set.<String>of() : deeds.reads) {
            Variable variable = variables.get(name);
            (part.equals("measure") || part.equals("engine") ? variable.observers : variable.rules).add(outer);
        }
    }

    /** The methods of all classes, as {@code class.name descriptor}, with what they do. */
    Map<String, Touches> methods() {
        return methods;
    }

    /** What a method outside the world does to the world by itself, not by what it calls outside the world. */
    Deeds deeds(String method) {
        Deeds deeds = new Deeds(new TreeSet<>(), new TreeSet<>());
        for (String call : methods.get(method).calls) {
            if (!call.startsWith(WORLD) || call.contains(COPY)) {
                continue;
            }
            Set<String> writes = new TreeSet<>();
            Set<String> reads = new TreeSet<>();
            within(call, writes, reads, new LinkedHashSet<>());
            if (call.endsWith(")V")) {
                // Who changes something does not look at it, unless it gets an answer.
                reads.removeAll(writes);
            }
            writes.forEach(field -> book(field, deeds.writes::add));
            reads.forEach(field -> book(field, deeds.reads::add));
        }
        return deeds;
    }

    private void book(String field, Consumer<String> booking) {
        String plain = field.substring(field.lastIndexOf('/') + 1).replace(COLUMNS + ".", ".");
        String name = VIEWS.getOrDefault(plain, plain);
        if (variables.containsKey(name)) {
            booking.accept(name);
        }
    }

    /** What a method of the world does, with all that it calls within the world. */
    private void within(String method, Set<String> writes, Set<String> reads, Set<String> seen) {
        Touches touches = methods.get(method);
        if (touches == null || method.startsWith(JOIN) || method.contains(MAKES) || !seen.add(method)) {
            return;
        }
        writes.addAll(touches.writes);
        reads.addAll(touches.reads);
        for (String call : touches.calls) {
            if (call.startsWith(WORLD)) {
                within(call, writes, reads, seen);
            }
        }
    }

    /** Whether a class makes the first world. */
    static boolean first(String name) {
        return name.startsWith("First") || name.equals("Beginning");
    }

    /** The plain name of the class, outermost if nested, that a method belongs to. */
    static String outer(String method) {
        String owner = method.substring(method.lastIndexOf('/', method.indexOf('.')) + 1, method.indexOf('.'));
        return owner.contains("$") ? owner.substring(0, owner.indexOf('$')) : owner;
    }

    /** The plain name of a class; columns are part of the class whose numbers stand in them. */
    private static String simple(String name) {
        String plain = name.substring(name.lastIndexOf('.') + 1);
        return plain.endsWith(COLUMNS) ? plain.substring(0, plain.length() - COLUMNS.length()) : plain;
    }
}
