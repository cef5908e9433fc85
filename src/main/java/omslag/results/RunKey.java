package omslag.results;

import java.util.Comparator;

/**
 * Which run of a plan.
 *
 * @param scenario the place of the scenario in the plan, from 0
 * @param point the point of the design, 0 where there is no design
 * @param replication from 1
 */
public record RunKey(int scenario, int point, int replication) implements Comparable<RunKey> {
    private static final Comparator<RunKey> ORDER = Comparator.comparingInt(RunKey::scenario)
            .thenComparingInt(RunKey::point)
            .thenComparingInt(RunKey::replication);

    /** The order of the tables: scenario, point, replication. */
    @Override
    public int compareTo(RunKey other) {
        return ORDER.compare(this, other);
    }
}
