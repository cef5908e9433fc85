package omslag.experiment;

import java.io.IOException;
import java.util.Iterator;
import omslag.results.RunKey;
import omslag.results.RunOutcome;

/** What carries out the runs of a plan: a pool of threads here, or elsewhere a cluster. */
public interface Runner {
    /** What takes the outcomes. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one outcome. It is called by several threads at once.
         *
         * @throws IOException when it cannot be kept; no more runs are started then
         */
        void accept(RunOutcome outcome) throws IOException;
    }

    /**
     * Carries out runs and returns when the last has ended, or soon after it was asked to stop. A run that breaks is an
     * outcome too.
     *
     * @throws IOException what the sink threw
     */
    void runAll(Plan plan, Iterator<RunKey> runs, Sink sink) throws IOException;
}
