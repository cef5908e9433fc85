package omslag.world;

import java.util.Arrays;
import omslag.term.Capability;

/** What they are capable of beyond their staff, of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class CapabilitiesTable {
    static final int TRINITY = Capability.values().length;
    static final int LISTS = Capabilities.LISTS;

    final double[] social;
    final double[] startSocialItems;
    final double[] startDifferent;
    final double[] match;
    final double[] level;
    final double[] reference;
    final double[] means;

    private final int organisations;

    /** Of this many organisations. */
    CapabilitiesTable(int organisations) {
        this.organisations = organisations;
        social = new double[organisations];
        startSocialItems = new double[organisations];
        startDifferent = new double[organisations];
        match = new double[organisations];
        level = new double[organisations * TRINITY];
        reference = new double[organisations * TRINITY];
        means = new double[organisations * LISTS];
        Arrays.fill(level, 1);
        Arrays.fill(reference, 1);
        Arrays.fill(means, Capabilities.UNKNOWN);
        Arrays.fill(social, 1);
        Arrays.fill(match, 1);
    }

    /** Takes over organisations of other columns. */
    void take(CapabilitiesTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        Copies.columns(other.byTrinity(), from * TRINITY, byTrinity(), to * TRINITY, many * TRINITY);
        System.arraycopy(other.means, from * LISTS, means, to * LISTS, many * LISTS);
    }

    private double[][] numbers() {
        return new double[][] {social, startSocialItems, startDifferent, match};
    }

    private double[][] byTrinity() {
        return new double[][] {level, reference};
    }

    /** Columns that have nothing in common with these. */
    CapabilitiesTable copy() {
        CapabilitiesTable copy = new CapabilitiesTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
