package omslag.scenario;

import java.util.Locale;
import java.util.Optional;
import omslag.term.Term;

/**
 * What is written of the runs of a scenario; what is left unsaid follows from the number of runs of
 * the plan.
 *
 * @param history of which runs the history is written
 * @param causes of which runs the causes are written
 * @param organisations of which runs the organisations are written
 * @param events of which runs the events are written
 * @param quarters which quarters are written
 */
public record Output(
        Optional<Amount> history,
        Optional<Amount> causes,
        Optional<Amount> organisations,
        Optional<Amount> events,
        Optional<Times> quarters) {
    /** Nothing said. */
    public static final Output UNSAID =
            new Output(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
    }

    /** Which quarters are written. */
    public enum Times implements Term {
        /** Every quarter. */
        ALL,
        /** The last quarter of each year. */
        YEAR_END,
        /** The quarters of the last year. */
        LAST_YEAR;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
