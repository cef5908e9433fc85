package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.unit.Quarter;

/**
 * What a results folder says of the plan whose results it holds; the scenarios themselves stand beside it as files.
 *
 * @param replications how many replications of each scenario
 * @param scenarios the scenarios, in the order of the tables
 */
public record KeptPlan(int replications, List<Entry> scenarios) {
    private static final Pattern ENTRY = Pattern.compile("(?m)^ {6}\"name\": \"([^\"\\\\]+)\",\\n"
            + " {6}\"file\": \"([a-z0-9._-]+)\",\\n"
            + "(?: {6}\"[a-z_]+\": \"[^\\n]*\",\\n)*?"
            + " {6}\"start\": \"(\\d{4}Q[1-4])\",\\n {6}\"quarters\": (\\d{1,6})\\n");

    /**
     * A scenario of the plan.
     *
     * @param name its name
     * @param file its file with everything resolved
     * @param start its first quarter
     * @param end its last quarter
     */
    public record Entry(String name, Path file, Quarter start, Quarter end) {}

    /** Copies the list. */
    public KeptPlan {
        scenarios = List.copyOf(scenarios);
    }

    /** The plan of a folder; empty when it is no results folder of this program. */
    public static Optional<KeptPlan> find(Path folder) throws IOException {
        Path document = folder.resolve(ResultsFolder.PLAN);
        if (!Files.isRegularFile(document)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
        OptionalInt replications = PlanRecord.replications(text);
        List<Entry> entries = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(text);
        while (matcher.find()) {
            Quarter start = Quarter.find(matcher.group(3)).orElseThrow();
            entries.add(new Entry(
                    matcher.group(1),
                    folder.resolve(ResultsFolder.SCENARIOS).resolve(matcher.group(2)),
                    start,
                    start.plus(Integer.parseInt(matcher.group(4)) - 1)));
        }
        return replications.isEmpty() || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptPlan(replications.getAsInt(), entries));
    }

    /** The names of the scenarios, in their order. */
    public List<String> names() {
        return scenarios.stream().map(Entry::name).toList();
    }
}
