package omslag.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import omslag.experiment.Arm;

/** Where the command {@code run} gets its scenarios from: files, with what the command line changes in them. */
@FunctionalInterface
public interface ArmSource {
    /**
     * Reads scenarios.
     *
     * @throws WrongFiles with everything that is wrong with them
     */
    Loaded load(Asked asked) throws WrongFiles;

    /**
     * What the user asks, word for word.
     *
     * @param files the scenario files, in order
     * @param set each {@code --set PATH=VALUE}
     * @param off each {@code --off MECHANISM}
     * @param replications {@code --replications}
     * @param seed {@code --seed}
     * @param population {@code --population}
     * @param until {@code --until}
     * @param language the language of messages
     */
    record Asked(
            List<Path> files,
            List<String> set,
            List<String> off,
            Optional<String> replications,
            Optional<String> seed,
            Optional<String> population,
            Optional<String> until,
            Locale language) {}

    /**
     * What was read.
     *
     * @param arms the scenarios, in order, no two of one name
     * @param replications how many of each
     * @param seed the seed of the plan
     */
    record Loaded(List<Arm> arms, int replications, long seed) {}

    /** Files that are refused, with a line for each thing that is wrong. */
    final class WrongFiles extends Exception {
        private static final long serialVersionUID = 1L;

        /** Refuses with these lines. */
        public WrongFiles(String lines) {
            super(lines);
        }

        /** What is wrong, a line for each. */
        public String lines() {
            return String.valueOf(getMessage());
        }
    }
}
