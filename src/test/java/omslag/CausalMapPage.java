package omslag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of the causal map, written from what flows in the code and from what the design intends. */
final class CausalMapPage {
    /** A variable that more mechanisms read than this tells little about any two of them. */
    private static final int FEW = 2;

    /** Causes up to this are about innovation, money and performance; those beyond about people and society. */
    private static final int HALF = 30;

    /** Where the quarter is opened: counters are set to nothing. */
    private static final String OPENING = Homes.words("QuarterOpens");

    private final Loop loop;
    private final Flows flows;
    private final List<Intended> intended;
    private final StringBuilder page = new StringBuilder();

    private CausalMapPage(Loop loop, Flows flows, List<Intended> intended) {
        this.loop = loop;
        this.flows = flows;
        this.intended = intended;
    }

    /** The page as it is to be. */
    static String of(Loop loop, Flows flows, List<Intended> intended) {
        return new CausalMapPage(loop, flows, intended).write();
    }

    private String write() {
        page.append("""
                # The causal map

                What works on what, drawn from the compiled classes. `CausalMapTest` makes this page and fails when it is
                stale; `mvn -B -ntp verify -Dupdate-docs=true` renews it. An arrow from A to B says that a rule of A writes a
                variable of the world that a rule of B reads. It says nothing about sign or strength, and a variable that is
                read need not matter. What single variables are written and read by is in the [audit](audit.md).

                """);
        homes();
        pictures();
        shared();
        design();
        unnamed();
        table();
        return page.toString();
    }

    private void homes() {
        page.append("""
                ## Which rule belongs where

                A rule belongs to the mechanism without whose switch it is not there, or to the two that it takes. A mechanism
                that switches no rule has the rule that asks for its switch. What asks `decision`, or comes with
                `boards.mindset-dynamics`, belongs to the boards. A rule that is always there stands by itself. What a rule's
                helpers do, the rule does.

                | where | rules, in the order of a quarter |
                |---|---|
                """);
        for (String home : flows.homes.all()) {
            row(home, String.join(", ", flows.homes.within(home)));
        }
    }

    private void pictures() {
        int all = count(flows.arrows(any -> true));
        Map<String, Map<String, Flows.Arrow>> close = arrows();
        page.append("""

                ## The picture

                There are %d arrows, too many for one picture. Here are the %d over variables that are written in one place and
                read in one or two others, with the number of variables. What is written in several places, or read in more, is
                in the table after it. The opening of the quarter, which sets counters back, and events of a timeline are left
                out; the [last table](#all-arrows) has everything.

                """.formatted(all, count(close)));
        Map<List<String>, String> labels = new LinkedHashMap<>();
        close.forEach((from, to) ->
                to.forEach((other, arrow) -> labels.put(List.of(from, other), String.valueOf(arrow.variables.size()))));
        diagram(labels);
    }

    /** A diagram of arrows from and to, with what is said at each. */
    private void diagram(Map<List<String>, String> arrows) {
        page.append("```mermaid\nflowchart LR\n");
        for (String home : flows.homes.all()) {
            if (arrows.keySet().stream().anyMatch(ends -> ends.contains(home))) {
                page.append("    %s[\"%s\"]\n".formatted(id(home), home));
            }
        }
        arrows.forEach(
                (ends, label) -> page.append("    %s -->|%s| %s\n".formatted(id(ends.get(0)), label, id(ends.get(1)))));
        page.append("```\n");
    }

    private void shared() {
        page.append("""

                ### Written in several places, or read in more than two others

                | variables | written in | read in |
                |---|---|---|
                """);
        Predicate<String> many = v -> !senders(v).isEmpty()
                && !others(v).isEmpty()
                && (senders(v).size() > 1 || others(v).size() > FEW);
        together(many, this::senders, flows::readIn);
    }

    private void design() {
        page.append("""

                ## What the design intends

                The causes that the design lists, by their numbers in the table below, where they go from one place to another:
                first 1 to %d, then the others.

                """.formatted(HALF));
        numbers(cause -> cause.number() <= HALF);
        page.append("\n");
        numbers(cause -> cause.number() > HALF);
        causes();
    }

    /** A diagram of the causes that pass, by their numbers. */
    private void numbers(Predicate<Intended> which) {
        Map<List<String>, TreeSet<Integer>> numbers = new LinkedHashMap<>();
        for (Intended cause : intended) {
            for (Intended.Carrier carrier : which.test(cause) ? cause.carriers() : List.<Intended.Carrier>of()) {
                List<String> ends = carrier.ends(flows);
                if (!ends.contains("")
                        && !ends.contains(Homes.EVENTS)
                        && !ends.get(0).equals(ends.get(1))) {
                    numbers.computeIfAbsent(ends, any -> new TreeSet<>()).add(cause.number());
                }
            }
        }
        Map<List<String>, String> labels = new LinkedHashMap<>();
        numbers.forEach((ends, all) ->
                labels.put(ends, all.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        diagram(labels);
    }

    private void causes() {
        page.append("""

                Signs and delays, in quarters, are those that are meant. For each carrier the test proves that the rule before the
                arrow writes the variable and the rule after it reads it; helpers that do so for them are in brackets. That a sign
                is as meant is for the tests of the mechanisms.

                | # | from | to | sign | delay | carried by | remark |
                |---|---|---|---|---|---|---|
                """);
        for (Intended cause : intended) {
            String carriers = cause.carriers().stream()
                    .map(carrier -> carrier.told(flows))
                    .collect(Collectors.joining("<br>"));
            row(
                    String.valueOf(cause.number()),
                    cause.cause(),
                    cause.effect(),
                    cause.sign(),
                    cause.delay(),
                    carriers.isEmpty() ? "**absent**" : carriers,
                    cause.remark());
        }
    }

    private void unnamed() {
        Map<String, Set<String>> named = named();
        page.append("""

                ## What the design does not name

                Variables that go from one place to another and carry none of these causes.

                | variables | written in | read in |
                |---|---|---|
                """);
        together(v -> !named.containsKey(v) && flows(v), flows::writtenIn, flows::readIn);
        page.append("""

                Variables that carry a cause, and where else they go.

                | variables | written in | also read in |
                |---|---|---|
                """);
        together(v -> named.containsKey(v) && !further(v, named).isEmpty(), flows::writtenIn, v -> further(v, named));
    }

    private void table() {
        page.append("""

                ## All arrows

                | from | to | variables | rules that write | rules that read |
                |---|---|---|---|---|
                """);
        flows.arrows(any -> true)
                .forEach((from, all) -> all.forEach((to, arrow) -> row(
                        from,
                        to,
                        plain(arrow.variables),
                        String.join(", ", arrow.writing),
                        String.join(", ", arrow.reading))));
    }

    /** Where each variable that carries an intended cause is read by the reader that is named. */
    private Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new TreeMap<>();
        for (Intended cause : intended) {
            for (Intended.Carrier carrier : cause.carriers()) {
                named.computeIfAbsent(carrier.variable(), any -> new TreeSet<>())
                        .add(carrier.ends(flows).get(1));
            }
        }
        return named;
    }

    private Set<String> further(String variable, Map<String, Set<String>> named) {
        Set<String> further = others(variable);
        further.removeAll(named.get(variable));
        return further;
    }

    private boolean flows(String variable) {
        Set<String> writing = flows.writtenIn(variable);
        Set<String> reading = flows.readIn(variable);
        return !writing.isEmpty() && !reading.isEmpty() && !(writing.size() == 1 && reading.equals(writing));
    }

    private Map<String, Map<String, Flows.Arrow>> arrows() {
        Map<String, Map<String, Flows.Arrow>> arrows =
                flows.arrows(v -> senders(v).size() == 1 && others(v).size() <= FEW);
        arrows.keySet().removeAll(Set.of(OPENING, Homes.EVENTS));
        arrows.values().forEach(to -> to.keySet().removeAll(Set.of(OPENING, Homes.EVENTS)));
        return arrows;
    }

    private Set<String> senders(String variable) {
        Set<String> senders = flows.writtenIn(variable);
        senders.removeAll(Set.of(OPENING, Homes.EVENTS));
        return senders;
    }

    /** Where a variable is read, but for where alone it is written. */
    private Set<String> others(String variable) {
        Set<String> others = flows.readIn(variable);
        others.removeAll(Set.of(OPENING, Homes.EVENTS));
        if (senders(variable).size() == 1) {
            others.removeAll(senders(variable));
        }
        return others;
    }

    private static int count(Map<String, Map<String, Flows.Arrow>> arrows) {
        return arrows.values().stream().mapToInt(Map::size).sum();
    }

    /** Rows of the variables that pass, those together that go from and to the same places. */
    private void together(
            Predicate<String> which, Function<String, Set<String>> from, Function<String, Set<String>> to) {
        Map<List<Set<String>>, Set<String>> groups = new LinkedHashMap<>();
        for (String variable : loop.variables.keySet()) {
            if (which.test(variable)) {
                groups.computeIfAbsent(List.of(from.apply(variable), to.apply(variable)), any -> new TreeSet<>())
                        .add(variable);
            }
        }
        groups.forEach((ends, variables) ->
                row(plain(variables), String.join(", ", ends.get(0)), String.join(", ", ends.get(1))));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String plain(Set<String> variables) {
        return String.join(", ", variables).replace('$', '.');
    }

    private static String id(String home) {
        return home.replaceAll("[^a-z]+", "_");
    }
}
