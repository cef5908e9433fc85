package omslag.measure;

import java.util.Arrays;
import omslag.world.Organisation;
import omslag.world.Standing;

/** What is counted of each organisation over the quarters of a year. */
final class YearCounts {
    private static final int OUTAGES = 0;
    private static final int BREACHES = 1;
    private static final int PROJECTS = 2;
    private static final int COLUMNS = 3;

    private int[] counts = new int[0];

    /** Takes the quarter of an organisation into account. */
    void add(Organisation organisation) {
        int at = organisation.index() * COLUMNS;
        if (at >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(at + COLUMNS, 2 * counts.length));
        }
        Standing standing = organisation.standing();
        counts[at + OUTAGES] += standing.outages();
        counts[at + BREACHES] += standing.breaches();
        counts[at + PROJECTS] += standing.projectsEnded();
    }

    /** Outages of an organisation so far this year. */
    int outages(Organisation organisation) {
        return counts[organisation.index() * COLUMNS + OUTAGES];
    }

    /** Breaches of an organisation so far this year. */
    int breaches(Organisation organisation) {
        return counts[organisation.index() * COLUMNS + BREACHES];
    }

    /** Replacement projects of an organisation that ended so far this year. */
    int projectsEnded(Organisation organisation) {
        return counts[organisation.index() * COLUMNS + PROJECTS];
    }

    /** A new year begins. */
    void clear() {
        Arrays.fill(counts, 0);
    }

    /** A copy that has nothing in common with this one. */
    YearCounts copy() {
        YearCounts copy = new YearCounts();
        copy.counts = counts.clone();
        return copy;
    }
}
