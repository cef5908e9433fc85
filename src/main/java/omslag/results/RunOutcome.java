package omslag.results;

import omslag.measure.Recorded;

/** How a run ended: with results, or with a reason. */
public sealed interface RunOutcome {
    /** Which run. */
    RunKey key();

    /** The wall-clock seconds it took. */
    double seconds();

    /**
     * A run that reached its end.
     *
     * @param key which run
     * @param seconds the wall-clock seconds it took
     * @param recorded what it leaves behind
     */
    record Completed(RunKey key, double seconds, Recorded recorded) implements RunOutcome {}

    /**
     * A run that did not.
     *
     * @param key which run
     * @param seconds the wall-clock seconds it took
     * @param stage where it failed
     * @param reason why, in one line
     */
    record Failed(RunKey key, double seconds, Stage stage, String reason) implements RunOutcome {}
}
