package omslag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.scenario.Overrides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that change scenarios from the command line; read as text, so that their faults read as those of files. */
final class ScenarioOptions {
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

    Overrides overrides() {
        return new Overrides(
                List.copyOf(set),
                List.copyOf(off),
                Optional.ofNullable(replications),
                Optional.ofNullable(seed),
                Optional.ofNullable(population),
                Optional.ofNullable(until));
    }
}
