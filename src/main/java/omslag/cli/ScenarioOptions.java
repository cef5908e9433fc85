package omslag.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import omslag.results.PlanRecord;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Overrides;
import omslag.scenario.Phrase;
import omslag.scenario.Place;
import omslag.scenario.Prepared;
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
            description = "scenario files; the first is the one to compare with")
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
     * The scenarios, in the order given.
     *
     * @param found what is wrong already
     * @throws WrongInput with that and everything else that is wrong
     */
    List<Prepared> read(List<Fault> found) {
        List<Fault> faults = new ArrayList<>(found);
        wrongThreads(threads).ifPresent(faults::add);
        List<Prepared> prepared = List.of();
        try {
            prepared = new ScenarioReader().readAll(files, overrides());
        } catch (WrongInput wrong) {
            faults.addAll(wrong.faults());
        }
        if (!faults.isEmpty()) {
            throw new WrongInput(faults);
        }
        return prepared;
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
    Path folder(List<Prepared> plan) {
        if (out != null) {
            return out;
        }
        List<String> names = plan.stream()
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
