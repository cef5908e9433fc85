package omslag.scenario;

import java.util.Locale;
import java.util.Optional;
import omslag.term.Term;

/**
 * What is written of the runs of a scenario; what is left unsaid follows from the number of runs.
 *
 * @param causes of which runs the causes are written
 * @param organisations of which runs the organisations are written
 * @param events of which runs the events are written
 * @param quarters which quarters are written
 */
public record Output(
        Optional<Amount> causes, Optional<Amount> organisations, Optional<Amount> events, Optional<Times> quarters) {
    /** Runs up to which everything is written where nothing is said. */
    public static final int RUNS_WRITTEN_WHOLE = 100;

    /** Replications that make a sample. */
    public static final int SAMPLE = 3;

    /** Nothing said. */
    public static final Output UNSAID =
            new Output(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of which runs a table is written. */
    public enum Amount implements Term {
        /** Of every run. */
        ALL,
        /** Of the first replications. */
        SAMPLE,
        /** Of no run. */
        NONE;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether this replication, from 1, is written. */
        public boolean writes(int replication) {
            return this == ALL || (this == SAMPLE && replication <= Output.SAMPLE);
        }
    }

    /** Which quarters are written. */
    public enum Times implements Term {
        /** Every quarter. */
        ALL,
        /** The last quarter of each year. */
        YEAR_END;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same with everything said, for a plan of this many runs: all up to a hundred runs, beyond that a sample. */
    public Output resolved(int runs) {
        Amount unsaid = runs <= RUNS_WRITTEN_WHOLE ? Amount.ALL : Amount.SAMPLE;
        return new Output(
                Optional.of(causes.orElse(unsaid)),
                Optional.of(organisations.orElse(unsaid)),
                Optional.of(events.orElse(unsaid)),
                Optional.of(quarters.orElse(Times.ALL)));
    }
}
