package omslag.statistics;

import java.util.List;

/**
 * Tries candidates, all of a round together, so that whoever runs them can use every core and stop and resume between
 * rounds.
 *
 * @param <R> what is learnt of one candidate
 */
@FunctionalInterface
public interface Batch<R> {
    /**
     * What is learnt of each candidate, in their order. The same round with the same candidates must give the same, on
     * however many threads.
     *
     * @param round the number of the round, from 0: part of the address of chance where rounds should not share it
     * @param candidates a row for each, a value from 0 to 1 for each dimension
     */
    List<R> run(int round, double[][] candidates);

    /** What is learnt, or a refusal when it is not one answer for each candidate. */
    static <R> List<R> complete(Batch<R> batch, int round, double[][] candidates) {
        List<R> learnt = batch.run(round, candidates);
        if (learnt.size() != candidates.length) {
            throw new IllegalStateException(
                    "round " + round + " gave " + learnt.size() + " answers for " + candidates.length + " candidates");
        }
        return learnt;
    }
}
