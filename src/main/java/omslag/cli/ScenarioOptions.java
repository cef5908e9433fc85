package omslag.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import omslag.experiment.Layout;
import omslag.results.PlanRecord;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Inquiry;
import omslag.scenario.Overrides;
import omslag.scenario.Phrase;
import omslag.scenario.Place;
import omslag.scenario.ScenarioReader;
import omslag.scenario.WrongInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What a plan is made of: scenario files, what the command line changes in them, where the results go, how many threads.
 *
 * <p>What changes scenarios is read as text, so that its faults read as those of files.
 */
final class ScenarioOptions {
    private static final int MOST_THREADS = 1024;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "scenario files, the first the one to compare with; or one experiment file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "sets any setting by its path; may be repeated")
    private List<String> set = new ArrayList<>();

    @Option(names = "--off", paramLabel = "MECHANISM", description = "switches a mechanism off; may be repeated")
    private List<String> off = new ArrayList<>();

    @Option(names = "--replications", paramLabel = "N", description = "how many runs of each scenario")
    private @Nullable String replications;

    @Option(names = "--seed", paramLabel = "N", description = "the seed of chance, shared by all scenarios")
    private @Nullable String seed;

    @Option(
            names = "--population",
            paramLabel = "N|full",
            description = "citizen agents; full is one for each resident")
    private @Nullable String population;

    @Option(names = "--until", paramLabel = "YEAR", description = "the last year of the run")
    private @Nullable String until;

    @Option(names = "--out", paramLabel = "DIR", description = "results folder (default: results/<name>)")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads make runs (default: all processors)")
    private @Nullable Integer threads;

    /**
     * What is asked: the scenarios in the order given, or the experiment of a file.
     *
     * @param found what is wrong already
     * @throws WrongInput with that and everything else that is wrong
     */
    Inquiry read(List<Fault> found) {
        List<Fault> faults = new ArrayList<>(found);
        wrongThreads(threads).ifPresent(faults::add);
        Optional<Inquiry> inquiry = Optional.empty();
        List<Path> experiments =
                files.stream().filter(ExperimentReader::isExperiment).toList();
        try {
            if (experiments.isEmpty()) {
                inquiry = Optional.of(Inquiry.of(new ScenarioReader().readAll(files, overrides())));
            } else if (files.size() > 1) {
                experiments.forEach(file -> faults.add(
                        Fault.of(FaultId.EXPERIMENT_BESIDE, Place.startOf(file.toString()), file.toString())));
            } else {
                inquiry = Optional.of(ExperimentReader.read(files.get(0), overrides()));
            }
        } catch (WrongInput wrong) {
            faults.addAll(wrong.faults());
        }
        if (!faults.isEmpty() || inquiry.isEmpty()) {
            throw new WrongInput(faults);
        }
        return inquiry.get();
    }

    /**
     * The points of an inquiry.
     *
     * @throws WrongInput when one of them is no scenario
     */
    Layout layout(Inquiry inquiry) {
        Layout layout = Layout.of(
                inquiry.design(), inquiry.scenarios().get(0).scenario().seed());
        ExperimentReader.check(layout.points(), inquiry.scenarios(), files.get(0));
        return layout;
    }

    /** What is wrong with a number of threads; empty when nothing is, or none was given. */
    static Optional<Fault> wrongThreads(@Nullable Integer threads) {
        return threads == null || threads >= 1 && threads <= MOST_THREADS
                ? Optional.empty()
                : Optional.of(Fault.of(
                        FaultId.OUT_OF_RANGE,
                        new Place("--threads", 1, 1),
                        threads,
                        "--threads",
                        Phrase.of("allowed.whole", 1, MOST_THREADS)));
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** The results folder; where none is given it is named after the scenario, or after what is compared. */
    Path folder(Inquiry inquiry) {
        if (out != null) {
            return out;
        }
        if (files.stream().anyMatch(ExperimentReader::isExperiment)) {
            return Path.of("results", PlanRecord.safe(inquiry.name()));
        }
        List<String> names = inquiry.scenarios().stream()
                .map(prepared -> PlanRecord.safe(prepared.scenario().name()))
                .toList();
        String name = names.size() > 2
                ? names.get(0) + "-vs-" + (names.size() - 1) + "-others"
                : names.stream().collect(Collectors.joining("-vs-"));
        return Path.of("results", name);
    }

    private Overrides overrides() {
        return new Overrides(
                List.copyOf(set),
                List.copyOf(off),
                Optional.ofNullable(replications),
                Optional.ofNullable(seed),
                Optional.ofNullable(population),
                Optional.ofNullable(until));
    }
}
