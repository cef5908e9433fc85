package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The SHA-256 of the rows that single runs have in a table. */
public final class RowSums {
    private static final String RUNS = "runs.csv";
    private static final int SECONDS = 5;

    private RowSums() {}

    /**
     * The sums by run, over the rows in their order; a run without rows has none. The seconds of {@code runs.csv}, which are
     * never the same twice, do not count.
     *
     * @param table a table whose first columns are scenario, point and replication
     * @param plan the plan, which knows the names of scenarios
     * @param wanted of which runs
     */
    public static Map<RunKey, String> of(Path table, PlanRecord plan, Predicate<RunKey> wanted) throws IOException {
        Map<String, Integer> places = places(plan);
        Map<RunKey, MessageDigest> digests = new TreeMap<>();
        boolean runs = RUNS.equals(String.valueOf(table.getFileName()));
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines.skip(1)::iterator) {
                String[] cells = line.split(",", runs ? -1 : 4);
                RunKey key = key(cells, places);
                if (wanted.test(key)) {
                    if (runs) {
                        cells[SECONDS] = "";
                    }
                    digests.computeIfAbsent(key, k -> Fingerprint.sha256())
                            .update((String.join(",", cells) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Map<RunKey, String> sums = new TreeMap<>();
        digests.forEach((key, digest) -> sums.put(key, Fingerprint.hex(digest)));
        return sums;
    }

    /** The completed runs of a folder, by its table of runs. */
    public static List<RunKey> completed(Path folder, PlanRecord plan) throws IOException {
        Map<String, Integer> places = places(plan);
        List<RunKey> completed = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve(RUNS), StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines.skip(1)::iterator) {
                String[] cells = line.split(",", -1);
                if (cells[4].equals("completed")) {
                    completed.add(key(cells, places));
                }
            }
        }
        return completed;
    }

    private static RunKey key(String[] cells, Map<String, Integer> places) throws IOException {
        Integer scenario = places.get(cells[0]);
        if (scenario == null || cells.length < 3) {
            throw new IOException("a row of no run: " + String.join(",", cells));
        }
        return new RunKey(scenario, Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    }

    private static Map<String, Integer> places(PlanRecord plan) {
        Map<String, Integer> places = new TreeMap<>();
        for (int s = 0; s < plan.scenarios().size(); s++) {
            places.put(plan.scenarios().get(s).name(), s);
        }
        return places;
    }
}
