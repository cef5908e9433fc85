package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The loop closes: every variable of the world is written and read. The table is made from the compiled classes. */
class AuditTest {
    private static final Path PAGE = Path.of("src/site/markdown/audit.md");
    private static final String WORLD = "omslag/world/";

    /** Who copies a world neither looks at it nor changes it. */
    private static final String COPY = ".copy ";

    /** Who acts on the world or looks at it. */
    private static final List<String> OTHERS = List.of("rule", "decision", "measure", "engine");

    /** What hangs the world together, and what a sum is made with on the way: no variables. */
    private static final Set<String> STRUCTURE = Set.of(
            "World.*",
            "Organisation.*",
            "Opinion$Block.*",
            "Board.decisions",
            "Work.standstill",
            "Board.figures",
            "Work.kinds",
            "Citizens.spare",
            "Citizens.first",
            "Citizens.firstBlock",
            "Peers.groups",
            "Companies.big",
            "Portfolio.shown",
            "Workforce.surplus",
            "Technology.shown");

    /** Lists that only show another list. */
    private static final Map<String, String> VIEWS =
            Map.of("Portfolio.shown", "Portfolio.uses", "Technology.shown", "Technology.innovations");

    /** The books by which a test checks after every quarter that nothing is lost, and timeliness as performance has it. */
    private static final Set<String> BOOKS = Set.of(
            "Allegiance.returns",
            "Finances.income",
            "Finances.opening",
            "Support.arrived",
            "Support.givenUp",
            "Support.handled",
            "StatisticsBureau.earned",
            "Work.givenUp",
            "Work.timeliness",
            "Workforce.hired",
            "Workforce.left");

    /** What belongs to mechanisms that are to come. */
    private static final Set<String> LATER = Set.of();

    /** What stays as it was at the start. */
    private static final Set<String> CONSTANTS = Set.of(
            "Allegiance.loyalty",
            "Allegiance.providers",
            "Allegiance.startKnown",
            "Allegiance.startLeft",
            "Allegiance.startStake",
            "Allegiance.startVoice",
            "Audience$Public.members",
            "Audience$Public.weights",
            "Audience.publicOf",
            "Audience.publics",
            "Board.character",
            "Board.usualWorth",
            "Chains.organisations",
            "Chains.part",
            "Chains.reach",
            "Chains.startFit",
            "Chains.threshold",
            "Capabilities.match",
            "Capabilities.reference",
            "Capabilities.startDifferent",
            "Capabilities.startSocialItems",
            "Citizens.disposition",
            "Citizens.residents",
            "Citizens.shift",
            "Citizens.skill",
            "Citizens.who",
            "Estate.full",
            "Knowledge.registers",
            "Knowledge.startEvidence",
            "Infrastructure.startFunding",
            "Needs.exposed",
            "Needs.exposure",
            "Needs.startData",
            "Needs.startLearning",
            "Hearing.prior",
            "Hearing.startAnswers",
            "Hearing.startLoad",
            "Hearing.startVoices",
            "Contracts.auditableAtStart",
            "Contracts.load",
            "Opinion.present",
            "Opinion.startTrust",
            "Organisation$Identity.group",
            "Organisation$Identity.id",
            "Organisation$Identity.key",
            "Organisation$Identity.kind",
            "Organisation$Identity.name",
            "Organisation$Identity.residents",
            "Organisation$Identity.size",
            "ProcessKind.challenge",
            "ProcessKind.decides",
            "ProcessKind.field",
            "ProcessKind.id",
            "ProcessKind.landscape",
            "ProcessKind.tasks",
            "Support.startCapacity",
            "Sensing.startUnresolved",
            "Providers.members",
            "Providers.total",
            "Providers.work",
            "Work.room",
            "Work.share",
            "Work.startBetter",
            "Work.startCost",
            "Work.startDigital",
            "Work.startGain",
            "Work.startPerformance",
            "Work.startStandard",
            "Work.startSuperfluous",
            "Workforce.startPosts",
            "Workforce.startStaff");

    private static final Map<String, Touches> METHODS = new HashMap<>();

    private static final Map<String, Variable> VARIABLES = new TreeMap<>();

    /** A variable of the world and the classes that touch it. */
    private static final class Variable {
        private final Set<String> first = new TreeSet<>();
        private final Set<String> writers = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
        private final Set<String> observers = new TreeSet<>();
    }

    @BeforeAll
    static void read() throws IOException, ClassNotFoundException, URISyntaxException {
        Path root = Path.of(
                World.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> classes = new ArrayList<>();
        for (String part : Stream.concat(Stream.of("world"), OTHERS.stream()).toList()) {
            try (Stream<Path> files = Files.list(root.resolve("omslag").resolve(part))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    METHODS.putAll(Touches.of(Files.readAllBytes(file)));
                    String name = file.getFileName().toString();
                    classes.add("omslag." + part + "." + name.substring(0, name.length() - 6));
                }
            }
        }
        for (String name : classes) {
            if (name.startsWith("omslag.world.")) {
                collect(Class.forName(name));
            }
        }
        for (Map.Entry<String, Touches> method : METHODS.entrySet()) {
            attribute(method.getKey(), method.getValue());
        }
    }

    @Test
    void what_is_written_is_read_by_rules_or_measures_but_for_books_and_what_is_to_come() {
        Set<String> known = new TreeSet<>(BOOKS);
        assertThat(names(v -> v.rules.isEmpty() && v.observers.isEmpty())).isEqualTo(known);
    }

    @Test
    void what_is_read_is_written_after_the_start_but_for_constants() {
        assertThat(names(v -> v.first.isEmpty() && v.writers.isEmpty())).isEmpty();
        assertThat(names(v -> v.writers.isEmpty())).isEqualTo(new TreeSet<>(CONSTANTS));
    }

    @Test
    void some_entries_of_the_table_are_as_one_knows_them() {
        Variable debt = variable("Estate.debt");
        assertThat(debt.first).contains("FirstOrganisations");
        assertThat(debt.writers).contains("SystemsAge", "ProjectsProgress").doesNotContain("Maintenance");
        assertThat(debt.rules).contains("Maintenance", "OutagesStrike", "ServicesAreDelivered");
        assertThat(debt.observers).contains("MoneyMeasure");
        assertThat(variable("Citizens.own").writers).containsExactly("CitizensExperienceServices");
        assertThat(variable("Citizens.expressed").writers).containsExactly("CitizensTalk");
        assertThat(variable("Work.startPerformance").writers).isEmpty();
    }

    @Test
    void the_page_of_the_audit_is_that_of_the_code() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("renew with: mvn -B -ntp verify -Dupdate-docs=true")
                .isEqualTo(page);
    }

    private static Variable variable(String name) {
        Variable found = VARIABLES.get(name);
        if (found == null) {
            throw new AssertionError("no variable " + name + " in " + VARIABLES.keySet());
        }
        return found;
    }

    private static void collect(Class<?> type) {
        if (type.isEnum() || type.isInterface()) {
            return;
        }
        String simple = simple(type.getName());
        for (Field field : type.getDeclaredFields()) {
            String name = simple + "." + field.getName();
            boolean structure =
                    Stream.of(STRUCTURE, LATER).anyMatch(set -> set.contains(name) || set.contains(simple + ".*"));
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !structure) {
                VARIABLES.put(name, new Variable());
            }
        }
    }

    /** Books what a method of a rule, a decision, a measure or the engine does to the world. */
    private static void attribute(String method, Touches touches) {
        String owner = method.substring(0, method.indexOf('.'));
        String part = owner.split("/")[1];
        if (part.equals("world")) {
            return;
        }
        String name = simple(owner.replace('/', '.'));
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        boolean start = outer.startsWith("First") || outer.equals("Beginning");
        for (String call : touches.calls) {
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
            for (String field : writes) {
                book(field, v -> (start ? v.first : v.writers).add(outer));
            }
            for (String field : start ? Set.<String>of() : reads) {
                book(field, v -> (part.equals("measure") || part.equals("engine") ? v.observers : v.rules).add(outer));
            }
        }
    }

    private static void book(String field, Consumer<Variable> booking) {
        String name = field.substring(field.lastIndexOf('/') + 1);
        Variable variable = VARIABLES.get(VIEWS.getOrDefault(name, name));
        if (variable != null) {
            booking.accept(variable);
        }
    }

    /** What a method of the world does, with all that it calls within the world. */
    private static void within(String method, Set<String> writes, Set<String> reads, Set<String> seen) {
        Touches touches = METHODS.get(method);
        if (touches == null || !seen.add(method)) {
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

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> names(Predicate<Variable> which) {
        return VARIABLES.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Audit of the loop

                Every variable of the world, who writes it and who reads it. `AuditTest` makes this page from the compiled
                classes and fails when it is stale; `mvn -B -ntp verify -Dupdate-docs=true` renews it. A class that changes a
                variable through a verb of the world writes it, one that asks for it reads it. A variable is written *at the
                start* by the rules of the first world. What only `measure` reads goes no further than the tables.
                """);
        section(page, "Read by rules: these close the loop", v -> !v.rules.isEmpty() && !v.writers.isEmpty());
        section(
                page,
                "Observed only: nothing in the model depends on these",
                v -> v.rules.isEmpty() && !v.observers.isEmpty() && !v.writers.isEmpty());
        section(page, "Constants: as at the start", v -> v.writers.isEmpty() && !unread(v));
        section(
                page,
                "Read by neither: books that tests check for conservation, and what is to come",
                AuditTest::unread);
        return page.toString();
    }

    private static boolean unread(Variable v) {
        return v.rules.isEmpty() && v.observers.isEmpty();
    }

    private static void section(StringBuilder page, String title, Predicate<Variable> which) {
        page.append("\n## ").append(title).append("\n\n");
        page.append(
                "| variable | written at the start by | written later by | read by rules and decisions | read by measures |\n");
        page.append("|---|---|---|---|---|\n");
        VARIABLES.forEach((name, v) -> {
            if (which.test(v)) {
                page.append("| ").append(name.replace('$', '.'));
                for (Set<String> classes : List.of(v.first, v.writers, v.rules, v.observers)) {
                    page.append(" | ").append(String.join(", ", classes));
                }
                page.append(" |\n");
            }
        });
    }
}
