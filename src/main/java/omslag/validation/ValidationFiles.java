package omslag.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.Inquiry;
import omslag.scenario.Overrides;
import omslag.scenario.Place;
import omslag.scenario.Points;
import omslag.scenario.ScenarioReader;
import omslag.scenario.SeriesReader;
import omslag.scenario.WrongInput;

/**
 * The folder that says what the model is held against.
 *
 * @param folder the folder
 * @param studies the runs, in the order of their names
 * @param patterns the patterns, in the order of theory
 * @param accepted the parameter sets that calibration left; none as long as there was no calibration
 */
public record ValidationFiles(Path folder, List<Study> studies, List<Pattern> patterns, Points accepted) {
    /** The table of the parameter sets that calibration left. */
    public static final String ACCEPTED = "accepted.csv";

    /** The letters of patterns in theory: patterns, those that risk management should win, auxiliary ones. */
    private static final String LETTERS = "PRA";

    /** The folder of series of the past, where there is one. */
    static final String SERIES = "series";

    private static final int QUICK_SETS = 2;
    private static final String STUDIES = "studies";
    private static final String PATTERNS = "patterns";
    private static final String YAML = ".yaml";

    /**
     * Reads a folder.
     *
     * @param overrides what is changed in every study; where a study does not bear that, what is changed instead, and so on
     * @throws WrongInput with everything that is wrong with any of its files
     */
    public static ValidationFiles read(Path folder, Overrides... overrides) throws IOException {
        Faults faults = new Faults();
        if (!Files.isDirectory(folder.resolve(PATTERNS)) || !Files.isDirectory(folder.resolve(STUDIES))) {
            faults.add(FaultId.MISSING_FILE, Place.startOf(folder.toString()), folder.resolve(PATTERNS));
            faults.refuse();
        }
        List<Study> studies = new ArrayList<>();
        for (Path file : files(folder.resolve(STUDIES))) {
            study(file, List.of(overrides), faults).ifPresent(studies::add);
        }
        boolean known = faults.count() == 0;
        List<Pattern> patterns = new ArrayList<>();
        for (Path file : files(folder.resolve(PATTERNS))) {
            PatternReader.read(file, known ? Optional.of(studies) : Optional.empty(), faults)
                    .ifPresent(patterns::add);
        }
        patterns.sort(
                Comparator.comparing(pattern -> LETTERS.indexOf(pattern.group().charAt(0))));
        Points accepted = accepted(folder.resolve(ACCEPTED), faults);
        collect(() -> checkSeries(folder.resolve(SERIES), known, studies), faults);
        if (known) {
            collect(
                    () -> studies.forEach(
                            study -> ExperimentReader.check(accepted, study.prepared(), folder.resolve(ACCEPTED))),
                    faults);
        }
        faults.refuse();
        return new ValidationFiles(folder, List.copyOf(studies), List.copyOf(patterns), accepted);
    }

    private static void checkSeries(Path series, boolean known, List<Study> studies) {
        if (!Files.isDirectory(series)) {
            return;
        }
        if (known) {
            SeriesReader.readAll(series, studies.stream().map(Study::name).toList());
        } else {
            SeriesReader.readAll(series);
        }
    }

    private static void collect(Runnable reading, Faults faults) {
        try {
            reading.run();
        } catch (WrongInput wrong) {
            wrong.faults().forEach(faults::add);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
        }
    }

    /** The first reading of a study that has no faults; those of the last are told when all have. */
    private static Optional<Study> study(Path file, List<Overrides> overrides, Faults faults) {
        List<Fault> last = List.of();
        for (Overrides changed : overrides) {
            try {
                return Optional.of(study(file, changed));
            } catch (WrongInput wrong) {
                last = wrong.faults();
            }
        }
        last.forEach(faults::add);
        return Optional.empty();
    }

    private static Study study(Path file, Overrides overrides) {
        Inquiry inquiry = ExperimentReader.isExperiment(file)
                ? ExperimentReader.read(file, overrides)
                : Inquiry.of(new ScenarioReader().readAll(List.of(file), overrides));
        String name = String.valueOf(file.getFileName());
        return new Study(name.substring(0, name.length() - YAML.length()), file, inquiry);
    }

    private static Points accepted(Path table, Faults faults) {
        if (!Files.exists(table)) {
            return Points.NONE;
        }
        try {
            return ExperimentReader.points(table);
        } catch (WrongInput wrong) {
            wrong.faults().forEach(faults::add);
            return Points.NONE;
        }
    }

    /** The same with no more than a few of the accepted sets. */
    public ValidationFiles quick() {
        int few = Math.min(QUICK_SETS, accepted.count());
        List<List<Object>> rows = new ArrayList<>();
        for (int p = 1; p <= few; p++) {
            rows.add(List.copyOf(accepted.at(p).values()));
        }
        Points some = few == 0 ? Points.NONE : Points.of(accepted.paths(), rows);
        return new ValidationFiles(folder, studies, patterns, some);
    }

    /** The study with a name; empty when there is none. */
    public Optional<Study> study(String name) {
        return studies.stream().filter(study -> study.name().equals(name)).findFirst();
    }
}
