package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a results folder says about itself: what was run, with which version, when and where, and what its tables hold.
 *
 * @param version the version of the program
 * @param command what the user typed, word by word
 * @param started when the writing of these tables began
 * @param finished when it ended
 */
public record Manifest(String version, List<String> command, Instant started, Instant finished) {
    static final String NAME = "manifest.json";

    private static final String TABLES = "  \"tables\": {";

    /** Writes it for a folder whose tables have these sums. */
    public void write(ResultsFolder folder, Map<String, String> sums) throws IOException {
        PlanRecord plan = folder.plan();
        Json json = new Json();
        json.put(
                "name",
                String.valueOf(folder.path().toAbsolutePath().normalize().getFileName()));
        json.put("program", "Omslag").put("version", version).put("model", plan.model());
        json.list("command");
        command.forEach(json::add);
        json.end();
        json.put("seed", plan.seed()).put("replications", plan.replications());
        json.object("runs").put("planned", plan.runs()).put("completed", folder.completed());
        json.put("failed", folder.failed().size()).end();
        scenarios(json, plan);
        json.object("times").put("started", started.toString()).put("finished", finished.toString());
        json.put("seconds", Duration.between(started, finished).toMillis() / 1000.0)
                .end();
        machine(json);
        json.object("tables");
        sums.forEach(json::put);
        json.end();
        folder.publish(NAME, json.text());
    }

    /**
     * Names files beside the tables, instead of those with the same ending that are named there now; the rest is left as
     * it is.
     *
     * @param ending how their names end
     * @param sums the SHA-256 of each by its name
     */
    static void name(Path folder, String ending, Map<String, String> sums) throws IOException {
        Path file = folder.resolve(NAME);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf(TABLES);
        int to = text.indexOf("\n  }", from);
        if (from < 0 || to < 0) {
            throw new IOException(NAME + " does not name its tables");
        }
        Map<String, String> named = new LinkedHashMap<>(RunCard.read(folder).sums());
        named.keySet().removeIf(name -> name.endsWith(ending));
        named.putAll(sums);
        String lines = named.entrySet().stream()
                .map(table -> "\n    \"" + table.getKey() + "\": \"" + table.getValue() + "\"")
                .collect(Collectors.joining(","));
        Draft.publish(file, text.substring(0, from) + TABLES + lines + text.substring(to));
    }

    private static void scenarios(Json json, PlanRecord plan) {
        json.list("scenarios");
        List<String> files = plan.files();
        for (int s = 0; s < files.size(); s++) {
            PlanRecord.Entry entry = plan.scenarios().get(s);
            json.object().put("name", entry.name()).put("question", entry.question());
            json.put("file", ResultsFolder.SCENARIOS + "/" + files.get(s)).put("settings", entry.settings());
            json.put("pack", entry.pack())
                    .put("pack_content", entry.packContent())
                    .end();
        }
        json.end();
    }

    private static void machine(Json json) {
        Runtime runtime = Runtime.getRuntime();
        json.object("machine").put("system", property("os.name") + " " + property("os.version"));
        json.put("architecture", property("os.arch")).put("processors", runtime.availableProcessors());
        json.put("java", property("java.runtime.version")).put("vendor", property("java.vendor"));
        json.put("memory_mib", runtime.maxMemory() >> 20).end();
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
