package omslag.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import omslag.parameter.Course;
import omslag.unit.Quarter;

/**
 * Two scenarios and all that lie between them: the settings in which they differ until a date, in groups as a reader sees
 * them, and the scenario that takes some groups from the second and the rest from the first.
 *
 * <p>What a scenario is called, asks or writes is no difference, nor is when it ends. Groups of which some mix would be no
 * scenario count as one: the population and the catalogue that is held against it, a timeline that names organisations of
 * one government, and shares of one budget that would exceed it.
 */
public final class Mixture {
    /** A group has a bit in a coalition. */
    static final int MOST_GROUPS = 62;

    private static final String TIMELINE = "timeline";
    private static final String END = "period.end";
    private static final String POPULATION = "population";
    private static final Output NOTHING = new Output(
            Optional.of(Output.Amount.NONE),
            Optional.of(Output.Amount.NONE),
            Optional.of(Output.Amount.NONE),
            Optional.of(Output.Amount.NONE),
            Optional.empty());

    private final Side a;
    private final Side b;
    private final Quarter end;
    private final List<Group> groups;

    /**
     * Settings in which two scenarios differ, taken together.
     *
     * @param id the path that they have in common; several, with {@code +} between, where a mix would be no scenario
     * @param differences what differs; none for the timeline, which is named by its id
     */
    public record Group(String id, List<Difference> differences) {
        /** A list of its own. */
        public Group {
            differences = List.copyOf(differences);
        }

        private boolean has(Predicate<String> path) {
            return differences.stream().map(Difference::path).anyMatch(path);
        }

        private boolean isTimeline() {
            return List.of(id.split(" \\+ ")).contains(TIMELINE);
        }
    }

    /**
     * One setting in which two scenarios differ.
     *
     * @param path its path
     * @param a its value in the first, as a file has it; empty when it is unsaid there
     * @param b its value in the second
     */
    public record Difference(String path, String a, String b) {}

    /** One of the two, taken apart. */
    private record Side(Prepared prepared, CourseParts parts) {
        static Side of(Prepared prepared, Quarter end) {
            return new Side(
                    prepared, CourseParts.of(prepared.scenario().course()).until(end));
        }

        Map<String, Object> values() {
            return parts.values();
        }

        List<CourseParts.Entry> timeline() {
            return parts.turns();
        }

        /** The largest value that a share ever has. */
        double largest(String path) {
            double largest = (Double) values().getOrDefault(path, 0.0);
            for (CourseParts.Entry entry : timeline()) {
                largest = Math.max(largest, (Double) entry.set().getOrDefault(path, 0.0));
            }
            return largest;
        }

        boolean sets(List<String> paths) {
            return timeline().stream().anyMatch(entry -> paths.stream().anyMatch(entry.set()::containsKey));
        }

        boolean namesOrganisations() {
            return timeline().stream()
                    .flatMap(entry -> entry.events().stream())
                    .anyMatch(event -> event.organisation().isPresent());
        }
    }

    /**
     * What lies between two scenarios.
     *
     * @param a the first
     * @param b the second, which starts in the same quarter
     * @param end the last quarter that counts
     */
    public Mixture(Prepared a, Prepared b, Quarter end) {
        this.a = Side.of(a, end);
        this.b = Side.of(b, end);
        this.end = end;
        List<Group> found = List.of();
        for (int depth = Integer.MAX_VALUE; depth > 0; depth = depth > 2 ? 2 : depth - 1) {
            found = joined(grouped(depth));
            if (found.size() <= MOST_GROUPS) {
                break;
            }
        }
        groups = List.copyOf(found);
    }

    /** The groups in which they differ, in the order of the settings; none when they are alike until the date. */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The scenario with these groups from the second and the rest from the first, until the date; its runs write nothing
     * but their history.
     *
     * @param coalition a bit for each group, the first group the lowest
     * @param name its name
     */
    public Prepared mix(long coalition, String name) {
        Map<String, Object> values = new LinkedHashMap<>(a.values());
        Side timeline = a;
        Side population = a;
        List<String> taken = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            if ((coalition >> g & 1) == 1) {
                Group group = groups.get(g);
                taken.add(group.id());
                b.values().forEach((path, value) -> {
                    if (group.has(path::equals)) {
                        values.put(path, value);
                    }
                });
                timeline = group.isTimeline() ? b : timeline;
                population = group.has(Mixture::decidesPack) ? b : population;
            }
        }
        values.put(END, end);
        Scenario first = a.prepared().scenario();
        String question = "What is left of " + first.name() + " with these from "
                + b.prepared().scenario().name() + ": " + String.join(", ", taken);
        Course course = CourseParts.together(values, timeline.timeline());
        Scenario mixed = new Scenario(name, question, "", course, first.replications(), first.seed(), NOTHING);
        return new Prepared(mixed, population.prepared().pack());
    }

    private List<Group> grouped(int depth) {
        Map<String, List<Difference>> byId = new LinkedHashMap<>();
        a.values().forEach((path, value) -> {
            Object other = b.values().get(path);
            if (!path.startsWith("period.") && !value.equals(other) && other != null) {
                byId.computeIfAbsent(id(path, depth), id -> new ArrayList<>())
                        .add(new Difference(path, shown(path, value), shown(path, other)));
            }
        });
        if (!a.timeline().equals(b.timeline())) {
            byId.put(TIMELINE, List.of());
        }
        List<Group> found = new ArrayList<>();
        byId.forEach((id, differences) -> found.add(new Group(id, differences)));
        return found;
    }

    /** The group of a path: what a file would say in one place. */
    private static String id(String path, int depth) {
        String[] parts = path.split("\\.");
        int fine = switch (parts[0]) {
            case POPULATION -> 1;
            case "boards" -> parts[1].equals("by-kind") || parts[1].equals("decisions") ? 3 : 2;
            case "levers", "mechanisms" -> 2;
            default -> parts.length;
        };
        return String.join(".", List.of(parts).subList(0, Math.min(fine, Math.min(depth, parts.length))));
    }

    private static String shown(String path, Object value) {
        return ScenarioWriter.isUnsaid(value) ? "" : ScenarioWriter.value(path, value);
    }

    /** The groups, those that cannot be mixed freely taken together. */
    private List<Group> joined(List<Group> fine) {
        List<Group> found = join(fine, group -> group.has(Mixture::decidesPack));
        if (a.namesOrganisations() || b.namesOrganisations()) {
            found = join(found, group -> group.isTimeline() || group.has("population.government"::equals));
        }
        for (List<String> shares : Assembly.SHARES_OF_D1) {
            double most = shares.stream()
                    .mapToDouble(path -> Math.max(a.largest(path), b.largest(path)))
                    .sum();
            if (most > 1 + Assembly.ROUNDING) {
                boolean dated = a.sets(shares) || b.sets(shares);
                found = join(found, group -> group.has(shares::contains) || dated && group.isTimeline());
            }
        }
        return found;
    }

    private static List<Group> join(List<Group> groups, Predicate<Group> together) {
        List<Group> joined = new ArrayList<>();
        int first = -1;
        for (Group group : groups) {
            if (first >= 0 && together.test(group)) {
                Group one = joined.get(first);
                List<Difference> all = new ArrayList<>(one.differences());
                all.addAll(group.differences());
                joined.set(first, new Group(one.id() + " + " + group.id(), all));
            } else {
                first = together.test(group) ? joined.size() : first;
                joined.add(group);
            }
        }
        return joined;
    }

    /** Whether a setting decides which government a run has, with what it is offered. */
    private static boolean decidesPack(String path) {
        return path.startsWith(POPULATION + ".") || path.equals(Assembly.CATALOGUE);
    }
}
