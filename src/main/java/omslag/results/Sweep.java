package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Removes from a results folder what the program wrote there, and nothing else. */
final class Sweep {
    private static final Pattern PART = Pattern.compile("s\\d{3,}-p\\d{5,}-r\\d{6,}\\.part");
    private static final Pattern CHART = Pattern.compile(".+\\.(svg|pdf|png)");
    private static final Pattern CHART_DATA = Pattern.compile(".+\\.csv");
    private static final List<String> DOCUMENTS = List.of(
            "manifest.json",
            Crate.NAME,
            "runs.csv",
            "history.csv",
            "causes.csv",
            "summary.csv",
            "summary.md",
            "summary.tex",
            "summary.xlsx",
            "comparison.csv",
            "power.csv",
            "events.csv",
            "organisations.csv",
            "shapley.csv",
            "points.csv",
            "experiment.yaml",
            "outcomes.csv",
            "sensitivity.csv",
            "variance.csv",
            "signs.csv",
            "sign_shares.csv",
            "sign_turns.csv",
            "screened_signs.csv",
            "boxes.csv",
            "box_limits.csv",
            "robustness.csv",
            "effects.csv",
            "spread.csv",
            "front.csv",
            "search.csv",
            "accepted.csv",
            "matching.csv",
            "identifiability.csv",
            "correlations.csv",
            "targets.csv",
            "report.html",
            "report.pdf",
            "report.docx");

    private Sweep() {}

    /** Removes all that an earlier plan left, its plan last, so that a sweep cut short can be done again. */
    static void all(Path folder, List<String> scenarioFiles) throws IOException {
        for (String document : DOCUMENTS) {
            Files.deleteIfExists(folder.resolve(document));
        }
        for (String table : ParquetTables.TABLES) {
            Files.deleteIfExists(folder.resolve(table + ParquetTables.ENDING));
        }
        Path charts = folder.resolve(ResultsFolder.CHARTS);
        remove(charts.resolve("data"), matches(CHART_DATA).or(Draft::isDraft));
        remove(charts, matches(CHART).or(Draft::isDraft));
        remove(folder.resolve(ResultsFolder.PARTS), matches(PART).or(Draft::isDraft));
        remove(
                folder.resolve(ResultsFolder.SCENARIOS),
                file -> scenarioFiles.contains(file.getFileName().toString()) || Draft.isDraft(file));
        shapley(folder.resolve(ResultsFolder.SHAPLEY));
        Files.deleteIfExists(folder.resolve(ResultsFolder.PLAN));
    }

    /** Each division of a difference has a folder of its own, with a plan of its own. */
    private static void shapley(Path divisions) throws IOException {
        if (!Files.isDirectory(divisions)) {
            return;
        }
        for (Path division : files(divisions)) {
            Path plan = division.resolve(ResultsFolder.PLAN);
            if (Files.isRegularFile(plan)) {
                all(division, PlanRecord.files(Files.readString(plan, StandardCharsets.UTF_8)));
                remove(division, file -> Draft.isDraft(file) || FolderLock.isLock(file));
            }
        }
        remove(divisions, Draft::isDraft);
    }

    /** Removes drafts that nobody finished. */
    static void drafts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files(folder)) {
            if (Draft.isDraft(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Something in a folder that is neither a draft nor a lock; empty when there is nothing else. */
    static Optional<Path> foreign(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> !Draft.isDraft(file) && !FolderLock.isLock(file))
                .findFirst();
    }

    private static Predicate<Path> matches(Pattern pattern) {
        return file -> pattern.matcher(file.getFileName().toString()).matches();
    }

    private static void remove(Path folder, Predicate<Path> ours) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files(folder)) {
            if (Files.isRegularFile(file) && ours.test(file)) {
                Files.delete(file);
            }
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException somethingElse) {
            // What the program did not write stays, and with it the folder.
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
