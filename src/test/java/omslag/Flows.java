package omslag;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.engine.Simulation;
import omslag.rule.Rule;

/**
 * What flows between rules: one writes a variable of the world that another reads. What a rule's helpers do, the rule
 * does: all that can be reached from its act without passing through another rule's.
 */
final class Flows {
    private static final List<String> WITHIN = List.of("omslag/rule/", "omslag/decision/");

    private static final List<String> ACTS = List.of(".apply ", ".act ");

    /** A call of whatever rule it is that has its turn. */
    private static final Pattern TURN = Pattern.compile("omslag/rule/Rule(\\$\\w+)?\\..*");

    private static final String ENGINE = "omslag/engine/Simulation.";

    /** What each rule does, by the name of the rule. */
    final Map<String, Doing> rules = new TreeMap<>();

    final Homes homes;

    private final Loop loop;

    private final List<Class<?>> classes = new ArrayList<>();

    /** What a rule does to each variable, and the classes, itself or helpers, that do it; and what it calls. */
    static final class Doing {
        final Map<String, Set<String>> writes = new TreeMap<>();
        final Map<String, Set<String>> reads = new TreeMap<>();
        final Set<String> calls = new TreeSet<>();
    }

    /** An arrow: rules of one mechanism write a variable that rules of another read. */
    static final class Arrow {
        final Set<String> variables = new TreeSet<>();
        final Set<String> writing = new TreeSet<>();
        final Set<String> reading = new TreeSet<>();
    }

    /** What flows in this loop. */
    Flows(Loop loop) {
        this.loop = loop;
        for (String name : loop.classes) {
            classes.add(load(name));
        }
        Map<String, Set<String>> calls = new TreeMap<>();
        for (Class<?> type : classes) {
            // The engine acts by itself when a timeline turns: then boards are appointed anew.
            if (Rule.class.isAssignableFrom(type) && !type.isInterface() || type == Simulation.class) {
                rules.put(type.getSimpleName(), doing(type));
                calls.put(type.getSimpleName(), rules.get(type.getSimpleName()).calls);
            }
        }
        homes = Homes.of(calls);
    }

    /** The arrows over variables that pass, by where they come from and where they go to; none stays where it is. */
    Map<String, Map<String, Arrow>> arrows(Predicate<String> over) {
        Map<String, Map<String, Arrow>> arrows = new TreeMap<>();
        rules.forEach((writer, writing) -> rules.forEach((reader, reading) -> {
            String from = homes.homes.get(writer);
            String to = homes.homes.get(reader);
            for (String variable : writing.writes.keySet()) {
                if (!from.equals(to) && reading.reads.containsKey(variable) && over.test(variable)) {
                    Arrow arrow = arrows.computeIfAbsent(from, any -> new TreeMap<>())
                            .computeIfAbsent(to, any -> new Arrow());
                    arrow.variables.add(variable);
                    arrow.writing.add(writer);
                    arrow.reading.add(reader);
                }
            }
        }));
        return arrows;
    }

    /** Where a variable is read. */
    Set<String> readIn(String variable) {
        return homes(doing -> doing.reads.containsKey(variable));
    }

    /** Where a variable is written. */
    Set<String> writtenIn(String variable) {
        return homes(doing -> doing.writes.containsKey(variable));
    }

    /** The homes of the rules that do so. */
    Set<String> homes(Predicate<Doing> so) {
        Set<String> found = new TreeSet<>();
        rules.forEach((rule, doing) -> {
            if (so.test(doing)) {
                found.add(homes.homes.get(rule));
            }
        });
        return found;
    }

    private Doing doing(Class<?> rule) {
        Doing doing = new Doing();
        for (String method : reached(internal(rule))) {
            String owner = Loop.outer(method);
            doing.calls.addAll(loop.methods().get(method).calls);
            Loop.Deeds deeds = loop.deeds(method);
            deeds.writes()
                    .forEach(v -> doing.writes
                            .computeIfAbsent(v, any -> new TreeSet<>())
                            .add(owner));
            deeds.reads()
                    .forEach(v -> doing.reads
                            .computeIfAbsent(v, any -> new TreeSet<>())
                            .add(owner));
        }
        // A rule asks for its switches when it is made.
        loop.methods().forEach((method, touches) -> {
            if (method.startsWith(internal(rule) + ".<init>")) {
                doing.calls.addAll(touches.calls);
            }
        });
        return doing;
    }

    /** The methods that follow from the act of a rule, in the packages rule and decision. */
    private Set<String> reached(String rule) {
        Deque<String> waiting = new ArrayDeque<>();
        for (String method : loop.methods().keySet()) {
            boolean acts = ACTS.stream().anyMatch(act -> method.startsWith(rule + act));
            if (acts || method.startsWith(ENGINE) && method.startsWith(rule + ".")) {
                waiting.add(method);
            }
        }
        Set<String> reached = new HashSet<>();
        while (!waiting.isEmpty()) {
            String method = waiting.poll();
            Touches touches = loop.methods().get(method);
            if (touches != null && !Loop.first(Loop.outer(method)) && reached.add(method)) {
                for (String call : touches.calls) {
                    if (follows(rule, call)) {
                        waiting.addAll(answering(call));
                    }
                }
            }
        }
        return reached;
    }

    /** Whether what is called is done by this rule: what a rule does in its turn, or when it is made, the engine does not. */
    private static boolean follows(String rule, String call) {
        boolean making = ENGINE.startsWith(rule + ".") && call.contains(".<init>");
        return WITHIN.stream().anyMatch(call::startsWith) && !TURN.matcher(call).matches() && !making;
    }

    /** The methods that answer a call: itself, those of what implements it, and what a law handed to the world does. */
    private List<String> answering(String call) {
        List<String> found = new ArrayList<>(List.of(call));
        String owner = call.substring(0, call.indexOf('.'));
        String rest = call.substring(call.indexOf('.'));
        Class<?> type = load(owner.replace('/', '.'));
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            classes.stream()
                    .filter(other -> other != type && type.isAssignableFrom(other))
                    .forEach(other -> found.add(internal(other) + rest));
        }
        if (rest.startsWith(".<init>") && isLaw(type)) {
            loop.methods().keySet().stream()
                    .filter(method -> method.startsWith(owner + "."))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether the world calls it back. */
    private static boolean isLaw(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(law -> law.getName().startsWith("omslag.world."));
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
