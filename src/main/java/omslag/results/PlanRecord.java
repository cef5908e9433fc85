package omslag.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.unit.Quarter;

/**
 * A plan as it stands on disk: what decides the bytes of the tables.
 *
 * <p>Two plans are the same when their documents are, the numbers of replications and of points aside: a plan that has more
 * of them, the first of which are those of the other, goes on with it. The document has one member a line, in a fixed order,
 * so it is compared as text and never parsed.
 *
 * @param model the version of the model
 * @param seed the seed of the plan
 * @param replications how many replications of each scenario, at each point
 * @param scenarios the scenarios, in the order of the tables
 * @param points the points of the design
 */
public record PlanRecord(String model, long seed, int replications, List<Entry> scenarios, PointTable points) {
    private static final String FORMAT = "omslag-plan-1";
    private static final Pattern REPLICATIONS = Pattern.compile("(?m)^ {2}\"replications\": (\\d{1,9}),$");
    private static final Pattern POINTS = Pattern.compile("(?m)^ {2}\"points\": (\\d{1,9}),$");
    private static final Pattern FILE = Pattern.compile("(?m)^ {6}\"file\": \"([a-z0-9._-]+)\",$");

    /**
     * A scenario of a plan.
     *
     * @param name its name, the first column of the tables
     * @param question what it asks, in words
     * @param yaml its text with everything resolved
     * @param settings the fingerprint of its settings and of what changes on the way
     * @param pack the name of its government
     * @param packContent the fingerprint of its government
     * @param start the first quarter that is kept of its runs
     * @param quarters how many quarters are kept
     * @param output what its runs write
     */
    public record Entry(
            String name,
            String question,
            String yaml,
            String settings,
            String pack,
            String packContent,
            Quarter start,
            int quarters,
            OutputChoice output) {}

    /** A plan without a design. */
    public static PlanRecord withoutDesign(String model, long seed, int replications, List<Entry> scenarios) {
        return new PlanRecord(model, seed, replications, scenarios, PointTable.NONE);
    }

    /** How many runs the plan has. */
    public int runs() {
        return Math.multiplyExact(Math.multiplyExact(replications, scenarios.size()), points.count());
    }

    /** Whether a run writes its history into the table. */
    public boolean writesHistory(RunKey key) {
        OutputChoice.Volume volume = output(key).history();
        return volume == OutputChoice.Volume.USUAL && !points.isDesign() || volume.covers(key, runs());
    }

    /** Whether a run writes its causes. */
    public boolean writesCauses(RunKey key) {
        return output(key).causes().covers(key, runs());
    }

    /** Whether a run writes its events. */
    public boolean writesEvents(RunKey key) {
        return output(key).events().covers(key, runs());
    }

    /** Whether a run writes its organisations. */
    public boolean writesOrganisations(RunKey key) {
        return output(key).organisations().covers(key, runs());
    }

    /** What the scenario of a run writes. */
    OutputChoice output(RunKey key) {
        return scenarios.get(key.scenario()).output();
    }

    /** The names of the files of the scenarios: their names in safe letters, no two the same. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (Entry entry : scenarios) {
            String safe = safe(entry.name());
            String file = safe;
            for (int i = 2; files.contains(file + ".yaml"); i++) {
                file = safe + "-" + i;
            }
            files.add(file + ".yaml");
        }
        return files;
    }

    /** The same names with the folder within a results folder in which they stand. */
    public List<String> filesInFolder() {
        return files().stream()
                .map(file -> ResultsFolder.SCENARIOS + "/" + file)
                .toList();
    }

    /** A name in letters that are safe in the name of a file: a to z, digits, _ and -. */
    public static String safe(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    }

    /** The document on disk. */
    public String json() {
        return json(replications, points.last());
    }

    /** The document with these numbers of replications and points. */
    private String json(int times, int at) {
        Json json = new Json();
        json.put("format", FORMAT).put("model", model).put("seed", seed).put("replications", times);
        if (at > 0) {
            json.put("points", at).put("set_by_points", Fingerprint.of(points.paths()));
        }
        json.list("scenarios");
        List<String> files = files();
        for (int i = 0; i < scenarios.size(); i++) {
            Entry entry = scenarios.get(i);
            json.object();
            json.put("name", entry.name()).put("file", files.get(i)).put("settings", entry.settings());
            json.put("pack", entry.pack()).put("pack_content", entry.packContent());
            json.put("start", entry.start().toString()).put("quarters", entry.quarters());
            json.end();
        }
        return json.text();
    }

    /** Whether a run belongs to this plan by more than its place: a part of it bears these bits. */
    long identity(int scenario, int point) {
        Entry entry = scenarios.get(scenario);
        List<Object> what = new ArrayList<>(List.of(FORMAT, model, seed, entry.settings(), entry.packContent()));
        if (point > 0) {
            what.add(points.paths());
            what.add(points.row(point));
        }
        String text = Fingerprint.of(what);
        return Long.parseUnsignedLong(text.substring(0, 16), 16);
    }

    /** The replications of a document on disk; empty when it is not one of ours. */
    static OptionalInt replications(String document) {
        Matcher matcher = REPLICATIONS.matcher(document);
        boolean ours = document.startsWith("{\n  \"format\": \"" + FORMAT + "\"") && matcher.find();
        return ours ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The number of points of a document on disk: 0 without a design. */
    static int points(String document) {
        Matcher matcher = POINTS.matcher(document);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The scenario files that a document on disk names. */
    static List<String> files(String document) {
        return FILE.matcher(document).results().map(found -> found.group(1)).toList();
    }

    /** What sets a document on disk apart from this plan, numbers aside; empty when nothing does. */
    Optional<String> difference(String document) {
        int there = replications(document).orElse(replications);
        List<String> ours = json(there, points.isDesign() ? Math.max(1, points(document)) : 0)
                .lines()
                .toList();
        List<String> theirs = document.lines().toList();
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String our = i < ours.size() ? ours.get(i).strip() : "";
            String their = i < theirs.size() ? theirs.get(i).strip() : "";
            if (!our.equals(their)) {
                // Where one document ends and the other goes on there is no word to show.
                return Optional.of(
                        isBare(our) || isBare(their)
                                ? "scenarios: " + files(document).size() + " / scenarios: " + scenarios.size()
                                : brief(their) + " / " + brief(our));
            }
        }
        return Optional.empty();
    }

    private static boolean isBare(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String brief(String line) {
        String text = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        return text.replace("\"", "").replaceAll("\\b([0-9a-f]{8})[0-9a-f]{56}\\b", "$1..");
    }
}
